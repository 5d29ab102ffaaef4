"""How long to wait after a failure, and after which not to."""

from __future__ import annotations

import pytest

from core.backing_off import (
    KEYRING,
    SPREAD,
    STEPS,
    delay,
    needs_a_person,
    place_of,
    share,
    wait_told,
)
from core.errors import (
    AppError,
    Cancelled,
    InputMissing,
    KeyringLocked,
    KeyringRefused,
    NoToken,
    ScopeRefused,
    ServerFailed,
    Throttled,
    Unreachable,
    WrongSecret,
)


@pytest.mark.parametrize("tries", range(1, 8))
def test_further_and_further_apart(tries: int) -> None:
    """One, two, five, fifteen, thirty minutes, a fifth either way."""
    step = STEPS[min(tries, 5) - 1]
    assert delay(tries, "id") == pytest.approx(step, rel=SPREAD)


def test_fifty_do_not_come_back_together() -> None:
    """After the same failure, the waits are spread over most of what is allowed."""
    waits = [delay(3, str(at)) for at in range(50)]
    assert max(waits) - min(waits) > STEPS[2] * SPREAD


@pytest.mark.parametrize(("told", "least"), [(5.0, 48.0), (3_000.0, 3_000.0)])
def test_never_before_retry_after(told: float, least: float) -> None:
    """What the server wished counts, where it is longer."""
    assert delay(1, "id", told) >= least


def test_a_share_is_always_the_same() -> None:
    """It depends on nothing but the text."""
    assert share("id") == share("id")


def test_shares_are_spread() -> None:
    """Names that are nearly alike lie all over."""
    tenths = {int(share(f"credential-{at}") * 10) for at in range(200)}
    assert tenths == set(range(10))


@pytest.mark.parametrize(
    "error", [WrongSecret(), ScopeRefused(), KeyringRefused(), InputMissing()]
)
def test_what_a_person_mends(error: AppError) -> None:
    """Waiting makes a wrong secret no better."""
    assert needs_a_person(error)


@pytest.mark.parametrize(
    "error", [Unreachable(), Throttled(), ServerFailed(), KeyringLocked(), Cancelled()]
)
def test_what_time_may_mend(error: AppError) -> None:
    """Tried again later."""
    assert not needs_a_person(error)


@pytest.mark.parametrize(
    ("error", "place"),
    [
        (Unreachable(), "production"),
        (Throttled(), "production"),
        (ServerFailed(), "production"),
        (KeyringLocked(), KEYRING),
        (NoToken(), ""),
    ],
)
def test_what_is_held_up(error: AppError, place: str) -> None:
    """The environment, the keyring, or this credential alone."""
    assert place_of(error, "production") == place


@pytest.mark.parametrize(("fact", "told"), [(None, None), (4, 4.0), ("soon", None)])
def test_the_wait_that_was_told(fact: object, told: float | None) -> None:
    """Seconds, or nothing."""
    assert wait_told(Throttled(retry_after=fact)) == told
