"""The shelf floats over its page and shows one message at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.models.message import Level, Message
from gui.views.shelf import Shelf

DONE = Message(Level.DONE, "Imported")
FIRST = Message(Level.WARNING, "First")
SECOND = Message(Level.FAILURE, "Second", "Why, and what to do. " * 5)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page of usual size."""
    made = QWidget()
    qtbot.addWidget(made)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.resize(700, 500)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def shelf(page: QWidget) -> Shelf:
    """The page's shelf."""
    return Shelf(page)


def test_it_is_not_there_without_a_message(shelf: Shelf) -> None:
    """An empty shelf takes no room."""
    assert shelf.isHidden()


def test_it_floats_24_above_the_lower_edge(shelf: Shelf, page: QWidget) -> None:
    """Over the content, with the page's margin."""
    shelf.show_message(FIRST)
    assert page.height() - shelf.geometry().bottom() - 1 == 24


def test_it_keeps_to_the_edge(shelf: Shelf, page: QWidget) -> None:
    """A higher page moves it down."""
    shelf.show_message(FIRST)
    page.resize(700, 620)
    QApplication.processEvents()
    assert shelf.geometry().bottom() + 1 == 596


def test_a_narrow_page_makes_it_higher(shelf: Shelf, page: QWidget) -> None:
    """The text wraps and is not cut."""
    shelf.show_message(SECOND)
    before = shelf.height()
    page.resize(320, 500)
    QApplication.processEvents()
    assert shelf.height() > before


def test_a_narrow_page_has_narrow_margins(shelf: Shelf, page: QWidget) -> None:
    """Sixteen below 640."""
    page.resize(320, 500)
    shelf.show_message(FIRST)
    assert (shelf.x(), shelf.width()) == (16, 288)


def test_the_newest_wins(shelf: Shelf) -> None:
    """What came last is shown."""
    shelf.show_message(FIRST)
    shelf.show_message(SECOND)
    assert shelf.message() == SECOND


def test_the_others_wait(shelf: Shelf) -> None:
    """And are counted."""
    shelf.show_message(FIRST)
    shelf.show_message(SECOND)
    assert shelf.waiting() == 1


def test_closing_brings_the_one_before_back(shelf: Shelf) -> None:
    """Nothing that waited is lost."""
    shelf.show_message(FIRST)
    shelf.show_message(SECOND)
    shelf.close_current()
    assert shelf.message() == FIRST


def test_the_last_one_closed_leaves_nothing(shelf: Shelf) -> None:
    """The shelf is gone with it."""
    shelf.show_message(FIRST)
    shelf.close_current()
    assert shelf.isHidden()


def test_the_same_message_does_not_wait_behind_itself(shelf: Shelf) -> None:
    """A failure repeated is one failure."""
    shelf.show_message(FIRST)
    shelf.show_message(FIRST)
    assert shelf.waiting() == 0


def test_what_is_done_goes_by_itself(shelf: Shelf) -> None:
    """When its time is over, with the pointer elsewhere."""
    shelf.show_message(DONE)
    QApplication.sendEvent(shelf.bar(), QEvent(QEvent.Type.Leave))
    shelf.lapse()
    assert shelf.isHidden()


@pytest.mark.parametrize("message", [FIRST, SECOND])
def test_a_warning_or_failure_stays(shelf: Shelf, message: Message) -> None:
    """Until it is closed."""
    shelf.show_message(message)
    shelf.lapse()
    assert shelf.message() == message


def test_what_is_done_stays_under_the_pointer(shelf: Shelf) -> None:
    """Nobody's reading is cut short."""
    shelf.show_message(DONE)
    bar, here = shelf.bar(), QPointF(5, 5)
    QApplication.sendEvent(bar, QEnterEvent(here, here, here))
    shelf.lapse()
    assert shelf.message() == DONE


def test_what_is_done_goes_when_the_pointer_left(shelf: Shelf) -> None:
    """The next time that its time is over."""
    shelf.show_message(DONE)
    bar, here = shelf.bar(), QPointF(5, 5)
    QApplication.sendEvent(bar, QEnterEvent(here, here, here))
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    shelf.lapse()
    assert shelf.isHidden()


def test_what_is_done_does_not_wait(shelf: Shelf) -> None:
    """It is not shown again after something newer."""
    shelf.show_message(DONE)
    shelf.show_message(FIRST)
    assert shelf.waiting() == 0


def test_a_message_can_be_taken_back(shelf: Shelf) -> None:
    """What is no longer true goes, and what waited comes."""
    shelf.show_message(FIRST)
    shelf.show_message(SECOND)
    shelf.dismiss(SECOND)
    assert shelf.message() == FIRST
