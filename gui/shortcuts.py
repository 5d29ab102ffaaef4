"""The list of shortcuts, printed from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui import action_words, actions
from gui.models.action import KeyGroup, KeyLine

if TYPE_CHECKING:
    from gui.desk import Desk


def groups() -> tuple[KeyGroup, ...]:
    """Every action that has a key, by group, then what parts take for themselves."""
    found = [
        KeyGroup(
            action_words.group(group),
            tuple(
                KeyLine(action_words.words(each.id), each.keys)
                for each in actions.ACTIONS
                if each.group == group and each.keys
            ),
        )
        for group in actions.GROUPS
    ]
    last = KeyGroup(action_words.elsewhere_title(), action_words.elsewhere())
    return (*found, last)


def show(desk: Desk) -> None:
    """Open the list; once is enough."""
    from gui.dialogs.shortcuts import ShortcutsDialog

    if desk.window.findChild(ShortcutsDialog) is None:
        ShortcutsDialog(groups(), desk.window).open()
