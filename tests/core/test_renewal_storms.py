"""Never a storm: after sleep, after an outage, after the clock was set."""

from __future__ import annotations

from itertools import pairwise

import pytest

from core.errors import AppError, KeyringLocked, ServerFailed, Throttled, Unreachable
from core.renewal import AT_ONCE, SPACING, Renewal
from tests.core.renewal_parts import BOOT, DAY, HOUR, MINUTE, Desk


def outage(error: AppError, begins: float, ends: float, count: int = 1_000) -> Desk:
    """Credentials of all ages, and Adobe out of reach for a while."""
    desk = Desk(Renewal()).keep(count, spread=DAY)

    def trouble(_: str, boot: float) -> AppError | None:
        return error if begins <= boot - BOOT < ends else None

    desk.trouble = trouble
    return desk


def gaps(desk: Desk) -> list[float]:
    """Seconds between one call and the next."""
    begun = sorted(call.begun for call in desk.calls)
    return [later - earlier for earlier, later in pairwise(begun)]


def stale(desk: Desk) -> list[str]:
    """The credentials without a fresh token."""
    standings = {n: desk.renewal.standing(n, desk.at) for n in desk.renewal.kept()}
    return [name for name, one in standings.items() if one and one.state != "fresh"]


def is_calm(desk: Desk) -> bool:
    """Whether there were calls, never more than two together, a second apart."""
    spaced = min(gaps(desk)) >= SPACING - 1e-6
    return spaced and desk.most_at_once() <= AT_ONCE


def test_a_first_start() -> None:
    """Without a token in hand, they are asked for one after the other."""
    desk = Desk(Renewal()).keep(200, fresh=False).run(HOUR)
    assert (len(desk.tokens), is_calm(desk)) == (200, True)


def test_slow_answers_are_two_at_a_time() -> None:
    """However long each takes."""
    desk = Desk(Renewal(), takes=7.0).keep(40, fresh=False).run(10 * MINUTE)
    assert desk.most_at_once() == AT_ONCE


def test_nine_hours_of_sleep() -> None:
    """A thousand: what ended meanwhile is made good in minutes, and not at once."""
    desk = Desk(Renewal()).keep(1_000, spread=16 * HOUR).pass_by(9 * HOUR)
    desk.run(8 * MINUTE)
    assert (stale(desk), is_calm(desk)) == ([], True)


def test_after_sleep_the_ended_ones_come_first() -> None:
    """Those that ended in sleep before those that are about to end."""
    desk = Desk(Renewal()).keep(200, spread=DAY).pass_by(9 * HOUR)
    order = []
    for _ in range(30):
        (name,) = desk.renewal.due(desk.at)
        order.append(int(name.removeprefix("credential-")))
        desk.renewal.started(name, desk.at)
        desk.pass_by(0.5)
        desk.renewal.minted(name, desk.token(), desk.at)
        desk.pass_by(0.5)
    assert order == list(range(199, 169, -1))


def test_three_hours_without_a_network() -> None:
    """A thousand credentials, and no more than a dozen probes."""
    desk = outage(Unreachable(), 0, 3 * HOUR).run(3 * HOUR)
    assert 5 <= len(desk.calls) <= 12


def test_probes_go_out_one_at_a_time() -> None:
    """Once the first failures are known, never two together."""
    desk = outage(Unreachable(), 0, 3 * HOUR)
    desk.takes = 30.0
    desk.run(3 * HOUR)
    desk.calls = desk.calls[AT_ONCE:]
    assert desk.most_at_once() == 1


@pytest.mark.parametrize("error", [Unreachable(), ServerFailed(), Throttled()])
def test_after_the_outage_all_are_made_good(error: AppError) -> None:
    """Half an hour and a little later each has a token with life in it."""
    desk = outage(error, HOUR, 4 * HOUR, 100).run(4.7 * HOUR)
    assert (stale(desk), is_calm(desk)) == ([], True)


def test_a_network_that_is_known_to_be_back() -> None:
    """Told so, the next call goes out at once."""
    desk = outage(Unreachable(), 0, HOUR).run(HOUR)
    desk.renewal.mended("production")
    assert len(desk.renewal.due(desk.at)) == 1


def test_another_environment_goes_on() -> None:
    """An outage of one holds up no other."""
    desk = outage(Unreachable(), 0, HOUR).run(10 * MINUTE)
    desk.renewal.keep("other", "stage")
    assert desk.renewal.due(desk.at) == ("other",)


def test_one_that_meets_errors_alone_holds_up_nobody() -> None:
    """A server that fails for one credential fails for that one."""
    desk = Desk(Renewal()).keep(100, fresh=False)
    desk.trouble = lambda name, _: ServerFailed() if name == "credential-0" else None
    desk.run(10 * MINUTE)
    assert len(desk.tokens) == 99


def test_a_locked_keyring_is_asked_now_and_then() -> None:
    """Not once for each credential: all wait for the same."""
    desk = Desk(Renewal(), lambda *_: KeyringLocked()).keep(1_000, fresh=False)
    assert len(desk.run(3 * HOUR).calls) <= 12


@pytest.mark.parametrize("set_by", [-DAY, 2 * DAY])
def test_a_time_that_was_set(set_by: float) -> None:
    """Back or ahead: what is asked for is asked for in a row."""
    desk = Desk(Renewal()).keep(200, spread=DAY).run(MINUTE)
    desk.wall += set_by
    assert is_calm(desk.run(10 * MINUTE))


def test_a_time_set_ahead_asks_for_each_only_once() -> None:
    """A token of the new time is as good as any."""
    desk = Desk(Renewal()).keep(100, spread=DAY / 2).run(MINUTE)
    desk.wall += 2 * DAY
    names = [call.credential_id for call in desk.run(HOUR).calls]
    assert (len(names), len(set(names))) == (100, 100)
