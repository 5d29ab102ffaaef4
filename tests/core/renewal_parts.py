"""A computer with credentials that are kept fresh, run through hours in an instant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.clocks import Moment
from core.errors import AppError
from core.model import Secret, Token
from core.renewal import Renewal

START, BOOT = 1_760_000_000.0, 5_000.0
MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0

Trouble = Callable[[str, float], AppError | None]


def no_trouble(_credential_id: str, _boot: float) -> AppError | None:
    """Adobe answers."""
    return None


@dataclass(frozen=True, slots=True)
class Call:
    """A call for a token: when it set out and ended, by the boot clock."""

    credential_id: str
    begun: float
    ended: float
    well: bool


class Desk:
    """Does what a renewal says, each call taking ``takes`` seconds."""

    def __init__(
        self, renewal: Renewal, trouble: Trouble = no_trouble, takes: float = 0.4
    ) -> None:
        self.renewal = renewal
        self.wall, self.boot = START, BOOT
        self.trouble, self.takes = trouble, takes
        self.life = DAY
        self.calls: list[Call] = []
        self.tokens: dict[str, Token] = {}
        self._flights: list[tuple[float, str, float]] = []

    @property
    def at(self) -> Moment:
        """Now, by both clocks."""
        return Moment(self.wall, self.boot)

    def token(self, issued: float = 0.0) -> Token:
        """A token issued that many seconds ago."""
        wall, boot = self.wall - issued, self.boot - issued
        return Token(Secret("t"), wall, wall + self.life, boot_at=boot)

    def keep(self, count: int, *, spread: float = 0.0, fresh: bool = True) -> Desk:
        """Keep so many, their tokens issued over the last ``spread`` seconds."""
        for number in range(count):
            token = self.token(spread * number / count) if fresh else None
            self.renewal.keep(f"credential-{number}", "production", token)
        return self

    def pass_by(self, seconds: float) -> Desk:
        """Time goes by without anybody looking: the computer sleeps."""
        self.wall += seconds
        self.boot += seconds
        return self

    def run(self, seconds: float) -> Desk:
        """The program runs: it looks when it was told to, and calls what is due."""
        end = self.boot + seconds
        while self.boot < end:
            self._land()
            for name in self.renewal.due(self.at):
                self.renewal.started(name, self.at)
                self._flights.append((self.boot + self.takes, name, self.boot))
            wake = self.renewal.next_wake(self.at)
            steps = [end - self.boot, 60.0 if wake is None else max(wake, 0.05)]
            steps += [max(lands - self.boot, 0.001) for lands, *_ in self._flights]
            self.pass_by(min(steps))
        self._land()
        return self

    def most_at_once(self) -> int:
        """The largest number of calls that were under way together."""
        begun = [call.begun for call in self.calls]
        return max(
            sum(call.begun <= instant < call.ended for call in self.calls)
            for instant in begun
        )

    def _land(self) -> None:
        landed = [flight for flight in self._flights if flight[0] <= self.boot]
        self._flights = [flight for flight in self._flights if flight not in landed]
        for lands, name, begun in landed:
            error = self.trouble(name, begun)
            self.calls.append(Call(name, begun, lands, error is None))
            if error is not None:
                self.renewal.failed(name, error, self.at)
            else:
                self.tokens[name] = self.token()
                self.renewal.minted(name, self.tokens[name], self.at)
