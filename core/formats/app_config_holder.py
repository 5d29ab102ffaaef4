"""``inputs`` and ``annotations`` of an action: names put in, taken out, set anew.

Lines below one another and names in braces are written as they are found.
"""

from __future__ import annotations

import re
from typing import Final

from core.errors import Unwirable
from core.formats.app_config_edits import Edits
from core.formats.app_config_nodes import Entry, Mapping, Scalar

_STEP: Final = 2
_blank_before = re.compile("\ufeff?[ ]*")
_colon = re.compile(r"[ \t]*:")
_bare = re.compile(r"[ \t]*:[ \t]*")
_a_break = re.compile("[\r\n#]")

Pair = tuple[str, str]


class Holder:
    """What one action holds, and where changes of it are noted."""

    def __init__(self, edits: Edits, parent: Entry, action: Mapping) -> None:
        self._edits = edits
        self._action = action
        self._step = _step_of(parent, action)

    def change(
        self,
        key: str,
        held: Entry | None,
        pairs: list[Pair],
        remove: tuple[str, ...],
        below: Entry | None,
    ) -> None:
        """Set these pairs and take these names out of what stands under ``key``.

        Where there is no such key and pairs are wanted, it is made below an entry.
        """
        value = held.value if held is not None else None
        if held is None:
            self._make(key, pairs, below)
        elif isinstance(value, Mapping):
            self._take_out(held, value, remove, keep=bool(pairs))
            self._put_in(value, pairs, remove)
        elif pairs:
            empty = isinstance(value, Scalar) and value.nothing
            if not empty or self._action.flow:
                raise Unwirable(name=self._edits.name, line=held.key.line + 1)
            indent = " " * (held.key.column + self._step)
            self._edits.put_lines(held.end, [indent + _written(each) for each in pairs])

    def _make(self, key: str, pairs: list[Pair], below: Entry | None) -> None:
        if not pairs:
            return
        if self._action.flow:
            inner = ", ".join(_written(each) for each in pairs)
            self._put_in_braces(self._action, f"{key}: {{{inner}}}", below)
            return
        if below is None:
            raise Unwirable(name=self._edits.name, line=self._action.line + 1)
        column = self._action.entries[0].key.column
        indent = " " * (column + self._step)
        lines = [" " * column + key + ":", *(indent + _written(each) for each in pairs)]
        self._edits.put_lines(below.end, lines)

    def _put_in(
        self, value: Mapping, pairs: list[Pair], remove: tuple[str, ...]
    ) -> None:
        new: list[Pair] = []
        for name, text in pairs:
            entry = value.own(name)
            if entry is None or name in remove:
                new.append((name, text))
            else:
                self._overwrite(entry, text)
        if not new:
            return
        last = value.entries[-1] if value.entries else None
        if not value.flow and last is not None:
            indent = " " * value.entries[0].key.column
            self._edits.put_lines(last.end, [indent + _written(each) for each in new])
            return
        inner = ", ".join(_written(each) for each in new)
        if all(entry.name in remove for entry in value.entries) and last is not None:
            here = _end_of(last)
            self._edits.put(here, here, inner)
        else:
            self._put_in_braces(value, inner, last)

    def _overwrite(self, entry: Entry, text: str) -> None:
        value = entry.value
        if not isinstance(value, Scalar) or entry.aliased:
            raise Unwirable(name=self._edits.name, line=entry.key.line + 1)
        if not value.nothing:
            self._edits.put(value.start, value.end, text)
            return
        colon = _colon.match(self._edits.text, entry.key.end)
        if colon is None:
            raise Unwirable(name=self._edits.name, line=entry.key.line + 1)
        self._edits.put(colon.end(), colon.end(), f" {text}")

    def _put_in_braces(self, mapping: Mapping, inner: str, below: Entry | None) -> None:
        if below is None:
            here = self._edits.text.index("{", mapping.start) + 1
            self._edits.put(here, here, inner)
        else:
            here = _end_of(below)
            self._edits.put(here, here, f", {inner}")

    def _take_out(
        self, held: Entry, value: Mapping, remove: tuple[str, ...], *, keep: bool
    ) -> None:
        gone = [entry for entry in value.entries if entry.name in remove]
        if not gone:
            return
        whole = len(gone) == len(value.entries) and not keep
        if self._action.flow and whole:
            self._take_from_braces(self._action, [held])
        elif value.flow:
            self._take_from_braces(value, gone)
        else:
            self._take_lines(held, gone, whole=whole)

    def _take_lines(self, held: Entry, gone: list[Entry], *, whole: bool) -> None:
        edits = self._edits
        ranges = [
            (edits.line_start(each.key.start), edits.line_after(each.end))
            for each in gone
        ]
        for (start, _), entry in zip(ranges, gone, strict=True):
            if not _blank_before.fullmatch(edits.text, start, entry.key.start):
                raise Unwirable(name=edits.name, line=entry.key.line + 1)
        ends = [edits.line_after(held.key.end), *(end for _, end in ranges)]
        touching = all(
            end == start for end, (start, _) in zip(ends, ranges, strict=False)
        )
        rest = edits.text[held.key.end : ends[0]].rstrip("\r\n")
        lonely = len(self._action.entries) == 1
        if whole and touching and _bare.fullmatch(rest) and not lonely:
            edits.take_lines(edits.line_start(held.key.start), ends[0])
        for start, end in ranges:
            edits.take_lines(start, end)

    def _take_from_braces(self, mapping: Mapping, gone: list[Entry]) -> None:
        entries = mapping.entries
        if len(gone) == len(entries):
            stretches = [(entries[0].key.start, _end_of(entries[-1]))]
        else:
            stretches = []
            kept = False
            for index, entry in enumerate(entries):
                if not any(entry is each for each in gone):
                    kept = True
                elif kept:
                    stretches.append((_end_of(entries[index - 1]), _end_of(entry)))
                else:
                    stretches.append((entry.key.start, entries[index + 1].key.start))
        for start, end in stretches:
            if _a_break.search(self._edits.text, start, end):
                line = self._action.line + 1
                raise Unwirable(name=self._edits.name, line=line)
            self._edits.put(start, end, "")


def _written(pair: Pair) -> str:
    return f"{pair[0]}: {pair[1]}"


def _end_of(entry: Entry) -> int:
    """Where an entry in braces ends; one without a value ends before the comma."""
    value = entry.value
    if isinstance(value, Scalar) and value.nothing:
        return max(entry.end, value.end)
    return entry.end


def _step_of(parent: Entry, action: Mapping) -> int:
    """How much deeper than its name a thing is written here."""
    steps = [
        entry.value.entries[0].key.column - entry.key.column
        for entry in action.entries
        if isinstance(entry.value, Mapping)
        and not (entry.value.flow or entry.aliased)
        and entry.value.entries
    ]
    if action.entries and not action.flow and not parent.aliased:
        steps.append(action.entries[0].key.column - parent.key.column)
    return next((step for step in steps if step > 0), _STEP)
