"""Which rows look another way by now: found cheaply, and none is missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model import Credential, Secret, Token
from gui import countdown
from gui.models.looks import Looks
from gui.models.state import CredentialState

if TYPE_CHECKING:
    from gui.countdown import Remaining
    from tests.conftest import FakeClock

CREDENTIAL = Credential("a", "n", "id-a", ("openid",))


class Row:
    """A row with a token, painted again whenever it is told to have changed."""

    def __init__(self, clock: FakeClock, life: float) -> None:
        token = Token(Secret("t"), clock.now(), clock.now() + life, boot_at=0.0)
        self.clock, self.begun = clock, clock.now()
        self.state = CredentialState(CREDENTIAL).but(token=token)
        self.worked_out = 0
        self.looks = Looks(self.remaining, clock.now, self.boot)
        self.paint()

    def boot(self) -> float:
        """The clock since the computer's start."""
        return self.clock.now() - self.begun

    def remaining(self, state: CredentialState) -> Remaining:
        """What is left, counting how often that is worked out."""
        self.worked_out += 1
        return countdown.remaining(state.token, self.clock.now(), self.boot())

    def look(self) -> tuple[str, str, int]:
        """How it should look now."""
        left = countdown.remaining(self.state.token, self.clock.now(), self.boot())
        return left.kind, left.short, countdown.step(left.kind, left.fraction)

    def paint(self) -> None:
        """Paint it as it looks now."""
        self.looks.note(self.state)
        self.painted = self.look()

    def tick(self, seconds: float) -> None:
        """Time passes; the row is painted where it was told to have changed."""
        self.clock.advance(seconds)
        if self.looks.changed({"a": self.state}):
            self.paint()


@pytest.mark.parametrize("life", [40.0, 599.5, 3_600.0, 7_199.0, 8_000.25])
def test_no_change_is_missed(clock: FakeClock, life: float) -> None:
    """From second to second, to the token's end and beyond, the row is as it should."""
    row = Row(clock, life)
    stale = []
    for second in range(int(life) + 90):
        row.tick(1.0)
        if row.painted != row.look():
            stale.append(second)
    assert stale == []


def test_a_clock_set_back_is_seen(clock: FakeClock) -> None:
    """The row says what the two clocks say then."""
    row = Row(clock, 7_200.0)
    row.tick(5_000.0)
    row.tick(-3_000.0)
    assert row.painted == row.look()


def test_the_words_are_worked_out_twice_a_minute(clock: FakeClock) -> None:
    """Sixty ticks, and one or two looks at most for each half minute."""
    row = Row(clock, 86_400.0)
    row.worked_out = 0
    for _ in range(60):
        row.tick(1.0)
    assert row.worked_out <= 6


def test_a_row_without_a_token_never_changes(clock: FakeClock) -> None:
    """Nothing of it goes with the time."""
    row = Row(clock, 40.0)
    row.looks.note(row.state.but(token=None))
    clock.advance(60.0)
    assert row.looks.changed({"a": row.state}) == []
