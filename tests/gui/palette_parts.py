"""What a test sees of the palette, and how it types into it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.models.palette import Item
from gui.palette import CommandPalette


def items(made: CommandPalette) -> list[Item]:
    """What it shows, without titles."""
    rows = [made.model.item(row) for row in range(made.model.rowCount())]
    return [each for each in rows if each is not None]


def ids(made: CommandPalette) -> list[str]:
    """By id."""
    return [each.id for each in items(made)]


def typed(made: CommandPalette, text: str) -> list[str]:
    """The titles that a text leaves."""
    made.view.line.setText(text)
    return [each.title for each in items(made)]


def press(qtbot: QtBot, made: CommandPalette, key: Qt.Key) -> None:
    """Press a key in the line."""
    qtbot.keyClick(made.view.line, key)
