"""An action as menus, the palette and the list of shortcuts show it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtGui import QKeySequence

ELLIPSIS = "…"


class Shown(NamedTuple):
    """Its words in the user's language, its keys as Qt reads them, and its icon.

    ``applies`` is whether it can be done now; ``ticked`` whether what it brings about
    is so already, None where it leaves no state.
    """

    id: str
    words: str
    keys: str = ""
    icon: str = ""
    applies: bool = True
    ticked: bool | None = None


class KeyLine(NamedTuple):
    """A line of the list of shortcuts: what is done, by which keys, one way or more."""

    words: str
    keys: tuple[str, ...]


class KeyGroup(NamedTuple):
    """Lines that belong together, under a title."""

    title: str
    lines: tuple[KeyLine, ...]


def native(keys: str) -> str:
    """The keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def caps(keys: str) -> tuple[str, ...]:
    """One text for each key cap: ``Ctrl``, ``L``; macOS writes its signs together."""
    text = native(keys)
    if "+" in text[:-1]:
        whole = text.replace("++", "+\0")
        return tuple(part.replace("\0", "+") for part in whole.split("+"))
    signs = [sign for sign in text if sign in "⌃⌥⇧⌘"]
    rest = text[len(signs) :]
    return (*signs, rest) if rest else tuple(signs)


def spoken(all_keys: Iterable[str]) -> str:
    """Several ways, in words for assistive tools."""
    return ", ".join(native(each) or each for each in all_keys)
