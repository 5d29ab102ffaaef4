"""What stands beside the list of the import preview comes a turn of the loop later."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.dialogs.import_detail import ImportDetail
from gui.dialogs.import_dialog import ImportDialog
from tests.gui.import_parts import new_row, shown


def details(dialog: ImportDialog) -> list[str]:
    """What stands beside the list, by its heading."""
    return [each.heading.text() for each in dialog.findChildren(ImportDetail)]


def test_a_list_is_there_before_its_row(qtbot: QtBot) -> None:
    """The window answers in between."""
    dialog = shown(qtbot, new_row(), new_row("B"))
    assert details(dialog) == []


def test_the_row_follows(qtbot: QtBot) -> None:
    """Without anybody asking."""
    dialog = shown(qtbot, new_row(), new_row("B"))
    qtbot.waitUntil(lambda: len(details(dialog)) == 1)
    assert dialog.form.isVisible()


def test_one_alone_has_no_list_to_wait_for(qtbot: QtBot) -> None:
    """Its fields are there at once."""
    dialog = shown(qtbot, new_row())
    assert len(details(dialog)) == 1
