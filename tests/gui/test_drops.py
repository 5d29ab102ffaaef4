"""Drag and drop on the whole window, and on a credential's row."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.brought import Brought, brought_by
from gui.views.drop_mark import DropMark
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Heard, Seat

ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def seat(seat_with: Build, qtbot: QtBot) -> Seat:
    """A window with one credential."""
    seat = seat_with(AtOnce())
    seat.window.show()
    qtbot.waitExposed(seat.window)
    seat.add(DRAFT)
    QApplication.processEvents()
    return seat


def files(*paths: Path) -> QMimeData:
    """What a file manager drags."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def words(text: str) -> QMimeData:
    """What an editor drags."""
    mime = QMimeData()
    mime.setText(text)
    return mime


def over(seat: Seat, mime: QMimeData, place: QPoint) -> None:
    """Drag something into the window, to a place in it."""
    enter = QDragEnterEvent(QPoint(1, 1), ACTIONS, mime, LEFT, NONE)
    QApplication.sendEvent(seat.window, enter)
    move = QDragMoveEvent(place, ACTIONS, mime, LEFT, NONE)
    QApplication.sendEvent(seat.window, move)


def drop(seat: Seat, mime: QMimeData, place: QPoint) -> QDropEvent:
    """Let go of it there."""
    over(seat, mime, place)
    event = QDropEvent(QPointF(place), ACTIONS, mime, LEFT, NONE)
    QApplication.sendEvent(seat.window, event)
    return event


def row(seat: Seat) -> QPoint:
    """The middle of the credential's row."""
    view = seat.window.sidebar.list
    rect = view.visualRect(seat.model.index(seat.model.row_of(seat.model.first())))
    return view.viewport().mapTo(seat.window, rect.center())


def page(seat: Seat) -> QPoint:
    """Somewhere on the page."""
    return QPoint(seat.window.width() - 100, 300)


def mark(seat: Seat) -> DropMark:
    """What is seen of a drag."""
    return seat.window.findChildren(DropMark)[0]


def test_files_are_dropped_on_the_window(seat: Seat, tmp_path: Path) -> None:
    """All of them, whatever they are."""
    heard = Heard(seat.window, "filesDropped", "textDropped", "addressDropped")
    drop(seat, files(tmp_path / "a.env", tmp_path), page(seat))
    assert heard.told == [("filesDropped", (tmp_path / "a.env", tmp_path), "")]


def test_a_drop_on_a_row_names_its_credential(seat: Seat, tmp_path: Path) -> None:
    """That one is to be updated."""
    heard = Heard(seat.window, "filesDropped")
    drop(seat, files(tmp_path / "a.env"), row(seat))
    assert heard.told[0][2] == seat.model.first()


def test_a_text_is_dropped(seat: Seat) -> None:
    """As it is."""
    heard = Heard(seat.window, "filesDropped", "textDropped")
    drop(seat, words("A=1"), page(seat))
    assert heard.told == [("textDropped", "A=1", "")]


def test_an_address_is_dropped_and_not_opened(seat: Seat) -> None:
    """Nor taken for a text."""
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/a.env")])
    heard = Heard(seat.window, "filesDropped", "textDropped", "addressDropped")
    drop(seat, mime, page(seat))
    assert heard.told == [("addressDropped",)]


def test_a_drop_never_moves_a_file(seat: Seat, tmp_path: Path) -> None:
    """Its source would delete it."""
    event = drop(seat, files(tmp_path / "a.env"), page(seat))
    assert event.dropAction() is Qt.DropAction.CopyAction


def test_a_drag_over_the_page_is_seen(seat: Seat, tmp_path: Path) -> None:
    """The whole window is marked, in words as well."""
    over(seat, files(tmp_path / "a.env"), page(seat))
    seen = (mark(seat).isVisible(), mark(seat).words())
    assert seen == (True, "Drop it to see the credentials in it")


def test_a_drag_over_a_row_says_what_is_updated(seat: Seat, tmp_path: Path) -> None:
    """By its name."""
    over(seat, files(tmp_path / "a.env"), row(seat))
    assert mark(seat).words() == f"Update “{DRAFT.name}” from this"


def test_the_row_below_a_drag_is_drawn_marked(seat: Seat, tmp_path: Path) -> None:
    """Otherwise than before."""
    before = seat.window.sidebar.list.grab().toImage()
    over(seat, files(tmp_path / "a.env"), row(seat))
    mark(seat).hide()
    assert seat.window.sidebar.list.grab().toImage() != before


def test_a_drag_that_leaves_leaves_nothing(seat: Seat, tmp_path: Path) -> None:
    """Neither on the window nor on the row."""
    before = seat.window.grab().toImage()
    over(seat, files(tmp_path / "a.env"), row(seat))
    QApplication.sendEvent(seat.window, QDragLeaveEvent())
    assert (mark(seat).isVisible(), seat.window.grab().toImage() == before) == (
        False,
        True,
    )


@pytest.mark.parametrize(
    ("url", "paths"),
    [
        ("file:///some/a.env", (Path("/some/a.env"),)),
        ("file://localhost/some/a.env", (Path("/some/a.env"),)),
        ("file://server/share/a.env", ()),
        ("http://127.0.0.1/a.env", ()),
        ("data:text/plain,A=1", ()),
    ],
)
def test_only_files_of_this_computer_count(url: str, paths: tuple[Path, ...]) -> None:
    """By their addresses."""
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    assert brought_by(mime) == Brought(paths, elsewhere=not paths)


def test_what_is_dragged_is_not_printed() -> None:
    """A text may be a secret."""
    assert "p8e" not in repr(Brought(text="p8e-secret"))
