"""A word before a token ends."""

from __future__ import annotations

import pytest

from core.clocks import Moment
from core.model import Secret, Token
from core.notices import ONE_HOUR, TEN_MINUTES, Notices

START, BOOT = 1_760_000_000.0, 5_000.0
DAY = 86_400.0


def token(life: float = DAY, value: str = "t") -> Token:
    """A token that lives ``life`` seconds from the start."""
    return Token(Secret(value), START, START + life, boot_at=BOOT)


def at(seconds: float, moved: float = 0.0) -> Moment:
    """So long after the start, the time set by ``moved``."""
    return Moment(START + seconds + moved, BOOT + seconds)


@pytest.mark.parametrize(
    ("before", "left", "told"),
    [
        (None, 30.0, False),
        (TEN_MINUTES, 601.0, False),
        (TEN_MINUTES, 600.0, True),
        (ONE_HOUR, 3_601.0, False),
        (ONE_HOUR, 3_600.0, True),
        (TEN_MINUTES, 0.0, False),
        (TEN_MINUTES, -5.0, False),
    ],
)
def test_when(before: float | None, left: float, told: bool) -> None:
    """As long before the end as is wished; not at all once it has ended."""
    found = Notices(before).due({"a": token()}, at(DAY - left))
    assert (found == ("a",)) is told


def test_once_for_each_token() -> None:
    """Not again a minute later."""
    notices = Notices(TEN_MINUTES)
    notices.due({"a": token()}, at(DAY - 500))
    assert notices.due({"a": token()}, at(DAY - 440)) == ()


def test_again_for_the_next_token() -> None:
    """A new token is a new end."""
    notices = Notices(TEN_MINUTES)
    notices.due({"a": token()}, at(DAY - 500))
    assert notices.due({"a": token(DAY + 60)}, at(DAY - 440)) == ("a",)


def test_the_nearest_end_first() -> None:
    """Where several are told of at once."""
    tokens = {"a": token(), "b": token(DAY - 60)}
    assert Notices(TEN_MINUTES).due(tokens, at(DAY - 500)) == ("b", "a")


@pytest.mark.parametrize(("left", "told"), [(301.0, False), (300.0, True)])
def test_a_short_life(left: float, told: bool) -> None:
    """A token of twenty minutes is not told of as soon as it comes."""
    found = Notices(ONE_HOUR).due({"a": token(1_200.0)}, at(1_200.0 - left))
    assert (found == ("a",)) is told


def test_a_time_set_back_hides_no_end() -> None:
    """What is left is told by both clocks."""
    found = Notices(TEN_MINUTES).due({"a": token()}, at(DAY - 500, -DAY))
    assert found == ("a",)


def test_the_wish_may_change() -> None:
    """Switched on later, it counts from then."""
    notices = Notices()
    notices.due({"a": token()}, at(DAY - 500))
    notices.before = ONE_HOUR
    assert notices.due({"a": token()}, at(DAY - 499)) == ("a",)


def test_no_token_is_kept() -> None:
    """What was told is remembered without the token."""
    notices = Notices(TEN_MINUTES)
    notices.due({"a": token(value="planted")}, at(DAY - 500))
    assert "Secret" not in repr(vars(notices))
