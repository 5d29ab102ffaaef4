"""Buttons, fields, ticks, guards, banners and the focus frame."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from core.model import Secret
from gui.views import last_input
from gui.views.buttons import Button, IconButton
from gui.views.fields import Field, ScopesField, SecretField, TextField
from gui.views.flow_layout import FlowLayout
from gui.views.focus_frame import FocusFrame
from gui.views.guard import ProductionGuard
from gui.views.practice_banner import PracticeBanner
from gui.views.ticks import Tick


@pytest.mark.parametrize("kind", ["plain", "filled", "ghost", "danger"])
def test_a_button_is_32_high(qtbot: QtBot, kind: str) -> None:
    """At the usual size of text."""
    made = Button("Copy token", kind)  # type: ignore[arg-type]  # any of the kinds
    qtbot.addWidget(made)
    assert made.sizeHint().height() == 32


def test_a_button_has_room_for_its_icon(qtbot: QtBot) -> None:
    """Sixteen and a gap of six."""
    bare, marked = Button("Copy"), Button("Copy", icon="copy")
    qtbot.addWidget(bare)
    qtbot.addWidget(marked)
    assert marked.sizeHint().width() - bare.sizeHint().width() == 22


def test_a_button_with_a_menu_has_an_arrow(qtbot: QtBot) -> None:
    """One sees that a menu opens."""
    made = Button("Copy as")
    qtbot.addWidget(made)
    before = made.sizeHint().width()
    made.setMenu(QMenu(made))
    assert made.sizeHint().width() > before


def test_a_disabled_button_looks_disabled(qtbot: QtBot) -> None:
    """Another picture, not another size."""
    made = Button("Copy", "filled")
    qtbot.addWidget(made)
    before = made.grab().toImage()
    made.setEnabled(False)
    assert made.grab().toImage() != before


def test_a_dangerous_button_is_no_default(qtbot: QtBot) -> None:
    """Enter does not delete by accident."""
    made = Button("Delete", "danger")
    qtbot.addWidget(made)
    assert not made.autoDefault()


def test_an_icon_button_can_be_hit(qtbot: QtBot) -> None:
    """Thirty-two square."""
    made = IconButton("more", "More")
    qtbot.addWidget(made)
    assert (made.width(), made.height()) == (32, 32)


@pytest.fixture(params=[TextField, SecretField, ScopesField])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Field:
    """A field of each kind."""
    made: Field = request.param("Client secret")
    qtbot.addWidget(made)
    return made


def test_the_label_is_the_buddy_of_its_field(field: Field) -> None:
    """Assistive tools know what belongs together."""
    assert field.findChildren(QLabel)[0].buddy() is field.edit


def test_the_field_is_named_by_its_label(field: Field) -> None:
    """And says so."""
    assert field.edit.accessibleName() == "Client secret"


def test_a_notice_is_the_description_of_its_field(field: Field) -> None:
    """A warning is heard where it belongs."""
    field.set_notice("This looks odd.")
    assert field.edit.accessibleDescription() == "This looks odd."


def test_a_short_notice_moves_nothing(field: Field) -> None:
    """Its line is reserved."""
    before = field.heightForWidth(500)
    field.set_notice("Odd.")
    assert field.heightForWidth(500) == before


def test_typing_is_told(field: Field, qtbot: QtBot) -> None:
    """Whoever judges the value hears of it."""
    with qtbot.waitSignal(field.changed) as told:
        QTest.keyClicks(field.edit, "x")
    assert told.signal_triggered


def test_a_change_of_a_secret_does_not_carry_it(qtbot: QtBot) -> None:
    """The signal has no arguments."""
    made = SecretField("Client secret")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.changed) as told:
        made.set_secret(Secret("made-up"))
    assert told.args == []


def test_tab_leaves_the_scopes(qtbot: QtBot) -> None:
    """It writes no tab into them."""
    made = ScopesField("Scopes")
    qtbot.addWidget(made)
    QTest.keyClick(made.area, Qt.Key.Key_Tab)
    assert made.text() == ""


def test_space_ticks(qtbot: QtBot) -> None:
    """By the keyboard."""
    made = Tick("I want it")
    qtbot.addWidget(made)
    QTest.keyClick(made, Qt.Key.Key_Space)
    assert made.isChecked()


def test_the_three_states_of_a_tick_differ(qtbot: QtBot) -> None:
    """Empty, ticked, and a dash for some."""
    made = Tick()
    qtbot.addWidget(made)
    made.setTristate(True)
    pictures = []
    for state in Qt.CheckState:
        made.setCheckState(state)
        pictures.append(made.grab().toImage())
    first, second, third = pictures
    assert first != second != third != first


def test_the_guard_tells_of_its_tick(qtbot: QtBot) -> None:
    """The act is enabled by it."""
    made = ProductionGuard("I want its secret in this file")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.ticked) as told:
        QTest.keyClick(made.tick, Qt.Key.Key_Space)
    assert told.args == [True]


def test_the_guard_has_two_rows_when_narrow(qtbot: QtBot) -> None:
    """Neither the cause nor the tick is cut."""
    page = QWidget()
    qtbot.addWidget(page)
    made = ProductionGuard("I want its secret in this file")
    made.setParent(page)
    made.resize(300, 96)
    made.show()
    page.show()
    assert made.tick.geometry().right() < 300


def test_practice_can_be_left(qtbot: QtBot) -> None:
    """The link at the right asks for it."""
    made = PracticeBanner()
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.leaveRequested) as told:
        QTest.mouseClick(made.leave, Qt.MouseButton.LeftButton)
    assert told.signal_triggered


@pytest.mark.parametrize("width", [320, 500, 720, 1080])
def test_the_banner_says_as_much_as_fits(qtbot: QtBot, width: int) -> None:
    """Its sentence is never cut."""
    page = QWidget()
    qtbot.addWidget(page)
    made = PracticeBanner()
    made.setParent(page)
    made.resize(width, 36)
    page.show()
    words = made.findChildren(QLabel)[0]
    assert words.fontMetrics().horizontalAdvance(words.text()) <= words.width()


def test_items_flow_on_to_the_next_line(qtbot: QtBot) -> None:
    """What does not fit goes below."""
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    items = [QWidget() for _ in range(4)]
    for item in items:
        item.setFixedSize(50, 20)
        flow.addWidget(item)
    flow.setGeometry(QRect(0, 0, 120, 100))
    rows = [item.y() for item in items]
    assert (rows, flow.heightForWidth(120)) == ([0, 0, 28, 28], 48)


class Form:
    """Two buttons in a window, with the frame at work."""

    def __init__(self, app: QApplication) -> None:
        self.frame = FocusFrame(app)
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.first, self.second = Button("First"), Button("Second")
        column.addWidget(self.first)
        column.addWidget(self.second)
        self.window.resize(200, 120)


@pytest.fixture
def form(qapp: QApplication, qtbot: QtBot) -> Iterator[Form]:
    """A window that has the focus."""
    made = Form(qapp)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitActive(made.window)
    yield made
    made.frame.deleteLater()


def test_the_keyboard_shows_the_frame(form: Form) -> None:
    """Around what Tab went to, a gap and a line outside it."""
    form.first.setFocus()
    QTest.keyClick(form.window.windowHandle(), Qt.Key.Key_Tab)
    expected = form.second.geometry().adjusted(-4, -4, 4, 4)
    assert (form.frame.isVisible(), form.frame.geometry()) == (True, expected)


def test_the_mouse_shows_no_frame(form: Form) -> None:
    """Who clicks knows where."""
    QTest.keyClick(form.window.windowHandle(), Qt.Key.Key_Tab)
    place: QPoint = form.first.geometry().center()
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(form.window.windowHandle(), button, pos=place)
    assert (form.frame.isVisible(), last_input.by_keyboard()) == (False, False)


def sheet_with_the_frame(form: Form, qtbot: QtBot) -> QWidget:
    """A second window of two buttons, one of them in the frame."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    cancel, act = Button("Cancel"), Button("Import")
    column.addWidget(cancel)
    column.addWidget(act)
    with qtbot.waitActive(sheet):
        sheet.show()
        sheet.activateWindow()
    cancel.setFocus()
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Tab)
    assert form.frame.window() is sheet
    return sheet


def test_the_frame_outlives_the_window_it_was_in(form: Form, qtbot: QtBot) -> None:
    """It is there for the next one, also where that had no use for it at first."""
    sheet = sheet_with_the_frame(form, qtbot)
    sheet.close()
    delete(sheet)
    assert isValid(form.frame)


def test_a_window_that_goes_late_takes_no_keys_along(form: Form, qtbot: QtBot) -> None:
    """Those of the one that has the focus now are heard."""
    sheet = sheet_with_the_frame(form, qtbot)
    with qtbot.waitActive(form.window):
        form.window.activateWindow()
    delete(sheet)
    place: QPoint = form.first.geometry().center()
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(form.window.windowHandle(), button, pos=place)
    assert last_input.by_keyboard() is False
