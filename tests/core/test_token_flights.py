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
    turn = cache.turn(CREDENTIAL)
    cache.forget_flight(CREDENTIAL)
    with pytest.raises(Cancelled):
        cache.mint_once(CREDENTIAL, token, turn=turn)


def test_a_call_of_the_new_turn_flies() -> None:
    """Giving up concerns what was under way alone."""
    cache = TokenCache(clock)
    cache.forget_flight(CREDENTIAL)
    turn = cache.turn(CREDENTIAL)
    assert cache.mint_once(CREDENTIAL, token, turn=turn) == token()


def test_who_waited_for_a_call_that_somebody_else_gave_up_asks_himself() -> None:
    """Nobody has cancelled his."""
    cache = TokenCache(clock)
    flying, joined = threading.Event(), threading.Event()
    new = token(value="new")

    class Turn(int):
        """A call's turn; it is looked at as the call joins a flight."""

        def __ne__(self, other: object) -> bool:
            joined.set()
            return super().__ne__(other)

    def given_up() -> Token:
        flying.set()
        joined.wait(30)
        cache.forget_flight(CREDENTIAL)
        raise Cancelled

    with ThreadPoolExecutor(2) as pool:
        gave_up = pool.submit(cache.mint_once, CREDENTIAL, given_up)
        flying.wait(30)
        other = pool.submit(cache.mint_once, CREDENTIAL, lambda: new, turn=Turn(0))
        told = (type(gave_up.exception(30)), other.result(30))
    assert told == (Cancelled, new)
