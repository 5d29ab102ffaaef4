"""A call for a token that hangs can be given up."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from core.errors import Cancelled
from core.model import Credential, Secret, Token
from core.tokens import TokenCache

CREDENTIAL = Credential("1", "n", "client-1", ("openid",), secret_item="item-1")
START = 1_000_000.0


def clock() -> float:
    """The same instant, always."""
    return START


def token(value: str = "t") -> Token:
    """A token that lives for a day."""
    return Token(Secret(value), START, START + 86_400.0)


def test_a_forgotten_flight_is_not_joined() -> None:
    """After giving up, whoever asks makes a call, though the first one still hangs."""
    cache = TokenCache(clock)
    new = token(value="new")

    def hanging() -> Token:
        cache.forget_flight(CREDENTIAL)
        found.append(cache.mint_once(CREDENTIAL, lambda: new))
        return token(value="late")

    found: list[Token] = []
    cache.mint_once(CREDENTIAL, hanging)
    assert found == [new]


def test_a_forgotten_flight_leaves_the_newer_token() -> None:
    """However late it lands."""
    cache = TokenCache(clock)
    new = token(value="new")

    def hanging() -> Token:
        cache.forget_flight(CREDENTIAL)
        cache.mint_once(CREDENTIAL, lambda: new)
        return token(value="late")

    cache.mint_once(CREDENTIAL, hanging)
    assert cache.peek(CREDENTIAL) == new


def test_forgetting_a_flight_keeps_the_token_in_hand() -> None:
    """Giving up on a renewal takes nothing away."""
    cache = TokenCache(clock)
    cache.put(CREDENTIAL, token())
    cache.forget_flight(CREDENTIAL)
    assert cache.get(CREDENTIAL) == token()


def test_a_call_given_up_before_it_set_out_does_not_fly() -> None:
    """Else the next one would join it, and hang with it."""
    cache = TokenCache(clock)
    with pytest.raises(Cancelled):
        cache.mint_once(CREDENTIAL, token, given_up=lambda: True)


def test_a_call_that_sets_out_after_another_was_given_up_flies() -> None:
    """Giving up concerns what was under way alone."""
    cache = TokenCache(clock)
    cache.forget_flight(CREDENTIAL)
    assert cache.mint_once(CREDENTIAL, token) == token()


class Crossing:
    """A call that another one joins; ``forget`` says whether it is given up then."""

    def __init__(self, cache: TokenCache, *, forget: bool) -> None:
        self._cache, self._forget = cache, forget
        self._flying, self._joined = threading.Event(), threading.Event()

    def fly(self) -> Token:
        """Wait for the other one, then end without a token."""
        self._flying.set()
        self._joined.wait(30)
        if self._forget:
            self._cache.forget_flight(CREDENTIAL)
        raise Cancelled

    def is_joined(self) -> bool:
        """Asked by the other one, which is not given up, as it joins."""
        self._joined.set()
        return False

    def ends(self) -> tuple[object, object]:
        """What comes of this one and of the other: the failure's class, or a token."""
        new, ask = token(value="new"), self._cache.mint_once
        with ThreadPoolExecutor(2) as pool:
            own = pool.submit(ask, CREDENTIAL, self.fly)
            self._flying.wait(30)
            other = pool.submit(ask, CREDENTIAL, lambda: new, given_up=self.is_joined)
            failure = other.exception(30)
            got = type(failure) if failure else other.result(30)
            return type(own.exception(30)), got


def test_who_waited_for_a_call_that_somebody_else_gave_up_asks_himself() -> None:
    """Nobody has cancelled his."""
    crossing = Crossing(TokenCache(clock), forget=True)
    assert crossing.ends() == (Cancelled, token(value="new"))


def test_who_waited_for_a_call_that_ended_by_itself_ends_with_it() -> None:
    """The keyring was given up: it would be asked again by each who waits."""
    crossing = Crossing(TokenCache(clock), forget=False)
    assert crossing.ends() == (Cancelled, Cancelled)


def test_who_waited_twice_for_what_others_gave_up_asks_himself() -> None:
    """However often they change their minds."""
    cache = TokenCache(clock)
    new = token(value="new")
    flying = [threading.Event(), threading.Event()]
    joined = [threading.Event(), threading.Event()]
    ahead = iter(joined)

    def look() -> bool:
        """As the one who waits joins a flight; at the third look there is none."""
        for event in ahead:
            event.set()
            break
        return False

    def first() -> Token:
        flying[0].set()
        joined[0].wait(30)
        cache.forget_flight(CREDENTIAL)
        pool.submit(cache.mint_once, CREDENTIAL, second)
        flying[1].wait(30)
        raise Cancelled

    def second() -> Token:
        flying[1].set()
        joined[1].wait(30)
        cache.forget_flight(CREDENTIAL)
        raise Cancelled

    with ThreadPoolExecutor(3) as pool:
        pool.submit(cache.mint_once, CREDENTIAL, first)
        flying[0].wait(30)
        waited = pool.submit(cache.mint_once, CREDENTIAL, lambda: new, given_up=look)
        assert waited.result(30) == new
