"""The actions of the window, done, bound and shown: out of one table.

Menus, keys, palette, the list of shortcuts and the hints in tooltips come from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Final

from gui.action_table import ACTIONS, GROUPS, Action
from gui.models.action import Shown, native

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.desk import Desk

__all__ = [
    "ACTIONS",
    "BY_ID",
    "GROUPS",
    "Action",
    "bind",
    "hint",
    "keys_of",
    "perform",
    "shown",
]

BY_ID: Final = {action.id: action for action in ACTIONS}


def perform(desk: Desk, action_id: str) -> None:
    """Do it, if it can be done now; what is for the page leads out of the settings."""
    action = BY_ID[action_id]
    if not action.applies(desk):
        return
    if not action.anywhere:
        desk.window.leave_settings()
    action.act(desk)


def shown(desk: Desk, ids: Iterable[str]) -> tuple[Shown, ...]:
    """Actions as a menu shows them; an empty id is a line between others."""
    from gui import action_words
    from gui.ticked import ticked

    found = []
    for each in ids:
        action = BY_ID.get(each)
        if action is None:
            found.append(Shown("", ""))
            continue
        keys = action.keys[0] if action.keys else ""
        applies = action.applies(desk)
        words = action_words.words(each)
        found.append(Shown(each, words, keys, action.icon, applies, ticked(each)))
    return tuple(found)


def keys_of(action_id: str) -> str:
    """The keys of an action as this system writes them; empty where it has none."""
    keys = BY_ID[action_id].keys
    return native(keys[0]) if keys else ""


def bind(desk: Desk) -> None:
    """Give the window every key; Escape once there is a message that it may close."""
    window = desk.window

    def give(action: Action) -> None:
        for keys in action.keys:
            act = partial(perform, desk, action.id)
            window.bind(keys, act, everywhere=action.anywhere)

    for action in ACTIONS:
        if action.id != "escape":
            give(action)
    window.late_shelf.then(lambda _: give(BY_ID["escape"]))


def hint(widget: QWidget, action_id: str) -> None:
    """Tell the key of an action in a button's tooltip, and to assistive tools."""
    from gui.views.buttons import IconButton
    from gui.views.text import plain_tooltip

    keys = keys_of(action_id)
    if isinstance(widget, IconButton):
        widget.set_keys(keys)
    else:
        widget.setToolTip(plain_tooltip(keys))
        widget.setAccessibleDescription(keys)
