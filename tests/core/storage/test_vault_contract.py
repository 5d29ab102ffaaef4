"""What every vault promises, shown on memory and on a real Secret Service."""

from __future__ import annotations

import sys

import pytest

from core.errors import KeyringFailed, SecretAbsent, SecretTooLarge
from core.model import Secret
from core.storage.items import SECRET_LIMIT
from core.storage.vault import MemoryVault, OSVault, Vault

ITEM = "mintdesk/contract/1"
OTHER = "mintdesk/contract/2"
KINDS = ["memory"] if sys.platform in ("win32", "darwin") else ["memory", "keyring"]


@pytest.fixture(params=KINDS)
def vault(request: pytest.FixtureRequest) -> Vault:
    """An empty vault of each kind."""
    if request.param == "memory":
        return MemoryVault()
    request.getfixturevalue("secret_service")
    real = OSVault()
    real.delete(ITEM)
    real.delete(OTHER)
    return real


def test_a_secret_comes_back(vault: Vault) -> None:
    """What was written is read."""
    vault.write(ITEM, Secret("p8e-a secret"), "label")
    assert vault.read(ITEM) == Secret("p8e-a secret")


@pytest.mark.parametrize(
    "value", ["é ü 漢 🔑", "two\nlines\r\n\ttab", "nul \0 inside", " ", "%40&+="]
)
def test_any_text_comes_back_as_it_was(vault: Vault, value: str) -> None:
    """No character is lost or changed on the way."""
    vault.write(ITEM, Secret(value), "label")
    assert vault.read(ITEM).reveal() == value


def test_an_item_that_was_never_written_is_absent(vault: Vault) -> None:
    """Absent is told apart from every failure."""
    with pytest.raises(SecretAbsent):
        vault.read(ITEM)


def test_a_deleted_item_is_absent(vault: Vault) -> None:
    """Nothing of a deleted item is found."""
    vault.write(ITEM, Secret("p8e-gone"), "label")
    vault.delete(ITEM)
    with pytest.raises(SecretAbsent):
        vault.read(ITEM)


def test_deleting_what_is_not_there_does_nothing(vault: Vault) -> None:
    """A recovery may delete an item twice."""
    vault.delete(ITEM)
    with pytest.raises(SecretAbsent):
        vault.read(ITEM)


def test_items_do_not_mix(vault: Vault) -> None:
    """Two generations stand side by side."""
    vault.write(ITEM, Secret("p8e-one"), "label")
    vault.write(OTHER, Secret("p8e-two"), "label")
    assert vault.read(ITEM) == Secret("p8e-one")


def test_deleting_one_leaves_the_other(vault: Vault) -> None:
    """Removing the old generation does not touch the new one."""
    vault.write(ITEM, Secret("p8e-one"), "label")
    vault.write(OTHER, Secret("p8e-two"), "label")
    vault.delete(ITEM)
    assert vault.read(OTHER) == Secret("p8e-two")


def test_the_longest_secret_that_windows_keeps_is_kept(vault: Vault) -> None:
    """1,280 UTF-16 units fit everywhere."""
    longest = "🔑" * (SECRET_LIMIT // 2)
    vault.write(ITEM, Secret(longest), "label")
    assert vault.read(ITEM).reveal() == longest


def test_one_unit_more_is_refused(vault: Vault) -> None:
    """Too large is told before the system is asked."""
    with pytest.raises(SecretTooLarge):
        vault.write(ITEM, Secret("🔑" * (SECRET_LIMIT // 2) + "x"), "label")


def test_half_a_character_is_refused_without_naming_it(vault: Vault) -> None:
    """The failure for a lone surrogate holds no part of the text."""
    with pytest.raises(KeyringFailed) as caught:
        vault.write(ITEM, Secret("p8e-\ud800"), "label")
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_a_label_may_hold_anything(vault: Vault) -> None:
    """A name that somebody typed does not stop a write."""
    vault.write(ITEM, Secret("p8e-x"), "<b>é</b> – 🔑")
    assert vault.read(ITEM) == Secret("p8e-x")


def test_the_repr_of_a_vault_holds_no_secret(vault: Vault) -> None:
    """A vault may be printed."""
    vault.write(ITEM, Secret("p8e-hidden"), "label")
    assert "hidden" not in repr(vars(vault))
