"""Killed after any step over a real keyring: nothing is lost, nothing is orphaned."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.runs import Runs
from core.storage.vault import OSVault
from tests.conftest import private_keyring
from tests.core.storage.crash import Ended, Job, Warm
from tests.core.storage.crash_table import (
    CHANGES,
    NAMES,
    POINTS,
    State,
    recovered,
    set_up,
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
    """Delete every credential."""
    with closing(Catalog(folder / "catalog.sqlite", lambda: 3.0)) as catalog:
        store = CredentialStore(catalog, OSVault(), lambda: 3.0)
        for each in store.list():
            store.delete(each.id)


EACH = [
    pytest.param(name, stop, id=each)
    for (name, stop), each in zip(POINTS, NAMES, strict=True)
    if name != "take back three"  # long, and the same as taking back one
]


@pytest.mark.parametrize(("name", "stop"), EACH)
def test_a_change_that_is_killed_is_done_or_undone_in_the_keyring(
    keyring: PrivateKeyring, tmp_path: Path, warm: Warm, name: str, stop: int
) -> None:
    """All of it, as the table says; the keyring lists no item that is not in use."""
    change = CHANGES[name]
    set_up(tmp_path, OSVault(), change, warm, keyring.address)
    ended = warm.run(Job(str(tmp_path), change.action, stop, bus=keyring.address))
    expected = change.after if stop >= change.turn else change.before
    told = (ended, recovered(tmp_path, OSVault()))
    items = sorted(keyring.labels())
    emptied(tmp_path)
    assert told == (
        Ended(killed=True, steps=change.steps[: stop + 1]),
        State(expected, items, 0),
    )


BEGUN = [
    pytest.param(name, stop, id=each)
    for (name, stop), each in zip(POINTS, NAMES, strict=True)
    if name in ("replace", "delete")
]


@pytest.mark.parametrize("killed", [False, True], ids=["goes on", "is killed"])
@pytest.mark.parametrize(("name", "stop"), BEGUN)
def test_a_change_of_another_window_is_its_own_while_it_lives(
    keyring: PrivateKeyring,
    tmp_path: Path,
    warm: Warm,
    name: str,
    stop: int,
    killed: bool,
) -> None:
    """A window that uses the same keyring leaves it alone, and mends it afterwards."""
    change = CHANGES[name]
    set_up(tmp_path, OSVault(), change, warm, keyring.address)
    process = warm.pause(Job(str(tmp_path), name, stop, bus=keyring.address))
    with (
        closing(Catalog(tmp_path / "catalog.sqlite", lambda: 3.0)) as catalog,
        closing(Runs(tmp_path)) as runs,
    ):
        store = CredentialStore(catalog, OSVault(), lambda: 3.0, runs=runs)
        touched = store.recover()
        ended = warm.kill(process) if killed else warm.go_on()
        store.recover()
        told = (touched, ended.killed, len(catalog.journal()))
    state, items = recovered(tmp_path, OSVault()), sorted(keyring.labels())
    emptied(tmp_path)
    turned = stop >= change.turn or not killed
    expected = State(change.after if turned else change.before, items, 0)
    assert (told, state) == ((0, killed, 0), expected)
