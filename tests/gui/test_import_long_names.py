"""The import preview keeps its size, whatever names a file brings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.formats.found import LeftOut, Reading, Why
from core.matching import Match
from core.reading import FileReading
from gui.dialogs.import_dialog import ImportDialog
from gui.field_words import FieldJudge
from gui.import_rows import Head, head_of
from gui.models.found import Found
from gui.models.import_row import Remark, Row
from tests.gui.import_parts import NEW, WHERE, new_row

LONG = "W" * 200
FILES = (FileReading(Path("W" * 255), Reading(())),)
HEADS = (
    head_of(Found(FILES)),
    head_of(Found(FILES, f"/{'W' * 4000}/{LONG}"))._replace(remarks=(LONG,)),
)
ROWS = [
    Row(".env", left=LeftOut(Why.API_KEY, "3", LONG)),
    Row(LONG, problem=LONG),
    Row(LONG, Match(NEW.with_changes(name=LONG), WHERE), remarks=(Remark(LONG),)),
]


def small(qtbot: QtBot, *rows: Row, head: Head = HEADS[0]) -> ImportDialog:
    """A dialog in a small window."""
    dialog = ImportDialog(FieldJudge(), rows, head)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.resize(672, 432)
    dialog.show()
    QApplication.processEvents()
    return dialog


@pytest.mark.parametrize("head", HEADS, ids=["file", "folder"])
@pytest.mark.parametrize("rows", [[ROWS[0]], [new_row(), *ROWS]], ids=["one", "four"])
def test_a_dialog_is_no_larger_for_a_long_name(
    qtbot: QtBot, rows: list[Row], head: Head
) -> None:
    """Its buttons would stand beside the screen."""
    size = small(qtbot, *rows, head=head).size()
    assert (size.width(), size.height()) == (672, 432)


@pytest.mark.parametrize("row", ROWS, ids=["left", "failed", "new"])
def test_a_page_is_no_wider_for_a_long_name(qtbot: QtBot, row: Row) -> None:
    """What stands at its right could not be reached."""
    dialog = small(qtbot, row)
    detail, inner = dialog.detail, dialog.detail.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= detail.viewport().width()
