"""The ways in that end in a preview, and what is said where nothing comes of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from gui import ways_in
from gui.controllers.reading import ReadingController
from gui.dialogs.paste_box import PasteBox
from gui.flows.intake import CANCEL, PASTE_LIMIT
from gui.models.found import NO_FILE, Found
from gui.models.message import Level, Message
from gui.tasks import Lane
from tests.gui.desk_parts import AtOnce, Build, Holding, Seat

TEXT = "OAUTHS2S_CLIENT_ID=a\nOAUTHS2S_CLIENT_SECRET=b\n"


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window, its jobs done at once."""
    return seat_with(AtOnce())


@pytest.fixture
def found(seat: Seat) -> list[Found]:
    """What went on to the preview."""
    heard: list[Found] = []
    seat.desk.importing.found.connect(heard.append)
    return heard


def env(path: Path) -> Path:
    """A file with a credential."""
    path.write_text(TEXT, encoding="utf-8")
    return path


def said(seat: Seat) -> Message:
    """What the shelf says."""
    message = seat.window.shelf.message()
    assert message is not None
    return message


def test_several_files_are_one_preview(
    seat: Seat, found: list[Found], tmp_path: Path
) -> None:
    """And not one each."""
    seat.desk.importing.open_paths((env(tmp_path / "a.env"), env(tmp_path / "b.env")))
    assert [len(each.files) for each in found] == [2]


def test_files_dropped_on_a_credential_name_it(
    seat: Seat, found: list[Found], tmp_path: Path
) -> None:
    """It is to be updated, and no other."""
    seat.window.filesDropped.emit((env(tmp_path / "a.env"),), "its id")
    assert [each.target for each in found] == ["its id"]


def test_a_text_dropped_on_a_credential_names_it(
    seat: Seat, found: list[Found]
) -> None:
    """It does not lie on the clipboard."""
    seat.window.textDropped.emit(TEXT, "its id")
    assert [(each.target, each.pasted) for each in found] == [("its id", False)]


def test_files_that_cannot_be_read_are_told_by_the_first(
    seat: Seat, tmp_path: Path
) -> None:
    """And how many more there are."""
    seat.desk.importing.open_paths((tmp_path / "a", tmp_path / "b"))
    assert (said(seat).title, said(seat).text[-25:]) == (
        "This file is not there",
        "1 more could not be read.",
    )


@pytest.mark.parametrize(
    ("pasted", "title"),
    [(True, "The clipboard holds no text"), (False, "This text is empty")],
)
def test_an_empty_text_is_told_by_where_it_came_from(
    seat: Seat, pasted: bool, title: str
) -> None:
    """What was dropped does not lie on the clipboard."""
    seat.desk.importing.open_text(" \n", pasted=pasted)
    assert said(seat).title == title


def test_a_folder_without_a_credential_is_told(seat: Seat, tmp_path: Path) -> None:
    """With how many files were looked into."""
    (tmp_path / "a.json").write_text('{"client": 1}', encoding="utf-8")
    seat.desk.importing.open_file(tmp_path)
    assert (said(seat).title, said(seat).text[:6]) == (
        "No credential in this folder",
        "1 file",
    )


def test_an_address_is_not_opened(seat: Seat) -> None:
    """What to do instead is said."""
    seat.window.addressDropped.emit()
    assert said(seat).title == "This is not a file"


def test_a_text_that_is_too_long_is_not_read(seat: Seat) -> None:
    """Nothing of it is kept."""
    seat.desk.importing.open_text("A" * (PASTE_LIMIT + 1))
    assert said(seat).title == "This text is too long"


def test_copied_files_are_read_as_files(
    seat: Seat, found: list[Found], tmp_path: Path
) -> None:
    """Ctrl+V after a file manager's copy."""
    path = env(tmp_path / "a.env")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(mime)
    ways_in.paste(seat.desk)
    QGuiApplication.clipboard().clear()
    assert [each.files[0].path for each in found] == [path]


def test_a_typed_text_is_read_once_it_is_agreed(seat: Seat, found: list[Found]) -> None:
    """And the box is closed, and empty."""
    seat.desk.importing.paste_by_hand()
    (box,) = seat.window.findChildren(PasteBox)
    box.box.setPlainText(TEXT)
    box.act.click()
    told = [(each.files[0].path, each.pasted) for each in found]
    assert (told, box.box.toPlainText()) == ([(NO_FILE, False)], "")


@pytest.mark.parametrize(
    ("way", "mode"),
    [
        ("choose_file", QFileDialog.FileMode.ExistingFiles),
        ("choose_folder", QFileDialog.FileMode.Directory),
    ],
)
def test_files_and_a_folder_can_be_chosen(
    seat: Seat, way: str, mode: QFileDialog.FileMode
) -> None:
    """Several files at once, or one folder."""
    getattr(seat.desk.importing, way)()
    (dialog,) = seat.window.findChildren(QFileDialog)
    chosen = dialog.fileMode()
    dialog.reject()
    assert chosen is mode


@pytest.fixture
def slow(seat_with: Build) -> Seat:
    """A window whose files are not read before the test says so."""
    return seat_with(Holding(Lane.READING))


def shown(slow: Seat, qtbot: QtBot) -> Message:
    """What is said of a reading that takes a while."""
    qtbot.waitUntil(lambda: slow.window.shelf.message() is not None)
    return said(slow)


def test_a_reading_that_takes_a_while_is_shown(
    slow: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    """With its file's name, and a way to cancel it."""
    slow.desk.importing.open_file(env(tmp_path / "a.env"))
    message = shown(slow, qtbot)
    assert (message.level, message.title, message.action) == (
        Level.PROGRESS,
        "Reading “a.env”…",
        CANCEL,
    )


def test_a_cancelled_reading_is_over_at_once(
    slow: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    """What it stood for is gone from the shelf."""
    slow.desk.importing.open_file(env(tmp_path / "a.env"))
    slow.desk.mend(shown(slow, qtbot).action)
    assert slow.window.shelf.message() is None


def test_how_far_it_is_stands_in_the_message(
    slow: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    """In the same bar."""
    slow.desk.importing.open_file(tmp_path)
    shown(slow, qtbot)
    (controller,) = slow.desk.findChildren(ReadingController)
    controller.moved.emit(33, 120)
    words = [each.text() for each in slow.window.shelf.bar().findChildren(QLabel)]
    assert "Looking into 34 of 120 file(s)" in words


def test_a_closed_window_reads_no_more(slow: Seat, tmp_path: Path) -> None:
    """A child that reads is ended as well."""
    slow.desk.importing.open_file(env(tmp_path / "a.env"))
    heard: list[Found] = []
    slow.desk.importing.found.connect(heard.append)
    slow.window.closing.emit()
    runner = slow.runner
    assert isinstance(runner, Holding)
    runner.finish()
    assert heard == []
