"""One import after another: each offer is for its own source, and for nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from core.practice.accounts import SAMPLE_ENV
from gui import ways_in
from gui.dialogs.import_dialog import ImportDialog
from gui.models.message import Message
from tests.gui.desk_parts import AtOnce, Build, Seat

OTHER = SAMPLE_ENV.replace("CLIENT_ID=", "CLIENT_ID=x")


@pytest.fixture
def seat(seat_with: Build) -> Iterator[Seat]:
    """The window, its jobs done at once; the clipboard is empty before and after."""
    QGuiApplication.clipboard().clear()
    seat = seat_with(AtOnce())
    seat.window.show()
    yield seat
    QGuiApplication.clipboard().clear()


def source(folder: Path, text: str = SAMPLE_ENV) -> Path:
    """A file by the name that most of them have."""
    folder.mkdir()
    path = folder / ".env"
    path.write_text(text, encoding="utf-8")
    return path


def take(seat: Seat) -> None:
    """Import what the open dialog holds."""
    seat.window.findChildren(ImportDialog)[-1].act.click()


def copy_and_paste(seat: Seat, text: str) -> None:
    """Copy a text elsewhere, and paste it here."""
    QGuiApplication.clipboard().setText(text)
    ways_in.paste(seat.desk)


def shelf_says(seat: Seat) -> Message:
    """What floats over the page."""
    message = seat.window.shelf.message()
    assert message is not None
    return message


def test_two_files_of_one_name_are_two_offers(seat: Seat, tmp_path: Path) -> None:
    """Both messages read alike; the first one's end is not the second one's."""
    for name, text in (("one", SAMPLE_ENV), ("two", OTHER)):
        seat.desk.importing.open_file(source(tmp_path / name, text))
        take(seat)
    offered = seat.desk.late_after.get().offered()
    assert offered is not None
    assert offered.path == tmp_path / "two" / ".env"


def test_two_pastes_are_two_offers(seat: Seat) -> None:
    """The clipboard is cleared of the second."""
    for text in (SAMPLE_ENV, OTHER):
        copy_and_paste(seat, text)
        take(seat)
    seat.desk.mend(shelf_says(seat).action)
    assert shelf_says(seat).title == "Clipboard cleared"


def test_an_offer_that_ends_while_the_next_text_is_looked_at_ends_alone(
    seat: Seat, tmp_path: Path
) -> None:
    """What was pasted meanwhile can be cleared afterwards."""
    seat.desk.importing.open_file(source(tmp_path / "one"))
    take(seat)
    copy_and_paste(seat, OTHER)
    seat.window.shelf.close_current()
    take(seat)
    seat.desk.mend(shelf_says(seat).action)
    assert shelf_says(seat).title == "Clipboard cleared"


def test_an_offer_does_not_clear_what_was_pasted_later(seat: Seat) -> None:
    """A second paste that was not imported is none of the offer's."""
    copy_and_paste(seat, SAMPLE_ENV)
    take(seat)
    copy_and_paste(seat, OTHER)
    seat.window.findChildren(ImportDialog)[-1].reject()
    seat.desk.mend("clear_pasted")
    assert QGuiApplication.clipboard().text() == OTHER


def test_the_clipboard_can_be_cleared_for_as_long_as_that_is_offered(
    seat: Seat,
) -> None:
    """A digest is all that is kept for it: it does not lapse under its message."""
    copy_and_paste(seat, SAMPLE_ENV)
    take(seat)
    timer = seat.desk.late_after.get().findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()
