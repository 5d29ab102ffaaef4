"""The cache under many callers, with subsets of scopes, and with another margin."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from core.model import Credential, Secret, Token
from core.tokens import TokenCache, key_of

START = 1_000_000.0
DAY = 86_400.0
CREDENTIAL = Credential(
    "1", "n", "client-1", ("openid", "AdobeID"), "A@AdobeOrg", secret_item="item-1"
)
SUBSET = CREDENTIAL.with_changes(scopes=("openid",))


def token(value: str = "t") -> Token:
    """A token that lives for a day."""
    return Token(Secret(value), START, START + DAY)


@pytest.fixture
def cache() -> TokenCache:
    """A cache at the start, with a token of all scopes."""
    made = TokenCache(lambda: START)
    made.put(CREDENTIAL, token())
    return made


def test_ten_thousand_calls_make_one_request() -> None:
    """Fifty threads, two hundred times each: Adobe is asked once."""
    cache, gate = TokenCache(lambda: START), threading.Barrier(50)
    requests: list[int] = []

    def request() -> Token:
        requests.append(1)
        return token()

    def ask(_: int) -> set[int]:
        gate.wait(30)
        return {id(cache.mint_once(CREDENTIAL, request)) for _ in range(200)}

    with ThreadPoolExecutor(50) as pool:
        got = set().union(*pool.map(ask, range(50)))
    assert (len(requests), len(got)) == (1, 1)


def test_a_subset_of_scopes_is_another_key(cache: TokenCache) -> None:
    """A token of all scopes is not given to who asks for fewer."""
    assert cache.get(SUBSET) is None


def test_a_subset_leaves_the_whole(cache: TokenCache) -> None:
    """A token of fewer scopes takes no other's place."""
    cache.put(SUBSET, token("fewer"))
    assert cache.get(CREDENTIAL) == token()


def test_the_key_of_a_subset() -> None:
    """Scopes asked for, or a credential that has no others: the same key."""
    assert key_of(CREDENTIAL, ["openid"]) == key_of(SUBSET)


def test_forgetting_all_takes_the_subsets(cache: TokenCache) -> None:
    """A deleted credential leaves no token behind, of whatever scopes."""
    cache.put(SUBSET, token("fewer"))
    cache.forget_all(CREDENTIAL)
    assert (cache.peek(CREDENTIAL), cache.peek(SUBSET)) == (None, None)


def test_forgetting_all_leaves_the_others(cache: TokenCache) -> None:
    """Another client's token stays."""
    other = CREDENTIAL.with_changes(client_id="client-2")
    cache.forget_all(other)
    assert cache.get(CREDENTIAL) == token()


@pytest.mark.parametrize(("margin", "fresh"), [(600.0, True), (3_600.0, False)])
def test_the_margin_may_change(margin: float, fresh: bool) -> None:
    """Half an hour before the end, the setting of now decides."""
    cache = TokenCache(lambda: START + DAY - 1_800)
    cache.put(CREDENTIAL, token())
    cache.margin = margin
    assert (cache.get(CREDENTIAL) is not None) is fresh
