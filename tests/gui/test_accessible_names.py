"""Whatever the keyboard can reach says what it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.model import Secret
from gui.views.secret_edit import SecretEdit
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.scenes import SCENES

EACH = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
Scene = Callable[[Seat], QWidget]


def name_of(widget: QWidget) -> str:
    """What a screen reader says first."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def reachable(root: QWidget) -> list[QWidget]:
    """Every widget on screen that may have the focus."""
    return [
        each
        for each in root.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


@EACH
def test_every_widget_that_can_have_the_focus_has_a_name(
    seat: Seat, qtbot: QtBot, scene: Scene
) -> None:
    """In the window and in each dialog."""
    seat.window.show()
    made = scene(seat)
    qtbot.waitUntil(made.isVisible)
    nameless = [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in reachable(made)
        if not name_of(each).strip()
    ]
    assert nameless == []


def test_every_menu_has_a_name_and_words(seat: Seat) -> None:
    """No entry is a picture alone."""
    seat.add(DRAFT)
    menus = seat.window.findChildren(QMenu)
    entries = [
        each.text()
        for menu in menus
        for each in menu.actions()
        if not each.isSeparator()
    ]
    assert len(entries) > 10
    assert (all(entries), all(menu.accessibleName() for menu in menus)) == (True, True)


def test_every_dialog_has_a_title(seat: Seat) -> None:
    """What a screen reader says as it opens."""
    made = [scene(seat) for scene in SCENES]
    assert [type(each).__name__ for each in made if not each.windowTitle()] == []


def test_a_secret_is_never_part_of_a_name(seat: Seat, qtbot: QtBot) -> None:
    """A screen reader reads no client secret aloud."""
    secret = Secret("p8e-never-read-aloud")
    seat.desk.importing.fill_in()
    for field in seat.window.findChildren(SecretEdit):
        field.put(secret)
    said = [
        text
        for each in seat.window.findChildren(QWidget)
        for text in (name_of(each), each.accessibleDescription(), each.toolTip())
    ]
    assert not [text for text in said if secret.reveal() in text]


def test_a_token_is_never_part_of_a_name(seat: Seat) -> None:
    """Nor a token, shown or not."""
    seat.add(DRAFT)
    seat.desk.get_token()
    state = seat.desk.state()
    assert state is not None
    assert state.token is not None
    value = state.token.value.reveal()
    widgets = seat.window.findChildren(QWidget)
    assert not [each for each in widgets if value in name_of(each)]
