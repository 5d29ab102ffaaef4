"""What the user decided on is kept, and nothing else."""

from __future__ import annotations

import pytest

from core.errors import Cancelled, CredentialGone
from core.matching import COMPARED, Standing
from core.model import Credential, Draft, Secret
from core.services import Services
from core.taking import Decision, SecretChoice, Taken
from tests.core.service_parts import DRAFT

A, B, C = Secret("fake a"), Secret("fake b"), Secret("fake c")
FIRST = DRAFT.with_changes(secret=A)


def secrets(services: Services, credential: Credential) -> list[Secret]:
    """What is kept for a credential, in the order in which it is tried."""
    store = services.stores.credentials
    return [each for _, each in store.secrets(credential.id, credential.environment)]


def test_new_ones_are_added(services: Services) -> None:
    """As they stand."""
    taken = services.take((Decision(FIRST), Decision(DRAFT.with_changes(secret=B))))
    assert taken.added == tuple(services.stores.credentials.list())


def test_the_same_again_changes_nothing(services: Services) -> None:
    """Not even the keyring's item."""
    (kept,) = services.add((FIRST,))
    (found,) = services.match((FIRST,))
    taken = services.take((Decision(FIRST, kept.id),))
    told = (found.standing, taken, services.stores.credentials.list())
    assert told == (Standing.SAME, Taken(unchanged=1), [kept])


def test_the_fields_that_were_chosen_change(services: Services) -> None:
    """The others stay, and so does the secret."""
    (kept,) = services.add((FIRST,))
    draft = FIRST.with_changes(name="New", project="Other", secret=B)
    services.take((Decision(draft, kept.id, frozenset({"project"})),))
    (after,) = services.stores.credentials.list()
    told = (after.name, after.project, secrets(services, after))
    assert told == (kept.name, "Other", [A])


@pytest.mark.parametrize(
    ("before", "draft", "choice", "after"),
    [
        ((A,), (B,), SecretChoice.REPLACE, [B]),
        ((A,), (B,), SecretChoice.BOTH, [A, B]),
        ((A, B), (C,), SecretChoice.BOTH, [A, C]),
        ((A, B), (C,), SecretChoice.REPLACE, [C]),
        ((A,), (B, C), SecretChoice.REPLACE, [B, C]),
        ((A,), (B, A), SecretChoice.REPLACE, [A, B]),
        ((A,), (A, B), SecretChoice.BOTH, [A, B]),
        ((A, B), (B,), SecretChoice.BOTH, [A, B]),
    ],
)
def test_secrets_are_replaced_or_join(
    services: Services,
    before: tuple[Secret, ...],
    draft: tuple[Secret, ...],
    choice: SecretChoice,
    after: list[Secret],
) -> None:
    """One that stays the one in use is still tried first."""

    def holding(pair: tuple[Secret, ...]) -> Draft:
        return DRAFT.with_changes(secret=pair[0], second=[*pair, Secret("")][1])

    (kept,) = services.add((holding(before),))
    services.take((Decision(holding(draft), kept.id, secret=choice),))
    (changed,) = services.stores.credentials.list()
    assert secrets(services, changed) == after


def test_every_field_that_is_compared_can_be_taken(services: Services) -> None:
    """After which nothing differs."""
    (kept,) = services.add((FIRST,))
    draft = Draft(
        "Another name",
        FIRST.client_id,
        A,
        ("z",),
        FIRST.ims_org_id,
        project="p",
        workspace="w",
        technical_account_id="t",
        technical_account_email="e",
        org_name="o",
    )
    services.take((Decision(draft, kept.id, frozenset(COMPARED)),))
    (found,) = services.match((draft,))
    assert found.standing == Standing.SAME


def test_giving_up_leaves_no_new_one(services: Services) -> None:
    """None of them, nor anything in the keyring or the journal."""

    def progress(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    three = tuple(Decision(FIRST.with_changes(client_id=str(n))) for n in range(3))
    with pytest.raises(Cancelled):
        services.take(three, progress)
    catalog = services.stores.catalog
    assert (catalog.credentials(), catalog.journal()) == ([], [])


def test_a_change_that_fails_ends_the_import(services: Services) -> None:
    """What was done until then stays, and the rest is counted."""
    (first, gone, last) = services.add((FIRST, FIRST, FIRST))
    services.delete(gone)
    fields = frozenset({"project"})
    draft = FIRST.with_changes(project="Other")
    taken = services.take(
        tuple(Decision(draft, each.id, fields) for each in (first, gone, last))
    )
    told = (len(taken.updated), type(taken.failed), taken.undone)
    assert told == (1, CredentialGone, 2)


def test_progress_is_told(services: Services) -> None:
    """Of new ones and changes alike."""
    (kept,) = services.add((FIRST,))
    told: list[tuple[int, int]] = []
    services.take(
        (Decision(FIRST), Decision(FIRST, kept.id)),
        lambda done, total: told.append((done, total)),
    )
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_a_name_with_blanks_around_it_differs_once(services: Services) -> None:
    """It is kept as it is compared."""
    (kept,) = services.add((FIRST,))
    draft = FIRST.with_changes(name="  New ")
    services.take((Decision(draft, kept.id, frozenset({"name"})),))
    (found,) = services.match((draft,))
    assert found.standing == Standing.SAME


def test_the_same_secrets_count_as_unchanged(services: Services) -> None:
    """They could not be compared before, as the keyring was locked."""
    (kept,) = services.add((FIRST,))
    taken = services.take((Decision(FIRST, kept.id, secret=SecretChoice.REPLACE),))
    assert taken == Taken(unchanged=1)


def test_an_end_after_the_last_one_ends_nothing(services: Services) -> None:
    """All of it is done by then, and is told."""

    def late(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    taken = services.take((Decision(FIRST),), late)
    assert taken.added == tuple(services.stores.credentials.list())


@pytest.mark.parametrize(("secret", "after"), [(A, [A]), (B, [A, B])])
def test_one_that_was_kept_meanwhile_is_no_new_one(
    services: Services, secret: Secret, after: list[Secret]
) -> None:
    """Two windows import a file at once: one credential, and no secret less."""
    services.add((FIRST,))
    services.take((Decision(DRAFT.with_changes(secret=secret)),))
    found = [secrets(services, each) for each in services.stores.credentials.list()]
    assert found == [after]
