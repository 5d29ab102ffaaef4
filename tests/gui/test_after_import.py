"""After an import: the offer, the question, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from core.practice.accounts import SAMPLE_ENV, TUTORIAL
from gui import ways_in
from gui.dialogs.credential_dialog import CredentialDialog
from gui.dialogs.import_dialog import ImportDialog
from gui.dialogs.remove_source import RemoveSourceDialog
from gui.models.message import Level, Message
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat

SECRET = TUTORIAL.secrets[0].reveal()


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window, its jobs done at once."""
    seat = seat_with(AtOnce())
    seat.window.show()
    return seat


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The tutorial's file, and a line that is none of it."""
    path = tmp_path / ".env"
    path.write_text(SAMPLE_ENV + "PORT=1\n", encoding="utf-8")
    return path


@pytest.fixture
def board() -> Iterator[None]:
    """An empty clipboard, before and after."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def take(seat: Seat) -> None:
    """Import what the open dialog holds."""
    seat.window.findChildren(ImportDialog)[-1].act.click()


def imported(seat: Seat, source: Path) -> Message:
    """Import a file, and read what the shelf says."""
    seat.desk.importing.open_file(source)
    take(seat)
    return shelf_says(seat)


def shelf_says(seat: Seat) -> Message:
    """What floats over the page."""
    message = seat.window.shelf.message()
    assert message is not None
    return message


def asked(seat: Seat) -> RemoveSourceDialog:
    """Press the offer's button; the question that it opens."""
    seat.desk.mend(shelf_says(seat).action)
    return seat.window.findChildren(RemoveSourceDialog)[-1]


def paste(seat: Seat) -> None:
    """Paste the tutorial's text, and import it."""
    QGuiApplication.clipboard().setText(SAMPLE_ENV)
    ways_in.paste(seat.desk)
    take(seat)


def test_an_import_from_a_file_offers_to_remove_the_secret(
    seat: Seat, source: Path
) -> None:
    """The message that says where it still stands has the button."""
    said = imported(seat, source)
    assert (said.action, said.action_name) == ("remove_source", "Remove from the file…")


def test_the_practice_file_is_spared(seat: Seat) -> None:
    """It holds made-up secrets, and goes when practice ends."""
    practice = seat.services.world.practice_file
    assert practice is not None
    assert imported(seat, practice).action == ""


def test_the_question_names_the_file_in_full(seat: Seat, source: Path) -> None:
    """Not its name alone."""
    imported(seat, source)
    assert asked(seat).subtitle.accessibleName() == str(source)


def test_nothing_happens_to_the_file_before_the_answer(
    seat: Seat, source: Path
) -> None:
    """A question changes nothing."""
    before = source.read_bytes()
    imported(seat, source)
    asked(seat).reject()
    assert source.read_bytes() == before


def test_the_secret_is_blanked(seat: Seat, source: Path) -> None:
    """The way that is chosen beforehand keeps the rest."""
    imported(seat, source)
    asked(seat).act.click()
    kept = (SAMPLE_ENV + "PORT=1\n").replace(SECRET, "")
    assert source.read_text(encoding="utf-8") == kept


def test_the_file_is_deleted_when_that_is_chosen(seat: Seat, source: Path) -> None:
    """After the other way was picked."""
    imported(seat, source)
    dialog = asked(seat)
    dialog.delete.mark.click()
    dialog.act.click()
    assert not source.exists()


def test_what_was_done_is_confirmed_in_the_offer_s_place(
    seat: Seat, source: Path
) -> None:
    """The warning does not come back behind it."""
    imported(seat, source)
    asked(seat).act.click()
    assert (shelf_says(seat).level, seat.window.shelf.waiting()) == (Level.DONE, 0)


def test_a_file_that_changed_is_told_in_the_question(seat: Seat, source: Path) -> None:
    """It is as somebody left it; the words speak of no export."""
    imported(seat, source)
    dialog = asked(seat)
    source.write_text("A=1\n", encoding="utf-8")
    dialog.act.click()
    told = dialog.bar.message()
    assert told is not None
    assert (told.title, told.action) == (
        "The file has changed since the import",
        "",
    )


def test_a_file_that_changed_before_the_question_is_told(
    seat: Seat, source: Path
) -> None:
    """No question is asked about it."""
    action = imported(seat, source).action
    source.write_text("A=1\n", encoding="utf-8")
    seat.desk.mend(action)
    assert shelf_says(seat).title == "The file has changed since the import"


def test_a_dangerous_way_is_not_what_enter_presses(seat: Seat, source: Path) -> None:
    """Cancel is, once the file is to be deleted."""
    imported(seat, source)
    dialog = asked(seat)
    dialog.delete.mark.click()
    assert (dialog.act.kind, dialog.cancel.isDefault()) == ("danger", True)


def test_what_cannot_be_blanked_starts_with_no_choice(seat: Seat) -> None:
    """Deleting is never chosen silently."""
    dialog = RemoveSourceDialog(Path("x"), (), 0, blankable=False, parent=seat.window)
    assert (dialog.blank.mark.isEnabled(), dialog.act.isEnabled()) == (False, False)


def test_a_closed_offer_forgets_the_secret(seat: Seat, source: Path) -> None:
    """With the message goes what was remembered for it."""
    imported(seat, source)
    seat.window.shelf.close_current()
    assert seat.desk.late_after.get().offered() is None


def test_an_old_offer_forgets_the_secret(seat: Seat, source: Path) -> None:
    """Some minutes later, though its message may still be seen."""
    imported(seat, source)
    timer = seat.desk.late_after.get().findChild(QTimer)
    assert timer is not None
    timer.timeout.emit()
    seat.desk.mend("remove_source")
    assert shelf_says(seat).title == "This offer is over"


def test_the_next_import_takes_the_offer_s_place(
    seat: Seat, source: Path, tmp_path: Path
) -> None:
    """One offer at a time, the latest."""
    imported(seat, source)
    second = tmp_path / "second.env"
    text = source.read_text(encoding="utf-8")
    second.write_text(text.replace(TUTORIAL.client_id, "0" * 32), encoding="utf-8")
    imported(seat, second)
    offered = seat.desk.late_after.get().offered()
    assert offered is not None
    assert offered.path == second


@pytest.mark.usefixtures("board")
def test_an_import_from_the_clipboard_offers_to_clear_it(seat: Seat) -> None:
    """It still holds the secret."""
    paste(seat)
    assert shelf_says(seat).action_name == "Clear the clipboard"


@pytest.mark.usefixtures("board")
def test_the_clipboard_is_cleared(seat: Seat) -> None:
    """And that is told."""
    paste(seat)
    seat.desk.mend(shelf_says(seat).action)
    words = shelf_says(seat).title
    assert (QGuiApplication.clipboard().text(), words) == ("", "Clipboard cleared")


@pytest.mark.usefixtures("board")
def test_what_was_copied_since_is_left(seat: Seat) -> None:
    """The clipboard no longer holds what was pasted."""
    paste(seat)
    QGuiApplication.clipboard().setText("something else")
    seat.desk.mend(shelf_says(seat).action)
    assert QGuiApplication.clipboard().text() == "something else"


def test_a_dropped_text_offers_nothing(seat: Seat) -> None:
    """Where it was dragged from is not known."""
    seat.window.textDropped.emit(SAMPLE_ENV, "")
    take(seat)
    assert shelf_says(seat).action == ""


def test_a_credential_filled_in_offers_nothing(seat: Seat) -> None:
    """It came from nowhere."""
    seat.desk.importing.fill_in()
    dialog = seat.window.findChildren(CredentialDialog)[-1]
    dialog.given.emit(DRAFT)
    assert shelf_says(seat).action == ""
