"""Tokens that are kept fresh: what is asked, when, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.clocks import Moment, boot_clock
from core.errors import KeyringLocked
from core.model import Secret
from core.practice.weather import Weather
from core.storage.vault import MemoryVault
from gui.renewing import Renewing
from tests.gui.desk_parts import DRAFT, WRONG, AtOnce, Build, Heard, Seat

if TYPE_CHECKING:
    from tests.conftest import FakeClock

DAY = 86_400.0


class Lockable(MemoryVault):
    """A vault that can be locked; it never prompts."""

    locked = False

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """The secret, while it is open."""
        if self.locked:
            raise KeyringLocked
        return super().read(item, ask=ask)


class TwoClocks:
    """Both clocks, moved together."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock, self._start = clock, clock.now()
        self._boot = boot_clock()

    def now(self) -> Moment:
        """The instant."""
        passed = self._clock.now() - self._start
        return Moment(self._clock.now(), self._boot + passed)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._clock.advance(seconds)


@pytest.fixture
def clocks(clock: FakeClock) -> TwoClocks:
    """The test's time."""
    return TwoClocks(clock)


@pytest.fixture
def one(seat: Seat) -> str:
    """A credential that is right in every field, chosen."""
    return seat.add(DRAFT)[0]


@pytest.fixture
def renewing(seat: Seat, clocks: TwoClocks) -> Renewing:
    """Whoever keeps fresh, at work."""
    made = Renewing(
        seat.services.tokens, seat.model, seat.desk.calls, clocks.now, seat.window
    )
    made.start()
    return made


def asked(seat: Seat) -> int:
    """How many tokens were asked for."""
    return len(seat.adobe.requests)


def state_of(renewing: Renewing, credential_id: str) -> str:
    """How it is with one."""
    standing = renewing.standing(credential_id)
    return standing.state if standing is not None else "off"


def test_a_token_is_got_for_one_that_is_to_be_fresh(
    seat: Seat, one: str, renewing: Renewing
) -> None:
    """At once where there is none."""
    renewing.keep([one])
    assert (asked(seat), state_of(renewing, one)) == (1, "fresh")


def test_its_page_shows_the_token(seat: Seat, one: str, renewing: Renewing) -> None:
    """As if it had been clicked for."""
    renewing.keep([one])
    assert seat.state(one).token is not None


def test_nothing_is_asked_for_the_others(
    seat: Seat, one: str, renewing: Renewing, clocks: TwoClocks
) -> None:
    """However often it is looked."""
    clocks.advance(2 * DAY)
    renewing.look()
    assert (asked(seat), state_of(renewing, one)) == (0, "off")


def test_a_good_token_is_left_alone(
    seat: Seat, one: str, renewing: Renewing, clocks: TwoClocks
) -> None:
    """Half a day later it still is."""
    renewing.keep([one])
    clocks.advance(DAY / 2)
    renewing.look()
    assert asked(seat) == 1


def test_a_token_is_renewed_before_it_ends(
    seat: Seat, one: str, renewing: Renewing, clocks: TwoClocks
) -> None:
    """While the old one is still good."""
    renewing.keep([one])
    clocks.advance(DAY - 700)
    renewing.look()
    assert asked(seat) == 2


def test_a_long_sleep_costs_one_call(
    seat: Seat, one: str, renewing: Renewing, clocks: TwoClocks
) -> None:
    """However many tokens it would have taken meanwhile."""
    renewing.keep([one])
    clocks.advance(9 * DAY)
    for _ in range(9):
        renewing.look()
    assert asked(seat) == 2


def test_nothing_is_asked_before_it_starts(
    seat: Seat, one: str, clocks: TwoClocks
) -> None:
    """A program that is still opening its window calls nobody."""
    idle = Renewing(
        seat.services.tokens, seat.model, seat.desk.calls, clocks.now, seat.window
    )
    idle.keep([one])
    assert asked(seat) == 0


def test_an_outage_is_waited_out(
    seat: Seat, one: str, renewing: Renewing, clocks: TwoClocks
) -> None:
    """A look every second makes no more calls."""
    seat.adobe.weather.set("token", Weather.UNAVAILABLE503)
    renewing.keep([one])
    before = asked(seat)
    for _ in range(30):
        clocks.advance(1)
        renewing.look()
    assert (asked(seat), state_of(renewing, one)) == (before, "waiting")


def test_a_wrong_secret_stops_it(seat: Seat, renewing: Renewing) -> None:
    """Waiting would not mend it."""
    (wrong,) = seat.add(DRAFT.with_changes(secret=WRONG))
    renewing.keep([wrong])
    assert state_of(renewing, wrong) == "stopped"


def test_that_it_stopped_is_told(seat: Seat, renewing: Renewing) -> None:
    """Once, with the failure."""
    (wrong,) = seat.add(DRAFT.with_changes(secret=WRONG))
    heard = Heard(renewing, "stopped")
    renewing.keep([wrong])
    renewing.look()
    assert [each[1] for each in heard.told] == [wrong]


def test_another_secret_sets_it_going_again(seat: Seat, renewing: Renewing) -> None:
    """The failure belonged to the old one."""
    (wrong,) = seat.add(DRAFT.with_changes(secret=WRONG))
    renewing.keep([wrong])
    seat.desk.credentials.replace_secret(wrong, DRAFT.secret)
    renewing.look()
    assert state_of(renewing, wrong) == "due"


def test_a_secret_that_is_gone_is_a_matter_for_a_person(
    seat: Seat, one: str, renewing: Renewing
) -> None:
    """No token will come of waiting."""
    seat.services.stores.hold_in(MemoryVault())
    heard = Heard(renewing, "stopped")
    renewing.keep([one])
    assert [type(each[2]).__name__ for each in heard.told] == ["SecretAbsent"]


@pytest.fixture
def locked(seat_with: Build, clocks: TwoClocks) -> tuple[Seat, Renewing, str]:
    """A credential to be kept fresh whose keyring has been locked."""
    vault = Lockable()
    seat = seat_with(AtOnce(), vault)
    (one,) = seat.add(DRAFT)
    vault.locked = True
    made = Renewing(
        seat.services.tokens, seat.model, seat.desk.calls, clocks.now, seat.window
    )
    made.start()
    made.keep([one])
    vault.locked = False
    return seat, made, one


def test_a_locked_keyring_is_not_asked_again_and_again(
    locked: tuple[Seat, Renewing, str], clocks: TwoClocks
) -> None:
    """It waits, without a prompt."""
    seat, renewing, one = locked
    clocks.advance(5)
    renewing.look()
    assert (asked(seat), state_of(renewing, one)) == (0, "waiting")


def test_an_open_keyring_lets_it_go_on(
    locked: tuple[Seat, Renewing, str], clocks: TwoClocks
) -> None:
    """At once."""
    seat, renewing, one = locked
    clocks.advance(5)
    renewing.mended()
    assert (asked(seat), state_of(renewing, one)) == (1, "fresh")


def test_a_deleted_credential_is_let_go(
    seat: Seat, one: str, renewing: Renewing, clocks: TwoClocks
) -> None:
    """Nobody is asked for it any more."""
    renewing.keep([one])
    seat.desk.credentials.delete(seat.credential(one))
    clocks.advance(DAY)
    renewing.look()
    assert (asked(seat), state_of(renewing, one)) == (1, "off")


def test_a_good_token_that_could_not_be_renewed_makes_no_noise(
    seat: Seat, one: str, renewing: Renewing, clocks: TwoClocks
) -> None:
    """Nobody clicked: the shelf stays empty while the old one works."""
    renewing.keep([one])
    seat.adobe.weather.set("token", Weather.UNAVAILABLE503)
    clocks.advance(DAY - 700)
    renewing.look()
    assert (seat.window.late_shelf.made, seat.state(one).failure) == (None, None)
