"""Two texts side by side, line by line, as they may be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from core.formats.masking import line_break


@dataclass(frozen=True, slots=True)
class DiffLine:
    """A line of the difference; a number is None on the side that lacks the line."""

    old_number: int | None
    new_number: int | None
    sign: str
    text: str


def lines_of(text: str) -> list[str]:
    """The lines of a text, without the empty one after a final line end."""
    lines = line_break.split(text)
    return lines[:-1] if not lines[-1] else lines


def all_new(shown: Sequence[str]) -> tuple[DiffLine, ...]:
    """A whole new text."""
    return tuple(
        DiffLine(None, number, "+", line) for number, line in enumerate(shown, 1)
    )


def difference(
    old: str, new: str, old_shown: Sequence[str], new_shown: Sequence[str]
) -> tuple[DiffLine, ...]:
    """Compared as they are, shown masked; equal lines on both sides are told once."""
    before, after = lines_of(old), lines_of(new)
    lines: list[DiffLine] = []
    for a_from, a_to, b_from, b_to in _blocks(before, after):
        gone, come = range(a_from, a_to), range(b_from, b_to)
        lines += [DiffLine(at + 1, None, "-", old_shown[at]) for at in gone]
        lines += [DiffLine(None, at + 1, "+", new_shown[at]) for at in come]
    return _with_equal(lines, before, after, old_shown)


def _blocks(before: list[str], after: list[str]) -> list[tuple[int, int, int, int]]:
    """Where they differ, what is equal at both ends set aside before comparing."""
    least = min(len(before), len(after))
    start = 0
    while start < least and before[start] == after[start]:
        start += 1
    end = 0
    while end < least - start and before[-1 - end] == after[-1 - end]:
        end += 1
    inner_before = before[start : len(before) - end]
    inner_after = after[start : len(after) - end]
    matcher = SequenceMatcher(None, inner_before, inner_after)
    return [
        (a_from + start, a_to + start, b_from + start, b_to + start)
        for tag, a_from, a_to, b_from, b_to in matcher.get_opcodes()
        if tag != "equal"
    ]


def _with_equal(
    lines: list[DiffLine],
    before: list[str],
    after: list[str],
    shown: Sequence[str],
) -> tuple[DiffLine, ...]:
    """The lines that differ, with those that do not between them."""
    found: list[DiffLine] = []
    old = new = 1
    rest = iter([*lines, None])
    for line in rest:
        while line is None or not (line.old_number == old or line.new_number == new):
            if old > len(before) or new > len(after):
                break
            found.append(DiffLine(old, new, " ", shown[old - 1]))
            old, new = old + 1, new + 1
        if line is not None:
            found.append(line)
            old += line.old_number is not None
            new += line.new_number is not None
    return tuple(found)
