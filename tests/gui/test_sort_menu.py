"""The menu of the sort button: what is ticked, and what a choice asks for."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from gui.models.entries import Order
from gui.views.sort_menu import SortMenu


@pytest.fixture
def menu(qtbot: QtBot) -> SortMenu:
    """The menu of a list sorted by last use, with groups."""
    made = SortMenu()
    qtbot.addWidget(made)
    made.show_order(Order("used"))
    return made


def entry(menu: SortMenu, words: str) -> QAction:
    """An entry by its words."""
    (found,) = [each for each in menu.actions() if each.text() == words]
    return found


def test_what_is_so_is_ticked(menu: SortMenu) -> None:
    """The order, and that there are groups."""
    ticked = [each.text() for each in menu.actions() if each.isChecked()]
    assert ticked == ["By last use", "Group by org and project"]


@pytest.mark.parametrize(
    ("words", "order"),
    [
        ("By name", Order("name")),
        ("By expiry", Order("expiry")),
        ("Group by org and project", Order("used", flat=True)),
    ],
)
def test_a_choice_asks_for_an_order(
    menu: SortMenu, qtbot: QtBot, words: str, order: Order
) -> None:
    """The other half stays as it is."""
    with qtbot.waitSignal(menu.chosen) as told:
        entry(menu, words).trigger()
    assert told.args == [order]


@pytest.mark.parametrize(
    ("words", "folded"), [("Fold all groups", True), ("Unfold all groups", False)]
)
def test_all_groups_fold_at_once(
    menu: SortMenu, qtbot: QtBot, words: str, folded: bool
) -> None:
    """And unfold."""
    with qtbot.waitSignal(menu.foldRequested) as told:
        entry(menu, words).trigger()
    assert told.args == [folded]


def test_without_groups_there_is_nothing_to_fold(menu: SortMenu) -> None:
    """The entries stay, and are grey."""
    menu.show_order(Order(flat=True))
    assert not entry(menu, "Fold all groups").isEnabled()
