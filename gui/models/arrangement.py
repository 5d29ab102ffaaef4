"""The credentials in the order of the list, searched, and where each one stands.

No row is kept. A header stands before the first credential of each group, so where a
row is follows from a credential's place among those shown and the number of groups
before it: by bisection, however long the list. A folded group is a header without
credentials; while words are searched for, no group is folded, and a list without groups
has no headers.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable
from itertools import chain, compress
from operator import attrgetter, ne
from typing import NamedTuple

from gui.models.entries import Entry, Group, matching, narrows

_GROUP = attrgetter("group")


class Heights(NamedTuple):
    """How high a header and a credential are painted."""

    header: int
    credential: int


class Arrangement:
    """All entries in order, those among them that hold every word, and their rows."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._all: list[Entry] = []
        self._found: list[Entry] = []
        # Those found that no folded group hides; where in it each group begins.
        self._shown: list[Entry] = []
        self._starts: list[int] = []
        self._groups: list[Group] = []
        self._words: tuple[str, ...] = ()
        self._flat = False
        self._folded: frozenset[str] = frozenset()

    # ── what is in it ────────────────────────────────────────────────────────

    def set(self, entries: Iterable[Entry], *, flat: bool | None = None) -> None:
        """Replace everything; the search goes on."""
        self._flat = self._flat if flat is None else flat
        self._all = sorted(entries)
        self._entries = {entry.id: entry for entry in self._all}
        self._find(self._all, self._words)

    def fold(self, keys: Collection[str]) -> None:
        """The groups that are folded, by their keys; all others are not."""
        self._folded = frozenset(keys)
        self._part()

    def search(self, words: tuple[str, ...]) -> None:
        """Find what holds every word; among what was found, where that will do."""
        before, self._words = self._words, words
        if narrows(before, words):
            fresh = tuple(word for word in words if word not in before)
            self._find(self._found, fresh)
        else:
            self._find(self._all, words)

    def entry(self, credential_id: str) -> Entry | None:
        """The entry of a credential, found or not; None where it has none."""
        return self._entries.get(credential_id)

    def entries(self) -> list[Entry]:
        """All of them, in their order."""
        return self._all

    def remove(self, credential_id: str) -> None:
        """Take an entry out."""
        entry = self._entries.pop(credential_id)
        del self._all[bisect_left(self._all, entry)]
        place = _place(self._found, entry)
        if place >= 0:
            del self._found[place]
            self._part()

    def growth(self, entry: Entry) -> tuple[int, int] | None:
        """The first and last row that a new entry will take; None where it takes none.

        Two of them where it begins a group.
        """
        if not matching([entry], self._words):
            return None
        if self._flat:
            place = bisect_left(self._found, entry)
            return place, place
        group = bisect_left(self._groups, entry.group)
        row = self._header_row(group)
        if self._groups[group : group + 1] != [entry.group]:
            return row, row + (not self.hides(entry.group))
        if self.hides(entry.group):
            return None
        begin = bisect_left(self._found, entry.group, key=_GROUP)
        row += 1 + bisect_left(self._found, entry) - begin
        return row, row

    def insert(self, entry: Entry) -> None:
        """Take a new entry in."""
        self._entries[entry.id] = entry
        insort(self._all, entry)
        if matching([entry], self._words):
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
        found = matching(entries, self._words)
        if self._flat:
            return len(found)
        last = self._found[-1].group if self._found else None
        return len(_starts_of(found, last)) + sum(
            not self.hides(entry.group) for entry in found
        )

    def extend(self, entries: list[Entry]) -> None:
        """Take in a tail."""
        self._entries.update((entry.id, entry) for entry in entries)
        self._all += entries
        self._found += matching(entries, self._words)
        self._part()

    # ── where it stands ──────────────────────────────────────────────────────

    def found(self) -> int:
        """How many entries hold every word."""
        return len(self._found)

    def rows(self) -> int:
        """How many rows they take, with headers."""
        return len(self._shown) + len(self._starts)

    def id_of(self, place: int) -> str:
        """The credential at a place among those found; empty for no place."""
        return self._found[place].id if 0 <= place < len(self._found) else ""

    def first(self) -> str:
        """The first credential that is shown, else that is folded away."""
        return self._shown[0].id if self._shown else self.id_of(0)

    def place_of(self, credential_id: str) -> int:
        """The place of a credential among those found, -1 if it is not."""
        entry = self._entries.get(credential_id)
        return -1 if entry is None else _place(self._found, entry)

    def row_of(self, credential_id: str) -> int:
        """The row of a credential, -1 if it is not shown."""
        entry = self._entries.get(credential_id)
        place = -1 if entry is None else _place(self._shown, entry)
        return -1 if place < 0 else place + bisect_right(self._starts, place)

    def header_of(self, group: Group) -> int:
        """The row of a group's header, -1 where it has none."""
        place = bisect_left(self._groups, group)
        there = self._groups[place : place + 1] == [group]
        return self._header_row(place) if there else -1

    def at(self, row: int) -> Group | str | None:
        """The header or the credential's id in a row."""
        if not 0 <= row < self.rows():
            return None
        group = self._group_at(row)
        place = row - group - 1
        if group >= 0 and place < self._starts[group]:
            return self._groups[group]
        return self._shown[place].id

    def group_keys(self) -> tuple[str, ...]:
        """The keys of the groups of those found."""
        return tuple(group.key for group in self._groups)

    def hides(self, group: Group) -> bool:
        """Whether the credentials of a group are folded away."""
        return not self._words and group.key in self._folded

    def folds(self) -> bool:
        """Whether groups can be folded now."""
        return not self._flat and not self._words

    def members(self, group: Group) -> int:
        """How many of those found are in a group, folded or not."""
        begin = bisect_left(self._found, group, key=_GROUP)
        return bisect_right(self._found, group, key=_GROUP) - begin

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
        if group < 0:
            return y // heights.credential
        inside = y - top(group) - heights.header
        below = 0 if inside < 0 else 1 + inside // heights.credential
        return self._header_row(group) + below

    # ─────────────────────────────────────────────────────────────────────────

    def _header_row(self, group: int) -> int:
        if group == len(self._starts):
            return self.rows()
        return self._starts[group] + group

    def _group_at(self, row: int) -> int:
        groups = range(len(self._starts))
        return bisect_right(groups, row, key=self._header_row) - 1

    def _find(self, among: list[Entry], words: tuple[str, ...]) -> None:
        self._found = matching(among, words)
        self._part()

    def _part(self) -> None:
        """Part those found into groups, and leave out what is folded away."""
        self._shown, self._starts, self._groups = self._found, [], []
        if self._flat:
            return
        starts = _starts_of(self._found, None)
        self._groups = [self._found[start].group for start in starts]
        if self._words or not (self._folded and starts):
            self._starts = starts
            return
        self._shown, ends = [], (*starts[1:], len(self._found))
        for group, start, end in zip(self._groups, starts, ends, strict=True):
            self._starts.append(len(self._shown))
            if group.key not in self._folded:
                self._shown += self._found[start:end]


def _place(entries: list[Entry], entry: Entry) -> int:
    place = bisect_left(entries, entry)
    there = place < len(entries) and entries[place].id == entry.id
    return place if there else -1


def _starts_of(entries: list[Entry], before: Group | None) -> list[int]:
    """Where the group is another than that of the entry before."""
    groups = [entry.group for entry in entries]
    others = map(ne, groups, chain((before,), groups))
    return list(compress(range(len(groups)), others))
