"""Catalog or keyring fail at any step: disk full, busy, gone. Nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from core.errors import CatalogBusy, KeyringGone, KeyringLocked, KeyringRefused
from core.model import Credential, Environment
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.runs import Runs
from tests.core.storage.crash import Job, Mangling, Warm, act
from tests.core.storage.crash_table import (
    CHANGES,
    NAMES,
    POINTS,
    State,
    recovered,
    set_up,
)
from tests.core.storage.faulty import DRAFT, NEW, FaultyVault
from tests.core.storage.stepping import FileVault, Step, SteppingCatalog

IN_VAULT = {Step.WRITTEN, Step.READ_BACK, Step.REMOVED, Step.MADE_SURE}


class Failing:
    """Fails one step, before or after its work; and the ones that follow, if asked."""

    def __init__(self, stop: int, when: str, *, lasting: bool) -> None:
        self._left = stop
        self._when = when
        self._lasting = lasting
        self._broken: bool | None = None

    def before(self, step: Step) -> None:
        """Called ahead of each step."""
        hit = self._left == 0 and self._when == "before"
        if hit or (self._lasting and self._broken == (step in IN_VAULT)):
            self._fail(step)

    def after(self, step: Step) -> None:
        """Called when a step has been taken."""
        self._left -= 1
        if self._left == -1 and self._when == "after":
            self._fail(step)

    def _fail(self, step: Step) -> None:
        self._left -= 1
        self._broken = step in IN_VAULT
        raise KeyringGone if self._broken else CatalogBusy


class Outcome(NamedTuple):
    """Whether the change told a failure, and what is there after the next start."""

    failed: bool
    state: State
    items: list[str]


def outcome(folder: Path, action: str, failing: Failing, *, lasting: bool) -> Outcome:
    """Do the change; recover, in the same start, or in a new one if it lasts."""
    vault = Mangling if action.startswith("take back") else FileVault
    path, failed = folder / "catalog.sqlite", False
    with (
        closing(SteppingCatalog(path, failing.after, failing.before)) as catalog,
        closing(Runs(folder)) as runs,
    ):
        own = vault(folder / "vault", failing.after, failing.before)
        store = CredentialStore(catalog, own, lambda: 1.0, runs=runs)
        try:
            act(store, Job(str(folder), action))
        except (CatalogBusy, KeyringGone):
            failed = True
        if not lasting:
            store.recover()
    whole = FileVault(folder / "vault")
    return Outcome(failed, recovered(folder, whole), whole.items())


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "lasting"])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("name", "stop"), POINTS, ids=NAMES)
def test_a_change_whose_step_fails_is_done_or_undone(
    tmp_path: Path, warm: Warm, name: str, stop: int, when: str, lasting: bool
) -> None:
    """All of it: what was not told as failed is done; no item or entry is left."""
    change = CHANGES[name]
    set_up(tmp_path, FileVault(tmp_path / "vault"), change, warm, bus="")
    failing = Failing(stop, when, lasting=lasting)
    told = outcome(tmp_path, change.action, failing, lasting=lasting)
    begun = stop > change.turn or (stop == change.turn and when == "after")
    may_be = {change.after} if not told.failed else {change.before, change.after}
    if told.failed and not begun:
        may_be = {change.before}
    assert (told.state.credentials in may_be, told.state[1:]) == (
        True,
        (told.items, 0),
    )


class FullCatalog(Catalog):
    """Cannot clear the journal while it is full."""

    full = True

    def journal_done(self, item: str) -> None:
        """Clear it, unless the disk is full."""
        if self.full:
            raise CatalogBusy
        super().journal_done(item)


@pytest.fixture
def full(tmp_path: Path) -> Iterator[FullCatalog]:
    """A catalog that cannot take note of an end."""
    with closing(FullCatalog(tmp_path / "catalog.sqlite", lambda: 1.0)) as catalog:
        yield catalog


@pytest.mark.parametrize("readable", [True, False])
def test_a_refused_deletion_is_not_finished_later(
    full: FullCatalog, vault: FaultyVault, readable: bool
) -> None:
    """Also where neither catalog nor keyring can take note of the refusal."""
    store = CredentialStore(full, vault, lambda: 1.0)
    kept = store.add(DRAFT, Environment.STAGE)
    vault.fail = {"delete": KeyringRefused()}
    if not readable:
        vault.fail["read"] = KeyringLocked()
    with pytest.raises(KeyringRefused):
        store.delete(kept.id)
    vault.fail, full.full = {}, False
    store.recover()
    told = (store.list(), list(vault.items), full.journal())
    assert told == ([kept], [kept.secret_item], [])


def test_a_doubtful_deletion_holds_up_no_other_window(
    shop: Credential, vault: FaultyVault, catalog: Catalog, tmp_path: Path
) -> None:
    """Whether the secret is still there, the next one to use the keyring sees."""
    with closing(Runs(tmp_path)) as runs, closing(Runs(tmp_path)) as others:
        doubtful = CredentialStore(catalog, vault, lambda: 1.0, runs=runs)
        other = CredentialStore(catalog, vault, lambda: 1.0, runs=others)
        vault.fail = {"delete": KeyringGone(), "read": KeyringGone()}
        with pytest.raises(KeyringGone):
            doubtful.delete(shop.id)
        vault.fail = {}
        other.replace_secret(shop.id, NEW)
        assert other.secret(shop.id, Environment.STAGE) == NEW


def test_a_deletion_that_is_asked_for_again_is_finished(
    store: CredentialStore, shop: Credential, vault: FaultyVault
) -> None:
    """Without an error, though the first one had taken the secret away."""
    vault.fail = {"read": KeyringGone()}
    with pytest.raises(KeyringGone):
        store.delete(shop.id)
    vault.fail = {}
    store.delete(shop.id)
    assert (store.list(), vault.items) == ([], {})


class LateVault(FaultyVault):
    """Deletes, and says that the keyring is gone."""

    def delete(self, item: str) -> None:
        """Forget it, and fail."""
        super().delete(item)
        raise KeyringGone


def test_a_removal_that_worked_although_it_failed_is_one(catalog: Catalog) -> None:
    """The keyring was asked again: the secret is gone, and so is the row."""
    store = CredentialStore(catalog, LateVault(), lambda: 1.0)
    kept = store.add(DRAFT, Environment.STAGE)
    store.delete(kept.id)
    assert (store.list(), catalog.journal()) == ([], [])
