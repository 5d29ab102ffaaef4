"""A JSON text in which single values are replaced, every other byte as it was.

Strict JSON alone: what has comments or bare names is not edited. An edit finds where
values stand; the outcome is read again by whoever asked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from core.errors import BrokenText

_blanks = re.compile(r"[ \t\r\n]*")
_line_end = re.compile(r"\r\n|\n|\r")
_decoder: Final = json.JSONDecoder()


class Member(NamedTuple):
    """A member of an object, or an element (``key`` empty): where its value stands."""

    key: str
    start: int
    value_start: int
    value_end: int


def is_strict(text: str) -> bool:
    """Whether it is one JSON value and nothing else, without a name given twice."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        made = dict(pairs)
        if len(made) != len(pairs):
            raise ValueError
        return made

    try:
        json.loads(text.removeprefix("\ufeff"), object_pairs_hook=once)
    except (ValueError, RecursionError):
        return False
    return True


def members(text: str, opening: int) -> tuple[Member, ...]:
    """The members of the object, or elements of the array, that opens there."""
    return tuple(_members(text, opening))


def value_at(text: str, member: Member) -> object:
    """What a member holds."""
    value: object = _decoder.raw_decode(text, member.value_start)[0]
    return value


def opening_of(text: str) -> int:
    """Where the value of a text begins, after a byte order mark and blanks."""
    return _after_blanks(text, 1 if text.startswith("\ufeff") else 0)


def set_member(text: str, opening: int, key: str, value: object) -> str:
    """The text with a member holding ``value``; a new one goes below the others."""
    for member in members(text, opening):
        if member.key == key:
            return replaced(text, member, value)
    return appended(text, opening, f"{_spelt(key)}: ", value)


def replaced(text: str, member: Member, value: object) -> str:
    """The text with another value in a member; as it was where it is the same."""
    if value_at(text, member) == value:
        return text
    indent = _indent_at(text, member.start)
    spelt = _laid_out(text, value, indent)
    return text[: member.value_start] + spelt + text[member.value_end :]


def appended(text: str, opening: int, head: str, value: object) -> str:
    """The text with one more member or element, laid out as the one above it."""
    inside = members(text, opening)
    if inside:
        last = inside[-1]
        indent = _indent_at(text, last.start)
        spelt = head + _laid_out(text, value, indent)
        gap = _line_end_of(text) + indent if indent is not None else " "
        return text[: last.value_end] + "," + gap + spelt + text[last.value_end :]
    outer = _indent_at(text, opening) or ""
    end = _line_end_of(text)
    indent = outer + "  "
    spelt = end + indent + head + _laid_out(text, value, indent) + end + outer
    closing = _after_blanks(text, opening + 1)
    return text[: opening + 1] + spelt + text[closing:]


def laid_out(value: object) -> str:
    """A whole new text."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _members(text: str, opening: int) -> Iterator[Member]:
    """Raises BrokenText where it is no object and no array."""
    is_object = text[opening : opening + 1] == "{"
    if not is_object and text[opening : opening + 1] != "[":
        raise BrokenText(name="", line=1)
    position = _after_blanks(text, opening + 1)
    while text[position] not in "}]":
        start, key = position, ""
        if is_object:
            key, position = _decoder.raw_decode(text, position)
            position = _after_blanks(text, _after_blanks(text, position) + 1)
        end = _decoder.raw_decode(text, position)[1]
        yield Member(key, start, position, end)
        position = _after_blanks(text, end)
        if text[position] == ",":
            position = _after_blanks(text, position + 1)


def _after_blanks(text: str, position: int) -> int:
    match = _blanks.match(text, position)
    return match.end() if match else position


def _indent_at(text: str, position: int) -> str | None:
    """The blanks before a member that begins its line; None where it does not."""
    line = max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1
    before = text[line:position]
    return before if line and not before.strip(" \t") else None


def _line_end_of(text: str) -> str:
    found = _line_end.search(text)
    return found.group() if found else "\n"


def _spelt(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _laid_out(text: str, value: object, indent: str | None) -> str:
    """A value as its neighbours are: an object over several lines where they are."""
    if indent is None or not isinstance(value, dict):
        return _spelt(value)
    step = "\t" if "\t" in indent else "  "
    lines = json.dumps(value, ensure_ascii=False, indent=step).split("\n")
    return (_line_end_of(text) + indent).join(lines)
