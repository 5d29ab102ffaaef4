"""A credential with two client secrets in the store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import CatalogInUse, InputMissing, SecretAbsent
from core.model import Credential, Draft, Environment, ScopeSet, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.runs import Runs
from core.storage.vault import MemoryVault

STAGE = Environment.STAGE
A, B, C = Secret("fake a"), Secret("fake b"), Secret("fake c")
DRAFT = Draft(name="Shop", client_id="c", secret=A, scopes=("x", "y"))


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    """An empty one."""
    with closing(Catalog(tmp_path / "catalog.sqlite", lambda: 5.0)) as made:
        yield made


@pytest.fixture
def vault() -> MemoryVault:
    """An empty one."""
    return MemoryVault()


@pytest.fixture
def store(catalog: Catalog, vault: MemoryVault) -> CredentialStore:
    """A store at an instant that stands still."""
    return CredentialStore(catalog, vault, lambda: 5.0)


@pytest.fixture
def two(store: CredentialStore) -> Credential:
    """A credential with two secrets."""
    return store.add(DRAFT.with_changes(second=B), STAGE)


def secrets(store: CredentialStore, credential: Credential) -> list[Secret]:
    """In the order in which they are tried."""
    return [secret for _, secret in store.secrets(credential.id, STAGE)]


def test_a_draft_with_two_is_kept_with_both(
    store: CredentialStore, two: Credential
) -> None:
    """The first is tried first."""
    assert (secrets(store, two), two.secret_count) == ([A, B], 2)


def test_a_draft_with_the_same_one_twice_has_one(store: CredentialStore) -> None:
    """A file may say it twice."""
    made = store.add(DRAFT.with_changes(second=A), STAGE)
    assert (secrets(store, made), made.secret_count) == ([A], 1)


def test_a_second_one_joins(store: CredentialStore) -> None:
    """The first stays the one in use."""
    joined = store.join_secret(store.add(DRAFT, STAGE).id, B)
    assert (secrets(store, joined), joined.secret_count) == ([A, B], 2)


def test_one_that_is_there_is_not_written_again(
    store: CredentialStore, two: Credential
) -> None:
    """Its item stays, and with it the tokens in hand."""
    assert store.join_secret(two.id, B).secret_item == two.secret_item


def test_a_new_secret_voids_the_tokens(store: CredentialStore, two: Credential) -> None:
    """They are kept by the item's name."""
    assert store.replace_secret(two.id, C, 1).secret_item != two.secret_item


def test_the_one_that_worked_is_tried_first_from_then_on(
    store: CredentialStore, two: Credential
) -> None:
    """And the keyring is not written for it."""
    worked = store.note_worked(two, 1)
    told = (secrets(store, two), worked.secret_item, worked.refused_at)
    assert told == ([B, A], two.secret_item, 5.0)


def test_what_worked_is_not_noted_of_other_secrets(
    store: CredentialStore, two: Credential
) -> None:
    """They were replaced while Adobe was asked."""
    store.replace_secret(two.id, C, 0)
    with pytest.raises(CatalogInUse):
        store.note_worked(two, 1)


@pytest.mark.parametrize(("place", "left"), [(None, [C, B]), (0, [C, B]), (1, [A, C])])
def test_one_of_two_is_replaced(
    store: CredentialStore, two: Credential, place: int | None, left: list[Secret]
) -> None:
    """The one in use where none is named."""
    assert secrets(store, store.replace_secret(two.id, C, place)) == left


def test_an_edit_with_a_secret_keeps_the_other(
    store: CredentialStore, two: Credential
) -> None:
    """Together with the fields."""
    edited = store.edit(two.id, C, name="New")
    assert (secrets(store, edited), edited.name) == ([C, B], "New")


def test_one_of_two_is_removed(store: CredentialStore, two: Credential) -> None:
    """The other one is in use then."""
    left = store.remove_secret(two.id, 0)
    assert (secrets(store, left), left.secret_count) == ([B], 1)


def test_the_only_one_is_not_removed(store: CredentialStore) -> None:
    """Nor touched."""
    made = store.add(DRAFT, STAGE)
    with pytest.raises(InputMissing):
        store.remove_secret(made.id, 0)
    assert secrets(store, made) == [A]


def test_two_that_are_lost_can_be_replaced(
    store: CredentialStore, two: Credential, vault: MemoryVault
) -> None:
    """By a single one."""
    vault.delete(two.secret_item)
    after = store.replace_secret(two.id, C)
    assert (secrets(store, after), after.secret_count) == ([C], 1)


def test_nothing_joins_one_that_is_lost(
    store: CredentialStore, vault: MemoryVault
) -> None:
    """It is told as lost first."""
    made = store.add(DRAFT, STAGE)
    vault.delete(made.secret_item)
    with pytest.raises(SecretAbsent):
        store.join_secret(made.id, B)


def test_what_another_window_has_added_meanwhile_stays(
    catalog: Catalog, tmp_path: Path
) -> None:
    """The present secrets are looked at anew before the pointer moves."""

    class Meddling(MemoryVault):
        """Another window joins a secret as this one first replaces another."""

        def write(self, item: str, secret: Secret, label: str) -> None:
            """Write, and let the other window do its part."""
            super().write(item, secret, label)
            if secret == C and not joined:
                joined.append(theirs.join_secret(made.id, B))

    joined: list[Credential] = []
    vault = Meddling()
    with closing(Runs(tmp_path)) as first, closing(Runs(tmp_path)) as second:
        ours = CredentialStore(catalog, vault, lambda: 6.0, runs=first)
        theirs = CredentialStore(catalog, vault, lambda: 6.0, runs=second)
        made = ours.add(DRAFT, STAGE)
        assert secrets(ours, ours.replace_secret(made.id, C)) == [C, B]


def test_the_imported_scopes_are_remembered(store: CredentialStore) -> None:
    """Whatever becomes of the scopes."""
    made = store.add(DRAFT, STAGE)
    assert store.edit(made.id, scopes=("z",)).imported_scopes == ("x", "y")


def test_a_set_of_scopes_is_asked_for(store: CredentialStore) -> None:
    """In the order of the credential's scopes."""
    made = store.add(DRAFT, STAGE)
    sets = (ScopeSet("some", ("y",)), ScopeSet("all", ("y", "x")))
    store.edit(made.id, scope_sets=sets, scope_set="some")
    (kept,) = store.list()
    assert (kept.scope_sets, kept.scopes_asked) == (sets, ("y",))


def test_a_set_loses_the_scopes_that_go(store: CredentialStore) -> None:
    """A set that is left without any goes as well: all scopes are asked for then."""
    made = store.add(DRAFT, STAGE)
    sets = (ScopeSet("some", ("y",)), ScopeSet("both", ("x", "y")))
    store.edit(made.id, scope_sets=sets, scope_set="some")
    after = store.edit(made.id, scopes=("x", "z"))
    told = (after.scope_sets, after.scopes_asked)
    assert told == ((ScopeSet("both", ("x",)),), ("x", "z"))
