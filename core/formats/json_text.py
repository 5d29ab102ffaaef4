"""JSON text to plain values: strict first, then as lenient as Adobe's command line.

Numbers stay text, so that no id is rounded and none is too long to be read. Neither
parser's failure gets out: their exceptions carry the whole text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Final, NamedTuple

from core.errors import BrokenText, TooIntricate
from core.formats.roles import shown_key, tidy_name

MOST_LENIENT: Final = 256_000
_MOST_DUPLICATES: Final = 20
_MOST_DEPTH: Final = 200

_begins = re.compile(r"(?:[\s\ufeff]+|//[^\n]*|/\*.*?\*/|#[^\n]*)*+[{\[]", re.DOTALL)
# The heading of an INI file, which begins like an array.
_heading = re.compile(
    r"\[{1,2}+[A-Za-z][\w .:/-]{0,80}\]{1,2}+[ \t]*+(?:[#;][^\r\n]*+)?(?=[\r\n])"
)
# What may stand between two texts, and a note below the last one.
_between = re.compile(r"[\s,;\ufeff\x1e]*")
_note = re.compile(r"[ \t]*[;,]?[ \t]*[\r\n]\s*[^\W\d_]|\s*(?:```|~~~|--|[>#*•–—])")
_bracket = re.compile(r"[{\[\]}]")


class Loaded(NamedTuple):
    """Values, and the names that stand twice in an object (the last one counts).

    Of several texts one below the other, a list. ``unread`` is the line from which on
    there is something else, 0 where there is not.
    """

    data: object
    duplicates: tuple[str, ...] = ()
    unread: int = 0

    def __repr__(self) -> str:
        return f"Loaded(duplicates={len(self.duplicates)})"


class _Failure(NamedTuple):
    """Where a parser gave up; line 0 where it went too deep."""

    line: int
    position: int = 0


class _Below(NamedTuple):
    """The values of several texts, and where they end."""

    data: list[object]
    rest: int


_Pairs = list[tuple[str, object]]
_Parse = Callable[[str, Callable[[_Pairs], dict[str, object]]], object]


def begins_as_json(text: str) -> bool:
    """Whether the first thing but comments is an object or an array."""
    begins = _begins.match(text)
    return begins is not None and not _heading.match(text, begins.end() - 1)


def load(text: str, name: str) -> Loaded:
    """The values of a text that :func:`begins_as_json`.

    JSON with comments, bare names or without commas is read up to 256 kB. Raises
    :class:`BrokenText` or :class:`TooIntricate`.
    """
    outcome = _parsed(_strict, text)
    if isinstance(outcome, _Failure) and outcome.line:
        outcome = _several(text) or outcome
    if isinstance(outcome, _Failure) and outcome.line and len(text) <= MOST_LENIENT:
        lenient = _leniently(text)
        further = not isinstance(lenient, _Failure) or (
            lenient.position >= outcome.position or not lenient.line
        )
        outcome = lenient if further else outcome
    del text
    if isinstance(outcome, Loaded):
        return outcome
    if not outcome.line:
        raise TooIntricate(name=tidy_name(name))
    raise BrokenText(name=tidy_name(name), line=outcome.line)


def load_inner(text: str) -> object:
    """The values of a JSON text within a value, or None where it is none."""
    outcome = _parsed(_strict, text)
    return outcome.data if isinstance(outcome, Loaded) else None


def _several(text: str) -> Loaded | None:
    """JSON texts one below the other, with a note below the last one or none.

    None where that is not what the text is.
    """
    found = _parsed(_each_below, text)
    if not isinstance(found, Loaded) or not isinstance(found.data, _Below):
        return None
    data, rest = found.data
    unread = 1 + text.count("\n", 0, rest) if rest < len(text) else 0
    return Loaded(data if len(data) > 1 else data[0], found.duplicates, unread)


def _leniently(text: str) -> Loaded | _Failure:
    """By Hjson; it is told apart beforehand whether the nesting is too deep for it."""
    depth = deepest = 0
    for match in _bracket.finditer(text):
        depth = max(0, depth + (1 if match.group() in "{[" else -1))
        deepest = max(deepest, depth)
    return _Failure(0) if deepest > _MOST_DEPTH else _parsed(_by_hjson, text)


def _parsed(parse: _Parse, text: str) -> Loaded | _Failure:
    duplicates: dict[str, None] = {}

    def join(pairs: _Pairs) -> dict[str, object]:
        made = dict(pairs)
        if len(made) != len(pairs) and len(duplicates) < _MOST_DUPLICATES:
            duplicates.update(dict.fromkeys(_twice(pairs)))
        return made

    try:
        data = parse(text, join)
    except RecursionError:
        return _Failure(0)
    except (ValueError, IndexError) as exc:
        # WORKAROUND: hjson raises IndexError where a comment or a quote never ends.
        line, position = getattr(exc, "lineno", 1), getattr(exc, "pos", 0)
        return _Failure(max(1, int(line)), int(position))
    return Loaded(data, tuple(duplicates)[:_MOST_DUPLICATES])


def _twice(pairs: _Pairs) -> list[str]:
    """The names that stand more than once, as they may be shown."""
    seen: set[str] = set()
    twice: list[str] = []
    for key, _ in pairs:
        if key in seen:
            twice.append(shown_key(key))
        seen.add(key)
    return twice


def _strict(text: str, join: Callable[[_Pairs], dict[str, object]]) -> object:
    return json.loads(
        text, object_pairs_hook=join, parse_int=str, parse_float=str, parse_constant=str
    )


def _each_below(text: str, join: Callable[[_Pairs], dict[str, object]]) -> object:
    """All of them, and where they end; raises ValueError where one is broken."""
    decoder = json.JSONDecoder(
        object_pairs_hook=join, parse_int=str, parse_float=str, parse_constant=str
    )
    found: list[object] = []
    position = _end_of(_between, text, 0)
    while text[position : position + 1] in ("{", "["):
        value, end = decoder.raw_decode(text, position)
        found.append(value)
        position = _end_of(_between, text, end)
    if not found or (position < len(text) and not _note.match(text, end)):
        raise ValueError("no JSON")
    return _Below(found, position)


def _end_of(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    return match.end() if match else position


def _by_hjson(text: str, join: Callable[[_Pairs], dict[str, object]]) -> object:
    # Imported on first use: most texts are strict JSON.
    import hjson  # type: ignore[import-untyped]  # it has no stubs

    data: object = hjson.loads(
        text, object_pairs_hook=join, parse_int=str, parse_float=str
    )
    return data
