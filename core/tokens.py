"""Access tokens in memory: reused until little is left, one call at a time for each.

Nothing here is ever written to a disk. The key holds everything that a token depends
on, so that changing any of it voids the token without anybody having to remember.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from core.clocks import boot_clock
from core.errors import Cancelled
from core.model import Credential, Token

if TYPE_CHECKING:
    from concurrent.futures import Future

MARGIN: Final = 600.0
CLOCK_SLACK: Final = 60.0
Key = tuple[str, str, str, tuple[str, ...], str]


def key_of(credential: Credential, scopes: Iterable[str] | None = None) -> Key:
    """Environment, client id, secret (by its item), scopes in any order, org.

    ``scopes`` are those asked for in place of all that the credential has.
    """
    asked = credential.scopes_asked if scopes is None else scopes
    return (
        credential.environment.value,
        credential.client_id,
        credential.secret_item,
        tuple(sorted(set(asked))),
        credential.ims_org_id,
    )


def margin_for(token: Token, margin: float) -> float:
    """``margin``, or a quarter of a life that is shorter than twice that."""
    return token.lifetime / 4 if token.lifetime < 2 * margin else margin


class TokenCache:
    """Tokens by :func:`key_of`, safe to share between threads.

    ``margin`` is the number of seconds that a token must still live to be reused, a
    setting that may change at any time; a token whose whole life is shorter than twice
    that is reused until a quarter of its life is left. A set of the scopes that is
    chosen in the credential has a key of its own.
    """

    def __init__(
        self,
        now: Callable[[], float],
        margin: float = MARGIN,
        boot: Callable[[], float] = boot_clock,
    ) -> None:
        self._now = now
        self._boot = boot
        self.margin = margin
        self._tokens: dict[Key, Token] = {}
        self._flights: dict[Key, Future[Token]] = {}
        self._turns: dict[Key, int] = {}
        self._lock = threading.Lock()

    def get(self, credential: Credential) -> Token | None:
        """A token worth using, or None."""
        token = self.peek(credential)
        return token if token is not None and self.is_fresh(token) else None

    def peek(self, credential: Credential) -> Token | None:
        """Whatever token is there, even one that has expired: for display."""
        with self._lock:
            return self._tokens.get(key_of(credential))

    def is_fresh(self, token: Token) -> bool:
        """Whether more than the margin is left of ``token``.

        A time that was set back since the token was issued tells nothing by itself:
        not fresh, unless the boot clock knows how much has passed.
        """
        now, boot = self._now(), self._boot()
        known = token.clock_moved(now, boot) is not None
        if not known and now < token.issued_at - CLOCK_SLACK:
            return False
        return token.left(now, boot) > margin_for(token, self.margin)

    def left(self, token: Token) -> float:
        """Seconds left of ``token`` by both clocks, for display."""
        return token.left(self._now(), self._boot())

    def put(self, credential: Credential, token: Token) -> None:
        """Keep ``token`` in place of the one that was there."""
        with self._lock:
            self._tokens[key_of(credential)] = token

    def carry(self, before: Credential, after: Credential) -> None:
        """Keep the tokens of a credential whose secret in use has moved to an item."""
        owner, item = key_of(before)[:3], after.secret_item
        with self._lock:
            for key in [key for key in self._tokens if key[:3] == owner]:
                self._tokens[(*key[:2], item, *key[3:])] = self._tokens.pop(key)

    def forget(self, credential: Credential, only: Token | None = None) -> None:
        """Drop the token; a call on its way will not put one back.

        With ``only``, where that very token is the one that is there: a newer one,
        and a call on its way, stay.
        """
        key = key_of(credential)
        with self._lock:
            if only is None:
                self._drop(key)
            elif self._tokens.get(key) == only:
                del self._tokens[key]

    def forget_all(self, credential: Credential) -> None:
        """Drop the tokens of a credential whatever their scopes and org."""
        owner = key_of(credential)[:3]
        with self._lock:
            for key in {*self._tokens, *self._flights}:
                if key[:3] == owner:
                    self._drop(key)

    def forget_flight(self, credential: Credential) -> None:
        """Let the next who asks make a call, whatever is on its way; no token goes.

        Those who wait for the forgotten call still get its token or its error; the
        cache takes neither.
        """
        key = key_of(credential)
        with self._lock:
            self._flights.pop(key, None)
            self._turns[key] = self._turns.get(key, 0) + 1

    def clear(self) -> None:
        """Drop every token, as :meth:`forget` does."""
        with self._lock:
            for key in {*self._tokens, *self._flights}:
                self._drop(key)

    def mint_once(
        self,
        credential: Credential,
        mint: Callable[[], Token],
        *,
        instead_of: Token | None = None,
        given_up: Callable[[], bool] = lambda: False,
    ) -> Token:
        """The fresh token that is there, else one call of ``mint`` for all who ask.

        Whoever asks while a call is on its way gets the same token or the same error.
        ``instead_of`` is a token that will not do, however fresh (refused, or "get a
        new one anyway"); it stays until a new one has taken its place. Raises Cancelled
        where this call was ``given_up`` before it set out; whoever waited for a flight
        that somebody else gave up makes the call himself.
        """
        from concurrent.futures import Future

        key = key_of(credential)
        while True:
            with self._lock:
                if given_up():
                    raise Cancelled
                turn = self._turns.get(key, 0)
                flight = self._flights.get(key)
                kept = self._tokens.get(key)
                if flight is None:
                    if kept is not None and kept != instead_of and self.is_fresh(kept):
                        return kept
                    own = self._flights[key] = Future[Token]()
                    break
            try:
                return flight.result()
            except Cancelled:
                with self._lock:
                    if turn == self._turns.get(key, 0):
                        raise
        try:
            token = mint()
        except BaseException as exc:
            self._land(key, own)
            own.set_exception(exc)
            raise
        self._land(key, own, token)
        own.set_result(token)
        return token

    def _land(
        self, key: Key, flight: Future[Token], token: Token | None = None
    ) -> None:
        """End ``flight``; its token is kept unless it was dropped meanwhile."""
        with self._lock:
            if self._flights.get(key) is flight:
                del self._flights[key]
                if token is not None:
                    self._tokens[key] = token

    def _drop(self, key: Key) -> None:
        self._tokens.pop(key, None)
        self._flights.pop(key, None)
