"""After an import from several files: each is asked about, one after the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.practice.accounts import SAMPLE_ENV, TUTORIAL
from gui.dialogs.import_dialog import ImportDialog
from gui.dialogs.remove_source import RemoveSourceDialog
from gui.models.message import Level, Message
from tests.gui.desk_parts import AtOnce, Build, Seat

SECRET = TUTORIAL.secrets[0].reveal()
NAMES = ("one.env", "two.env", "three.env")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    """Three files, each with a credential of its own."""
    paths = tuple(tmp_path / name for name in NAMES)
    for place, path in enumerate(paths):
        text = SAMPLE_ENV.replace(TUTORIAL.client_id, str(place) * 32)
        path.write_text(text, encoding="utf-8")
    return paths


@pytest.fixture
def seat(seat_with: Build, files: tuple[Path, ...]) -> Seat:
    """The window, all three files imported at once."""
    made = seat_with(AtOnce())
    made.window.show()
    made.desk.importing.open_paths(files)
    made.window.findChildren(ImportDialog)[-1].act.click()
    return made


def said(seat: Seat) -> Message:
    """What floats over the page."""
    message = seat.window.shelf.message()
    assert message is not None
    return message


def asked(seat: Seat) -> RemoveSourceDialog:
    """Press the offer's button; the question that it opens."""
    seat.desk.mend(said(seat).action)
    return question(seat)


def question(seat: Seat) -> RemoveSourceDialog:
    """The question that is open."""
    found = seat.window.findChildren(RemoveSourceDialog)
    return next(each for each in reversed(found) if each.isVisible())


def holding(files: tuple[Path, ...]) -> list[str]:
    """The names of the files that hold the secret."""
    return [f.name for f in files if SECRET in f.read_text(encoding="utf-8")]


def test_the_message_offers_to_remove_it_from_all(seat: Seat) -> None:
    """Not from one of them alone."""
    told = said(seat)
    assert (told.action, told.action_name) == ("remove_source", "Remove from files…")


def test_the_first_question_says_how_many_there_are(seat: Seat) -> None:
    """And which file it is about."""
    dialog = asked(seat)
    assert (dialog.summary.text(), Path(dialog.subtitle.accessibleName()).name) == (
        "File 1 of 3",
        "one.env",
    )


def test_only_the_file_that_was_asked_about_changes(
    seat: Seat, files: tuple[Path, ...]
) -> None:
    """Each needs an answer of its own."""
    asked(seat).act.click()
    assert holding(files) == ["two.env", "three.env"]


def test_what_is_done_is_told_with_the_offer_of_the_next(seat: Seat) -> None:
    """As a warning, which stays: others hold it still."""
    asked(seat).act.click()
    told = said(seat)
    assert (told.level, told.title, told.action_name) == (
        Level.WARNING,
        "The secret is out of the file",
        "Next file…",
    )


def test_it_is_told_how_many_hold_it_still(seat: Seat) -> None:
    """The one that is done is not among them."""
    asked(seat).act.click()
    assert "2 file" in said(seat).text


def test_all_are_cleared_one_after_the_other(
    seat: Seat, files: tuple[Path, ...]
) -> None:
    """Until there is no more to offer."""
    for _ in files:
        asked(seat).act.click()
    assert (holding(files), said(seat).level, said(seat).action) == ([], Level.DONE, "")


def test_a_file_can_be_passed_over(seat: Seat, files: tuple[Path, ...]) -> None:
    """The next question comes at once; that file stays as it is."""
    asked(seat).skip.click()
    question(seat).act.click()
    assert holding(files) == ["one.env", "three.env"]


def test_one_that_was_passed_over_is_told_to_hold_it_still(seat: Seat) -> None:
    """Two of three: the first, and the one that is on offer."""
    asked(seat).skip.click()
    question(seat).act.click()
    assert "2 file" in said(seat).text


def test_the_last_one_cannot_be_passed_over(seat: Seat) -> None:
    """Cancel does the same there."""
    asked(seat).skip.click()
    question(seat).skip.click()
    assert not question(seat).skip.isVisible()


def test_a_file_that_changed_does_not_keep_the_others(
    seat: Seat, files: tuple[Path, ...]
) -> None:
    """It is told of, and left alone; the next one is asked about."""
    files[0].write_text("PORT=1\n", encoding="utf-8")
    seat.desk.mend(said(seat).action)
    asked(seat).act.click()
    assert holding(files) == ["three.env"]


def test_a_question_that_is_left_comes_again(seat: Seat) -> None:
    """The offer is as it was."""
    asked(seat).reject()
    assert Path(asked(seat).subtitle.accessibleName()).name == "one.env"


def test_a_closed_offer_forgets_every_file(seat: Seat) -> None:
    """With the message go the secrets that were remembered for it."""
    seat.window.shelf.close_current()
    assert seat.desk.late_after.get().offered() is None


def test_a_closed_offer_of_the_next_one_forgets_it(seat: Seat) -> None:
    """The second message is the offer, too."""
    asked(seat).act.click()
    seat.window.shelf.close_current()
    assert seat.desk.late_after.get().offered() is None


def test_one_file_alone_is_no_row_of_files(seat: Seat, tmp_path: Path) -> None:
    """Nothing to count and nothing to pass over."""
    alone = tmp_path / "alone.env"
    text = SAMPLE_ENV.replace(TUTORIAL.client_id, "f" * 32)
    alone.write_text(text, encoding="utf-8")
    seat.desk.importing.open_file(alone)
    seat.window.findChildren(ImportDialog)[-1].act.click()
    dialog = asked(seat)
    assert (dialog.summary.text(), dialog.skip.isVisible()) == ("", False)
