"""How a value is spelt in a ``.env`` so that every reader reads the same.

Bare where every character is harmless (Docker reads only that one), else in single
quotes, else in double quotes; and where a value has no spelling for all readers, which
of them will not read it, and why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from core.errors import Unexportable
from core.formats.other_readers import (
    COMMON,
    Obstacle,
    Reader,
    cause_of,
    is_encodable,
    reads_line,
)

_safe_unquoted = re.compile(r"[A-Za-z0-9_.,=@/:+%-]*")
_in_double: Final = str.maketrans(
    {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "$": "\\$", "`": "\\`"}
)


class Disagreement(NamedTuple):
    """No spelling serves all: the fewest readers that have to be left out, and why.

    ``choices`` are all the sets of readers without which it can be written, the
    smallest first: for a JSON array that is Docker, or bash. None: it never can.
    """

    obstacles: tuple[Obstacle, ...]
    choices: tuple[tuple[Reader, ...], ...] = ()

    @property
    def readers(self) -> tuple[Reader, ...]:
        """The readers that will not read the value; without them it can be written."""
        return tuple(obstacle.reader for obstacle in self.obstacles)


def agreed(
    value: str, readers: tuple[Reader, ...] = COMMON, key: str = ""
) -> str | Disagreement:
    """The plainest spelling that each of the readers reads as this value.

    ``key`` is named in what is told of a reader that does not.
    """
    if _safe_unquoted.fullmatch(value):
        return value
    if "\0" in value or not is_encodable(value):
        return _left_out(readers, value, key)
    choices: dict[tuple[Reader, ...], None] = {}
    for spelling in _spellings(value):
        wrong = tuple(
            reader for reader in readers if not reads_line(reader, spelling, value)
        )
        if not wrong:
            return spelling
        choices[wrong] = None
    smallest = sorted(_smallest(tuple(choices)), key=len)
    return _left_out(smallest[0], value, key)._replace(choices=tuple(smallest))


def quote(
    value: str, field: str = "value", readers: tuple[Reader, ...] = COMMON
) -> str:
    """The spelling of a value that the readers agree on.

    Raises :class:`Unexportable` with ``field``, ``obstacles`` and ``choices`` where
    there is none.
    """
    spelling = agreed(value, readers, field)
    if isinstance(spelling, Disagreement):
        raise Unexportable(
            field=field, obstacles=spelling.obstacles, choices=spelling.choices
        )
    return spelling


def _smallest(choices: tuple[tuple[Reader, ...], ...]) -> list[tuple[Reader, ...]]:
    """Those sets that no other one is a part of, and that leave a reader."""
    return [one for one in choices if not any(set(each) < set(one) for each in choices)]


def _left_out(readers: tuple[Reader, ...], value: str, key: str) -> Disagreement:
    return Disagreement(
        tuple(Obstacle(reader, cause_of(reader, value), key) for reader in readers)
    )


def _spellings(value: str) -> Iterator[str]:
    """Those worth trying; which of them serves is what the readers say."""
    yield f"'{value}'"
    yield f'"{value}"'
    yield '"' + value.replace("\r", "\\r").replace("\n", "\\n") + '"'
    yield value
    yield f"`{value}`"
    yield '"' + value.translate(_in_double) + '"'
