"""A word before a token ends, once for each token, for those who want one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.clocks import Moment
from core.model import Token

TEN_MINUTES: Final = 600.0
ONE_HOUR: Final = 3_600.0

_Mark = tuple[float, float, float | None]


class Notices:
    """Tells whose token is about to end. ``before`` is in seconds; None: not wanted.

    A token of a short life is told of when a quarter of it is left. One that ended
    unseen, in sleep or before the program asked, is not told of any more.
    """

    def __init__(self, before: float | None = None) -> None:
        self.before = before
        self._told: dict[str, _Mark] = {}

    def due(self, tokens: Mapping[str, Token], at: Moment) -> tuple[str, ...]:
        """Credentials to tell of now, the nearest end first; each token only once.

        ``tokens`` are those to watch: all but the ones that are kept fresh in time.
        """
        marks = {name: _mark(token) for name, token in tokens.items()}
        self._told = {
            name: mark for name, mark in self._told.items() if marks.get(name) == mark
        }
        if self.before is None:
            return ()
        lefts = {
            name: tokens[name].left(at.wall, at.boot)
            for name in tokens
            if name not in self._told
        }
        near = [
            name
            for name, left in lefts.items()
            if 0 < left <= min(self.before, tokens[name].lifetime / 4)
        ]
        self._told.update((name, marks[name]) for name in near)
        return tuple(sorted(near, key=lambda name: lefts[name]))


def _mark(token: Token) -> _Mark:
    """Which token it is, without keeping it."""
    return token.issued_at, token.expires_at, token.boot_at
