"""The button of Copy as takes what room the others leave it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.views.buttons import Button
from gui.views.copy_as import GAP, CopyAs


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """What the buttons stand on."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def fitted(holder: QWidget, spare: int, *, words: bool = True) -> tuple[bool, bool]:
    """Whether words, and whether the icon, are shown beside another button."""
    other = Button("Copy token", "filled", "copy", holder)
    button = CopyAs(holder)
    button.set_menu(QMenu(holder))
    for each in (button.wide, button.small):
        each.setParent(holder)
    width = other.sizeHint().width() + GAP + spare
    button.fit((other,), width, words=words)
    return not button.wide.isHidden(), not button.small.isHidden()


def test_words_are_shown_where_they_fit(holder: QWidget) -> None:
    """As on every wide page."""
    assert fitted(holder, 400) == (True, False)


def test_an_icon_is_shown_where_words_do_not_fit(holder: QWidget) -> None:
    """The line of buttons stays one line."""
    assert fitted(holder, 32) == (False, True)


def test_an_icon_is_shown_on_a_narrow_page(holder: QWidget) -> None:
    """As of the other buttons there."""
    assert fitted(holder, 400, words=False) == (False, True)


def test_nothing_is_shown_where_nothing_fits(holder: QWidget) -> None:
    """The header's menu has it."""
    assert fitted(holder, 31) == (False, False)
