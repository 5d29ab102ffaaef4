"""A kind of weather as the practice window lists it: plain values, translated."""

from __future__ import annotations

from typing import NamedTuple


class WeatherKind(NamedTuple):
    """``id`` is stable, ``place`` a code, ``calls`` what it happens to.

    Two kinds with a call in common exclude each other.
    """

    id: str
    place: str
    calls: tuple[str, ...]
    name: str
    meaning: str
