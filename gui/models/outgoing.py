"""What is asked of an export, and what is told and asked before it is written."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from core.formats.other_readers import Reader
    from core.formats.target_table import Dialect
    from core.remembered import Remembered


class Wish(NamedTuple):
    """How a credential is to be written: names and form, own prefix, who reads it.

    ``scope_set``: the named set of scopes ("": all of them); None: the one in use.
    """

    dialect: Dialect
    label: str = ""
    readers: tuple[Reader, ...] = ()
    scope_set: str | None = None


class Tone(Enum):
    """How a check came out."""

    GOOD = "good"
    NOTE = "note"
    WARNING = "warning"


class Check(NamedTuple):
    """One line: what was looked at and how it is."""

    tone: Tone
    head: str
    text: str = ""


class Ask(NamedTuple):
    """Something to be decided first, or offered where it is not ``needed``.

    ``options`` are ids and their words: one is a tick, several exclude each other.
    """

    id: str
    head: str
    text: str
    options: tuple[tuple[str, str], ...]
    needed: bool = True


def wish_of(kept: Remembered) -> Wish | None:
    """How a file was written; None for what a later Mintdesk wrote."""
    from core import remembered as signs
    from core.formats.other_readers import Reader
    from core.formats.target_table import Dialect

    name = kept.facts.get(signs.DIALECT, "")
    if name not in {each.value for each in Dialect}:
        return None
    readers = kept.facts.get(signs.READERS, "").split()
    return Wish(
        Dialect(name),
        kept.facts.get(signs.LABEL, ""),
        tuple(each for each in Reader if each.value in readers),
        kept.facts.get(signs.SCOPE_SET),
    )
