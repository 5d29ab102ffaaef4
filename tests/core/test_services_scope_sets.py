"""Named sets of scopes: kept, cut down, and each with a token of its own."""

from __future__ import annotations

import pytest

from core.model import Credential, ScopeSet
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.events import EventKind

QUOTA = ScopeSet("Quota only", ("AdobeID", "openid"))
READING = ScopeSet("Lire & écrire", ("openid", "read_profile"))
SETS = (QUOTA, READING)


def stored(services: Services) -> Credential:
    """The credential as it stands in the catalog."""
    (found,) = services.stores.catalog.credentials()
    return found


def test_sets_are_kept_with_the_one_chosen(
    services: Services, kept: Credential
) -> None:
    """In their order, under their names."""
    services.set_scope_sets(kept.id, SETS, "Lire & écrire")
    found = stored(services)
    assert (found.scope_sets, found.scope_set) == (SETS, "Lire & écrire")


def test_each_set_has_a_token_of_its_own(
    services: Services, kept: Credential, adobe: PracticeAdobe
) -> None:
    """The token of one is not given for another, nor for all."""
    given = [
        services.mint(services.set_scope_sets(kept.id, SETS, name)).scopes_asked
        for name in ("", "Quota only", "Lire & écrire", "Quota only", "")
    ]
    wanted = [kept.scopes, QUOTA.scopes, READING.scopes, QUOTA.scopes, kept.scopes]
    assert (given, len(adobe.requests)) == (wanted, 3)


def test_a_choice_keeps_the_sets_that_are_there(
    services: Services, kept: Credential
) -> None:
    """Another window may have made one meanwhile."""
    services.set_scope_sets(kept.id, SETS, "")
    services.set_scope_sets(kept.id, None, "Quota only")
    found = stored(services)
    assert (found.scope_sets, found.scope_set) == (SETS, "Quota only")


@pytest.mark.parametrize(
    ("scopes", "sets", "asked"),
    [
        (("openid", "ab.manage"), (("openid",), ("openid",)), ("openid",)),
        (("read_profile",), (("read_profile",),), ("read_profile",)),
        (("ab.manage",), (), ("ab.manage",)),
    ],
)
def test_an_edit_of_the_scopes_cuts_the_sets_down(
    services: Services,
    kept: Credential,
    scopes: tuple[str, ...],
    sets: tuple[tuple[str, ...], ...],
    asked: tuple[str, ...],
) -> None:
    """One that has none left is gone, and then all scopes are asked for."""
    services.set_scope_sets(kept.id, SETS, "Quota only")
    changed = services.set_scopes(kept.id, scopes)
    told = tuple(each.scopes for each in changed.scope_sets), changed.scopes_asked
    assert told == (sets, asked)


def test_a_choice_is_no_news(services: Services, kept: Credential) -> None:
    """However often one is made, the history keeps what came before."""
    before = services.history(kept.id)
    services.set_scope_sets(kept.id, SETS, "Quota only")
    assert services.history(kept.id) == before


def test_an_edit_of_the_scopes_is(services: Services, kept: Credential) -> None:
    """It changes what the credential is."""
    services.set_scopes(kept.id, ("openid",))
    assert services.history(kept.id)[0].kind is EventKind.EDITED
