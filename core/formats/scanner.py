"""Finds the pairs of a ``.env`` text as Node's dotenv 16 does, with their places.

Only the reading lives here; :mod:`core.formats.dotenv` edits by the places found.
Every step moves forward over a bounded number of stretches, so that the time is
linear in the length of any text.

What Node does and few expect: blanks around ``=`` and before a quote may hold line
breaks, ``KEY: value`` is a pair, a quote that is never closed is part of the value,
``#`` cuts an unquoted value even without a blank, and a backslash before a quote keeps
the quote from closing, but stays in the value.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from core.model import Secret

# What JavaScript takes for a blank and for a line end (Python's own sets differ).
_LINE_ENDS: Final = "\n\r\u2028\u2029"
_BLANK_IN_LINE: Final = (
    "\t\x0b\f \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u202f\u205f\u3000\ufeff"
)
_BLANK: Final = _BLANK_IN_LINE + _LINE_ENDS
_QUOTES: Final = "'\"`"

_blanks = re.compile(f"[{_BLANK}]*")
_blanks_in_line = re.compile(f"[{_BLANK_IN_LINE}]*")
_exported_key = re.compile(f"export[{_BLANK}]++([A-Za-z0-9_.-]++)")
_key = re.compile("()?([A-Za-z0-9_.-]++)")
_separator = re.compile(f"[{_BLANK}]*+=|:(?:\r\n|[{_BLANK}])")
_unquoted = re.compile("[^#\r\n]*")
_line_end = re.compile("\r\n|[\n\r\u2028\u2029]")
_line_break = re.compile("\r\n|\r|\n")
_closing = {
    quote: re.compile(f"(?:[^{quote}\\\\]++|\\\\{quote}|\\\\)*+{quote}")
    for quote in _QUOTES
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A key, its value as Node reads it, and where both stand in the text.

    ``start`` and ``end`` bound the whole lines of the pair, the line end included;
    ``value_start`` and ``value_end`` bound the value with its quotes.
    """

    key: str
    value: Secret
    start: int
    key_start: int
    key_end: int
    value_start: int
    value_end: int
    end: int


@dataclass(frozen=True, slots=True)
class Scan:
    """All pairs of a text, and the offsets of lines that are neither pair nor note."""

    pairs: tuple[Pair, ...]
    skipped: tuple[int, ...]


class LineNumbers:
    """Line numbers by offset; CRLF, LF and CR each end a line."""

    def __init__(self, text: str) -> None:
        self.starts = [0, *(match.end() for match in _line_break.finditer(text))]

    def at(self, offset: int) -> int:
        """The 1-based number of the line that holds the character at ``offset``."""
        return bisect_right(self.starts, offset)


def scan(text: str) -> Scan:
    """Read the whole text once."""
    pairs: list[Pair] = []
    skipped: list[int] = []
    position = 0
    while position < len(text):
        start = _end(_blanks, text, position)
        if start == len(text):
            break
        pair = _pair_at(text, position, start)
        if pair is not None:
            pairs.append(pair)
            position = pair.end
            continue
        if text[start] != "#":
            skipped.append(start)
        position = _next_line(text, start)
    return Scan(tuple(pairs), tuple(skipped))


def unify_line_ends(text: str) -> str:
    """The text with LF alone, as Node sees it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _end(pattern: re.Pattern[str], text: str, position: int) -> int:
    """Where a pattern that matches everywhere stops."""
    match = pattern.match(text, position)
    return match.end() if match else position


def _next_line(text: str, position: int) -> int:
    match = _line_end.search(text, position)
    return match.end() if match else len(text)


def _pair_at(text: str, earliest: int, start: int) -> Pair | None:
    """The pair whose key (or ``export``) stands at ``start``, if there is one."""
    for pattern, group in ((_exported_key, 1), (_key, 2)):
        head = pattern.match(text, start)
        separator = head and _separator.match(text, head.end())
        if head and separator:
            return _with_value(text, earliest, head.span(group), separator.end(), start)
    return None


def _with_value(
    text: str, earliest: int, key: tuple[int, int], position: int, head: int
) -> Pair:
    """Read the value after the separator, which ends at ``position``."""
    opening = _end(_blanks, text, position)
    closing = _closing_quote(text, opening)
    if closing is not None:
        first, last = opening, closing + 1
        value = text[opening + 1 : closing]
        after = last
        expands = text[opening] == '"'
    else:
        after = _end(_unquoted, text, position)
        raw = text[position:after]
        value = raw.strip(_BLANK)
        lead = len(raw) - len(raw.lstrip(_BLANK)) if value else 0
        first, last = position + lead, position + lead + len(value)
        expands = value.startswith('"')
        if len(value) > 1 and value[0] in _QUOTES and value[-1] == value[0]:
            value = value[1:-1]
    value = unify_line_ends(value)
    if expands:
        value = value.replace("\\n", "\n").replace("\\r", "\r")
    return Pair(
        key=text[key[0] : key[1]],
        value=Secret(value),
        start=_line_start(text, earliest, head),
        key_start=key[0],
        key_end=key[1],
        value_start=first,
        value_end=last,
        end=_next_line(text, after),
    )


def _line_start(text: str, earliest: int, position: int) -> int:
    """Where the line of ``position`` starts, searched from ``earliest``."""
    return max(
        earliest, *(text.rfind(end, earliest, position) + 1 for end in _LINE_ENDS)
    )


def _closing_quote(text: str, opening: int) -> int | None:
    """Where the quote that opens at ``opening`` closes; None where it never does.

    The first quote without a backslash before it comes first, then those with one,
    from the last to the first: each counts only if the line ends after it.
    """
    quote = text[opening : opening + 1]
    if not quote or quote not in _QUOTES:
        return None
    match = _closing[quote].match(text, opening + 1)
    limit = len(text)
    if match:
        limit = match.end() - 1
        if _ends_line(text, match.end()):
            return limit
    while (escape := text.rfind("\\" + quote, opening + 1, limit)) >= 0:
        if _ends_line(text, escape + 2):
            return escape + 1
        limit = escape + 1
    return None


def _ends_line(text: str, position: int) -> bool:
    """Whether only blanks or a comment stand between here and the line's end."""
    rest = _end(_blanks_in_line, text, position)
    return rest == len(text) or text[rest] in "#" + _LINE_ENDS
