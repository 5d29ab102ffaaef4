"""Two client secrets against the practice Adobe."""

from __future__ import annotations

import pytest

from core.errors import WrongSecret
from core.model import ScopeSet, Secret
from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.events import EventKind
from core.storage.vault import MemoryVault
from tests.core.service_parts import DRAFT, Make

WRONG = Secret("p8e-WrongWrongWrongWrongWrongWrong00")
WRONG_TOO = Secret("p8e-WrongWrongWrongWrongWrongWrong01")


@pytest.fixture
def services(make: Make) -> Services:
    """Services with a catalog, a vault, and Adobe on loopback."""
    return make(MemoryVault())


def test_the_second_is_tried_where_the_first_is_wrong(services: Services) -> None:
    """And from then on it is the first to be tried."""
    (kept,) = services.add(
        (DRAFT.with_changes(secret=WRONG, second=TUTORIAL.secrets[0]),)
    )
    token = services.mint(kept)
    (after,) = services.stores.credentials.list()
    assert (token.switched_to, after.secret_in_use) == (1, 1)


def test_the_switch_stands_in_the_history(services: Services) -> None:
    """Without any value."""
    (kept,) = services.add(
        (DRAFT.with_changes(secret=WRONG, second=TUTORIAL.secrets[0]),)
    )
    services.mint(kept)
    kinds = [event.kind for event in services.history(kept.id, 9)]
    assert kinds == [EventKind.TOKEN, EventKind.SECRET_SWITCHED, EventKind.IMPORTED]


def test_nothing_is_told_where_the_first_works(services: Services) -> None:
    """The second one is not sent at all."""
    (kept,) = services.add((DRAFT.with_changes(second=WRONG),))
    assert services.mint(kept).switched_to is None


def test_two_that_are_wrong_are_named(services: Services) -> None:
    """By their places."""
    (kept,) = services.add((DRAFT.with_changes(secret=WRONG, second=WRONG_TOO),))
    with pytest.raises(WrongSecret) as told:
        services.mint(kept)
    assert told.value.fact("refused") == ("0", "1")


def test_a_set_has_a_token_of_its_own(services: Services) -> None:
    """Asked for its scopes alone; the other token stays good."""
    (kept,) = services.add((DRAFT,))
    whole = services.mint(kept)
    sets = (ScopeSet("some", ("openid",)),)
    some = services.set_scope_sets(kept.id, sets, "some")
    asked = services.mint(some).scopes_asked
    assert (asked, services.mint(kept)) == (("openid",), whole)


def test_a_second_secret_leaves_the_token_in_hand(services: Services) -> None:
    """It was got with the first, which is still the one in use."""
    (kept,) = services.add((DRAFT,))
    token = services.mint(kept)
    joined = services.join_secret(kept.id, WRONG)
    told = (joined.secret_item == kept.secret_item, services.tokens.get(joined))
    assert told == (False, token)


@pytest.mark.parametrize(("place", "stays"), [(0, False), (1, True)])
def test_the_token_goes_with_the_secret_in_use(
    services: Services, place: int, stays: bool
) -> None:
    """Another one's end changes nothing for it."""
    (kept,) = services.add((DRAFT.with_changes(second=WRONG),))
    token = services.mint(kept)
    left = services.remove_secret(kept.id, place)
    assert services.tokens.get(left) == (token if stays else None)


@pytest.mark.parametrize(("place", "stays"), [(None, False), (0, False), (1, True)])
def test_a_replaced_secret_takes_its_token_along(
    services: Services, place: int | None, stays: bool
) -> None:
    """Only that of the one in use."""
    (kept,) = services.add((DRAFT.with_changes(second=WRONG),))
    token = services.mint(kept)
    after = services.replace_secret(kept.id, WRONG_TOO, place)
    assert services.tokens.get(after) == (token if stays else None)


def test_a_refused_scope_is_searched_for_with_the_secret_that_works(
    services: Services,
) -> None:
    """IMS tells of a scope only to whom it knows."""
    scopes = (*TUTORIAL.scopes, "no_such_scope")
    draft = DRAFT.with_changes(secret=WRONG, second=TUTORIAL.secrets[0], scopes=scopes)
    (kept,) = services.add((draft,))
    found = services.search_scopes(kept)
    assert (found.bad, found.error) == (("no_such_scope",), None)


def test_a_search_tries_a_wrong_secret_once(
    services: Services, adobe: PracticeAdobe
) -> None:
    """Each call with it would be one more that Adobe refuses."""
    scopes = (*TUTORIAL.scopes, "no_such_scope")
    draft = DRAFT.with_changes(secret=WRONG, second=TUTORIAL.secrets[0], scopes=scopes)
    (kept,) = services.add((draft,))
    found = services.search_scopes(kept)
    assert len(adobe.requests) == found.mints + 1


def test_a_search_with_two_wrong_secrets_ends(services: Services) -> None:
    """It is told why."""
    draft = DRAFT.with_changes(secret=WRONG, second=WRONG_TOO)
    (kept,) = services.add((draft,))
    assert isinstance(services.search_scopes(kept).error, WrongSecret)
