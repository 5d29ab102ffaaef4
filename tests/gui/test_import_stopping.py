"""An import that was told to stop says so until it has."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from gui.controllers.importing import ImportingController
from gui.dialogs.import_dialog import ImportDialog
from gui.models.pace import STILL
from gui.tasks import Lane
from tests.gui.desk_parts import DRAFT, Build, Holding
from tests.gui.import_parts import new_row, preview, shown

WAITING = "Waiting for your keyring; its window may be behind this one."


class Import:
    """One that the keyring has begun, and that was told to stop."""

    def __init__(self, dialog: ImportDialog, look: Callable[[int, int], None]) -> None:
        self.dialog = dialog
        self.look = look

    def says(self) -> str:
        """The words in the foot."""
        return self.dialog.summary.text()


@pytest.fixture
def stopping(seat_with: Build) -> Import:
    """Its last look saw that three were done; now the keyring has it for long."""
    runner = Holding(Lane.KEYRING)
    seat = seat_with(runner)
    seat.window.show()
    dialog = preview(seat, DRAFT)
    dialog.act.click()
    (controller,) = seat.desk.findChildren(ImportingController)
    controller.progressed.emit(3, 4)
    dialog.stop()
    runner.keyringWaiting.emit(True)
    return Import(dialog, controller.progressed.emit)


def test_what_moves_is_stopping_however_long_the_keyring_has_it(
    stopping: Import,
) -> None:
    """Nobody is asked for anything."""
    assert stopping.says() == "Stopping"


def test_what_is_taken_back_one_by_one_is_stopping(stopping: Import) -> None:
    """It counts down, which is a way of moving."""
    for left in (3, 2, 1) * STILL:
        stopping.look(left, 4)
    assert stopping.says() == "Stopping"


def test_what_stands_still_waits_for_the_keyring(stopping: Import) -> None:
    """Most likely a prompt; it can be given up."""
    for _ in range(STILL + 1):
        stopping.look(3, 4)
    assert (stopping.says(), stopping.dialog.cancel.text()) == (WAITING, "Stop waiting")


def test_after_a_wait_it_is_still_stopping(qtbot: QtBot) -> None:
    """The word that was waited for has come."""
    dialog = shown(qtbot, new_row())
    dialog.act.click()
    dialog.stop()
    dialog.set_waiting(True)
    dialog.set_waiting(False)
    assert dialog.summary.text() == "Stopping"
