"""The one widget for client secrets keeps what is typed to itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.model import Secret
from gui.views.secret_edit import SecretEdit

TYPED = "p8e-made-up-for-tests"
KEYS = QKeySequence.StandardKey


@pytest.fixture
def edit(qtbot: QtBot) -> SecretEdit:
    """A field that holds a typed secret."""
    field = SecretEdit()
    qtbot.addWidget(field)
    QTest.keyClicks(field, TYPED)
    return field


def press(edit: SecretEdit, key: QKeySequence.StandardKey) -> None:
    """Press the keys of a standard action."""
    QTest.keySequence(edit, QKeySequence(key))


def test_the_value_is_given_as_a_secret(edit: SecretEdit) -> None:
    """What was typed comes out wrapped."""
    assert edit.peek_secret() == Secret(TYPED)


def test_taking_empties_the_field(edit: SecretEdit) -> None:
    """After taking, nothing is left to look at."""
    edit.take()
    assert edit.is_empty()


def test_blanks_around_a_pasted_secret_are_dropped(qtbot: QtBot) -> None:
    """A line break copied along does not become part of the secret."""
    field = SecretEdit()
    qtbot.addWidget(field)
    field.put(Secret(f"  {TYPED}\n"))
    assert field.peek_secret() == Secret(TYPED)


def test_dots_are_shown(edit: SecretEdit) -> None:
    """No character of the value is on screen."""
    assert not set(edit.displayText()) & set(TYPED)


@pytest.mark.parametrize("key", [KEYS.Undo, KEYS.Redo])
def test_a_taken_secret_cannot_be_brought_back(
    edit: SecretEdit, key: QKeySequence.StandardKey
) -> None:
    """There is no history to go through after the value was taken."""
    edit.take()
    press(edit, key)
    assert edit.is_empty()


def test_a_cleared_secret_cannot_be_brought_back(edit: SecretEdit) -> None:
    """Undo called past the keyboard finds nothing either."""
    edit.clear()
    QLineEdit.undo(edit)
    assert edit.is_empty()


def test_undo_does_not_step_back(edit: SecretEdit) -> None:
    """The key of undo does nothing."""
    press(edit, KEYS.Undo)
    assert edit.peek_secret() == Secret(TYPED)


@pytest.mark.parametrize("key", [KEYS.Copy, KEYS.Cut])
def test_keys_leave_the_clipboard_alone(
    edit: SecretEdit, key: QKeySequence.StandardKey
) -> None:
    """Copy and cut put nothing there."""
    QGuiApplication.clipboard().setText("before")
    edit.selectAll()
    press(edit, key)
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.parametrize("slot", ["copy", "cut"])
def test_calls_leave_the_clipboard_alone(edit: SecretEdit, slot: str) -> None:
    """Qt's own slots are closed too, whoever calls them."""
    QGuiApplication.clipboard().setText("before")
    edit.selectAll()
    getattr(QLineEdit, slot)(edit)
    assert QGuiApplication.clipboard().text() == "before"


def test_selecting_by_mouse_leaves_the_primary_selection_alone(
    edit: SecretEdit,
) -> None:
    """A double click selects and offers nothing to a middle click elsewhere."""
    QTest.mouseDClick(edit, Qt.MouseButton.LeftButton)
    clipboard = QGuiApplication.clipboard()
    assert TYPED not in clipboard.text(clipboard.Mode.Selection)


def test_cut_keeps_the_value(edit: SecretEdit) -> None:
    """Cutting would lose it without putting it anywhere."""
    edit.selectAll()
    press(edit, KEYS.Cut)
    assert edit.peek_secret() == Secret(TYPED)


def test_nothing_is_dragged_out_or_dropped_in(edit: SecretEdit) -> None:
    """Dragging is off both ways."""
    assert (edit.dragEnabled(), edit.acceptDrops()) == (False, False)


def test_there_is_no_context_menu(edit: SecretEdit) -> None:
    """A right click opens nothing."""
    point = QPoint(4, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point)
    QApplication.sendEvent(edit, event)
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    "hint",
    [
        Qt.InputMethodHint.ImhHiddenText,
        Qt.InputMethodHint.ImhSensitiveData,
        Qt.InputMethodHint.ImhNoPredictiveText,
    ],
)
def test_input_methods_are_told_not_to_learn(
    edit: SecretEdit, hint: Qt.InputMethodHint
) -> None:
    """The hints say hidden, sensitive and no prediction."""
    assert edit.inputMethodHints() & hint


@pytest.mark.parametrize(
    "query",
    [
        Qt.InputMethodQuery.ImSurroundingText,
        Qt.InputMethodQuery.ImCurrentSelection,
        Qt.InputMethodQuery.ImTextBeforeCursor,
        Qt.InputMethodQuery.ImTextAfterCursor,
    ],
)
def test_input_methods_are_not_told_what_was_typed(
    edit: SecretEdit, query: Qt.InputMethodQuery
) -> None:
    """Questions about the text are answered with nothing."""
    edit.selectAll()
    assert edit.inputMethodQuery(query) == ""


@pytest.mark.parametrize("part", list(QAccessible.Text)[:5])
def test_assistive_tools_never_hear_the_value(
    edit: SecretEdit, part: QAccessible.Text
) -> None:
    """No text of the accessible object holds it."""
    heard = QAccessible.queryAccessibleInterface(edit).text(part)
    assert TYPED not in heard


def test_a_whole_file_pasted_by_mistake_is_bounded(qtbot: QtBot) -> None:
    """The field holds at most 4,096 characters."""
    field = SecretEdit()
    qtbot.addWidget(field)
    field.put(Secret("x" * 100_000))
    assert len(field.peek_secret()) == 4096
