"""Edits gathered by their places in a text, and carried out at once."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from core.errors import Unwirable

_BREAKS: Final = "\r\n"

_line_break = re.compile("\r\n|\r|\n")


class Edit(NamedTuple):
    """The stretch that goes, and what comes in its place."""

    start: int
    end: int
    text: str


class Edits:
    """The edits of one text, whose ``name`` is for what is refused."""

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        self._edits: list[Edit] = []
        self._gone: list[tuple[int, int]] = []

    def put(self, start: int, end: int, text: str) -> None:
        """Put something in the place of a stretch, which may be empty."""
        self._edits.append(Edit(start, end, text))

    def put_lines(self, end: int, lines: list[str]) -> None:
        """Put lines below the one on which something ends."""
        line_end = _line_break.search(self.text, end)
        if end and self.text[end - 1] in _BREAKS:
            # The end of a value of several lines: its last line is closed.
            start = end - 2 if self.text.endswith("\r\n", 0, end) else end - 1
            line_end = _line_break.match(self.text, start)
        if line_end is not None:
            text = "".join(line + line_end.group() for line in lines)
            self.put(line_end.end(), line_end.end(), text)
            return
        found = _line_break.search(self.text)
        before = found.group() if found else "\n"
        here = len(self.text)
        self.put(here, here, "".join(before + line for line in lines))

    def take_lines(self, start: int, end: int) -> None:
        """Take out whole lines, from one that starts to one that is over."""
        self._gone.append((start, end))

    def line_start(self, offset: int) -> int:
        """Where the line of an offset begins."""
        before = max(self.text.rfind(each, 0, offset) for each in _BREAKS)
        return before + 1

    def line_after(self, offset: int) -> int:
        """Where the line below that of an offset begins."""
        if offset and self.text[offset - 1] in _BREAKS:
            return offset
        found = _line_break.search(self.text, offset)
        return found.end() if found else len(self.text)

    def applied(self) -> str:
        """The changed text; raises :class:`Unwirable` where two edits overlap."""
        pieces: list[str] = []
        position = 0
        edits = sorted([*self._edits, *self._lines_gone()], key=lambda each: each[:2])
        for start, end, text in edits:
            if start < position:
                raise Unwirable(name=self.name, line=self._line_at(start))
            pieces += [self.text[position:start], text]
            position = end
        return "".join([*pieces, self.text[position:]])

    def _lines_gone(self) -> list[Edit]:
        """Neighbours as one; with the last line of all, the break before goes too."""
        merged: list[tuple[int, int]] = []
        for start, end in sorted(set(self._gone)):
            touching = bool(merged) and merged[-1][1] == start
            merged.append((merged.pop()[0] if touching else start, end))
        if merged and merged[-1][1] == len(self.text) > 0:
            start, end = merged.pop()
            open_end = self.text[-1] not in _BREAKS
            merged.append((self._before_break(start) if open_end else start, end))
        return [Edit(start, end, "") for start, end in merged]

    def _before_break(self, start: int) -> int:
        if self.text.endswith("\r\n", 0, start):
            return start - 2
        return start - 1 if start else 0

    def _line_at(self, offset: int) -> int:
        return len(_line_break.findall(self.text, 0, offset)) + 1
