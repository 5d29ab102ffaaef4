"""What the menu of Copy as shows."""

from __future__ import annotations

from typing import NamedTuple


class Group(NamedTuple):
    """Entries of one call: ``key`` is ``token``, ``quota`` or ``action``.

    Each entry has the name of what is to be copied, and its words.
    """

    key: str
    title: str
    entries: tuple[tuple[str, str], ...]
