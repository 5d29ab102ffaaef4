"""A real Secret Service, open, locked, killed and absent."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import secretstorage

from core.errors import KeyringAbsent, KeyringFailed, KeyringLocked, StoreError
from core.model import Draft, Environment, Secret
from core.storage.back_ends import backend_for
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.items import label_for
from core.storage.vault import OSVault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import FakeClock, PrivateKeyring

ITEM = "mintdesk/service/1"
CALLS = {
    "read": lambda vault: vault.read(ITEM),
    "write": lambda vault: vault.write(ITEM, Secret("p8e-new"), "label"),
    "delete": lambda vault: vault.delete(ITEM),
}


@pytest.fixture
def locked(own_secret_service: PrivateKeyring) -> OSVault:
    """A vault that holds an item, locked since."""
    vault = OSVault()
    vault.write(ITEM, Secret("p8e-kept"), "label")
    own_secret_service.lock()
    return vault


@pytest.mark.parametrize("call", CALLS)
def test_a_locked_keyring_says_so_at_once(locked: OSVault, call: str) -> None:
    """Where no prompt can be shown, locked is told, and never taken for absent."""
    with pytest.raises(KeyringLocked):
        CALLS[call](locked)


@pytest.mark.parametrize("call", CALLS)
def test_a_killed_keyring_is_absent(
    own_secret_service: PrivateKeyring, call: str
) -> None:
    """A bus on which nothing brings the keyring back has none."""
    vault = OSVault()
    vault.write(ITEM, Secret("p8e-kept"), "label")
    own_secret_service.kill()
    with pytest.raises(KeyringAbsent):
        CALLS[call](vault)


@pytest.mark.usefixtures("no_bus")
@pytest.mark.parametrize("call", CALLS)
def test_without_a_bus_there_is_no_keyring(call: str) -> None:
    """No session bus, no keyring, and the package is named that brings one."""
    with pytest.raises(KeyringAbsent) as caught:
        CALLS[call](OSVault())
    assert caught.value.fact("package") == "gnome-keyring"


def test_without_an_address_there_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A login over SSH has no bus address."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with pytest.raises(KeyringAbsent):
        OSVault().read(ITEM)


def test_a_renewed_vault_does_not_wait_for_a_call_that_hangs(
    own_secret_service: PrivateKeyring,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A bus that takes the call and never answers, then one that does."""
    OSVault().write(ITEM, Secret("p8e-kept"), "label")
    vault = OSVault()
    with socket.socket(socket.AF_UNIX) as silent, ThreadPoolExecutor(2) as pool:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        silent.settimeout(30)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
        hanging = pool.submit(vault.read, ITEM)
        with silent.accept()[0]:
            address = own_secret_service.address
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            found = pool.submit(vault.renewed().read, ITEM).result(20)
        ended = isinstance(hanging.exception(30), StoreError)
    assert (found, ended) == (Secret("p8e-kept"), True)


class LockedItem:
    """An item that is locked by itself, as KeePassXC's are."""

    def __init__(self) -> None:
        self.locked = True
        self.waits: list[float] = []

    def is_locked(self) -> bool:
        """Whether a read needs a prompt."""
        return self.locked

    def unlock(self, timeout: float) -> None:
        """Open it, noting how long a prompt may stay."""
        self.waits.append(timeout)
        self.locked = False


def test_an_item_is_unlocked_within_the_prompt_s_time() -> None:
    """keyring's own waits without end."""
    item = LockedItem()
    backend_for("linux", 7.0).unlock(item)
    assert item.waits == [7.0]


def test_a_locked_item_is_told_where_nobody_may_be_asked() -> None:
    """Also in a collection that is open."""
    item, quiet = LockedItem(), backend_for("linux", 7.0)
    quiet.ask = False
    with pytest.raises(KeyringLocked):
        quiet.unlock(item)
    assert item.waits == []


def test_a_person_recognises_the_item(secret_service: PrivateKeyring) -> None:
    """Seahorse shows our name, the credential's and what it is."""
    OSVault().write(ITEM, Secret("p8e-x"), label_for("Shop\n\0 EU"))
    expected = "Mintdesk – Shop   EU – client secret"
    assert secret_service.labels()[ITEM] == expected


@pytest.mark.usefixtures("secret_service")
def test_keyring_itself_finds_our_items() -> None:
    """The items are keyring's own kind, so that any tool built on it reads them."""
    from keyring.backend import KeyringBackend
    from keyring.backends.SecretService import Keyring

    OSVault().write(ITEM, Secret("p8e-shared"), "label")
    other: KeyringBackend = Keyring()  # type: ignore[no-untyped-call]  # ships half
    assert other.get_password(ITEM, "client secret") == "p8e-shared"


@pytest.mark.usefixtures("secret_service")
def test_the_environment_chooses_no_other_back_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A null back end named in the environment swallows nothing."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    OSVault().write(ITEM, Secret("p8e-kept"), "label")
    assert OSVault().read(ITEM) == Secret("p8e-kept")


def test_a_configuration_file_chooses_no_other_back_end(
    secret_service: PrivateKeyring, tmp_path: Path
) -> None:
    """A null back end named in keyringrc.cfg swallows nothing, in a fresh process."""
    folder = tmp_path / "python_keyring"
    folder.mkdir()
    (folder / "keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n", encoding="utf-8"
    )
    code = (
        "from core.model import Secret; from core.storage.vault import OSVault; "
        f"OSVault().write({ITEM!r}, Secret('p8e-configured'), 'label')"
    )
    environ = os.environ | {"XDG_CONFIG_HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], env=environ, check=True)
    assert OSVault().read(ITEM) == Secret("p8e-configured")


def test_bytes_that_are_no_text_are_told_without_a_trace(
    secret_service: PrivateKeyring,
) -> None:
    """Another program may have put anything there."""
    attributes = {"service": "mintdesk/bytes/1", "username": "client secret"}
    with closing(secretstorage.dbus_init()) as bus:
        made = secretstorage.Collection(bus).create_item("x", attributes, b"p8e\xff")
        with pytest.raises(KeyringFailed) as caught:
            OSVault().read("mintdesk/bytes/1")
        made.delete()
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def test_a_delete_leaves_no_second_item_behind(secret_service: PrivateKeyring) -> None:
    """Of two items of one name, both go."""
    attributes = {"service": "mintdesk/twice/1", "username": "client secret"}
    with closing(secretstorage.dbus_init()) as bus:
        collection = secretstorage.Collection(bus)
        collection.create_item("x", attributes | {"a": "1"}, b"p8e-1")
        collection.create_item("x", attributes | {"a": "2"}, b"p8e-2")
    OSVault().delete("mintdesk/twice/1")
    assert "mintdesk/twice/1" not in secret_service.labels()


def test_the_environment_sets_nothing_on_the_back_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """KEYRING_PROPERTY variables cannot point to another collection."""
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/elsewhere")
    assert not hasattr(backend_for("linux"), "preferred_collection")


def test_the_back_end_is_keyring_s_class_for_the_system() -> None:
    """Each system has one back end, by class."""
    from keyring.backends import SecretService, macOS

    kinds = (type(backend_for("linux")), type(backend_for("darwin")))
    assert [
        issubclass(kind, known.Keyring)
        for kind, known in zip(kinds, (SecretService, macOS), strict=True)
    ] == [True, True]


def test_nothing_heavy_is_imported_before_the_first_use() -> None:
    """A start knows the vault without keyring, D-Bus or ciphers."""
    heavy = ("keyring", "secretstorage", "jeepney", "cryptography", "logging.handlers")
    code = (
        "import sys, core.storage.credentials, core.logs; core.storage.vault.OSVault()"
        f"; print([name for name in {heavy} if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_a_locked_keyring_leaves_a_credential_as_it_was(
    own_secret_service: PrivateKeyring, tmp_path: Path, clock: FakeClock
) -> None:
    """A delete that the keyring refuses changes neither catalog nor journal."""
    catalog = Catalog(tmp_path / "catalog.sqlite", clock.now)
    store = CredentialStore(catalog, OSVault(), clock.now)
    draft = Draft(name="Shop", client_id="c", secret=Secret("p8e-x"))
    kept = store.add(draft, Environment.STAGE)
    own_secret_service.lock()
    with pytest.raises(KeyringLocked):
        store.delete(kept.id)
    left = (store.list(), catalog.journal())
    catalog.close()
    assert left == ([kept], [])


def test_a_replacement_while_locked_keeps_the_old_secret_in_use(
    own_secret_service: PrivateKeyring, tmp_path: Path, clock: FakeClock
) -> None:
    """The pointer stays, and what could not be undone stays in the journal."""
    catalog = Catalog(tmp_path / "catalog.sqlite", clock.now)
    store = CredentialStore(catalog, OSVault(), clock.now)
    draft = Draft(name="Shop", client_id="c", secret=Secret("p8e-x"))
    kept = store.add(draft, Environment.STAGE)
    own_secret_service.lock()
    with pytest.raises(StoreError):
        store.replace_secret(kept.id, Secret("p8e-y"))
    pointer = catalog.get(kept.id).secret_item
    catalog.close()
    assert pointer == kept.secret_item
