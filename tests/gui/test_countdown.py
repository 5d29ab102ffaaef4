"""What is left of a token, at every boundary and under any clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from core.model import Secret, Token
from gui import countdown
from gui.countdown import Remaining, Ticker, remaining

if TYPE_CHECKING:
    from tests.conftest import FakeClock

HOUR = 3600.0
DAY = 24 * HOUR
NOW = 1_800_000_000.0


def with_left(seconds: float, life: float = DAY) -> Remaining:
    """What is shown with that many seconds left of a day's token."""
    expires = NOW + seconds
    return remaining(Token(Secret("t"), expires - life, expires), NOW)


@pytest.mark.parametrize(
    ("left", "kind", "short"),
    [
        (DAY, "good", "24 h"),
        (DAY - 1, "good", "23 h"),
        (2 * HOUR, "good", "2 h"),
        (2 * HOUR - 1, "good", "1 h"),
        (HOUR, "good", "1 h"),
        (HOUR - 1, "soon", "59 min"),
        (600, "soon", "10 min"),
        (599.9, "expiring", "9 min"),
        (599, "expiring", "9 min"),
        (60, "expiring", "1 min"),
        (59, "expiring", "< 1 min"),
        (0.1, "expiring", "< 1 min"),
        (0, "expired", "Expired"),
        (-1, "expired", "Expired"),
        (-DAY, "expired", "Expired"),
    ],
)
def test_words_at_each_boundary(left: float, kind: str, short: str) -> None:
    """Time is rounded down, and a new kind begins to the second."""
    shown = with_left(left)
    assert (shown.kind, shown.short) == (kind, short)


@pytest.mark.parametrize(
    ("left", "lines"),
    [
        (HOUR, ("1 h", "0 min left")),
        (DAY - 1, ("23 h", "59 min left")),
        (HOUR - 1, ("59 min", "left")),
        (59, ("< 1 min", "left")),
        (0, ("Expired", "just now")),
        (-59, ("Expired", "just now")),
        (-60, ("Expired", "1 min ago")),
        (-HOUR + 1, ("Expired", "59 min ago")),
        (-HOUR, ("Expired", "1 h ago")),
        (-48 * HOUR + 1, ("Expired", "47 h ago")),
    ],
)
def test_lines_in_the_large_ring(left: float, lines: tuple[str, str]) -> None:
    """Hours with their minutes, minutes alone, or since when."""
    shown = with_left(left)
    assert (shown.line1, shown.line2) == lines


@pytest.mark.parametrize(
    ("left", "fraction"),
    [(DAY, 1.0), (DAY / 2, 0.5), (1800, 0.5), (600, 1 / 6), (300, 0.5), (-5, 0.0)],
)
def test_the_ring_is_filled_on_the_scale_of_its_kind(
    left: float, fraction: float
) -> None:
    """Of the whole life, then of an hour, then of ten minutes."""
    assert with_left(left).fraction == pytest.approx(fraction)


def test_a_clock_set_back_does_not_overfill_the_ring() -> None:
    """More left than the token ever lived is a full ring."""
    assert with_left(3 * DAY).fraction == 1.0


def test_a_life_of_nothing_does_not_break_the_ring() -> None:
    """An expiry before the issue, with time left, is a full ring."""
    assert with_left(2 * HOUR, life=0).fraction == 1.0


def test_a_clock_that_jumps_ahead_expires_the_token(clock: FakeClock) -> None:
    """Nothing was counted: after a sleep the words are right at once."""
    token = Token(Secret("t"), clock.now(), clock.now() + DAY)
    clock.advance(DAY + 1)
    assert remaining(token, clock.now()).kind == "expired"


def test_a_clock_that_jumps_back_revives_the_token(clock: FakeClock) -> None:
    """A clock that was wrong and is mended leaves no trace."""
    token = Token(Secret("t"), clock.now(), clock.now() + DAY)
    clock.advance(DAY + 1)
    clock.advance(-DAY)
    assert remaining(token, clock.now()).short == "23 h"


def test_no_token_has_words() -> None:
    """A ring without a token says so."""
    assert remaining(None, NOW).spoken == "No token"


@pytest.mark.parametrize(
    ("kind", "fraction", "step"),
    [
        ("good", 1.0, 60),
        ("good", 0.5, 30),
        ("expiring", 1.0, 60),
        ("expiring", 0.901, 60),
        ("expiring", 0.9, 54),
        ("expiring", 0.001, 6),
        ("none", 0.0, 0),
    ],
)
def test_the_list_shows_sixtieths(kind: str, fraction: float, step: int) -> None:
    """The last ten minutes go minute by minute, and never to nothing before the end."""
    assert countdown.step(kind, fraction) == step


def test_a_started_ticker_ticks_at_once(qtbot: QtBot) -> None:
    """After a sleep nobody waits a second for the right words."""
    ticker = Ticker()
    with qtbot.waitSignal(ticker.ticked, timeout=100) as ticked:
        ticker.set_running(True)
    assert ticked.signal_triggered


def test_a_running_ticker_is_not_started_again(qtbot: QtBot) -> None:
    """Each look at the window makes no tick of its own."""
    ticker = Ticker()
    ticker.set_running(True)
    with qtbot.assertNotEmitted(ticker.ticked):
        ticker.set_running(True)


def test_a_ticker_goes_on(qtbot: QtBot) -> None:
    """It ticks by itself within two seconds."""
    ticker = Ticker()
    ticker.set_running(True)
    with qtbot.waitSignal(ticker.ticked, timeout=2_000) as ticked:
        pass
    assert ticked.signal_triggered
