"""One connection and one session, kept, dropped and made anew over a real keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from secretstorage.util import DBusAddressWrapper

from core.errors import KeyringAbsent, KeyringGone, KeyringLocked
from core.model import Secret
from core.storage import back_ends
from core.storage.vault import OSVault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conftest import PrivateKeyring

ITEM = "mintdesk/kept/1"
KEPT = Secret("p8e-kept")
CALLS: dict[str, Callable[[OSVault], object]] = {
    "read": lambda vault: vault.read(ITEM),
    "write": lambda vault: vault.write(ITEM, KEPT, "label"),
    "delete": lambda vault: vault.delete(ITEM),
    "look": lambda vault: vault.look(),
}


class Seen:
    """A vault whose back ends can be looked into."""

    def __init__(self) -> None:
        self.kept, self.plain = back_ends.both(20.0)
        self.vault = OSVault(20.0, lambda _: (self.kept, self.plain))

    def end_session(self) -> None:
        """Let the keyring forget the session, as KWallet does by itself."""
        with self.kept.opened() as collection:
            path, line = collection.session.object_path, collection.connection
            session = "org.freedesktop.Secret.Session"
            DBusAddressWrapper(path, session, line).call("Close", "")


@pytest.fixture
def seen(secret_service: PrivateKeyring) -> Iterator[Seen]:
    """A vault with an item, over a keyring that stays."""
    made = Seen()
    made.vault.write(ITEM, KEPT, "label")
    yield made
    made.vault.close()


def session_of(kept: Any) -> object:
    """The session that a call uses."""
    with kept.opened() as collection:
        return collection.session


def connections(keyring: PrivateKeyring) -> int:
    """How many programs are on the keyring's bus, this look apart."""
    with open_dbus_connection(keyring.address, auth_timeout=20.0) as bus:
        names: list[str] = Proxy(message_bus, bus).ListNames()[0]
    return sum(name.startswith(":") for name in names) - 1


def test_every_call_shares_a_session(seen: Seen) -> None:
    """A read costs no key exchange."""
    first = session_of(seen.kept)
    seen.vault.read(ITEM)
    assert session_of(seen.kept) is first


def test_every_call_shares_a_connection(own_secret_service: PrivateKeyring) -> None:
    """However often a vault is used, the bus sees one caller."""
    before, vault = connections(own_secret_service), OSVault()
    for call in ("write", "read", "look", "delete", "write", "read"):
        CALLS[call](vault)
    assert connections(own_secret_service) == before + 1


@pytest.mark.parametrize("way", ["close", "renewed"])
def test_a_vault_that_is_given_up_closes_its_connection(
    own_secret_service: PrivateKeyring, way: str
) -> None:
    """Nothing of it stays on the bus once it is let go."""
    before, vault = connections(own_secret_service), OSVault()
    vault.write(ITEM, KEPT, "label")
    getattr(vault, way)()
    assert connections(own_secret_service) == before


@pytest.mark.parametrize("call", CALLS)
def test_a_vault_that_was_closed_is_gone(seen: Seen, call: str) -> None:
    """It makes no second connection."""
    seen.vault.close()
    with pytest.raises(KeyringGone):
        CALLS[call](seen.vault)


def test_a_vault_may_be_closed_before_its_first_use() -> None:
    """Nothing is open, and nothing opens."""
    vault = OSVault()
    vault.close()
    with pytest.raises(KeyringGone):
        vault.look()


def test_the_read_after_a_lost_session_succeeds(seen: Seen) -> None:
    """The plain path stands in."""
    seen.end_session()
    assert seen.vault.read(ITEM) == KEPT


def test_the_write_after_a_lost_session_succeeds(seen: Seen) -> None:
    """Nothing is told, and nothing is lost."""
    seen.end_session()
    seen.vault.write(ITEM, Secret("p8e-newer"), "label")
    assert seen.vault.read(ITEM) == Secret("p8e-newer")


def test_after_a_failure_a_new_session_is_made(seen: Seen) -> None:
    """The plain path is for one call."""
    old = session_of(seen.kept)
    seen.end_session()
    seen.vault.read(ITEM)
    assert session_of(seen.kept) not in (None, old)


@pytest.mark.parametrize("call", CALLS)
def test_a_keyring_that_died_and_came_back_is_used_again(
    own_secret_service: PrivateKeyring, call: str
) -> None:
    """The same vault goes on, whatever it is asked first."""
    vault = OSVault()
    vault.write(ITEM, KEPT, "label")
    own_secret_service.kill()
    own_secret_service.revive()
    CALLS[call](vault)
    vault.write(ITEM, KEPT, "label")
    assert vault.read(ITEM) == KEPT


def test_what_was_kept_outlives_the_keyring_s_death(
    own_secret_service: PrivateKeyring,
) -> None:
    """It was on the disk, and is read first thing."""
    vault = OSVault()
    vault.write(ITEM, KEPT, "label")
    own_secret_service.kill()
    own_secret_service.revive()
    assert vault.read(ITEM) == KEPT


def test_a_dead_keyring_may_be_told_as_absent_and_found_later(
    own_secret_service: PrivateKeyring,
) -> None:
    """A failure in between leaves nothing behind."""
    vault = OSVault()
    vault.write(ITEM, KEPT, "label")
    own_secret_service.kill()
    with pytest.raises(KeyringAbsent):
        vault.read(ITEM)
    own_secret_service.revive()
    assert vault.read(ITEM) == KEPT


@pytest.mark.parametrize("call", CALLS)
def test_a_lock_in_between_is_noticed(
    own_secret_service: PrivateKeyring, call: str
) -> None:
    """A screen saver locks, and the kept session knows."""
    vault = OSVault()
    vault.write(ITEM, KEPT, "label")
    own_secret_service.lock()
    with pytest.raises(KeyringLocked):
        CALLS[call](vault)


def test_an_unlocked_keyring_is_read_again(own_secret_service: PrivateKeyring) -> None:
    """Locked and unlocked from outside, as at a login."""
    vault = OSVault()
    vault.write(ITEM, KEPT, "label")
    own_secret_service.lock()
    with pytest.raises(KeyringLocked):
        vault.look()
    own_secret_service.unlock()
    assert vault.read(ITEM, ask=False) == KEPT


def test_an_open_keyring_is_told_by_nothing(seen: Seen) -> None:
    """Looking finds no reason against a read."""
    seen.vault.look()
    assert seen.vault.read(ITEM, ask=False) == KEPT


@pytest.mark.usefixtures("empty_secret_service")
@pytest.mark.parametrize("call", ["read", "delete", "look"])
def test_a_keyring_without_a_collection_is_absent(call: str) -> None:
    """Never set up, or a database that is closed: not "no such secret"."""
    with pytest.raises(KeyringAbsent):
        CALLS[call](OSVault())


@pytest.mark.usefixtures("no_bus")
def test_without_a_bus_a_look_finds_no_keyring() -> None:
    """Absent is told without a prompt, too."""
    with pytest.raises(KeyringAbsent):
        OSVault().look()
