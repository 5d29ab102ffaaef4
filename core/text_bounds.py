"""Which texts are read where: at once, by a child process, or not at all.

Measured with Python 3.11: what is written in Python lets other threads run every 5 ms,
but each of a window's hundred small calls then waits as long for its turn. 16,000
letters of ``.env`` take 30 ms, of YAML 80 ms. The parser of JSON lets nobody in:
250,000 letters take 2 ms (40 ms with what is made of them), 3,000,000 take 22 ms. A
child takes 100 ms to start, and runs on a processor of its own.
"""

from __future__ import annotations

import json
from typing import Final

from core.errors import TextTooLong
from core.formats.json_text import begins_as_json

# Longest texts that are read here, in letters: JSON, and all others.
SMALL_JSON: Final = 250_000
SMALL: Final = 16_000
# Longest text of all, the most parts of it, and the most lines of one that is not JSON.
LONGEST: Final = 8_000_000
MOST_PARTS: Final = 300_000
MOST_LINES: Final = 50_000

_BEFORE_PARTS: Final = (",", "{", "[")
_LINE_ENDS: Final = ("\n", "\r", "\u2028", "\u2029")


def is_small(text: str) -> bool:
    """Whether reading it holds nobody up."""
    if len(text) <= SMALL:
        return True
    return len(text) <= SMALL_JSON and begins_as_json(text) and _is_json(text)


def refuse_long(text: str, *, thoroughly: bool = False) -> None:
    """Raise TextTooLong for what would take more than a second to read.

    What begins as JSON is looked at in full only ``thoroughly``, since that takes time.
    """
    fits = (
        len(text) <= LONGEST
        and _count(text, _BEFORE_PARTS) <= MOST_PARTS
        and (
            _count(text, _LINE_ENDS) <= MOST_LINES
            or (begins_as_json(text) and (not thoroughly or _is_json(text)))
        )
    )
    del text
    if not fits:
        raise TextTooLong


def _count(text: str, marks: tuple[str, ...]) -> int:
    return sum(text.count(mark) for mark in marks)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
