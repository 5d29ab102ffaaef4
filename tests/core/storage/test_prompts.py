"""Real prompts of a real gnome-keyring: raised, answered, refused, left open."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.errors import (
    KeyringAbsent,
    KeyringLocked,
    KeyringRefused,
    KeyringTimedOut,
    StoreError,
)
from core.model import Environment, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.vault import OSVault
from tests.conftest import PASSWORD
from tests.core.storage.faulty import DRAFT
from tests.prompter import prompting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conftest import PrivateKeyring
    from tests.prompter import Prompter

ITEM = "mintdesk/prompts/1"
KEPT = Secret("p8e-kept")
SHORT = 0.3
CALLS: dict[str, Callable[[OSVault], object]] = {
    "read": lambda vault: vault.read(ITEM),
    "write": lambda vault: vault.write(ITEM, Secret("p8e-new"), "label"),
    "delete": lambda vault: vault.delete(ITEM),
}
QUIET: dict[str, Callable[[OSVault], object]] = {
    "read": lambda vault: vault.read(ITEM, ask=False),
    "look": lambda vault: vault.look(),
}


@pytest.fixture
def vault(own_secret_service: PrivateKeyring) -> OSVault:
    """A vault over a keyring with an item, locked since."""
    used = OSVault()
    used.write(ITEM, KEPT, "label")
    own_secret_service.lock()
    return used


@pytest.fixture
def at_empty(
    empty_secret_service: PrivateKeyring, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Prompter]:
    """A person at the prompts of a keyring that nobody has set up."""
    monkeypatch.setenv("DISPLAY", ":0")
    with prompting(empty_secret_service.address) as asked:
        yield asked


@pytest.mark.parametrize("call", CALLS)
def test_a_prompt_that_is_dismissed_is_a_refusal(
    vault: OSVault, prompter: Prompter, call: str
) -> None:
    """A person said no, which is neither locked nor absent."""
    prompter.answer = ""
    with pytest.raises(KeyringRefused):
        CALLS[call](vault)


def test_a_refusal_is_not_followed_by_a_second_prompt(
    vault: OSVault, prompter: Prompter
) -> None:
    """No other way to the secret is tried."""
    prompter.answer = ""
    with pytest.raises(KeyringRefused):
        vault.read(ITEM)
    assert prompter.shown == 1


def test_the_password_opens_the_keyring(vault: OSVault, prompter: Prompter) -> None:
    """One prompt, and the secret."""
    prompter.answer = PASSWORD
    assert (vault.read(ITEM), prompter.shown) == (KEPT, 1)


def test_a_vault_that_was_not_used_before_asks_too(
    vault: OSVault, prompter: Prompter
) -> None:
    """The first call of a session may be the one that unlocks."""
    prompter.answer = PASSWORD
    assert vault.renewed().read(ITEM) == KEPT


def test_an_opened_keyring_is_read_without_a_prompt(
    vault: OSVault, prompter: Prompter
) -> None:
    """Whoever answered is not asked again."""
    prompter.answer = PASSWORD
    vault.read(ITEM)
    assert (vault.read(ITEM, ask=False), prompter.shown) == (KEPT, 1)


@pytest.mark.parametrize("call", QUIET)
def test_background_work_raises_no_prompt(
    vault: OSVault, prompter: Prompter, call: str
) -> None:
    """Locked is told, and the screen stays as it was."""
    with pytest.raises(KeyringLocked):
        QUIET[call](vault)
    assert prompter.shown == 0


@pytest.mark.parametrize("call", CALLS)
def test_a_prompt_that_stays_open_ends_with_its_time(
    own_secret_service: PrivateKeyring, prompter: Prompter, call: str
) -> None:
    """Nobody is there: the call comes back."""
    own_secret_service.lock()
    with pytest.raises(KeyringTimedOut) as caught:
        CALLS[call](OSVault(SHORT))
    assert (caught.value.fact("seconds"), prompter.shown) == (SHORT, 1)


def test_a_late_answer_still_opens_the_keyring(
    own_secret_service: PrivateKeyring, prompter: Prompter
) -> None:
    """The prompt stays on the screen when its call has ended."""
    OSVault().write(ITEM, KEPT, "label")
    own_secret_service.lock()
    with pytest.raises(KeyringTimedOut):
        OSVault(SHORT).read(ITEM)
    prompter.reply(PASSWORD)
    assert OSVault().read(ITEM, ask=False) == KEPT


@pytest.mark.parametrize("way", ["renewed", "close"])
def test_a_call_that_is_given_up_ends_at_once(
    vault: OSVault, prompter: Prompter, way: str
) -> None:
    """Its thread is free again, and nothing is asked a second time."""
    with ThreadPoolExecutor(1) as pool:
        hanging = pool.submit(vault.read, ITEM)
        assert prompter.wait_open()
        getattr(vault, way)()
        ended = hanging.exception(10)
    assert (isinstance(ended, StoreError), prompter.shown) == (True, 1)


def test_the_vault_that_follows_has_the_secret(
    vault: OSVault, prompter: Prompter
) -> None:
    """Renewed while the prompt is open, and used once it is answered."""
    with ThreadPoolExecutor(1) as pool:
        hanging = pool.submit(vault.read, ITEM)
        assert prompter.wait_open()
        new = vault.renewed()
        hanging.exception(10)
    prompter.reply(PASSWORD)
    assert new.read(ITEM, ask=False) == KEPT


def test_the_vault_that_follows_waits_for_no_prompt(
    vault: OSVault, prompter: Prompter
) -> None:
    """It can be looked at while the old prompt is on the screen."""
    with ThreadPoolExecutor(1) as pool:
        hanging = pool.submit(vault.read, ITEM)
        assert prompter.wait_open()
        new = vault.renewed()
        hanging.exception(10)
    with pytest.raises(KeyringLocked):
        new.look()


def test_a_keyring_that_dies_under_its_prompt_is_told_at_once(
    vault: OSVault, prompter: Prompter, own_secret_service: PrivateKeyring
) -> None:
    """Nobody waits for a dialog whose keyring is gone."""
    with ThreadPoolExecutor(1) as pool:
        hanging = pool.submit(vault.read, ITEM)
        assert prompter.wait_open()
        own_secret_service.kill()
        assert isinstance(hanging.exception(10), StoreError)


def test_a_first_write_sets_up_a_keyring(at_empty: Prompter) -> None:
    """A fresh account: the user chooses a password."""
    at_empty.answer = PASSWORD
    vault = OSVault()
    vault.write(ITEM, KEPT, "label")
    assert vault.read(ITEM, ask=False) == KEPT


def test_a_keyring_that_the_user_does_not_set_up_is_refused(at_empty: Prompter) -> None:
    """No password was chosen: nothing is kept."""
    at_empty.answer = ""
    with pytest.raises(KeyringRefused):
        OSVault().write(ITEM, KEPT, "label")


@pytest.mark.usefixtures("at_empty")
def test_a_set_up_that_stays_open_ends_with_its_time() -> None:
    """Nobody is there: the write comes back."""
    with pytest.raises(KeyringTimedOut):
        OSVault(SHORT).write(ITEM, KEPT, "label")


def test_a_read_sets_up_no_keyring(at_empty: Prompter) -> None:
    """Where no keyring is, nobody is asked."""
    with pytest.raises(KeyringAbsent):
        OSVault().read(ITEM)
    assert at_empty.shown == 0


def test_a_set_up_that_was_refused_once_is_offered_again(
    at_empty: Prompter, tmp_path: Path
) -> None:
    """What the refused write left in the journal does not stand in the way."""
    with closing(Catalog(tmp_path / "catalog.sqlite", lambda: 1.0)) as catalog:
        store = CredentialStore(catalog, OSVault(), lambda: 1.0)
        at_empty.answer = ""
        with pytest.raises(KeyringRefused):
            store.add(DRAFT, Environment.STAGE)
        at_empty.answer = PASSWORD
        kept = store.add(DRAFT, Environment.STAGE)
        assert store.secret(kept.id, Environment.STAGE) == DRAFT.secret
