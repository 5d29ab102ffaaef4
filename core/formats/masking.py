"""Lines of a ``.env`` as they may be shown: every value a row of dots, save a few.

Where it is not certain what a stretch is, it is masked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Final

from core.formats.dialects import showable
from core.formats.scanner import Pair
from core.model import Secret

DOTS: Final = "••••••••"
_LONGEST_LINE: Final = 500
_LEAST_SECRET: Final = 8

_secret_like = re.compile(r"(?:p8e-|eyJ)\S*")
line_break = re.compile("\r\n|\r|\n")
_unshowable = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]"
)


def masked_lines(
    text: str,
    pairs: tuple[Pair, ...],
    open_value: Callable[[str, Secret], bool],
    never: Collection[str] = (),
) -> tuple[str, ...]:
    """The lines of a text, masked; ``open_value`` says which values may be shown.

    ``never``: texts that are dots wherever they stand, as in a comment.
    """
    pieces: list[str] = []
    position = 0
    for pair in pairs:
        pieces.append(masked_notes(text[position : pair.start]))
        pieces.append(_masked_pair(text, pair, open_value(pair.key, pair.value)))
        position = pair.end
    pieces.append(masked_notes(text[position:]))
    shown = without("".join(pieces), never)
    lines = line_break.split(shown.removeprefix("\ufeff"))
    return tuple(bounded(line) for line in lines)


def without(shown: str, never: Collection[str]) -> str:
    """Dots in place of texts; what is short could be any word, and lines stay lines."""
    for text in never:
        if len(text) >= _LEAST_SECRET and not line_break.search(text):
            shown = shown.replace(text, DOTS)
    return shown


def bounded(line: str) -> str:
    """A line without what is no letter, and not too long."""
    return _unshowable.sub("�", line)[:_LONGEST_LINE]


def _masked_pair(text: str, pair: Pair, is_open: bool) -> str:
    """The lines of a pair; a value over several lines keeps its number of lines."""
    key = pair.key if showable(pair.key) else DOTS
    head = text[pair.start : pair.key_start] + key
    between = text[pair.key_end : pair.value_start]
    value = text[pair.value_start : pair.value_end]
    rest = text[pair.value_end : pair.end]
    if is_open:
        return head + between + value + _masked_comment(rest)
    if value:
        value = DOTS + "".join(mark + DOTS for mark in line_break.findall(value))
    comment, _, _ = rest.partition("#")
    if "#" in rest:
        comment += "# " + DOTS + "".join(line_break.findall(rest[len(comment) :]))
    return head + between + value + comment


def masked_notes(text: str) -> str:
    """Comments and lines that are no pair, line by line."""
    ends = line_break.findall(text)
    lines = line_break.split(text)
    masked = (
        _masked_comment(line)
        if line.lstrip(" \t\ufeff").startswith("#")
        else _masked_stray(line)
        for line in lines
    )
    return "".join(line + end for line, end in zip(masked, [*ends, ""], strict=True))


def _masked_comment(line: str) -> str:
    """A comment: what follows ``=`` may be an old value."""
    body = line.rstrip("\r\n")
    end = line[len(body) :]
    head, sign, tail = body.partition("=")
    return _secret_like.sub(DOTS, head) + sign + (DOTS if tail.strip() else tail) + end


def _masked_stray(line: str) -> str:
    """A line that no reader takes for a pair: it may be a piece of a key."""
    return DOTS if line.strip(" \t\ufeff") else line
