"""A message bar shows all of its text at any width, and does what its button says."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.models.message import Level, Message
from gui.views.buttons import IconButton
from gui.views.message_bar import LEAST_HEIGHT, MessageBar

SHORT = Message(Level.DONE, "Clipboard cleared.")
LONG = Message(
    Level.FAILURE,
    "Adobe does not know this client secret",
    "It may belong to another environment, or have been deleted in the Console.",
    debug_id="7c1e-practice",
    details="facts",
    action="replace_secret",
    action_name="Replace secret",
)
ONE_ACTION = Message(
    Level.WARNING, "Title", "Text.", action="try_again", action_name="Try again"
)


@pytest.fixture
def doubled_text(qapp: QApplication) -> Iterator[None]:
    """The system's font at twice its size."""
    before = QFont(qapp.font())
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(large)
    yield
    qapp.setFont(before)


Show = Callable[[Message, int], MessageBar]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Lays a bar out in a page of a given width."""
    pages: list[QWidget] = []

    def shown(message: Message, width: int) -> MessageBar:
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        bar = MessageBar()
        bar.show_message(message)
        column.addWidget(bar)
        column.addStretch(1)
        page.resize(width, 900)
        page.show()
        QApplication.processEvents()
        return bar

    return shown


def button(bar: MessageBar, words: str) -> QPushButton:
    """The button with these words."""
    found = bar.findChildren(QPushButton)
    return next(each for each in found if each.text() == words)


def cut_labels(bar: MessageBar) -> list[str]:
    """Texts of labels that are lower than their text needs."""
    labels = [each for each in bar.findChildren(QLabel) if each.isVisible()]
    return [
        each.text()
        for each in labels
        if each.text() and each.height() < each.heightForWidth(each.width())
    ]


def test_one_line_is_56_high(show: Show) -> None:
    """The least height, whatever is said."""
    assert show(SHORT, 640).height() == LEAST_HEIGHT


def test_it_grows_with_its_text(show: Show) -> None:
    """More words, more height."""
    bar = show(SHORT, 320)
    before = bar.heightForWidth(320)
    bar.show_message(LONG)
    assert bar.heightForWidth(320) > before


@pytest.mark.parametrize("width", [320, 480, 640, 880])
def test_no_line_is_cut(show: Show, width: int) -> None:
    """Every label is as high as its wrapped text."""
    assert cut_labels(show(LONG, width)) == []


@pytest.mark.usefixtures("doubled_text")
def test_no_line_is_cut_with_doubled_text(show: Show) -> None:
    """Nor at 320 pixels with text twice as large."""
    assert cut_labels(show(LONG, 320)) == []


@pytest.mark.usefixtures("doubled_text")
def test_no_button_sticks_out_with_doubled_text(show: Show) -> None:
    """Buttons wrap below each other."""
    bar = show(LONG, 320)
    names = ("Replace secret", "Copy details")
    ends = [
        each.mapTo(bar, each.rect().bottomRight())
        for each in (button(bar, name) for name in names)
    ]
    assert all(bar.rect().contains(end) for end in ends)


def test_a_single_action_stands_at_the_right(show: Show) -> None:
    """Where there is room, beside the text."""
    bar = show(ONE_ACTION, 640)
    act = button(bar, "Try again")
    assert act.mapTo(bar, act.rect().topLeft()).x() > 320


def test_a_single_action_goes_below_when_narrow(show: Show) -> None:
    """At 320 the text needs the width."""
    bar = show(ONE_ACTION, 320)
    act = button(bar, "Try again")
    assert act.mapTo(bar, act.rect().topLeft()).x() < 100


def test_the_action_is_told_by_its_id(qtbot: QtBot, show: Show) -> None:
    """Not by its words, which are translated."""
    bar = show(LONG, 640)
    with qtbot.waitSignal(bar.actionTriggered) as told:
        QTest.mouseClick(button(bar, "Replace secret"), Qt.MouseButton.LeftButton)
    assert told.args == ["replace_secret"]


def test_the_link_is_told_by_its_id(qtbot: QtBot, show: Show) -> None:
    """A second thing to do, beside the act."""
    bar = show(LONG._replace(link="open_console", link_name="Open the Console"), 640)
    with qtbot.waitSignal(bar.actionTriggered) as told:
        QTest.mouseClick(button(bar, "Open the Console"), Qt.MouseButton.LeftButton)
    assert told.args == ["open_console"]


@pytest.mark.parametrize("width", [280, 640])
def test_a_link_stands_below_the_text(show: Show, width: int) -> None:
    """With the act, so that neither is cut off."""
    linked = ONE_ACTION._replace(link="open_console", link_name="Open the Console")
    bar = show(linked, width)
    link = button(bar, "Open the Console")
    assert link.mapTo(bar, link.rect().bottomRight()).x() < bar.width()
    assert link.width() >= link.sizeHint().width()


def test_no_link_is_shown_without_one(show: Show) -> None:
    """Nor is one left over from another message."""
    bar = show(LONG._replace(link="open_console", link_name="Open the Console"), 640)
    bar.show_message(LONG)
    assert button(bar, "").isHidden()


def test_details_are_handed_over(qtbot: QtBot, show: Show) -> None:
    """The bar itself knows no clipboard."""
    bar = show(LONG, 640)
    with qtbot.waitSignal(bar.copyDetails) as told:
        QTest.mouseClick(button(bar, "Copy details"), Qt.MouseButton.LeftButton)
    assert told.args == ["facts"]


def test_closing_hides_and_tells(qtbot: QtBot, show: Show) -> None:
    """The page may use the room."""
    bar = show(LONG, 640)
    with qtbot.waitSignal(bar.closed):
        QTest.mouseClick(bar.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)
    assert bar.isHidden()


@pytest.mark.parametrize("level", [Level.WAITING, Level.PROGRESS])
def test_what_is_going_on_cannot_be_closed(show: Show, level: Level) -> None:
    """It ends by itself or by its own button."""
    bar = show(Message(level, "Waiting"), 640)
    assert bar.findChildren(IconButton)[0].isHidden()


def test_an_ampersand_is_a_letter(show: Show) -> None:
    """No letter of an action is taken for a shortcut."""
    message = Message(Level.NOTE, "Title", action="a", action_name="Save & go")
    bar = show(message, 640)
    assert button(bar, "Save && go").accessibleName() == "Save & go"


def test_it_is_named_by_its_words(show: Show) -> None:
    """Assistive tools hear title and text as one."""
    bar = show(ONE_ACTION, 640)
    assert bar.accessibleName() == "Title Text."


def test_another_message_takes_the_place_of_all_parts(show: Show) -> None:
    """Nothing of a failure stays in what follows."""
    bar = show(LONG, 640)
    bar.show_message(SHORT)
    seen = [each.text() for each in bar.findChildren(QLabel) if each.isVisible()]
    assert [text for text in seen if text] == ["Clipboard cleared."]
