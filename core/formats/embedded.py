"""What stands inside another text: blocks of Markdown, and JSON in a mail.

Each part keeps its lines: what stands above it is made of blank ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from core.formats.found import Reading

_MOST_BLOCKS: Final = 20
_MOST_STARTS: Final = 5

_fence = re.compile(r"^[ \t]{0,12}(`{3,}|~{3,})[^`\r\n]{0,80}$", re.MULTILINE)
_line_end = re.compile(r"\r\n|\r|\n")
_json_start = re.compile(
    r"^(?:[^\r\n{}\[\]\"']{0,80}[=(:])?[ \t]*+(?=[{\[][ \t]*+(?:[\r\n\"'{]|//))",
    re.MULTILINE,
)
_bracket = re.compile(r"[{}\[\]]")


def blocks_of(text: str) -> list[str]:
    """The fenced blocks of a text, and last what is around them; none without any."""
    if "```" not in text and "~~~" not in text:
        return []
    unified = _line_end.sub("\n", text)
    fences = list(_fence.finditer(unified))[: 2 * _MOST_BLOCKS]
    made: list[str] = []
    outside: list[str] = []
    position = 0
    while fences:
        opens = fences.pop(0)
        while fences and not fences[0].group(1).startswith(opens.group(1)):
            fences.pop(0)
        end = fences[0].start() if fences else len(unified)
        made.append(_padded(unified, opens.end(), end))
        after = fences.pop(0).end() if fences else end
        outside += [unified[position : opens.start()], _blank(unified, opens, after)]
        position = after
    return [*made, "".join([*outside, unified[position:]])] if made else []


def json_in(text: str) -> Iterator[str]:
    """What may be an object, from each of the first lines on that may begin one."""
    for count, start in enumerate(_json_start.finditer(text)):
        if count >= _MOST_STARTS:
            return
        yield _padded(text, start.end(), _end_of_object(text, start.end()))


def together(readings: list[Reading]) -> Reading:
    """Readings of several parts as one, the first one's kind its kind."""
    first = readings[0]
    if len(readings) == 1:
        return first
    notices = [each for reading in readings for each in reading.notices]
    return replace(
        first,
        drafts=tuple(draft for reading in readings for draft in reading.drafts),
        notices=tuple(sorted(notices, key=lambda notice: notice.line)),
        other_keys=tuple(
            dict.fromkeys(key for reading in readings for key in reading.other_keys)
        ),
        left_out=tuple(left for reading in readings for left in reading.left_out),
    )


def _end_of_object(text: str, start: int) -> int:
    """Where as many brackets are closed as were opened; else the end of the text."""
    depth = 0
    for bracket in _bracket.finditer(text, start):
        depth += 1 if bracket.group() in "{[" else -1
        if not depth:
            return bracket.end()
    return len(text)


def _padded(text: str, start: int, end: int) -> str:
    return "\n" * len(_line_end.findall(text, 0, start)) + text[start:end]


def _blank(text: str, opens: re.Match[str], after: int) -> str:
    return "\n" * text.count("\n", opens.start(), after)
