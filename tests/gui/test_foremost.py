"""What matters most is said where nothing has to be scrolled for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.dialogs.export_dialog import ExportDialog
from gui.models.outgoing import Ask, Check, Tone
from gui.views.diff_view import DiffLine

GIT = Ask("git", "This file is tracked by git", "", (("anyway", "Write it"),))
RIGHTS = Ask("rights", "Others can read it", "", (("private", "0600"),), needed=False)
ODD = Check(Tone.WARNING, "More than once", "A")
FINE = Check(Tone.GOOD, "Private", "a new file")


class Line:
    """A line that stays."""

    old_number: int | None = 1
    new_number: int | None = 1
    sign = " "
    text = "PORT=1"


LINES: tuple[DiffLine, ...] = (Line(),) * 20


@pytest.fixture
def sheet(qtbot: QtBot) -> ExportDialog:
    """A dialog as low as the smallest window lets it be."""
    made = ExportDialog(Path("/x/.env"), guarded=True)
    qtbot.addWidget(made)
    made.resize(672, 432)
    made.show()
    return made


def shown(
    sheet: ExportDialog, *asks: Ask, checks: tuple[Check, ...] = (), exists: bool = True
) -> ExportDialog:
    """The dialog with a difference."""
    sheet.show_plan(LINES, exists=exists, added=1, changed=0, asks=asks, checks=checks)
    return sheet


def test_before_a_preview_it_says_nothing(sheet: ExportDialog) -> None:
    """There is nothing to decide."""
    assert sheet.foremost.isHidden()


def test_a_question_comes_first(sheet: ExportDialog) -> None:
    """Before the ticks that any write wants."""
    assert shown(sheet, GIT, checks=(ODD,)).foremost.text() == GIT.head


def test_then_the_tick_for_the_file_that_is_there(sheet: ExportDialog) -> None:
    """In its own words."""
    shown(sheet, GIT).checks.bars()[0].marks["anyway"].setChecked(True)
    assert sheet.foremost.text() == sheet.overwrite.text()


def test_then_the_guard(sheet: ExportDialog) -> None:
    """A Production credential."""
    assert shown(sheet, exists=False).foremost.text() == sheet.guard.text()


@pytest.mark.parametrize(
    ("asks", "checks", "said"),
    [
        ((), (FINE, ODD), "More than once: A"),
        ((RIGHTS,), (FINE,), RIGHTS.head),
        ((), (FINE,), ""),
    ],
)
def test_then_what_there_is_to_know(
    sheet: ExportDialog, asks: tuple[Ask, ...], checks: tuple[Check, ...], said: str
) -> None:
    """All is decided."""
    shown(sheet, *asks, checks=checks, exists=False)
    sheet.guard.tick.setChecked(True)
    assert sheet.foremost.text() == said


def test_it_leads_to_the_question(sheet: ExportDialog, qtbot: QtBot) -> None:
    """Which has the focus then."""
    qtbot.waitUntil(shown(sheet, GIT).foremost.isVisible)
    qtbot.keyClick(sheet.foremost.go, Qt.Key.Key_Space)
    assert sheet.checks.bars()[0].marks["anyway"].hasFocus()


def test_where_all_is_in_view_it_is_not_needed(
    sheet: ExportDialog, qtbot: QtBot
) -> None:
    """The line would say the same twice."""
    qtbot.waitUntil(shown(sheet, GIT).foremost.isVisible)
    sheet.resize(880, 900)
    qtbot.waitUntil(sheet.foremost.isHidden)
    assert sheet.foremost.text() == GIT.head


def test_its_words_are_plain_text(sheet: ExportDialog) -> None:
    """They hold names out of files."""
    odd = Check(Tone.WARNING, "More than once", "<b>x</b>")
    shown(sheet, checks=(odd,))
    kinds = {each.textFormat() for each in sheet.foremost.findChildren(QLabel)}
    assert kinds == {Qt.TextFormat.PlainText}
