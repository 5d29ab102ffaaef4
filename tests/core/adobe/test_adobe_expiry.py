"""A token's end: the answer against the token's own words, and the clocks."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from email.utils import formatdate

import pytest

from core.adobe import ims
from core.adobe.answer import Answer
from core.adobe.endpoints import PRODUCTION
from core.errors import AdobeError, NoToken, WrongSecret
from core.model import Credential, Secret, Token
from tests.core.adobe.callers import Desk

NOW, BOOT = 1_760_000_000.0, 5_000.0
CREDENTIAL = Credential("1", "n", "client-1", ("openid",))


def showing(*instants: float) -> Callable[[], float]:
    """A clock that shows one instant after the other."""
    left: Iterator[float] = iter(instants)
    return lambda: next(left)


def token_text(**claims: object) -> str:
    """A token in three parts with ``claims``."""
    raw = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=")
    return f"e30.{raw.decode()}.c2ln"


def answer(
    created: float | None = None,
    life: float | None = None,
    expires_in: object = 86_400,
    date: float | None = NOW,
    tries: int = 1,
) -> Answer:
    """A 200 with a token that tells ``created`` and ``life`` in milliseconds."""
    claims: dict[str, str] = {}
    if created is not None:
        claims["created_at"] = str(int(created * 1_000))
    if life is not None:
        claims["expires_in"] = str(int(life * 1_000))
    body = {"access_token": token_text(**claims), "expires_in": expires_in}
    headers = {} if date is None else {"date": formatdate(date, usegmt=True)}
    return Answer(200, headers, json.dumps(body).encode(), "ims.example", tries=tries)


def minted(
    given: Answer, wall: tuple[float, float] = (NOW, NOW), trip: float = 0.0
) -> Token:
    """What the call makes of ``given``; ``wall`` when it was asked and answered."""
    return ims.mint(
        Desk(given),
        PRODUCTION,
        CREDENTIAL,
        Secret("p8e-of-a-test"),
        showing(*wall),
        showing(BOOT, BOOT + trip),
    )


def test_life_counts_from_the_asking() -> None:
    """A slow answer makes no token live longer."""
    token = minted(answer(), (NOW, NOW + 30), 30)
    assert (token.issued_at, token.boot_at, token.lifetime) == (NOW, BOOT, 86_400.0)


@pytest.mark.parametrize(
    ("given", "apart"),
    [
        (answer(NOW, 86_400), 0.0),
        (answer(NOW, 86_400, 86_399), 1.0),
        (answer(NOW, 86_400, 86_399_992), pytest.approx(0.008, abs=1e-3)),
        (answer(NOW, 3_600), -82_800.0),
        (answer(NOW - 7_200, 86_400), -7_200.0),
        (answer(NOW - 7_200, 86_400, 79_200), 0.0),
        (answer(NOW + 7_200, 86_400), 7_200.0),
        (answer(NOW + 7_200, 86_400, date=None), 0.0),
        (answer(None, 3_600), -82_800.0),
        (answer(NOW, None), None),
        (answer(), None),
        (answer(NOW, 86_400, None), None),
    ],
)
def test_disagreement(given: Answer, apart: float | None) -> None:
    """The token's end against the answer's, by the server's clock; else the lives."""
    assert minted(given).disagreement == apart


@pytest.mark.parametrize("ours", [-7_200.0, 0.0, 7_200.0])
def test_our_own_clock_makes_no_disagreement(ours: float) -> None:
    """However wrong it is."""
    token = minted(answer(NOW, 86_400), (NOW + ours, NOW + ours))
    assert token.disagreement == 0.0


@pytest.mark.parametrize(
    ("life", "expires_in", "seconds"),
    [(600, 600_000, 600.0), (600, 600, 600.0), (600_000, 600_000, 600_000.0)],
)
def test_milliseconds_of_a_short_life(
    life: float, expires_in: int, seconds: float
) -> None:
    """A number that may be either is what the token says that it is."""
    assert minted(answer(NOW, life, expires_in)).lifetime == seconds


def test_what_the_token_claims() -> None:
    """Its own life in seconds, beside the one that counts."""
    token = minted(answer(NOW, 3_600))
    assert (token.claimed_life, token.lifetime) == (3_600.0, 86_400.0)


def test_a_slow_clock_here_adds_no_life() -> None:
    """Only the token tells its end, and no Date comes: never more than its own life."""
    token = minted(answer(NOW, 3_600, None, date=None), (NOW - 500, NOW - 500))
    assert token.lifetime == 3_600.0


@pytest.mark.parametrize(
    ("date", "wall", "trip", "tries", "skew"),
    [
        (NOW, (NOW, NOW), 0.0, 1, 0.0),
        (NOW, (NOW, NOW + 4), 4.0, 1, -2.0),
        (NOW + 300, (NOW, NOW + 4), 4.0, 1, 298.0),
        (NOW - 300, (NOW, NOW), 0.0, 1, -300.0),
        (NOW, (NOW, NOW + 86_404), 4.0, 1, -86_402.0),
        (NOW + 40, (NOW, NOW + 40), 40.0, 3, 0.0),
        (None, (NOW, NOW), 0.0, 1, None),
    ],
)
def test_skew(
    date: float | None,
    wall: tuple[float, float],
    trip: float,
    tries: int,
    skew: float | None,
) -> None:
    """The server's clock minus ours, half of a single round trip taken off."""
    assert minted(answer(date=date, tries=tries), wall, trip).skew == skew


def refused(**fields: str) -> AdobeError:
    """What a 200 with ``fields`` and no token raises."""
    with pytest.raises((NoToken, WrongSecret)) as caught:
        minted(Answer(200, {}, json.dumps(fields).encode()))
    return caught.value


def test_a_success_that_refuses() -> None:
    """A 200 that says the secret is wrong is a wrong secret."""
    words = "invalid client_secret parameter"
    error = refused(error="invalid_client", error_description=words)
    assert type(error) is WrongSecret


def test_a_token_beside_an_error_is_told_of_neither() -> None:
    """What is no usable token is not shown, nor the words around it."""
    error = refused(access_token="planted x", error="invalid_client")
    assert "planted" not in str(error)
