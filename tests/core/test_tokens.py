"""The token cache: keys, margins, and one call at a time."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, NoReturn

import pytest

from core.errors import TimedOut
from core.model import Credential, Environment, Secret, Token
from core.tokens import TokenCache, key_of

CREDENTIAL = Credential(
    "1", "n", "client-1", ("openid", "AdobeID"), "A@AdobeOrg", secret_item="item-1"
)
START = 1_000_000.0


class Clock:
    """A clock that shows what it is told."""

    def __init__(self, shows: float = START) -> None:
        self.shows = shows

    def __call__(self) -> float:
        """The instant shown."""
        return self.shows


def token(life: float = 86_400.0, value: str = "t", issued: float = START) -> Token:
    """A token that lives ``life`` seconds from ``issued``."""
    return Token(Secret(value), issued, issued + life)


def holding(held: Token, at: float = START) -> TokenCache:
    """A cache with ``held`` in it, its clock at ``at``."""
    cache = TokenCache(Clock(at))
    cache.put(CREDENTIAL, held)
    return cache


def no_call() -> NoReturn:
    """A mint that must not be asked."""
    pytest.fail("asked for a token")


def failing() -> NoReturn:
    """A mint that fails."""
    raise TimedOut(host="x", seconds=1.0)


def test_empty() -> None:
    """Nothing is there at first."""
    assert TokenCache(Clock()).get(CREDENTIAL) is None


def test_token_is_reused() -> None:
    """What was put is there."""
    assert holding(token()).get(CREDENTIAL) == token()


@pytest.mark.parametrize(
    ("life", "after", "fresh"),
    [
        (86_400.0, 85_799.0, True),
        (86_400.0, 85_800.0, False),
        (86_400.0, 90_000.0, False),
        (1_200.0, 599.0, True),
        (1_200.0, 600.0, False),
        (400.0, 299.0, True),
        (400.0, 300.0, False),
        (86_400.0, -59.0, True),
        (86_400.0, -61.0, False),
    ],
)
def test_margin(life: float, after: float, fresh: bool) -> None:
    """Ten minutes, a quarter of a short life; a clock set back tells nothing."""
    found = holding(token(life), START + after).get(CREDENTIAL)
    assert (found is not None) is fresh


def test_expired_token_can_still_be_seen() -> None:
    """For display, whatever is there."""
    assert holding(token(10.0), START + 99.0).peek(CREDENTIAL) == token(10.0)


CHANGES: list[dict[str, Any]] = [
    {"client_id": "client-2"},
    {"secret_item": "item-2"},
    {"scopes": ("openid",)},
    {"ims_org_id": "B@AdobeOrg"},
    {"environment": Environment.STAGE},
]


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_voids(change: dict[str, Any]) -> None:
    """Client, secret, scopes, org, environment: change one, and the token is void."""
    assert holding(token()).get(replace(CREDENTIAL, **change)) is None


def test_order_of_scopes_does_not_matter() -> None:
    """The same scopes in another order, or one twice, are the same."""
    other = replace(CREDENTIAL, scopes=("AdobeID", "openid", "openid"))
    assert key_of(other) == key_of(CREDENTIAL)


def test_name_does_not_matter() -> None:
    """A new name keeps the token."""
    other = replace(CREDENTIAL, name="other", project="p")
    assert holding(token()).get(other) == token()


def test_forget() -> None:
    """A forgotten token is gone, for display too."""
    cache = holding(token())
    cache.forget(CREDENTIAL)
    assert cache.peek(CREDENTIAL) is None


def test_forget_only_that_one() -> None:
    """A newer token than the one to be forgotten stays."""
    cache = holding(token(value="new"))
    cache.forget(CREDENTIAL, token(value="old"))
    assert cache.peek(CREDENTIAL) == token(value="new")


def test_clear() -> None:
    """Everything goes at once."""
    cache = holding(token())
    cache.clear()
    assert cache.peek(CREDENTIAL) is None


def test_mint_keeps() -> None:
    """A minted token is there afterwards."""
    cache = TokenCache(Clock())
    cache.mint_once(CREDENTIAL, token)
    assert cache.get(CREDENTIAL) == token()


def test_fresh_token_makes_a_call_needless() -> None:
    """Whoever comes late gets what is there."""
    assert holding(token()).mint_once(CREDENTIAL, no_call) == token()


def test_new_one_anyway() -> None:
    """A token that will not do is replaced, however fresh."""
    new = token(value="new")
    cache = holding(token())
    assert cache.mint_once(CREDENTIAL, lambda: new, instead_of=token()) == new


def test_failed_renewal_keeps_the_old_one() -> None:
    """Until a new one is here, the old one stays."""
    cache = holding(token())
    with pytest.raises(TimedOut):
        cache.mint_once(CREDENTIAL, failing, instead_of=token())
    assert cache.get(CREDENTIAL) == token()


def test_failure_is_not_kept() -> None:
    """After a failure the next one who asks makes a call again."""
    cache = TokenCache(Clock())
    with pytest.raises(TimedOut):
        cache.mint_once(CREDENTIAL, failing)
    assert cache.mint_once(CREDENTIAL, token) == token()


def test_fifty_threads_make_one_call() -> None:
    """However many ask at once, one call is made."""
    cache, gate, calls = TokenCache(Clock()), threading.Barrier(50), []

    def counted() -> Token:
        calls.append(1)
        return token()

    def asked(_: int) -> Token:
        gate.wait(30)
        return cache.mint_once(CREDENTIAL, counted)

    with ThreadPoolExecutor(50) as pool:
        list(pool.map(asked, range(50)))
    assert len(calls) == 1


class Announcing(str):
    """A client id that says when it is looked up: while the cache is locked."""

    __slots__ = ("looked_up",)
    looked_up: threading.Event

    def __hash__(self) -> int:
        self.looked_up.set()
        return str.__hash__(self)


def joined(mint: Callable[[], Token]) -> list[object]:
    """What two get who ask for the same, the second while ``mint`` is on its way."""
    cache = TokenCache(Clock())
    client_id = Announcing(CREDENTIAL.client_id)
    client_id.looked_up = threading.Event()
    second = replace(CREDENTIAL, client_id=client_id)

    def outcome(credential: Credential, call: Callable[[], Token]) -> object:
        try:
            return cache.mint_once(credential, call)
        except TimedOut as exc:
            return exc

    with ThreadPoolExecutor(1) as pool:
        later = []

        def slow() -> Token:
            later.append(pool.submit(outcome, second, no_call))
            assert client_id.looked_up.wait(30)
            return mint()

        first = outcome(CREDENTIAL, slow)
        return [first, later[0].result(30)]


def test_second_gets_the_same_token() -> None:
    """Whoever joins a call gets its token."""
    first, second = joined(token)
    assert first is second


def test_second_gets_the_same_error() -> None:
    """Whoever joins a call gets its error."""
    first, second = joined(failing)
    assert (type(first), first) == (TimedOut, second)


def test_late_token_does_not_come_back() -> None:
    """A token that was forgotten while on its way is not kept."""
    cache = TokenCache(Clock())

    def overtaken() -> Token:
        cache.forget(CREDENTIAL)
        return token()

    cache.mint_once(CREDENTIAL, overtaken)
    assert cache.peek(CREDENTIAL) is None


def test_cleared_while_on_its_way() -> None:
    """Nor one that came after everything was cleared."""
    cache = TokenCache(Clock())

    def overtaken() -> Token:
        cache.clear()
        return token()

    cache.mint_once(CREDENTIAL, overtaken)
    assert cache.peek(CREDENTIAL) is None


def test_others_are_not_held_up() -> None:
    """A call for one credential leaves the others free."""
    cache = TokenCache(Clock())
    other = replace(CREDENTIAL, client_id="client-2")

    def nested() -> Token:
        return cache.mint_once(other, token)

    assert cache.mint_once(CREDENTIAL, nested) == token()


def test_nothing_of_a_token_is_printed() -> None:
    """The cache tells nothing of what it holds."""
    assert "planted" not in repr(vars(holding(token(value="planted"))))
