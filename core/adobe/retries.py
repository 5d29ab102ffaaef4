"""Which call is made once more, and after which pause.

Worth another try is what went wrong before any answer (no connection, no name, a
connection cut), a proxy that fails, 429 and 5xx. A certificate that is refused, a
timeout and every other 4xx are not: the next try would end alike, or take as long.
A token call may be repeated, since client credentials leave no trace.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from core.adobe.answer import Answer
from core.adobe.diagnosis import retry_after
from core.adobe.stopping import Why
from core.errors import NetworkError, ProxyRefused, Unreachable
from core.model import Environment

MORE: Final = 3
FIRST_SECONDS: Final = 0.5
LONGEST_SECONDS: Final = 20.0
# How far a pause is stretched or cut, so that many callers do not come back at once.
_JITTER: Final = 0.25


def waited(over: threading.Event, seconds: float) -> None:
    """Wait so long, or until ``over`` is set."""
    over.wait(seconds)


@dataclass(frozen=True, slots=True)
class Retries:
    """At most ``more`` further tries; the first pause is ``first`` seconds, doubled.

    ``Retry-After`` counts where it asks for more than that, up to ``longest``; beyond
    it the answer is given up at once. This computer is asked once unless
    ``on_loopback``: nothing on the way to it could mend. ``chance`` gives 0 to 1;
    ``wait`` lets a pause pass, and ends it when its event is set.
    """

    more: int = MORE
    first: float = FIRST_SECONDS
    longest: float = LONGEST_SECONDS
    on_loopback: bool = False
    chance: Callable[[], float] = random.SystemRandom().random
    wait: Callable[[threading.Event, float], None] = waited

    def pause(self, tries: int, outcome: Answer | NetworkError) -> float | None:
        """Seconds until the next try after so many; None where there is none."""
        if tries > self.more or not is_worth_another(outcome):
            return None
        chance = self.chance()
        own = self.first * 2.0 ** (tries - 1) * (1 - _JITTER + 2 * _JITTER * chance)
        asked = retry_after(outcome) if isinstance(outcome, Answer) else None
        if asked is None:
            return own
        if asked > self.longest:
            return None
        # Never sooner than asked.
        return max(own, asked + self.first * chance)


ONCE: Final = Retries(more=0)


def retries_for(environment: Environment) -> Retries:
    """How the calls of a world are tried again.

    The practice Adobe like Adobe itself, so that a pause can be seen there; any other
    server on this computer is asked once.
    """
    return Retries(on_loopback=environment is Environment.PRACTICE)


def reason_of(outcome: Answer | NetworkError) -> Why:
    """What a pause after ``outcome`` is for."""
    if isinstance(outcome, NetworkError):
        return "unreachable"
    return "throttled" if outcome.status == 429 else "failed"


def is_worth_another(outcome: Answer | NetworkError) -> bool:
    """Whether the same call may well end better a moment later."""
    if isinstance(outcome, Answer):
        return outcome.status == 429 or outcome.status >= 500
    if isinstance(outcome, ProxyRefused):
        return int(outcome.fact("status", 0)) >= 500
    return isinstance(outcome, Unreachable)
