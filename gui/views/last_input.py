"""What was used last, keyboard or mouse: whether the focus is to be seen.

``gui.views.focus_frame`` looks, once the window stands.
"""

from __future__ import annotations


class _LastInput:
    keyboard: bool = False


def by_keyboard() -> bool:
    """Whether the last thing used was the keyboard."""
    return _LastInput.keyboard


def note(*, keyboard: bool) -> None:
    """This was used just now."""
    _LastInput.keyboard = keyboard
