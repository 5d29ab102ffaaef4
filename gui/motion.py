"""Whether things may move: the user's wish, or the system's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CHOICES: Final = ("system", "reduced")
"""The values of the setting ``motion``."""


class _Kept:
    reduced: bool = False


def choose(choice: str) -> None:
    """``reduced``: nothing moves; anything else: as the system has it."""
    _Kept.reduced = choice == "reduced"


def choice() -> str:
    """The one in use."""
    return "reduced" if _Kept.reduced else "system"


def is_reduced(widget: QWidget) -> bool:
    """Whether nothing in this widget is to move."""
    from PySide6.QtWidgets import QStyle  # 7 ms, for all of its enumerations

    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return _Kept.reduced or widget.style().styleHint(hint, None, widget) == 0
