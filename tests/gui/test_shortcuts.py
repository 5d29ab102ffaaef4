"""The list of shortcuts: printed from the table, and searched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui import actions, shortcuts
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.models.action import caps
from gui.views.key_caps import KeyCaps
from tests.gui.desk_parts import Seat


@pytest.fixture
def sheet(seat: Seat) -> ShortcutsDialog:
    """The list, open."""
    seat.window.show()
    shortcuts.show(seat.desk)
    found = seat.window.findChild(ShortcutsDialog)
    assert found is not None
    return found


def shown(sheet: ShortcutsDialog) -> list[str]:
    """The words of the rows that are shown."""
    return [row.words.text() for row in sheet.rows()]


def test_a_key_opens_it(seat: Seat, qtbot: QtBot) -> None:
    """F1, where nothing is kept yet as well."""
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    qtbot.keyClick(seat.window, Qt.Key.Key_F1)
    assert seat.window.findChild(ShortcutsDialog) is not None


def test_every_key_of_the_table_is_in_it() -> None:
    """By group."""
    told = [line.keys for group in shortcuts.groups()[:-1] for line in group.lines]
    wanted = {each.keys for each in actions.ACTIONS if each.keys}
    assert (set(told), len(told)) == (wanted, len(wanted))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("quota load", ["Load quota"]),
        ("ctrl+shift+e", ["Copy as"]),
        ("F2", ["Rename…"]),
        ("zzz", []),
    ],
)
def test_a_search_finds_words_and_keys(
    sheet: ShortcutsDialog, typed: str, found: list[str]
) -> None:
    """In any order."""
    sheet.search.setText(typed)
    assert shown(sheet) == found


def test_a_search_without_a_match_says_so(sheet: ShortcutsDialog) -> None:
    """Rather than nothing."""
    sheet.search.setText("zzz")
    assert sheet.nothing.isVisible()


def test_escape_clears_the_search_first(sheet: ShortcutsDialog, qtbot: QtBot) -> None:
    """Only the next one closes."""
    sheet.search.setText("quota")
    qtbot.keyClick(sheet.search, Qt.Key.Key_Escape)
    assert (sheet.search.text(), sheet.isVisible()) == ("", True)


def test_enter_closes_it(sheet: ShortcutsDialog, qtbot: QtBot) -> None:
    """There is nothing else to do."""
    qtbot.keyClick(sheet.search, Qt.Key.Key_Return)
    assert not sheet.isVisible()


def test_the_arrows_scroll(sheet: ShortcutsDialog, qtbot: QtBot) -> None:
    """While the search keeps the focus."""
    qtbot.waitUntil(lambda: sheet.list.verticalScrollBar().maximum() > 0)
    qtbot.keyClick(sheet.search, Qt.Key.Key_Down)
    assert sheet.list.verticalScrollBar().value() > 0


def test_it_is_opened_once(seat: Seat, sheet: ShortcutsDialog) -> None:
    """A second wish finds it there."""
    shortcuts.show(seat.desk)
    assert len(seat.window.findChildren(ShortcutsDialog)) == 1


@pytest.mark.parametrize(
    ("keys", "parts"),
    [
        ("Ctrl+Shift+C", ("Ctrl", "Shift", "C")),
        ("Ctrl++", ("Ctrl", "+")),
        ("F1", ("F1",)),
        ("Ctrl+,", ("Ctrl", ",")),
    ],
)
def test_a_combination_is_one_cap_for_each_key(
    keys: str, parts: tuple[str, ...]
) -> None:
    """As this system writes them."""
    assert caps(keys) == parts


def test_caps_say_their_keys(sheet: ShortcutsDialog) -> None:
    """Pictures of keys are words to assistive tools."""
    names = [each.accessibleName() for each in sheet.findChildren(KeyCaps)]
    assert all(names)
