"""What assistive tools do to widgets comes to the same as a hand's doing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.model import Secret
from gui.views.buttons import IconButton
from gui.views.search_line import SearchLine
from gui.views.text import SHORT_TIP, plain_tooltip
from tests.gui.desk_parts import DRAFT, Seat

FLAG = QItemSelectionModel.SelectionFlag


def selection_of(seat: Seat) -> QItemSelectionModel:
    """The selection of the list."""
    return seat.window.sidebar.list.selectionModel()


def two(seat: Seat) -> tuple[str, str]:
    """Two credentials; the second is chosen."""
    seat.window.show()
    (first,) = seat.add(DRAFT.with_changes(name="Zebra"))
    (second,) = seat.add(DRAFT.with_changes(name="Apple", secret=Secret("p8e-other")))
    seat.window.sidebar.select(second)
    return first, second


def test_a_row_that_is_selected_is_chosen(seat: Seat) -> None:
    """The page never shows another credential than the one that is marked."""
    first, _ = two(seat)
    row = seat.model.index(seat.model.row_of(first))
    selection_of(seat).select(row, FLAG.ClearAndSelect)
    assert seat.desk.chosen == first


def test_a_chosen_row_cannot_be_unselected(seat: Seat) -> None:
    """Toggling it leaves it as it was."""
    _, second = two(seat)
    row = seat.model.index(seat.model.row_of(second))
    selection_of(seat).select(row, FLAG.Deselect)
    assert selection_of(seat).isSelected(row)


def test_choosing_none_selects_none(seat: Seat) -> None:
    """As after the last one was deleted."""
    two(seat)
    seat.window.sidebar.select("")
    assert selection_of(seat).selectedIndexes() == []


def actions_of(widget: QWidget) -> list[str]:
    """What tools can do with it."""
    return QAccessible.queryAccessibleInterface(widget).actionInterface().actionNames()


def test_an_icon_button_can_be_pressed(qtbot: QtBot) -> None:
    """Not only one that opens a menu."""
    button = IconButton("copy", "Copy the client ID")
    qtbot.addWidget(button)
    assert "Press" in actions_of(button)


def test_an_icon_button_with_a_menu_opens_it(qtbot: QtBot) -> None:
    """At a press."""
    button = IconButton("more", "More")
    qtbot.addWidget(button)
    button.setMenu(QMenu(button))
    instant = QToolButton.ToolButtonPopupMode.InstantPopup
    assert (button.popupMode(), actions_of(button)[0]) == (instant, "ShowMenu")


def test_the_parts_of_a_search_have_names(qtbot: QtBot) -> None:
    """The magnifying glass and what clears are buttons of their own."""
    line = SearchLine("Search", "Search credentials")
    qtbot.addWidget(line)
    parts = line.findChildren(QToolButton)
    assert sorted(part.accessibleName() for part in parts) == [
        "Clear the search",
        "Search",
    ]


def test_the_glass_leads_into_the_search(seat: Seat) -> None:
    """As a click on the line does."""
    two(seat)
    line = seat.window.sidebar.search
    (glass,) = (
        part
        for part in line.findChildren(QToolButton)
        if part.accessibleName() == line.placeholderText()
    )
    glass.click()
    assert seat.window.focusWidget() is line


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Copy the client ID", False),
        ("a <b>", True),
        ("&lt;b&gt;", True),
        ("two\nlines", True),
        ("a" * SHORT_TIP, False),
        ("a" * (SHORT_TIP + 1), True),
        ("", False),
    ],
)
def test_only_a_tooltip_that_needs_it_is_marked(text: str, marked: bool) -> None:
    """Tools read a tooltip where there is no description, tags and all."""
    assert ("<span>" in plain_tooltip(text)) == marked
