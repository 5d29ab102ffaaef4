"""Text from outside, made fit for one line of a window."""

from __future__ import annotations


def one_line(text: str) -> str:
    """The text without line breaks, control and direction characters."""
    return "".join(char if char.isprintable() else " " for char in text)
