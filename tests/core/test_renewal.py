"""When a credential that is kept fresh gets a new token."""

from __future__ import annotations

import pytest

from core.errors import (
    AppError,
    Cancelled,
    InputMissing,
    KeyringRefused,
    NoToken,
    ScopeRefused,
    Throttled,
    WrongSecret,
)
from core.renewal import SPACING, Renewal
from tests.core.renewal_parts import BOOT, DAY, HOUR, MINUTE, Desk


@pytest.fixture
def desk() -> Desk:
    """A computer that keeps nothing yet."""
    return Desk(Renewal())


def failed_with(desk: Desk, error: AppError) -> None:
    """The only credential sets out, and fails."""
    desk.keep(1, fresh=False)
    desk.renewal.started("credential-0", desk.at)
    desk.renewal.failed("credential-0", error, desk.at)


def waits(desk: Desk) -> float:
    """Seconds that the only credential has to wait."""
    standing = desk.renewal.standing("credential-0", desk.at)
    assert standing is not None
    return standing.seconds


def test_nothing_to_keep(desk: Desk) -> None:
    """Nobody is to be woken for nothing."""
    assert desk.renewal.next_wake(desk.at) is None


def test_without_a_token_at_once(desk: Desk) -> None:
    """A credential that is kept fresh gets its first token now."""
    assert desk.keep(1, fresh=False).renewal.due(desk.at) == ("credential-0",)


def test_a_fresh_token_is_left_alone(desk: Desk) -> None:
    """Half a day before its end there is nothing to do."""
    assert desk.keep(1).run(DAY / 2).calls == []


def test_the_day_is_renewed_before_its_last_tenth_is_over(desk: Desk) -> None:
    """Between a tenth and three twentieths of the life before the end."""
    (call,) = desk.keep(1).run(DAY).calls
    assert 0.85 * DAY <= call.begun - BOOT <= 0.9 * DAY


def test_a_long_margin_is_held(desk: Desk) -> None:
    """Never later than the cache would ask for a new one by itself."""
    desk.renewal.margin = 5 * HOUR
    (call,) = desk.keep(1).run(DAY).calls
    assert call.begun - BOOT <= DAY - 5 * HOUR


def test_fifty_of_one_instant_are_spread(desk: Desk) -> None:
    """Tokens got together are not renewed together."""
    calls = desk.keep(50).run(DAY).calls
    assert max(c.begun for c in calls) - min(c.begun for c in calls) > 40 * MINUTE


def test_a_short_life_makes_no_storm(desk: Desk) -> None:
    """Tokens of ten seconds are got once a minute at most."""
    desk.life = 10.0
    assert len(desk.keep(1, fresh=False).run(10 * MINUTE).calls) <= 10


def test_a_token_that_somebody_else_got_counts(desk: Desk) -> None:
    """A click of the user's renews it as well."""
    desk.keep(1, fresh=False).renewal.minted("credential-0", desk.token(), desk.at)
    assert desk.renewal.due(desk.at) == ()


def test_one_that_is_dropped_is_asked_for_no_more(desk: Desk) -> None:
    """Switched off, or deleted."""
    desk.keep(1, fresh=False).renewal.drop("credential-0")
    assert desk.renewal.due(desk.at) == ()


def test_what_comes_late_for_a_dropped_one_is_nothing(desk: Desk) -> None:
    """A token that arrives after that does not bring it back."""
    desk.renewal.minted("credential-0", desk.token(), desk.at)
    assert desk.renewal.kept() == ()


@pytest.mark.parametrize(
    "error", [WrongSecret(), ScopeRefused(), KeyringRefused(), InputMissing()]
)
def test_what_a_person_mends_stops_it(desk: Desk, error: AppError) -> None:
    """Nothing is tried again, for however long."""
    failed_with(desk, error)
    assert desk.run(3 * DAY).calls == []


def test_a_stopped_one_says_why(desk: Desk) -> None:
    """For whoever shows it."""
    error = WrongSecret()
    failed_with(desk, error)
    assert desk.renewal.standing("credential-0", desk.at) == ("stopped", 0.0, error)


def test_a_change_starts_it_again(desk: Desk) -> None:
    """A new secret is tried at once."""
    failed_with(desk, WrongSecret())
    desk.renewal.changed("credential-0")
    assert desk.pass_by(SPACING).renewal.due(desk.at) == ("credential-0",)


def test_an_opened_keyring_starts_it_again(desk: Desk) -> None:
    """What the keyring refused is tried at once."""
    failed_with(desk, KeyringRefused())
    desk.renewal.mended()
    assert desk.pass_by(SPACING).renewal.due(desk.at) == ("credential-0",)


@pytest.mark.parametrize("error", [NoToken(), Cancelled()])
def test_other_failures_wait_a_minute(desk: Desk, error: AppError) -> None:
    """A fifth more or less."""
    failed_with(desk, error)
    assert waits(desk) == pytest.approx(MINUTE, rel=0.2)


def test_retry_after_is_honoured(desk: Desk) -> None:
    """Not a second before."""
    failed_with(desk, Throttled(retry_after=2_000.0))
    assert waits(desk) == 2_000.0


def test_retry_after_outlasts_another_success(desk: Desk) -> None:
    """What was under way when the server asked for patience ends no patience."""
    desk.keep(3, fresh=False)
    for number in (0, 1):
        desk.renewal.started(f"credential-{number}", desk.at)
    error = Throttled(retry_after=2_000.0)
    desk.renewal.failed("credential-0", error, desk.at)
    desk.renewal.minted("credential-1", desk.token(), desk.at)
    assert desk.pass_by(1_999.0).renewal.due(desk.at) == ()


def test_a_lost_call_is_given_up(desk: Desk) -> None:
    """One that never comes back does not block the others for good."""
    desk.keep(1, fresh=False).renewal.started("credential-0", desk.at)
    assert desk.pass_by(6 * MINUTE).renewal.due(desk.at) == ("credential-0",)


def test_the_neediest_comes_first(desk: Desk) -> None:
    """The token with least left."""
    desk.renewal.keep("old", "production", desk.token(DAY - 60))
    desk.renewal.keep("older", "production", desk.token(DAY - 30))
    desk.renewal.keep("oldest", "production", desk.token(DAY))
    assert desk.renewal.due(desk.at) == ("oldest",)


def test_one_that_keeps_failing_holds_nobody_back(desk: Desk) -> None:
    """The others get theirs, though it has less left than they."""
    desk.trouble = lambda name, _: NoToken() if name == "credential-0" else None
    desk.keep(20, fresh=False).run(2 * MINUTE)
    assert len(desk.tokens) == 19


@pytest.mark.parametrize("set_by", [-400 * DAY, -DAY, -HOUR])
def test_a_time_set_back_delays_nothing(desk: Desk, set_by: float) -> None:
    """The new token comes when the old one's end is near in truth."""
    desk.keep(1).run(HOUR)
    desk.wall += set_by
    (call,) = desk.run(DAY).calls
    assert 0.85 * DAY <= call.begun - BOOT <= 0.9 * DAY


def test_a_time_set_back_shortens_no_wait(desk: Desk) -> None:
    """Nor does it make one longer: waits are told by the boot clock."""
    failed_with(desk, Throttled(retry_after=2_000.0))
    desk.wall -= DAY
    assert waits(desk) == 2_000.0


def test_there_is_always_another_look_within_a_minute(desk: Desk) -> None:
    """A timer stands still in sleep."""
    assert desk.keep(1).renewal.next_wake(desk.at) == MINUTE
