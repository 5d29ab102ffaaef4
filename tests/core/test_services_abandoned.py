"""What hangs is given up, and the services go on: real threads, real catalog."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

import pytest

from core.errors import Cancelled, KeyringFailed, KeyringLocked
from core.model import Credential, Secret
from core.practice.server import PracticeAdobe
from core.services import Services
from tests.core.service_parts import DRAFT, Make
from tests.core.storage.faulty import FullVault, PromptingVault

ANOTHER = replace(DRAFT, name="Another")


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    """Threads for what hangs, and for what must not."""
    with ThreadPoolExecutor(3) as threads:
        yield threads


@pytest.fixture
def vault(pool: ThreadPoolExecutor) -> Iterator[PromptingVault]:
    """A keyring whose prompt is answered in the end, so that the threads end."""
    made = PromptingVault()
    yield made
    made.answered.set()
    del pool


def hung(
    services: Services, vault: PromptingVault, pool: ThreadPoolExecutor
) -> Future[tuple[Credential, ...]]:
    """An import that waits for the keyring's prompt, and was given up."""
    vault.hangs = "write"
    late = pool.submit(services.add, (DRAFT, ANOTHER))
    assert vault.asked.wait(30)
    services.abandon_keyring()
    return late


def test_the_keyring_works_after_giving_up(
    make: Make, vault: PromptingVault, pool: ThreadPoolExecutor
) -> None:
    """The next import does not wait for the old prompt."""
    services = make(vault)
    hung(services, vault, pool)
    (added,) = pool.submit(services.add, (DRAFT,)).result(10)
    assert services.open().credentials == (added,)


def test_an_import_that_was_given_up_brings_nothing_late(
    make: Make, vault: PromptingVault, pool: ThreadPoolExecutor
) -> None:
    """Neither its first draft nor, on the fresh store, its second."""
    services = make(vault)
    late = hung(services, vault, pool)
    vault.answered.set()
    told = (type(late.exception(30)), services.open().credentials)
    assert told == (Cancelled, ())


def test_the_secret_of_an_import_that_was_given_up_is_removed(
    make: Make, vault: PromptingVault, pool: ThreadPoolExecutor
) -> None:
    """At the next use of the keyring, only what is stored is in it."""
    services = make(vault)
    late = hung(services, vault, pool)
    vault.answered.set()
    late.exception(30)
    (added,) = services.add((DRAFT,))
    assert list(vault.items) == [added.secret_item]


def test_secrets_in_memory_survive_giving_up(
    services: Services, kept: Credential
) -> None:
    """There is no keyring to start afresh."""
    services.abandon_keyring()
    assert services.mint(kept).value


def test_an_import_is_all_or_nothing(make: Make) -> None:
    """The second fails: the first is not there either."""
    vault = FullVault(room=1)
    services = make(vault)
    with pytest.raises(KeyringFailed):
        services.add((DRAFT, ANOTHER))
    assert (services.open().credentials, vault.items) == ((), {})


def test_an_edit_with_a_locked_keyring_changes_nothing(
    make: Make, vault: PromptingVault
) -> None:
    """The new client id does not stand beside the old secret."""
    services = make(vault)
    (kept,) = services.add((DRAFT,))
    vault.fail = {"write": KeyringLocked()}
    with pytest.raises(KeyringLocked):
        services.edit(kept.id, replace(DRAFT, client_id="x", secret=Secret("p8e-x")))
    assert services.open().credentials == (kept,)


def test_a_mint_after_cancelling_asks_adobe_itself(
    make: Make, vault: PromptingVault, pool: ThreadPoolExecutor, adobe: PracticeAdobe
) -> None:
    """It does not wait for the one that hangs on its way."""
    services = make(vault)
    (kept,) = services.add((DRAFT,))
    vault.hangs = "read"
    pool.submit(services.mint, kept)
    assert vault.asked.wait(30)
    services.abandon_keyring()
    services.cancel_call(kept)
    token = pool.submit(services.mint, kept).result(20)
    assert (services.tokens.get(kept), len(adobe.requests)) == (token, 1)
