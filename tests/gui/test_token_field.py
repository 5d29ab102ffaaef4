"""The access token is masked, and shown only while someone asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import Secret
from gui.views.token_field import TokenField

VALUE = "eyJ" + "made-up-for-tests" * 80


class Clock(Protocol):
    """What the shared clock of the tests offers."""

    def now(self) -> float:
        """The instant."""

    def advance(self, seconds: float) -> None:
        """Let time pass."""


@pytest.fixture
def field(qtbot: QtBot, clock: Clock) -> TokenField:
    """A masked field whose owner answers at once."""
    made = TokenField(clock=clock.now)
    qtbot.addWidget(made)
    made.resize(520, 36)
    made.show_masked(len(VALUE))
    made.revealRequested.connect(lambda: made.reveal(Secret(VALUE)))
    made.show()
    return made


def eye(field: TokenField) -> QPoint:
    """Where the eye is."""
    return QPoint(field.width() - 16, field.height() // 2)


def hold(field: TokenField) -> None:
    """Press on the eye."""
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=eye(field))


def let_go(field: TokenField) -> None:
    """Release the mouse."""
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=eye(field))


def look_away(field: TokenField) -> None:
    """Move the focus elsewhere."""
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut))


def switch_window(field: TokenField) -> None:
    """Use another window."""
    QApplication.sendEvent(field, QEvent(QEvent.Type.WindowDeactivate))


def change_page(field: TokenField) -> None:
    """Show another page."""
    field.hide()


def press_escape(field: TokenField) -> None:
    """Press Escape."""
    QTest.keyClick(field, Qt.Key.Key_Escape)


def get_another(field: TokenField) -> None:
    """Show another token."""
    field.show_masked(7)


def lose_it(field: TokenField) -> None:
    """Show that there is none."""
    field.clear_token()


def test_it_starts_masked(field: TokenField) -> None:
    """Nobody asked yet."""
    assert not field.is_revealed()


def test_holding_the_eye_reveals(field: TokenField) -> None:
    """The value is on screen while the mouse is down on the eye."""
    hold(field)
    assert field.is_revealed()


def test_holding_space_reveals(field: TokenField) -> None:
    """The keyboard can hold the eye too."""
    QTest.keyPress(field, Qt.Key.Key_Space)
    assert field.is_revealed()


def test_letting_go_of_space_hides(field: TokenField) -> None:
    """As letting go of the mouse does."""
    QTest.keyPress(field, Qt.Key.Key_Space)
    QTest.keyRelease(field, Qt.Key.Key_Space)
    assert not field.is_revealed()


@pytest.mark.parametrize(
    "leave",
    [
        let_go,
        look_away,
        switch_window,
        change_page,
        press_escape,
        get_another,
        lose_it,
    ],
)
def test_it_hides_and_forgets(
    field: TokenField, leave: Callable[[TokenField], None]
) -> None:
    """Release, focus, window, page, Escape or another token: the value is gone."""
    hold(field)
    leave(field)
    assert not any(isinstance(part, Secret) for part in vars(field).values())


def test_it_hides_after_twenty_seconds(field: TokenField, clock: Clock) -> None:
    """A held eye does not stay open for ever."""
    hold(field)
    clock.advance(20)
    field.tick()
    assert not field.is_revealed()


def test_it_stays_for_almost_twenty_seconds(field: TokenField, clock: Clock) -> None:
    """Time enough to compare."""
    hold(field)
    clock.advance(19.5)
    field.tick()
    assert field.is_revealed()


def test_an_answer_that_comes_after_release_is_not_shown(
    qtbot: QtBot, clock: Clock
) -> None:
    """A slow owner cannot open an eye that was let go."""
    field = TokenField(clock=clock.now)
    qtbot.addWidget(field)
    field.show_masked(len(VALUE))
    hold(field)
    let_go(field)
    field.reveal(Secret(VALUE))
    assert not field.is_revealed()


def test_it_can_be_shown_without_holding(field: TokenField) -> None:
    """For those who cannot hold: a while is asked for, with no hand on the eye."""
    field.request_for_a_while()
    assert field.is_revealed()


def test_a_press_beside_the_eye_reveals_nothing(field: TokenField) -> None:
    """The dots only take the focus."""
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(40, 18))
    assert not field.is_revealed()


def test_a_double_click_on_the_dots_copies(field: TokenField, qtbot: QtBot) -> None:
    """Copying needs no look at the value."""
    with qtbot.waitSignal(field.copyRequested) as asked:
        QTest.mouseDClick(field, Qt.MouseButton.LeftButton, pos=QPoint(40, 18))
    assert asked.signal_triggered


def test_without_a_token_there_is_nothing_to_ask_for(
    field: TokenField, qtbot: QtBot
) -> None:
    """The eye is shut."""
    field.clear_token()
    with qtbot.assertNotEmitted(field.revealRequested):
        hold(field)
    assert not field.is_revealed()


def test_what_is_painted_changes_while_revealed(field: TokenField) -> None:
    """The value really is on screen."""
    masked = field.grab().toImage()
    hold(field)
    assert field.grab().toImage() != masked


def test_what_is_painted_after_hiding_is_the_mask(field: TokenField) -> None:
    """Nothing of the value stays on screen."""
    masked = field.grab().toImage()
    hold(field)
    let_go(field)
    assert field.grab().toImage() == masked


def test_assistive_tools_find_a_button(field: TokenField) -> None:
    """It is no text field with a value in it."""
    role = QAccessible.queryAccessibleInterface(field).role()
    assert role == QAccessible.Role.Button


def test_assistive_tools_hear_that_it_is_hidden(field: TokenField) -> None:
    """The name says what it is, not what it holds."""
    assert field.accessibleName() == "Access token, hidden"


@pytest.mark.parametrize("part", list(QAccessible.Text)[:5])
def test_assistive_tools_never_hear_the_value(
    field: TokenField, part: QAccessible.Text
) -> None:
    """Not even while it is on screen."""
    hold(field)
    assert VALUE[:20] not in QAccessible.queryAccessibleInterface(field).text(part)


def test_the_value_is_no_text_of_the_widget(field: TokenField) -> None:
    """A tool that dumps the widgets finds nothing."""
    hold(field)
    assert (field.text(), field.toolTip(), field.whatsThis()) == ("", "", "")
