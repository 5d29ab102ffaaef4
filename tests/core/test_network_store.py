"""How the network is reached: kept over starts, the password in the vault alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from core import network_store
from core.adobe.network_settings import ProxyFrom
from core.errors import (
    FileError,
    KeyringFailed,
    NoCertificate,
    ProxyUnfit,
    SecretNotKept,
)
from core.model import Credential, Secret
from core.network_store import NetworkKept
from core.services import Services
from core.storage.journal import Intent
from core.storage.vault import MemoryVault
from core.upkeep import inventory
from core.upkeep.removal import Progress, Removal
from tests.core.service_parts import Make

MANUAL = NetworkKept(ProxyFrom.MANUAL, "http://proxy.example:3128", "ada")
PASSWORD = Secret("proxy-fake-1")
OTHER = Secret("proxy-fake-2")


class Watched(MemoryVault):
    """Tells what it is asked, and fails where it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[str, Secret] = {}
        self.reads = 0
        self.forgets = False
        self.refuses = False

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep it, unless told otherwise."""
        if self.refuses:
            raise KeyringFailed(reason="refused")
        if not self.forgets:
            self.held[item] = secret
            super().write(item, secret, label)

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Count it."""
        self.reads += 1
        return super().read(item, ask=ask)

    def delete(self, item: str) -> None:
        """Gone."""
        self.held.pop(item, None)
        super().delete(item)


@pytest.fixture
def vault() -> Watched:
    """A vault to look into."""
    return Watched()


@pytest.fixture
def services(make: Make, vault: Watched) -> Services:
    """Services over it."""
    return make(vault)


def password_of(services: Services) -> Secret:
    """What a call would sign in at the proxy with."""
    store = services.stores.credentials.proxy_password()
    return network_store.settings_of(services.network_kept(), store.read).proxy_password


def test_nothing_kept_is_the_system_s_proxy(services: Services) -> None:
    """And ten minutes."""
    assert services.network_kept() == NetworkKept(ProxyFrom.SYSTEM, margin=10)


def test_looking_makes_no_catalog(services: Services) -> None:
    """A start that has none goes without."""
    services.network_kept()
    assert services.stores.is_new()


def test_what_is_kept_is_read_by_another_start(make: Make, services: Services) -> None:
    """Proxy, address, user, minutes; and whether there is a password."""
    wanted = replace(MANUAL, margin=20)
    services.keep_network(wanted, PASSWORD)
    assert make(MemoryVault()).network_kept() == replace(wanted, has_password=True)


def test_the_password_is_read_back(services: Services) -> None:
    """From the vault."""
    services.keep_network(MANUAL, PASSWORD)
    assert password_of(services) == PASSWORD


def test_the_password_stands_in_no_file(services: Services) -> None:
    """The catalog has the name of its item alone."""
    services.keep_network(MANUAL, PASSWORD)
    services.close()
    files = [each for each in services.world.folder.rglob("*") if each.is_file()]
    assert not [each for each in files if b"proxy-fake" in each.read_bytes()]


def test_another_password_leaves_one_item(services: Services, vault: Watched) -> None:
    """The old one is discarded."""
    services.keep_network(MANUAL, PASSWORD)
    services.keep_network(MANUAL, OTHER)
    assert list(vault.held) == ["memory/network-proxy/2"]


def test_no_password_leaves_the_old_one(services: Services) -> None:
    """Another address does not ask for it again."""
    services.keep_network(MANUAL, PASSWORD)
    services.keep_network(replace(MANUAL, address="http://other.example:3128"))
    assert password_of(services) == PASSWORD


def test_an_empty_password_removes_the_item(services: Services, vault: Watched) -> None:
    """And nothing unfinished stays in the journal."""
    services.keep_network(MANUAL, PASSWORD)
    services.keep_network(MANUAL, Secret(""))
    assert (vault.held, services.stores.catalog.journal()) == ({}, [])


def test_a_refused_password_changes_nothing(services: Services, vault: Watched) -> None:
    """Neither the old one nor the settings."""
    services.keep_network(MANUAL, PASSWORD)
    vault.refuses = True
    with pytest.raises(KeyringFailed):
        services.keep_network(replace(MANUAL, user="eve"), OTHER)
    assert (services.network_kept().user, password_of(services)) == ("ada", PASSWORD)


def test_a_password_that_is_not_kept_is_told(
    services: Services, vault: Watched
) -> None:
    """It is read back before anything points to it."""
    vault.forgets = True
    with pytest.raises(SecretNotKept):
        services.keep_network(MANUAL, PASSWORD)
    assert not services.network_kept().has_password


def test_an_item_of_a_crash_is_removed_by_the_next_change(
    services: Services, vault: Watched
) -> None:
    """The journal names it."""
    left = "memory/network-proxy/1"
    services.stores.catalog.journal_add(left, "network-proxy", Intent.WRITE)
    vault.write(left, PASSWORD, "label")
    services.keep_network(MANUAL, OTHER)
    assert list(vault.held.values()) == [OTHER]


def test_an_address_that_cannot_be_used_is_not_kept(services: Services) -> None:
    """SOCKS, for one."""
    with pytest.raises(ProxyUnfit):
        services.keep_network(replace(MANUAL, address="socks5://proxy.example:1080"))
    assert services.network_kept().proxy is ProxyFrom.SYSTEM


def test_a_file_without_certificates_is_not_kept(
    services: Services, tmp_path: Path
) -> None:
    """It would fail each call."""
    path = tmp_path / "empty.pem"
    path.write_text("nothing")
    with pytest.raises(NoCertificate):
        services.keep_network(NetworkKept(extra_ca=path))
    assert services.network_kept().extra_ca is None


def test_a_file_of_certificates_is_kept(services: Services, tmp_path: Path) -> None:
    """By its path."""
    path = tmp_path / "company.pem"
    trustme.CA().cert_pem.write_to_path(str(path))
    services.keep_network(NetworkKept(extra_ca=path))
    assert services.network_kept().extra_ca == path


def test_a_file_that_is_gone_is_told_by_the_call(
    services: Services, kept: Credential, tmp_path: Path
) -> None:
    """The start knew nothing of it."""
    services.keep_setting("network.ca", str(tmp_path / "gone.pem"))
    with pytest.raises(FileError):
        services.mint(kept)


def test_a_proxy_that_cannot_be_used_any_more_is_told_by_the_call(
    services: Services, kept: Credential
) -> None:
    """Opening goes on."""
    services.keep_setting("network.proxy", "manual")
    services.keep_setting("network.address", "pac://x")
    services.open()
    with pytest.raises(ProxyUnfit):
        services.mint(kept)


def test_settings_without_sense_are_the_usual_ones(services: Services) -> None:
    """As when a later version wrote them."""
    for key in ("network.proxy", "tokens.margin"):
        services.keep_setting(key, "who knows")
    assert services.network_kept() == NetworkKept()


def test_opening_does_not_ask_the_vault(make: Make, services: Services) -> None:
    """The first call does."""
    services.keep_network(MANUAL, PASSWORD)
    vault = Watched()
    make(vault).open()
    assert vault.reads == 0


def test_the_minutes_count_at_once(services: Services) -> None:
    """For the token in hand, too."""
    services.keep_network(NetworkKept(margin=30))
    assert services.tokens.margin == 1800


def test_the_minutes_count_from_the_first_call(
    services: Services, kept: Credential
) -> None:
    """As they were kept by an earlier start."""
    services.keep_setting("tokens.margin", "5")
    services.mint(kept)
    assert services.tokens.margin == 300


def test_a_change_of_the_minutes_ends_no_call(
    services: Services, kept: Credential
) -> None:
    """The connections stay open."""
    services.mint(kept)
    before = services._client
    services.keep_network(NetworkKept(margin=30))
    assert services._client is before


def test_another_proxy_is_used_by_the_next_call(
    services: Services, kept: Credential
) -> None:
    """By a client of its own."""
    services.mint(kept)
    before = services._client
    services.keep_network(NetworkKept(ProxyFrom.NONE))
    services.mint(kept, anew=True)
    assert services._client is not before


def test_the_password_is_among_what_is_kept_here(services: Services) -> None:
    """Remove everything lists it."""
    services.keep_network(MANUAL, PASSWORD)
    (item,) = inventory.items_in(services.world.folder)
    assert (item.item, item.credential_id) == (
        "memory/network-proxy/1",
        "network-proxy",
    )


def test_removing_everything_ends_with_no_item(
    services: Services, kept: Credential
) -> None:
    """The password goes as the secrets do."""
    services.keep_network(MANUAL, PASSWORD)
    removal = Removal(services)
    outcome = removal.remove(removal.inventory(), Progress())
    assert (outcome.failure, outcome.items) == (None, 2)
