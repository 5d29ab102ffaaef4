"""The import preview with a thousand credentials."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.matching import Standing
from gui.dialogs.import_dialog import ImportDialog
from gui.models.import_row import Row
from tests.gui.import_parts import differing_row, new_row, shown


def is_in_sight(dialog: ImportDialog, row: Row) -> bool:
    """Whether a row of the list can be seen whole."""
    view = dialog.pane.view
    place = view.visualRect(dialog.model.index_of(row))
    return place.isValid() and view.viewport().rect().contains(place)


def test_the_first_that_can_be_imported_is_in_sight(qtbot: QtBot) -> None:
    """However far down it stands."""
    rows = [*(differing_row() for _ in range(900)), *(new_row() for _ in range(100))]
    assert rows[0].standing() is Standing.SAME
    dialog = shown(qtbot, *rows)
    QApplication.processEvents()
    assert dialog.row() is rows[900]
    assert is_in_sight(dialog, rows[900])


def test_the_last_is_in_sight_once_it_is_chosen(qtbot: QtBot) -> None:
    """At once, while the list is still being laid out."""
    rows = [new_row() for _ in range(1000)]
    dialog = shown(qtbot, *rows)
    dialog.pane.choose(rows[-1])
    assert is_in_sight(dialog, rows[-1])
