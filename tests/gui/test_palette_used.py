"""What the palette puts first, and how it takes in very many credentials."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui import palette
from gui.palette import CommandPalette
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.palette_parts import ids, press, typed


@pytest.fixture
def seat(seat: Seat) -> Seat:
    """A window with a credential."""
    seat.add(DRAFT)
    seat.window.show()
    return seat


@pytest.fixture
def opened(seat: Seat) -> CommandPalette:
    """The palette, open."""
    made = palette.of(seat.desk)
    made.open()
    return made


def test_what_was_used_last_comes_first(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """When it is opened again."""
    typed(opened, "go to quota")
    press(qtbot, opened, Qt.Key.Key_Return)
    opened.open()
    assert ids(opened)[0] == "tab_quota"


def test_what_was_used_is_there_once(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """Above the others, and not among them again."""
    typed(opened, "go to quota")
    press(qtbot, opened, Qt.Key.Key_Return)
    opened.open()
    assert ids(opened).count("tab_quota") == 1


def test_what_was_used_is_kept(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """For the next start."""
    typed(opened, "go to quota")
    press(qtbot, opened, Qt.Key.Key_Return)
    assert seat.services.stores.catalog.setting(palette.USED) == "tab_quota"


def test_what_an_earlier_start_used_comes_first(seat: Seat) -> None:
    """As it was kept."""
    seat.desk.credentials.keep_setting(palette.USED, "fill_in gone refresh")
    made = palette.of(seat.desk)
    made.open()
    assert ids(made)[:2] == ["fill_in", "refresh"]


def test_very_many_credentials_are_taken_in_slices(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """The last of them is found too, a moment after the palette is there."""
    opened.close()
    first = seat.credential(seat.model.ids()[0])
    many = palette.SLICE * 2 + 1
    seat.model.add(
        first.with_changes(id=f"many-{each}", name=f"Many {each}")
        for each in range(many)
    )
    opened.open()
    opened.view.line.setText(f"many {many - 1}")
    qtbot.waitUntil(lambda: f"many-{many - 1}" in ids(opened))
    assert opened.model.total() == 1
