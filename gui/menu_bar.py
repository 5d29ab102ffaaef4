"""The menu bar of macOS, out of the table of actions; other systems have none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gui import action_words, actions

if TYPE_CHECKING:
    from gui.desk import Desk

# The system puts these where it wants them.
_ROLES: Final = {
    "quit": QAction.MenuRole.QuitRole,
    "settings": QAction.MenuRole.PreferencesRole,
}
# Keys that a part of the window must be able to have for itself.
_NOT_IN_A_BAR: Final = frozenset({"escape", "menu"})


def make(desk: Desk) -> QMenuBar:
    """A menu for each group; its entries have their keys, bound before all others."""
    bar = QMenuBar(desk.window)
    for group in actions.GROUPS:
        menu = QMenu(action_words.group(group), bar)
        menu.setAccessibleName(menu.title())
        menu.menuAction().setData(group)
        for action in actions.ACTIONS:
            if action.group == group and action.id not in _NOT_IN_A_BAR:
                menu.addAction(_entry(desk, action, menu))
        bar.addMenu(menu)
    desk.window.setMenuBar(bar)
    return bar


def tell_anew(bar: QMenuBar) -> None:
    """The same entries in the language of now."""
    for top in bar.actions():
        menu = top.menu()
        if not isinstance(menu, QMenu):
            continue
        menu.setTitle(action_words.group(str(top.data())))
        menu.setAccessibleName(menu.title())
        for entry in menu.actions():
            entry.setText(action_words.words(str(entry.data())))


def _entry(desk: Desk, action: actions.Action, menu: QMenu) -> QAction:
    entry = QAction(action_words.words(action.id), menu)
    entry.setData(action.id)
    entry.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
    entry.triggered.connect(partial(_do, desk, action.id))
    if action.keys:
        entry.setShortcuts([QKeySequence(each) for each in action.keys])
        for each in action.keys:
            desk.window.keys.take(entry, each, everywhere=action.anywhere)
    return entry


def _do(desk: Desk, action_id: str, _checked: bool = False) -> None:
    actions.perform(desk, action_id)
