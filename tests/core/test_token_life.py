"""What is left of a token when clocks jump, sleep and stand still."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from core.model import Credential, Secret, Token
from core.tokens import TokenCache

START, BOOT = 1_760_000_000.0, 5_000.0
HOUR, DAY = 3_600.0, 86_400.0
TOKEN = Token(Secret("t"), START, START + DAY, boot_at=BOOT)
BARE = Token(Secret("t"), START, START + DAY)
CREDENTIAL = Credential("1", "n", "client-1", ("openid",), secret_item="item-1")


class Machine:
    """A computer with both clocks, whose time can be set and whose lid be closed."""

    def __init__(self) -> None:
        self.wall, self.boot = START, BOOT

    def run(self, seconds: float) -> Machine:
        """Time goes by, awake or asleep."""
        self.wall += seconds
        self.boot += seconds
        return self

    def set(self, seconds: float) -> Machine:
        """Somebody sets the time ahead, or back."""
        self.wall += seconds
        return self

    def left(self, token: Token = TOKEN) -> float:
        """What is left by both clocks."""
        return token.left(self.wall, self.boot)

    def cache(self, token: Token = TOKEN) -> TokenCache:
        """A cache on this computer that holds ``token``."""
        made = TokenCache(lambda: self.wall, boot=lambda: self.boot)
        made.put(CREDENTIAL, token)
        return made


@pytest.fixture
def machine() -> Machine:
    """A computer at the instant when the token was asked for."""
    return Machine()


def test_time_goes_by(machine: Machine) -> None:
    """Where nothing jumps, both clocks say the same."""
    assert machine.run(HOUR).left() == DAY - HOUR


def test_nine_hours_of_sleep_count(machine: Machine) -> None:
    """Sleep is time: nine hours less are left after it."""
    assert machine.run(9 * HOUR).left() == DAY - 9 * HOUR


@pytest.mark.parametrize("back", [60.0, HOUR, DAY, 400 * DAY])
def test_a_time_set_back_adds_no_life(machine: Machine, back: float) -> None:
    """However far it is set back, what is left stays true."""
    assert machine.run(HOUR).set(-back).left() == DAY - HOUR


def test_a_time_set_ahead_takes_life_away(machine: Machine) -> None:
    """It may be a pause that one clock slept through, so the smaller is believed."""
    assert machine.run(HOUR).set(2 * DAY).left() == -DAY - HOUR


def test_a_time_set_ahead_and_back_again_is_nothing(machine: Machine) -> None:
    """As soon as the time is right again, so is what is left."""
    machine.set(3 * DAY).run(HOUR)
    assert machine.set(-3 * DAY).left() == DAY - HOUR


def test_a_paused_machine_is_told_by_the_wall_clock(machine: Machine) -> None:
    """A virtual machine's boot clock stands still while it is paused."""
    machine.wall += 5 * HOUR
    assert machine.left() == DAY - 5 * HOUR


def test_a_token_of_a_wrong_time(machine: Machine) -> None:
    """Got while the time was a day ahead, it is right once that is put right."""
    token = Token(Secret("t"), START + DAY, START + 2 * DAY, boot_at=BOOT)
    assert machine.run(HOUR).left(token) == DAY - HOUR


def test_never_more_than_the_whole_life(machine: Machine) -> None:
    """Where only the wall clock is known, a time set back shows the whole life."""
    assert machine.set(-DAY).left(BARE) == DAY


def test_another_boot_is_no_help(machine: Machine) -> None:
    """A boot clock that shows less than at the start is not the same one."""
    machine.run(HOUR).boot = 3.0
    assert machine.left() == DAY - HOUR


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """The zone of this process, put back in the end."""
    yield monkeypatch
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


def test_a_change_of_zone_is_nothing(
    machine: Machine, zone: pytest.MonkeyPatch
) -> None:
    """An instant has no zone: on the far side of the world the same is left."""
    before = machine.run(HOUR).left()
    zone.setenv("TZ", "Pacific/Kiritimati")
    if hasattr(time, "tzset"):
        time.tzset()
    assert machine.left() == before


def test_the_clock_that_was_moved_is_told(machine: Machine) -> None:
    """By how much the time was set since the token came, ahead being positive."""
    machine.run(HOUR).set(-DAY)
    assert TOKEN.clock_moved(machine.wall, machine.boot) == -DAY


def test_a_move_nobody_can_tell(machine: Machine) -> None:
    """Without the boot clock of its start, nothing is told."""
    assert BARE.clock_moved(machine.wall, machine.boot) is None


@pytest.mark.parametrize(
    ("ran", "moved", "fresh"),
    [
        (HOUR, 0.0, True),
        (HOUR, -2 * DAY, True),
        (HOUR, 2 * DAY, False),
        (DAY - 601, -DAY, True),
        (DAY - 600, -DAY, False),
        (DAY + 1, -2 * DAY, False),
    ],
)
def test_fresh(machine: Machine, ran: float, moved: float, fresh: bool) -> None:
    """The cache hands out what is left in truth, whatever the time was set to."""
    machine.run(ran).set(moved)
    assert (machine.cache().get(CREDENTIAL) is not None) is fresh


def test_not_fresh_where_nobody_knows(machine: Machine) -> None:
    """A time set back, and no boot clock to tell by: a new token."""
    assert machine.set(-DAY).cache(BARE).get(CREDENTIAL) is None


def test_the_cache_tells_what_is_left(machine: Machine) -> None:
    """By both clocks."""
    assert machine.run(HOUR).set(-DAY).cache().left(TOKEN) == DAY - HOUR


@pytest.mark.parametrize(
    ("apart", "told"), [(None, False), (60.0, False), (60.5, True), (-61.0, True)]
)
def test_more_than_a_minute_apart_is_told(apart: float | None, told: bool) -> None:
    """Answer and token may differ by a minute."""
    token = Token(Secret("t"), 0.0, 1.0, disagreement=apart)
    assert token.disagrees is told
