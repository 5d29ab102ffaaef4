"""A call that hangs in the keyring is left behind, and does no harm when it is back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from core.errors import (
    Cancelled,
    CredentialGone,
    KeyringLocked,
    KeyringRefused,
    SecretAbsent,
)
from core.model import Credential, Environment, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.journal import Intent
from tests.core.storage.faulty import DRAFT, NEW, OLD, PromptingVault

if TYPE_CHECKING:
    from tests.conftest import FakeClock

Job = Callable[[CredentialStore], object]


class Scene:
    """A store whose job hangs in its vault on a thread, and the store that follows."""

    def __init__(
        self, store: CredentialStore, vault: PromptingVault, pool: ThreadPoolExecutor
    ) -> None:
        self.old = store
        self.vault = vault
        self.pool = pool
        self.late: Future[object]

    def hang(self, call: str, job: Job) -> CredentialStore:
        """Start the job, wait for its prompt, give it up; the new store."""
        self.vault.hangs = call
        self.late = self.pool.submit(job, self.old)
        assert self.vault.asked.wait(30)
        return self.old.succeeded_by(self.vault.renewed())

    def at_once(self, job: Callable[[], object]) -> object:
        """What a job brings that must not wait for the one that hangs."""
        return self.pool.submit(job).result(10)

    def come_back(self) -> BaseException | None:
        """Answer the prompt; how the late job ended."""
        self.vault.answered.set()
        return self.late.exception(30)


@pytest.fixture
def vault() -> PromptingVault:
    """A keyring that does not hang yet."""
    return PromptingVault()


@pytest.fixture
def scene(catalog: Catalog, vault: PromptingVault, clock: FakeClock) -> Iterator[Scene]:
    """A store, and two threads for it."""
    store = CredentialStore(catalog, vault, clock.now)
    with ThreadPoolExecutor(2) as pool:
        yield Scene(store, vault, pool)
        vault.answered.set()


@pytest.fixture
def shop(scene: Scene) -> Credential:
    """A credential with the old secret."""
    return scene.old.add(DRAFT, Environment.STAGE)


CALLS = {
    "read": lambda shop: lambda store: store.secret(shop.id, shop.environment),
    "write": lambda shop: lambda store: store.replace_secret(shop.id, NEW),
    "delete": lambda shop: lambda store: store.delete(shop.id),
}


@pytest.mark.parametrize("call", CALLS)
def test_the_new_store_does_not_wait(scene: Scene, shop: Credential, call: str) -> None:
    """Whatever hangs, the next call has locks of its own."""
    new = scene.hang(call, CALLS[call](shop))
    assert scene.at_once(lambda: new.secret(shop.id, shop.environment)) == OLD


@pytest.mark.parametrize("call", CALLS)
def test_the_late_call_ends_as_cancelled(
    scene: Scene, shop: Credential, call: str
) -> None:
    """It takes no further step."""
    scene.hang(call, CALLS[call](shop))
    assert isinstance(scene.come_back(), Cancelled)


def test_an_item_that_is_under_way_is_left_to_its_call(
    scene: Scene, shop: Credential, catalog: Catalog
) -> None:
    """A recovery meanwhile neither removes it nor forgets it."""
    new = scene.hang("write", CALLS["write"](shop))
    settled = scene.at_once(new.recover)
    assert (settled, [each.intent for each in catalog.journal()]) == (0, [Intent.WRITE])


def test_a_late_write_is_undone_at_the_next_use(
    scene: Scene, shop: Credential, catalog: Catalog
) -> None:
    """Also where the new store was used in between."""
    new = scene.hang("write", CALLS["write"](shop))
    scene.at_once(lambda: new.secret(shop.id, shop.environment))
    scene.come_back()
    new.secret(shop.id, shop.environment)
    kept = (scene.vault.items, catalog.journal())
    assert kept == ({shop.secret_item: OLD}, [])


def test_a_late_write_is_not_over_a_newer_one(scene: Scene, shop: Credential) -> None:
    """The name that it holds is taken by nobody else."""
    new = scene.hang("write", CALLS["write"](shop))
    newer = Secret("p8e-newer")
    scene.at_once(lambda: new.replace_secret(shop.id, newer))
    scene.come_back()
    new.secret(shop.id, shop.environment)
    assert scene.vault.items == {f"mintdesk/{shop.id}/3": newer}


def test_a_late_addition_is_none(scene: Scene, catalog: Catalog) -> None:
    """Added again meanwhile, it is there once."""
    new = scene.hang("write", lambda store: store.add(DRAFT, Environment.STAGE))
    again = new.add(DRAFT, Environment.STAGE)
    scene.come_back()
    new.recover()
    kept = (new.list(), scene.vault.items, catalog.journal())
    assert kept == ([again], {again.secret_item: OLD}, [])


def test_a_late_edit_changes_no_field(scene: Scene, shop: Credential) -> None:
    """The fields go with the secret that was given up."""
    new = scene.hang("write", lambda store: store.edit(shop.id, NEW, name="Late"))
    scene.come_back()
    assert new.list() == [shop]


def test_a_late_deletion_is_finished_at_the_next_use(
    scene: Scene, shop: Credential, catalog: Catalog
) -> None:
    """Its secret is gone: so is the row, and no entry is left."""
    new = scene.hang("delete", CALLS["delete"](shop))
    scene.come_back()
    with pytest.raises(CredentialGone):
        new.secret(shop.id, shop.environment)
    assert (new.list(), catalog.journal()) == ([], [])


def test_a_late_deletion_that_was_refused_changes_nothing(
    scene: Scene, shop: Credential, catalog: Catalog
) -> None:
    """The credential stays, and is not deleted later."""
    scene.vault.fail = {"delete": KeyringRefused()}
    new = scene.hang("delete", CALLS["delete"](shop))
    scene.come_back()
    told = (new.secret(shop.id, shop.environment), catalog.journal())
    assert told == (OLD, [])


@pytest.mark.parametrize("call", ["delete", "write"])
def test_what_a_hanging_deletion_holds_is_not_changed(
    scene: Scene, shop: Credential, call: str
) -> None:
    """Nobody knows yet what becomes of it: told as locked, at once."""
    new = scene.hang("delete", CALLS["delete"](shop))
    with pytest.raises(KeyringLocked):
        scene.at_once(lambda: CALLS[call](shop)(new))


def test_a_recovery_that_hangs_is_taken_up_by_the_new_store(
    scene: Scene, catalog: Catalog, clock: FakeClock
) -> None:
    """Its item's name stays taken until it is back."""
    catalog.journal_add("mintdesk/x/1", "x", Intent.DISCARD)
    scene.old = CredentialStore(catalog, scene.vault, clock.now)
    new = scene.hang("delete", lambda store: store.recover())
    before = scene.at_once(new.recover)
    scene.come_back()
    assert (before, new.recover(), catalog.journal()) == (0, 1, [])


def test_the_old_store_asks_for_nothing_more(scene: Scene, shop: Credential) -> None:
    """No second prompt comes from what was given up."""
    scene.hang("read", CALLS["read"](shop))
    scene.come_back()
    scene.vault.calls.clear()
    with pytest.raises(Cancelled):
        scene.old.replace_secret(shop.id, NEW)
    assert scene.vault.calls == []


def test_a_late_failure_takes_nothing_back_by_itself(
    scene: Scene, shop: Credential
) -> None:
    """Taking back would prompt again; it is left to the new store."""
    scene.vault.fail = {"write": SecretAbsent()}
    scene.hang("write", CALLS["write"](shop))
    scene.vault.calls.clear()
    scene.come_back()
    assert scene.vault.calls == ["write"]
