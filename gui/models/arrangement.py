"""The credentials in the order of the list, searched, and where each one stands.

No row is kept. A header stands before the first credential of each group, so where a
row is follows from a credential's place among those found and the number of groups
before it: by bisection, however long the list.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from itertools import chain, compress
from operator import ne
from typing import Final, NamedTuple

from core.model import Credential

# Words shorter than this are looked for in names alone: ids and scopes hold them all.
_SHORT: Final = 3


class Group(NamedTuple):
    """A header row: the org, the project inside it, and the org's name if known."""

    org: str
    project: str
    org_name: str = ""


class Entry(NamedTuple):
    """A credential in its order, which is that of the fields, and what is searched."""

    group: Group
    folded: str
    id: str
    names: str
    text: str


class Heights(NamedTuple):
    """How high a header and a credential are painted."""

    header: int
    credential: int


def entry_of(credential: Credential) -> Entry:
    """A credential as it is sorted and searched; a line break parts the fields."""
    folded = credential.name.casefold()
    places = (credential.org_name, credential.project, credential.workspace)
    names = "\n".join((folded, *places)).casefold()
    ids = (credential.client_id, credential.ims_org_id, *credential.scopes)
    return Entry(
        Group(credential.ims_org_id, credential.project, credential.org_name),
        folded,
        credential.id,
        names,
        "\n".join((names, *ids)).casefold(),
    )


class Arrangement:
    """All entries in order, those among them that hold every word, and their rows."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._all: list[Entry] = []
        self._found: list[Entry] = []
        # Where in ``_found`` each group begins.
        self._starts: list[int] = []
        self._words: tuple[str, ...] = ()

    # ── what is in it ────────────────────────────────────────────────────────

    def set(self, entries: Iterable[Entry]) -> None:
        """Replace everything; the search goes on."""
        self._all = sorted(entries)
        self._entries = {entry.id: entry for entry in self._all}
        self._find(self._all, self._words)

    def search(self, words: tuple[str, ...]) -> None:
        """Find what holds every word; among what was found, where that will do."""
        if _narrows(self._words, words):
            fresh = tuple(word for word in words if word not in self._words)
            self._find(self._found, fresh)
        else:
            self._find(self._all, words)
        self._words = words

    def entry(self, credential_id: str) -> Entry | None:
        """The entry of a credential, found or not; None where it has none."""
        return self._entries.get(credential_id)

    def remove(self, credential_id: str) -> None:
        """Take an entry out."""
        entry = self._entries.pop(credential_id)
        del self._all[bisect_left(self._all, entry)]
        place = self._place(entry)
        if place >= 0:
            del self._found[place]
            self._part()

    def growth(self, entry: Entry) -> tuple[int, int] | None:
        """The first and last row that a new entry will take; None where it takes none.

        Two of them where it begins a group.
        """
        if not _holds(entry, self._words):
            return None
        place = bisect_left(self._found, entry)
        known = self._group_of(place - 1) == entry.group
        if known or self._group_of(place) == entry.group:
            row = place + bisect_right(self._starts, place - known)
            return row, row
        row = place + bisect_left(self._starts, place)
        return row, row + 1

    def insert(self, entry: Entry) -> None:
        """Take a new entry in."""
        self._entries[entry.id] = entry
        insort(self._all, entry)
        if _holds(entry, self._words):
            insort(self._found, entry)
            self._part()

    def take(self, entries: Iterable[Entry]) -> None:
        """Take many in at once."""
        self.set((*self._all, *entries))

    def is_tail(self, entries: list[Entry]) -> bool:
        """Whether sorted new entries come after everything that is there."""
        return not self._all or self._all[-1] < entries[0]

    def tail_rows(self, entries: list[Entry]) -> int:
        """How many rows such a tail will add."""
        found = _matching(entries, self._words)
        last = self._group_of(len(self._found) - 1)
        return len(found) + len(_starts_of(found, last))

    def extend(self, entries: list[Entry]) -> None:
        """Take in a tail."""
        self._entries.update((entry.id, entry) for entry in entries)
        self._all += entries
        found = _matching(entries, self._words)
        last = self._group_of(len(self._found) - 1)
        held = len(self._found)
        self._starts += [held + start for start in _starts_of(found, last)]
        self._found += found

    # ── where it stands ──────────────────────────────────────────────────────

    def found(self) -> int:
        """How many entries hold every word."""
        return len(self._found)

    def rows(self) -> int:
        """How many rows they take, with headers."""
        return len(self._found) + len(self._starts)

    def id_of(self, place: int) -> str:
        """The credential at a place among those found; empty for no place."""
        return self._found[place].id if 0 <= place < len(self._found) else ""

    def place_of(self, credential_id: str) -> int:
        """The place of a credential among those found, -1 if it is not."""
        entry = self._entries.get(credential_id)
        return -1 if entry is None else self._place(entry)

    def row_of(self, credential_id: str) -> int:
        """The row of a credential, -1 if it is not found."""
        place = self.place_of(credential_id)
        return -1 if place < 0 else place + bisect_right(self._starts, place)

    def at(self, row: int) -> Group | str | None:
        """The header or the credential's id in a row."""
        if not 0 <= row < self.rows():
            return None
        group = self._group_at(row)
        place = row - group - 1
        start = self._starts[group]
        return self._found[start].group if place < start else self._found[place].id

    def top(self, row: int, heights: Heights) -> int:
        """Where a row begins, in pixels; for the row after the last: the end."""
        headers = bisect_left(range(len(self._starts)), row, key=self._header_row)
        return headers * heights.header + (row - headers) * heights.credential

    def row_at(self, y: int, heights: Heights) -> int:
        """The row that holds a pixel, -1 above and below all."""
        if not 0 <= y < self.top(self.rows(), heights):
            return -1

        def top(group: int) -> int:
            return group * heights.header + self._starts[group] * heights.credential

        group = bisect_right(range(len(self._starts)), y, key=top) - 1
        inside = y - top(group) - heights.header
        below = 0 if inside < 0 else 1 + inside // heights.credential
        return self._header_row(group) + below

    # ─────────────────────────────────────────────────────────────────────────

    def _header_row(self, group: int) -> int:
        return self._starts[group] + group

    def _group_at(self, row: int) -> int:
        groups = range(len(self._starts))
        return bisect_right(groups, row, key=self._header_row) - 1

    def _group_of(self, place: int) -> Group | None:
        return self._found[place].group if 0 <= place < len(self._found) else None

    def _place(self, entry: Entry) -> int:
        place = bisect_left(self._found, entry)
        there = place < len(self._found) and self._found[place].id == entry.id
        return place if there else -1

    def _find(self, among: list[Entry], words: tuple[str, ...]) -> None:
        self._found = _matching(among, words)
        self._part()

    def _part(self) -> None:
        self._starts = _starts_of(self._found, None)


def _matching(entries: list[Entry], words: tuple[str, ...]) -> list[Entry]:
    found = list(entries)
    for word in words:
        if len(word) < _SHORT:
            found = [entry for entry in found if word in entry.names]
        else:
            found = [entry for entry in found if word in entry.text]
    return found


def _holds(entry: Entry, words: tuple[str, ...]) -> bool:
    return bool(_matching([entry], words))


def _starts_of(entries: list[Entry], before: Group | None) -> list[int]:
    """Where the group is another than that of the entry before."""
    groups = [entry.group for entry in entries]
    others = map(ne, groups, chain((before,), groups))
    return list(compress(range(len(groups)), others))


def _narrows(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """Whether what holds the new words holds the old ones, too."""
    return all(any(_implies(word, known) for word in new) for known in old)


def _implies(word: str, known: str) -> bool:
    """A longer word may stand in ids, where a short one was not looked for."""
    same_fields = (len(word) < _SHORT) == (len(known) < _SHORT)
    return known in word and same_fields
