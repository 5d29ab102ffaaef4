"""Which credentials of a file are kept already, and what differs."""

from __future__ import annotations

import pytest

from core.errors import KeyringLocked, SecretAbsent
from core.matching import Difference, Match, Secrets, Standing, match_all
from core.model import Credential, Draft, Environment, Secret

STAGE = Environment.STAGE
A, B, C = Secret("fake a"), Secret("fake b"), Secret("fake c")
KEPT = Credential(
    "1",
    "Shop",
    "client",
    ("x", "y"),
    "ORG@AdobeOrg",
    STAGE,
    "Project",
    "Stage",
    secret_item="item",
)
DRAFT = Draft("Shop", "client", A, ("x", "y"), "ORG@AdobeOrg", project="Project")


def matched(
    *drafts: Draft,
    kept: tuple[Credential, ...] = (KEPT,),
    secrets: tuple[Secret, ...] = (A,),
) -> tuple[Match, ...]:
    """What is found for drafts, all of one environment."""
    return match_all([(each, STAGE) for each in drafts], kept, lambda _: secrets)


def standing(*drafts: Draft, secrets: tuple[Secret, ...] = (A,)) -> list[Standing]:
    """What an import of each would be."""
    return [match.standing for match in matched(*drafts, secrets=secrets)]


def test_the_same_is_the_same() -> None:
    """A second import of a file changes nothing."""
    assert standing(DRAFT) == [Standing.SAME]


def test_another_client_id_is_new() -> None:
    """However much else is the same."""
    assert standing(DRAFT.with_changes(client_id="other")) == [Standing.NEW]


def test_another_environment_is_new() -> None:
    """A secret belongs to one environment."""
    (found,) = match_all([(DRAFT, Environment.PRODUCTION)], (KEPT,), lambda _: (A,))
    assert found.standing == Standing.NEW


def test_another_org_is_new() -> None:
    """One client may be used for several orgs."""
    assert standing(DRAFT.with_changes(ims_org_id="OTHER@AdobeOrg")) == [Standing.NEW]


def test_an_org_that_is_not_named_is_no_other_org() -> None:
    """A file may leave it out; nor does it differ then."""
    assert standing(DRAFT.with_changes(ims_org_id="")) == [Standing.SAME]


def test_the_one_of_the_same_org_comes_first() -> None:
    """Before one without an org."""
    loose = KEPT.with_changes(id="2", ims_org_id="")
    (found,) = matched(DRAFT, kept=(loose, KEPT))
    assert found.credential == KEPT


def test_half_a_credential_is_incomplete() -> None:
    """It can be filled in before it is stored."""
    lacking = DRAFT.with_changes(client_id="other", secret=Secret(""))
    assert standing(lacking, Draft()) == [Standing.INCOMPLETE, Standing.INCOMPLETE]


def test_fields_that_differ_are_told_with_both_sides() -> None:
    """Those that do not are named."""
    (found,) = matched(DRAFT.with_changes(project="New", scopes=("x", "z")))
    told = (found.differences, found.same)
    assert told == (
        (
            Difference("scopes", ("x", "y"), ("x", "z")),
            Difference("project", "Project", "New"),
        ),
        ("client_id", "name", "ims_org_id"),
    )


def test_the_order_of_scopes_is_no_difference() -> None:
    """Adobe does not mind it."""
    assert standing(DRAFT.with_changes(scopes=("y", "x"))) == [Standing.SAME]


@pytest.mark.parametrize(
    ("draft", "secrets", "told"),
    [
        (DRAFT, (A,), Secrets.SAME),
        (DRAFT, (B, A), Secrets.SAME),
        (DRAFT, (B,), Secrets.OTHER),
        (DRAFT.with_changes(second=B), (A,), Secrets.OTHER),
        (DRAFT.with_changes(second=B), (B, A), Secrets.SAME),
        (DRAFT.with_changes(secret=Secret("")), (A,), Secrets.NONE),
    ],
)
def test_secrets_are_compared(
    draft: Draft, secrets: tuple[Secret, ...], told: Secrets
) -> None:
    """Without a look at them."""
    (found,) = matched(draft, secrets=secrets)
    assert found.secrets == told


def test_a_secret_that_is_lost_differs() -> None:
    """So that the file's can take its place."""

    def absent(_: Credential) -> tuple[Secret, ...]:
        raise SecretAbsent

    (found,) = match_all([(DRAFT, STAGE)], (KEPT,), absent)
    assert found.secrets == Secrets.OTHER


def test_a_locked_keyring_is_asked_once() -> None:
    """Nothing is known of the secrets then."""
    asked: list[str] = []

    def locked(credential: Credential) -> tuple[Secret, ...]:
        asked.append(credential.id)
        raise KeyringLocked

    two = (KEPT, KEPT.with_changes(id="2", client_id="second"))
    drafts = (DRAFT, DRAFT.with_changes(client_id="second"))
    found = match_all([(each, STAGE) for each in drafts], two, locked)
    told = [each.secrets for each in found]
    assert (told, asked) == ([Secrets.UNKNOWN] * 2, ["1"])


def test_the_keyring_is_not_asked_for_new_ones() -> None:
    """A first import raises no prompt before it is agreed to."""
    asked: list[Credential] = []

    def told(credential: Credential) -> tuple[Secret, ...]:
        asked.append(credential)
        return ()

    match_all([(DRAFT, STAGE)], (), told)
    assert asked == []


def test_one_that_is_there_twice_names_the_first() -> None:
    """It is not imported a second time."""
    new = DRAFT.with_changes(client_id="other")
    found = matched(DRAFT, new, new)
    assert [each.twin for each in found] == [None, None, 1]


@pytest.mark.parametrize(
    ("orgs", "twins"),
    [
        (("A@AdobeOrg", ""), [None, 0]),
        (("", "A@AdobeOrg"), [None, 0]),
        (("", ""), [None, 0]),
        (("A@AdobeOrg", "B@AdobeOrg"), [None, None]),
        (("", "A@AdobeOrg", "B@AdobeOrg"), [None, 0, None]),
        (("A@AdobeOrg", "B@AdobeOrg", ""), [None, None, 0]),
        (("A@AdobeOrg", "", "B@AdobeOrg", "B@AdobeOrg"), [None, 0, None, 2]),
    ],
)
def test_one_without_an_org_is_there_twice_as_well(
    orgs: tuple[str, ...], twins: list[int | None]
) -> None:
    """A ``.env`` beside the Console's own file leaves the org out."""
    drafts = [DRAFT.with_changes(client_id="new", ims_org_id=org) for org in orgs]
    assert [each.twin for each in matched(*drafts)] == twins
