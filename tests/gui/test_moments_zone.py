"""Both zones of an instant, with this computer moved from zone to zone (not Windows).

The zones are written out, so that no zone database is needed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from gui import moments

# 24 November 2026, 03:19 UTC.
INSTANT = 1_795_490_340.0

Move = Callable[[str], None]


@pytest.fixture
def move_to(monkeypatch: pytest.MonkeyPatch) -> Iterator[Move]:
    """Moves this process to a zone, and back in the end."""
    with monkeypatch.context() as variables:

        def move(zone: str) -> None:
            variables.setenv("TZ", zone)
            time.tzset()

        yield move
    time.tzset()


def test_the_local_time_comes_with_its_zone(move_to: Move) -> None:
    """Local time and zone, then UTC."""
    move_to("CET-1")
    assert moments.both_zones(INSTANT) == "24 Nov 2026, 04:19 CET  ·  03:19 UTC"


def test_utc_is_not_said_twice(move_to: Move) -> None:
    """Where local time is UTC, one of them is enough."""
    move_to("UTC0")
    assert moments.both_zones(INSTANT) == "24 Nov 2026, 03:19 UTC"


def test_another_day_in_utc_is_named(move_to: Move) -> None:
    """In the evening of the day before, UTC has its own date."""
    move_to("PST8")
    said = moments.both_zones(INSTANT)
    assert said == "23 Nov 2026, 19:19 PST  ·  24 Nov, 03:19 UTC"


def test_a_zone_of_half_hours(move_to: Move) -> None:
    """Minutes of an offset count."""
    move_to("IST-5:30")
    assert moments.both_zones(INSTANT) == "24 Nov 2026, 08:49 IST  ·  03:19 UTC"


def test_today_is_the_local_day(move_to: Move) -> None:
    """What is tomorrow in UTC may still be today here."""
    move_to("PST8")
    assert moments.day_and_time(INSTANT, INSTANT - 3600 * 6).startswith("Today, ")
