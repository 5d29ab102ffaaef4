"""Which credentials need a new token now: for those that are set to be kept fresh.

Logic alone: no thread, no timer, no call. The owner asks :meth:`Renewal.due`, says
:meth:`Renewal.started`, gets a token *anew*, reports what came of it, and looks again
after :meth:`Renewal.next_wake` seconds. All waiting is told by the boot clock, so that
a time that is set neither hurries nor holds anything; the life left, by both clocks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from core.backing_off import (
    KEYRING,
    delay,
    is_of_one,
    needs_a_person,
    place_of,
    share,
    wait_told,
)
from core.clocks import Moment
from core.errors import AdobeError, AppError
from core.model import Token
from core.tokens import MARGIN, margin_for

AT_ONCE: Final = 2
SPACING: Final = 1.0
# Looked at this often at least: timers stand still in sleep, and clocks are set.
LOOK_AGAIN: Final = 60.0
LEAST_GAP: Final = 60.0
LOST_AFTER: Final = 300.0

State = Literal["fresh", "due", "under_way", "waiting", "stopped"]


class Standing(NamedTuple):
    """How it is with one credential; ``seconds`` until the next try where it waits."""

    state: State
    seconds: float = 0.0
    error: AppError | None = None


@dataclass(slots=True)
class _Kept:
    """One credential; instants are the boot clock's.

    ``sooner`` spreads those of one instant: from the usual time to half as soon again.
    """

    place: str
    sooner: float
    token: Token | None = None
    failures: int = 0
    not_before: float = float("-inf")
    started: float | None = None
    stopped: bool = False
    error: AppError | None = None


@dataclass(slots=True)
class _Hold:
    """A place that cannot be asked: one probe at a time, further and further apart."""

    failures: int = 0
    since: float = 0.0
    until: float = 0.0
    floor: float = 0.0


@dataclass(slots=True)
class Renewal:
    """Keeps tokens fresh by saying when to get new ones; made for one thread.

    ``margin`` is the cache's, in seconds. At most two calls are under way, a second
    apart; while a place (an environment) or the keyring cannot be asked, at most one.
    """

    margin: float = MARGIN
    _kept: dict[str, _Kept] = field(default_factory=dict)
    _holds: dict[str, _Hold] = field(default_factory=dict)
    _last_start: float = float("-inf")

    # ── what is kept fresh, and what happens to it ───────────────────────────

    def keep(self, credential_id: str, place: str, token: Token | None = None) -> None:
        """Keep a credential fresh; ``place`` is whom it asks: its environment."""
        known = self._kept.get(credential_id)
        if known is None or known.place != place:
            self._kept[credential_id] = _made(credential_id, place, token)
        elif token is not None:
            known.token = token

    def drop(self, credential_id: str) -> None:
        """Keep it fresh no longer."""
        self._kept.pop(credential_id, None)

    def kept(self) -> tuple[str, ...]:
        """The credentials that are kept fresh."""
        return tuple(self._kept)

    def changed(self, credential_id: str) -> None:
        """Its secret, scopes or the like changed: the token is void, failures too."""
        known = self._kept.get(credential_id)
        if known is not None:
            self._kept[credential_id] = _made(credential_id, known.place)

    def mended(self, place: str = KEYRING) -> None:
        """The keyring was opened, or the network is back: nothing waits for it."""
        self._holds.pop(place, None)
        for one in self._kept.values():
            if one.error is not None and place_of(one.error, one.place) == place:
                one.stopped, one.not_before, one.failures = False, float("-inf"), 0

    def started(self, credential_id: str, at: Moment) -> None:
        """A call for it is on its way."""
        known = self._kept.get(credential_id)
        if known is not None:
            known.started = self._last_start = at.boot

    def minted(self, credential_id: str, token: Token, at: Moment) -> None:
        """It has a new token, whoever asked for it: its place can be asked."""
        known = self._kept.get(credential_id)
        if known is None:
            return
        self._answered(known.place, at)
        self._answered(KEYRING, at)
        known.token, known.error = token, None
        known.started, known.failures, known.stopped = None, 0, False
        known.not_before = at.boot + LEAST_GAP

    def failed(self, credential_id: str, error: AppError, at: Moment) -> None:
        """No token came; that a user stopped waiting counts as its own failure."""
        known = self._kept.get(credential_id)
        if known is None:
            return
        begun, known.started = known.started, None
        known.error = error
        if needs_a_person(error):
            known.stopped = True
            if isinstance(error, AdobeError):
                self._answered(known.place, at)
            return
        place = place_of(error, known.place)
        if place:
            self._hold(place, error, at, at.boot if begun is None else begun)
        if not place or is_of_one(error):
            known.failures += 1
            wait = delay(known.failures, credential_id, wait_told(error))
            known.not_before = at.boot + wait

    def _hold(self, place: str, error: AppError, at: Moment, begun: float) -> None:
        hold = self._holds.setdefault(place, _Hold(since=float("-inf")))
        told = wait_told(error) or 0.0
        hold.floor = max(hold.floor, at.boot + told)
        if begun >= hold.since:
            # One that set out before the place was held tells nothing new.
            hold.failures += 1
            hold.until = at.boot + delay(hold.failures, place)
            hold.since = at.boot
        hold.until = max(hold.until, hold.floor)

    def _answered(self, place: str, at: Moment) -> None:
        """It can be asked again; what it wished by Retry-After still counts."""
        hold = self._holds.pop(place, None)
        if hold is not None and hold.floor > at.boot:
            self._holds[place] = _Hold(0, at.boot, hold.floor, hold.floor)

    # ── what to do now ───────────────────────────────────────────────────────

    def due(self, at: Moment) -> tuple[str, ...]:
        """What to get a token for now: at most one, the one in greatest need."""
        busy = self._busy(at)
        if self._wait_for_a_turn(busy, at) > 0:
            return ()
        ready = [
            (*self._need(one, at), name)
            for name, one in self._kept.items()
            if self._wait(one, busy, at) <= 0
        ]
        return (min(ready)[-1],) if ready else ()

    def next_wake(self, at: Moment) -> float | None:
        """Seconds until :meth:`due` may say something else; None: not until a change.

        Never more than a minute.
        """
        live = [one for one in self._kept.values() if not one.stopped]
        if not live:
            return None
        busy = self._busy(at)
        first = min(self._wait(one, busy, at) for one in live)
        soonest = max(first, self._wait_for_a_turn(busy, at), 0.0)
        return min(soonest, LOOK_AGAIN)

    def standing(self, credential_id: str, at: Moment) -> Standing | None:
        """How it is with a credential, for display; None where it is not kept fresh."""
        known = self._kept.get(credential_id)
        if known is None:
            return None
        if known.stopped:
            return Standing("stopped", error=known.error)
        if self._is_under_way(known, at):
            return Standing("under_way")
        wait = self._wait(known, self._busy(at), at)
        if known.error is not None and wait > 0:
            return Standing("waiting", wait, known.error)
        return Standing("fresh", wait) if wait > 0 else Standing("due")

    def _wait(self, one: _Kept, busy: list[str], at: Moment) -> float:
        """Seconds until its turn may come; infinite while that is not foreseeable."""
        if one.stopped or self._is_under_way(one, at):
            return float("inf")
        until = one.not_before
        if self._holds:
            held = [
                self._holds[name]
                for name in (one.place, KEYRING)
                if name in self._holds
            ]
            if held and (one.place in busy or (busy and KEYRING in self._holds)):
                return float("inf")
            until = max([until, *(hold.until for hold in held)])
        return max(until - at.boot, self._life_before(one, at))

    def _life_before(self, one: _Kept, at: Moment) -> float:
        """Seconds until the token has so little left that a new one is wanted."""
        token = one.token
        if token is None:
            return 0.0
        life = token.lifetime
        early = max(margin_for(token, self.margin), life / 10) * one.sooner
        return token.left(at.wall, at.boot) - min(early, life / 2)

    def _need(self, one: _Kept, at: Moment) -> tuple[int, float]:
        """Those that failed of late come last: else one of them could keep all back."""
        left = 0.0 if one.token is None else one.token.left(at.wall, at.boot)
        return one.failures, left

    def _wait_for_a_turn(self, busy: list[str], at: Moment) -> float:
        """Seconds until another call may set out, whichever it is."""
        if len(busy) >= AT_ONCE:
            return LOOK_AGAIN
        return self._last_start + SPACING - at.boot

    def _busy(self, at: Moment) -> list[str]:
        """The places that are being asked, once for each call."""
        kept = self._kept.values()
        return [one.place for one in kept if self._is_under_way(one, at)]

    def _is_under_way(self, one: _Kept, at: Moment) -> bool:
        """A call that is out for too long is lost, and no longer counts."""
        return one.started is not None and at.boot - one.started < LOST_AFTER


def _made(credential_id: str, place: str, token: Token | None = None) -> _Kept:
    return _Kept(place, 1 + share(credential_id) / 2, token)
