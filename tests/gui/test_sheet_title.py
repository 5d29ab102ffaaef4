"""The title of a sheet: one short line, whatever name stands in it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.dialogs.sheet import TITLE, Sheet

HOSTILE = "Delete “\u202ecod\n\t\x1b[2J” " + "x" * 5_000


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    """A question about a credential of an odd name."""
    made = Sheet(HOSTILE, "", "Delete")
    qtbot.addWidget(made)
    return made


def test_the_window_is_told_one_plain_line(sheet: Sheet) -> None:
    """No break, no control character, no other direction of writing."""
    assert sheet.windowTitle().isprintable()


def test_the_title_is_of_a_length_to_be_read(sheet: Sheet) -> None:
    """Its middle is left out."""
    assert len(sheet.title.text()) == TITLE
