"""Text from outside, made fit for one line of a window."""

from __future__ import annotations


def one_line(text: str) -> str:
    """The text without line breaks, control and direction characters."""
    return "".join(char if char.isprintable() else " " for char in text)


def cut(text: str, longest: int) -> str:
    """The text; the middle of one that is longer is left out."""
    if len(text) <= longest:
        return text
    start = longest // 2
    return f"{text[:start]}…{text[start + 1 - longest :]}"


def in_lines(text: str, longest: int = 400) -> str:
    """The text with its longest lines cut up: Qt lays a line out whole, seen or not."""
    return "\n".join(
        line[start : start + longest]
        for line in text.split("\n")
        for start in range(0, max(len(line), 1), longest)
    )
