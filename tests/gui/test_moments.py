"""Instants as people read them, whatever zone this computer is in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime

from gui import moments

DAY = 24 * 3600.0


def at(day: int, hour: int, minute: int = 0) -> float:
    """An instant of November 2026 on this computer's clock."""
    there = QDateTime(QDate(2026, 11, day), QTime(hour, minute))
    return there.toMSecsSinceEpoch() / 1000


NOON = at(23, 12)


def test_an_instant_is_read_to_the_second() -> None:
    """Nothing is lost on the way to a date and a time."""
    assert moments.local(at(23, 4, 19)).time() == QTime(4, 19)


@pytest.mark.parametrize(
    ("instant", "words"),
    [
        (at(23, 0), "Today, "),
        (at(23, 23, 59), "Today, "),
        (at(24, 0), "Tomorrow, "),
        (at(22, 23, 59), "Yesterday, "),
        (at(25, 0), "25 Nov 2026, "),
        (at(21, 23, 59), "21 Nov 2026, "),
    ],
)
def test_days_are_those_of_the_calendar(instant: float, words: str) -> None:
    """A minute to midnight is today, midnight is tomorrow."""
    assert moments.day_and_time(instant, NOON) == words + moments.clock_time(instant)


@pytest.mark.parametrize(
    ("instant", "words"),
    [
        (at(23, 23, 59), "Good until today, "),
        (at(24, 4, 19), "Good until tomorrow, "),
        (at(25, 4, 19), "Good until 25 Nov 2026, "),
    ],
)
def test_the_end_of_a_token(instant: float, words: str) -> None:
    """The sentence on the card names the day."""
    assert moments.until(instant, NOON) == words + moments.clock_time(instant)


def test_no_place_is_left_unfilled() -> None:
    """Every %1 and %2 is replaced."""
    said = [
        say(NOON + days * DAY, NOON)
        for say in (moments.day_and_time, moments.until)
        for days in (-9, -1, 0, 1, 9)
    ]
    assert not [words for words in said if "%" in words]
