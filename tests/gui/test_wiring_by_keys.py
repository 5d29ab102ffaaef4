"""Wiring by keyboard alone, in a small window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.dialogs.wiring_dialog import WiringDialog
from tests.core.app_builder_parts import EXT
from tests.gui.desk_parts import Seat
from tests.gui.key_parts import Keys, seated
from tests.gui.wiring_parts import TWO, wiring


@pytest.fixture
def keys(qtbot: QtBot, seat: Seat) -> Keys:
    """The focus in the list of a small window."""
    seat.window.resize(720, 480)
    return seated(qtbot, seat)


@pytest.fixture
def sheet(keys: Keys, seat: Seat, tmp_path: Path) -> WiringDialog:
    """The dialog on a project of two actions."""
    made = wiring(seat, tmp_path, TWO)
    keys.wait_for(made)
    return made


def test_it_begins_at_the_actions(keys: Keys, sheet: WiringDialog) -> None:
    """The folder is known."""
    assert keys.at() is sheet.actions_page.view


def test_all_of_it_is_done_without_a_mouse(
    keys: Keys, seat: Seat, tmp_path: Path
) -> None:
    """One of two actions, the other way, its difference, write."""
    sheet = wiring(seat, tmp_path, TWO)
    keys.wait_for(sheet)
    keys.press(Qt.Key.Key_Space)
    keys.tab_to(sheet.act)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Right)
    keys.tab_to(sheet.difference.diff)
    keys.press(Qt.Key.Key_Down)
    keys.tab_to(sheet.act)
    keys.press(Qt.Key.Key_Return)
    text = (tmp_path / EXT).read_text(encoding="utf-8")
    message = seat.window.shelf.message()
    assert message is not None
    told = (message.title, text.count("include-ims-credentials: true"))
    assert told == ("Wired into App Builder", 1)


def test_the_difference_begins_at_what_changes(keys: Keys, sheet: WiringDialog) -> None:
    """Below the name of its file."""
    keys.press(Qt.Key.Key_Space)
    keys.tab_to(sheet.act)
    keys.press(Qt.Key.Key_Return)
    keys.tab_to(sheet.difference.diff)
    diff = sheet.difference.diff
    assert diff.texts()[diff.currentIndex().row()].startswith("+")


def test_back_leads_to_the_actions(keys: Keys, sheet: WiringDialog) -> None:
    """Where their list has the keyboard again."""
    keys.press(Qt.Key.Key_Space)
    keys.tab_to(sheet.act)
    keys.press(Qt.Key.Key_Return)
    keys.tab_to(sheet.difference.back)
    keys.press(Qt.Key.Key_Space)
    assert keys.at() is sheet.actions_page.view


def test_the_focus_goes_back_to_what_opened_it(
    keys: Keys, sheet: WiringDialog, seat: Seat, qtbot: QtBot
) -> None:
    """The list, as before."""
    with qtbot.waitSignal(sheet.finished):
        keys.press(Qt.Key.Key_Escape)
    assert seat.window.focusWidget() is seat.window.sidebar.list


def test_a_small_window_shows_four_lines_of_the_difference(
    keys: Keys, seat: Seat, tmp_path: Path
) -> None:
    """With the remarks below them folded."""
    sheet = wiring(seat, tmp_path)
    keys.wait_for(sheet)
    keys.tab_to(sheet.act)
    keys.press(Qt.Key.Key_Return)
    diff = sheet.difference.diff
    assert diff.viewport().height() >= 4 * diff.sizeHintForRow(0)
