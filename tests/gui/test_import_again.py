"""What failed while reading is not told any longer once something was found."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.practice.accounts import SAMPLE_ENV
from gui.dialogs.import_dialog import ImportDialog
from tests.gui.desk_parts import AtOnce, Build, Seat


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window, its jobs done at once."""
    made = seat_with(AtOnce())
    made.window.show()
    return made


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A file with a credential."""
    path = tmp_path / "good.env"
    path.write_text(SAMPLE_ENV, encoding="utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A file without one."""
    path = tmp_path / "bad.env"
    path.write_text("PORT=1\n", encoding="utf-8")
    return path


def test_a_failure_goes_when_the_next_file_holds_something(
    seat: Seat, good: Path, bad: Path
) -> None:
    """Also where the preview is left again."""
    seat.desk.importing.open_file(bad)
    seat.desk.importing.open_file(good)
    seat.window.findChildren(ImportDialog)[-1].reject()
    assert seat.window.shelf.message() is None


def test_a_failure_stays_while_the_next_file_fails_as_well(
    seat: Seat, bad: Path
) -> None:
    """It is told once."""
    for _ in range(2):
        seat.desk.importing.open_file(bad)
    message = seat.window.shelf.message()
    assert message is not None
    assert (message.title, seat.window.shelf.waiting()) == (
        "No credential in this text",
        0,
    )


def test_that_the_clipboard_was_empty_is_over_as_well(seat: Seat, good: Path) -> None:
    """The next reading found something."""
    seat.desk.importing.open_text(" ")
    seat.desk.importing.open_file(good)
    assert seat.window.shelf.message() is None


def test_what_others_said_stays(seat: Seat, good: Path, bad: Path) -> None:
    """Only the reading's own failure is over."""
    seat.desk.importing.open_file(bad)
    seat.desk.mend("clear_pasted")
    before = seat.window.shelf.message()
    seat.desk.importing.open_file(good)
    assert seat.window.shelf.message() == before
