"""The proxy's password, killed after any step over a real keyring (Linux)."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.model import Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.vault import OSVault
from tests.conftest import private_keyring
from tests.core.storage.crash import Ended, Job, Warm
from tests.core.storage.crash_apart import (
    CHANGES,
    NAMES,
    POINTS,
    recovered,
    set_up,
    state_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import PrivateKeyring


@pytest.fixture(scope="module")
def keyring() -> Iterator[PrivateKeyring]:
    """A keyring for the tests of this file, which leave it empty."""
    with private_keyring() as keyring, pytest.MonkeyPatch.context() as environ:
        environ.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
        yield keyring


def emptied(folder: Path) -> None:
    """Remove the password, and delete the credential."""
    with closing(Catalog(folder / "catalog.sqlite", lambda: 3.0)) as catalog:
        store = CredentialStore(catalog, OSVault(), lambda: 3.0)
        store.proxy_password().keep(Secret(""), {})
        for each in store.list():
            store.delete(each.id)


@pytest.mark.parametrize(("name", "stop"), POINTS, ids=NAMES)
def test_a_password_that_is_cut_off_is_old_or_new_in_the_keyring(
    keyring: PrivateKeyring, tmp_path: Path, warm: Warm, name: str, stop: int
) -> None:
    """All of it, as the table says; the keyring lists no item that is not in use."""
    change = CHANGES[name]
    set_up(tmp_path, OSVault(), change, warm, keyring.address)
    ended = warm.run(Job(str(tmp_path), change.action, stop, bus=keyring.address))
    told = (ended, recovered(tmp_path, OSVault()))
    items = sorted(keyring.labels())
    emptied(tmp_path)
    assert told == (
        Ended(killed=True, steps=change.steps[: stop + 1]),
        state_of(change, stop, items),
    )
