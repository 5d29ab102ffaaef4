"""One preview at a time: what is found meanwhile waits, and a cancel is a cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.model import Secret
from core.storage.vault import MemoryVault
from gui.dialogs.import_dialog import ImportDialog
from gui.tasks import Lane, Ticket
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat
from tests.gui.import_parts import dialog_of, one_file, preview

Result = TypeVar("Result")
SECOND = DRAFT.with_changes(name="Second", client_id="0" * 32)
OTHER_SECRET = DRAFT.with_changes(secret=Secret("p8e-another"))


class Before(AtOnce):
    """A runner that calls ``hook`` before the next job of the catalog's lane."""

    hook: Callable[[], object] | None = None

    def run(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """At once, after the hook."""
        hook, self.hook = (self.hook, None) if lane is Lane.CATALOG else (None, None)
        if hook is not None:
            hook()
        return super().run(lane, owner, job, done, failed)


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window, its jobs done at once."""
    made = seat_with(AtOnce())
    made.window.show()
    return made


def dialogs(seat: Seat) -> list[ImportDialog]:
    """The previews that are open."""
    found = seat.window.findChildren(ImportDialog)
    return [each for each in found if each.isVisible()]


def test_what_is_found_meanwhile_leaves_the_open_dialog_alone(seat: Seat) -> None:
    """It may be storing, or have been edited."""
    first = preview(seat, DRAFT)
    seat.desk.importing.found.emit(one_file(SECOND))
    assert dialogs(seat) == [first]


def test_what_is_found_meanwhile_is_shown_afterwards(seat: Seat, qtbot: QtBot) -> None:
    """Nothing is dropped."""
    first = preview(seat, DRAFT)
    seat.desk.importing.found.emit(one_file(SECOND))
    first.reject()
    qtbot.waitUntil(lambda: bool(dialogs(seat)))
    assert dialog_of(seat).model.rows[0].draft == SECOND


def test_a_form_that_is_open_is_left_to_be_finished(seat: Seat, qtbot: QtBot) -> None:
    """Enter, typed there, must not import what came over it."""
    seat.desk.importing.fill_in()
    seat.desk.importing.found.emit(one_file(SECOND))
    assert dialogs(seat) == []


def test_a_dialog_opened_while_it_is_looked_up_is_left_alone(seat_with: Build) -> None:
    """The catalog may take a moment."""
    runner = Before()
    seat = seat_with(runner)
    seat.window.show()
    runner.hook = seat.desk.importing.fill_in
    seat.desk.importing.found.emit(one_file(SECOND))
    assert dialogs(seat) == []


def test_a_cancel_before_the_storing_begins_stores_nothing(seat_with: Build) -> None:
    """What was edited is looked up first, and Cancel can be pressed by then."""
    runner = Before()
    seat = seat_with(runner)
    seat.window.show()
    dialog = preview(seat, DRAFT)
    dialog.form.client_id.set_text("1" * 32)
    runner.hook = dialog.reject
    dialog.act.click()
    assert (len(seat.model), dialog.isVisible(), dialog.act.isEnabled()) == (
        0,
        True,
        True,
    )


class Watched(MemoryVault):
    """A keyring that calls ``hook`` at each read, and counts."""

    hook: Callable[[], object] | None = None
    reads = 0

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """After the hook."""
        if self.hook is not None:
            self.reads += 1
            self.hook()
        return super().read(item, ask=ask)


def test_a_comparison_that_is_left_reads_no_more_secrets(seat_with: Build) -> None:
    """Whatever needs the keyring next would stand behind it."""
    vault = Watched()
    seat = seat_with(AtOnce(), vault)
    seat.window.show()
    seat.add(DRAFT, SECOND)
    vault.hook = lambda: dialogs(seat)[0].reject()
    seat.desk.importing.found.emit(
        one_file(OTHER_SECRET, SECOND.with_changes(secret=Secret("p8e-third")))
    )
    assert vault.reads == 1


def test_an_end_of_the_program_stores_nothing_more(seat_with: Build) -> None:
    """The system may ask for it while an import is under way."""
    vault = Watched()
    seat = seat_with(AtOnce(), vault)
    seat.window.show()
    first, second = seat.add(DRAFT, SECOND)
    third = SECOND.with_changes(secret=Secret("p8e-third"))
    dialog = preview(seat, OTHER_SECRET, third)
    vault.hook = seat.window.closing.emit
    dialog.act.click()
    counts = [seat.credential(each).secret_count for each in (first, second)]
    assert counts == [2, 1]
