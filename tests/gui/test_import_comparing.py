"""While the import preview compares secrets with those in the keyring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from core.errors import Cancelled
from core.matching import Secrets
from core.model import Secret
from gui.dialogs.import_dialog import ImportDialog
from gui.tasks import Lane, Ticket
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Holding, Seat
from tests.gui.import_parts import preview

Result = TypeVar("Result")
OTHER_SECRET = DRAFT.with_changes(secret=Secret("p8e-another"))


class Abandoned(AtOnce):
    """A runner whose keyring is given up on."""

    given_up = False

    def run(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Nothing more of it once it is."""
        if lane is Lane.KEYRING and self.given_up:
            failed(Cancelled())
            return Ticket()
        return super().run(lane, owner, job, done, failed)


def test_nothing_asks_the_keyring_about_new_ones(seat_with: Build) -> None:
    """So the preview of a first import never waits."""
    runner = Holding(Lane.KEYRING)
    seat = seat_with(runner)
    seat.window.show()
    dialog = preview(seat, DRAFT)
    assert (runner.held(), dialog.act.isEnabled()) == (0, True)


def waiting(seat_with: Build) -> tuple[Seat, Holding, ImportDialog, str]:
    """A preview whose keyring does not answer yet."""
    runner = Holding(Lane.KEYRING)
    seat = seat_with(runner)
    seat.window.show()
    seat.desk.credentials.add((DRAFT,))
    runner.finish()
    (kept,) = seat.model.ids()
    return seat, runner, preview(seat, OTHER_SECRET), kept


def test_while_the_keyring_is_asked_the_dialog_says_so(seat_with: Build) -> None:
    """It is there already."""
    _, _, dialog, _ = waiting(seat_with)
    assert dialog.summary.text() == "Comparing with the keyring"


def test_the_answer_of_the_keyring_is_shown(seat_with: Build) -> None:
    """As soon as it is there."""
    _, runner, dialog, _ = waiting(seat_with)
    runner.finish()
    match = dialog.model.rows[0].match
    assert match is not None
    assert (match.secrets, dialog.act.isEnabled()) == (Secrets.OTHER, True)


def test_an_answer_for_a_dialog_that_was_left_is_dropped(seat_with: Build) -> None:
    """And harms nothing."""
    seat, runner, dialog, _ = waiting(seat_with)
    dialog.reject()
    QApplication.processEvents()
    runner.finish()
    assert not any(each.isVisible() for each in seat.window.findChildren(ImportDialog))


def test_a_waiting_keyring_is_told_in_the_dialog(seat_with: Build) -> None:
    """With a way out."""
    seat, _, dialog, _ = waiting(seat_with)
    seat.runner.keyringWaiting.emit(True)
    assert dialog.summary.text().startswith("Waiting for your keyring")
    assert dialog.cancel.text() == "Stop waiting"


def test_secrets_that_are_not_compared_can_be_imported_all_the_same(
    seat_with: Build,
) -> None:
    """It is said that they were not, and none is lost."""
    runner = Abandoned()
    seat = seat_with(runner)
    seat.window.show()
    seat.add(DRAFT)
    runner.given_up = True
    dialog = preview(seat, OTHER_SECRET)
    said_of_it = dialog.detail.sides.notes["client_secret"].text()
    assert said_of_it.startswith("The keyring did not answer")
    assert dialog.act.isEnabled()
