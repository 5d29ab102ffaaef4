"""The menu bar of macOS, made here where it is drawn inside the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui import actions, menu_bar
from gui.keys import Keys
from tests.gui.desk_parts import DRAFT, Seat


@pytest.fixture
def entries(seat: Seat) -> dict[str, QAction]:
    """Every entry by its words."""
    menus = menu_bar.make(seat.desk).findChildren(QMenu)
    return {entry.text(): entry for menu in menus for entry in menu.actions()}


def test_it_holds_every_action_but_two_keys(entries: dict[str, QAction]) -> None:
    """Escape belongs to what has the focus, and F10 opens what is not there."""
    assert len(entries) == len(actions.ACTIONS) - 2


def test_an_entry_does_what_its_action_does(
    seat: Seat, entries: dict[str, QAction]
) -> None:
    """Out of the same table."""
    seat.add(DRAFT)
    entries["Go to Quota"].trigger()
    assert seat.window.page.is_on_quota()


def test_quit_and_settings_go_where_the_system_wants_them(
    entries: dict[str, QAction],
) -> None:
    """Into the menu of the program."""
    roles = [entries[words].menuRole() for words in ("Quit", "Settings…")]
    wanted = QAction.MenuRole
    assert roles == [wanted.QuitRole, wanted.PreferencesRole]


def test_a_key_that_a_menu_has_is_not_bound_again(qtbot: QtBot) -> None:
    """Qt would act on neither."""
    window = QWidget()
    qtbot.addWidget(window)
    keys, entry = Keys(window), QAction(window)
    keys.take(entry, "Ctrl+L", everywhere=False)
    keys.bind("Ctrl+L", window.update)
    assert window.findChildren(QShortcut) == []


def test_an_entry_s_key_waits_in_the_settings(qtbot: QtBot) -> None:
    """As those that are bound."""
    window = QWidget()
    qtbot.addWidget(window)
    keys, entry = Keys(window), QAction(window)
    keys.take(entry, "Ctrl+L", everywhere=False)
    keys.set_in_settings(True)
    assert not entry.isEnabled()
