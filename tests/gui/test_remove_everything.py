"""The dialog that removes everything: listed, typed, told, and then only to quit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.errors import Cancelled, CatalogInUse, KeyringLocked
from core.upkeep.inventory import Inventory, Item, KeptFile, Outcome
from gui.dialogs.remove_everything import RemoveEverythingDialog
from gui.flows.removing import Removing
from gui.models.message import Level, Message
from tests.gui.desk_parts import AtOnce, Build, Heard, Seat

FOLDER = Path("/data")
ONE = Item("Shop", "mintdesk/a/1", "a", FOLDER)
LISTED = Inventory(
    (FOLDER,),
    (
        ONE,
        Item("Old", "mintdesk/b/1", "b", FOLDER, unfinished=True),
        Item("Session", "memory/c/1", "c", FOLDER),
    ),
    (KeptFile(FOLDER / "catalog.sqlite", 4_096, 0.0),),
    (FOLDER / "notes.txt",),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[RemoveEverythingDialog]:
    """The dialog over a short list."""
    window = QWidget()
    qtbot.addWidget(window)
    made = RemoveEverythingDialog(LISTED, window)
    made.show()
    yield made
    window.close()


def begun(dialog: RemoveEverythingDialog) -> RemoveEverythingDialog:
    """The word is typed and the act chosen."""
    dialog.field.set_text("remove")
    dialog.act.click()
    return dialog


@pytest.mark.parametrize(
    "line",
    [
        "•  Shop",
        "•  Old (left over)",
        "•  Session (in memory)",
        f"•  {FOLDER / 'catalog.sqlite'}",
        f"•  {FOLDER / 'notes.txt'}",
    ],
)
def test_each_item_and_each_file_is_listed(
    dialog: RemoveEverythingDialog, line: str
) -> None:
    """By its name or its whole path."""
    assert line in dialog.list.toPlainText().splitlines()


@pytest.mark.parametrize(
    ("typed", "ready"), [("", False), ("remov", False), ("Remove ", True)]
)
def test_the_word_must_be_typed(
    dialog: RemoveEverythingDialog, typed: str, ready: bool
) -> None:
    """Before it the act cannot be chosen."""
    dialog.field.set_text(typed)
    assert dialog.act.isEnabled() is ready


def test_cancel_stops_it_while_it_removes(dialog: RemoveEverythingDialog) -> None:
    """The dialog stays until it has stopped."""
    heard = Heard(dialog, "cancelRequested")
    begun(dialog).cancel.click()
    assert (heard.names(), dialog.isVisible()) == (["cancelRequested"], True)


def test_progress_is_told_in_figures(dialog: RemoveEverythingDialog) -> None:
    """And by the line at the bar's foot."""
    begun(dialog).show_progress(34, 57)
    assert dialog.summary.text() == "34 of 57"


def test_after_a_failure_the_word_is_typed_anew(
    dialog: RemoveEverythingDialog,
) -> None:
    """A second removal is as deliberate as the first."""
    begun(dialog).show_failure(Message(Level.FAILURE, "No"))
    dialog.show_inventory(LISTED)
    assert (dialog.field.text(), dialog.act.isEnabled()) == ("", False)


def test_in_the_end_there_is_only_to_quit(dialog: RemoveEverythingDialog) -> None:
    """No way back to a program that has nothing left."""
    begun(dialog).show_done(Outcome(3, 1))
    assert (dialog.cancel.isVisible(), dialog.act.text()) == (False, "Quit")


@pytest.mark.parametrize("way", ["agree", "reject", "close"])
def test_however_it_is_left_the_program_quits(
    dialog: RemoveEverythingDialog, way: str
) -> None:
    """Escape and the window's cross too."""
    heard = Heard(dialog, "quitRequested")
    begun(dialog).show_done(Outcome(3, 1))
    getattr(dialog, way)()
    assert heard.names() == ["quitRequested"]


def test_what_stays_is_named(dialog: RemoveEverythingDialog) -> None:
    """Files that are not Mintdesk's."""
    begun(dialog).show_done(Outcome(3, 1, (FOLDER / "notes.txt",)))
    assert str(FOLDER / "notes.txt") in dialog.list.toPlainText()


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window, its jobs done at once."""
    return seat_with(AtOnce())


def told(seat: Seat, outcome: Outcome) -> Message:
    """What the flow says of an outcome."""
    flow: Removing = seat.desk.late_removing.get()
    return flow._words(outcome)


def test_a_failure_says_where_it_stopped(seat: Seat) -> None:
    """And how many went before."""
    text = told(seat, Outcome(1, 0, failure=KeyringLocked(), stopped_at=ONE)).text
    assert ("“Shop”" in text, "1" in text) == (True, True)


def test_what_the_user_stopped_is_no_failure(seat: Seat) -> None:
    """It is noted."""
    said = told(seat, Outcome(1, 0, failure=Cancelled(), stopped_at=ONE))
    assert said.level is Level.NOTE


def test_another_open_window_is_told(seat: Seat) -> None:
    """In the dialog, which stays."""
    dialog = RemoveEverythingDialog(LISTED, seat.window)
    dialog.show()
    flow: Removing = seat.desk.late_removing.get()
    flow._stopped(dialog, CatalogInUse(path="x"))
    message = dialog.bar.message()
    dialog.reject()
    assert message is not None
    assert message.title == "Mintdesk is open twice"


def test_stopping_is_said_until_it_has_stopped(dialog: RemoveEverythingDialog) -> None:
    """The figures of the item at hand do not take its place."""
    begun(dialog).cancel.click()
    dialog.show_progress(34, 57)
    assert dialog.summary.text() == "Stopping"


def test_the_next_removal_tells_its_figures(dialog: RemoveEverythingDialog) -> None:
    """What was stopped once is over."""
    begun(dialog).cancel.click()
    dialog.show_failure(Message(Level.NOTE, "Stopped"))
    begun(dialog).show_progress(1, 2)
    assert dialog.summary.text() == "1 of 2"
