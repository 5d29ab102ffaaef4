"""The words of a tag's colour, its shape among them: colour is not told alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: Final[dict[str, object]] = {
    "red": QT_TRANSLATE_NOOP("Tag", "Red disc"),
    "orange": QT_TRANSLATE_NOOP("Tag", "Orange triangle"),
    "gold": QT_TRANSLATE_NOOP("Tag", "Yellow square"),
    "green": QT_TRANSLATE_NOOP("Tag", "Green diamond"),
    "teal": QT_TRANSLATE_NOOP("Tag", "Turquoise ring"),
    "blue": QT_TRANSLATE_NOOP("Tag", "Blue triangle, pointing down"),
    "purple": QT_TRANSLATE_NOOP("Tag", "Purple cross"),
    "pink": QT_TRANSLATE_NOOP("Tag", "Pink frame"),
}


def colour(name: str) -> str:
    """A colour of the palette in words."""
    return QCoreApplication.translate("Tag", str(_WORDS.get(name, _WORDS["red"])))
