"""Killed at any step, no secret is lost and none is left behind."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from core.model import Draft, Environment, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from tests.core.storage.faulty import FileVault

ROOT = Path(__file__).resolve().parents[3]


class State(NamedTuple):
    """What is there after a crash and the recovery: values in use, and all kept."""

    used: list[str]
    kept: list[str]
    journal: int


def nothing(step: str) -> None:
    """Go on at every step."""


def kill(folder: Path, action: str, step: str) -> int:
    """Run the action in a process of its own until it dies; its return code."""
    command = [sys.executable, "-m", "tests.core.storage.crash", str(folder)]
    return subprocess.run(
        [*command, action, step, "file"], cwd=ROOT, check=False
    ).returncode


def recovered(folder: Path) -> State:
    """Start again, recover, and look at everything."""
    with closing(Catalog(folder / "catalog.sqlite", lambda: 2.0)) as catalog:
        vault = FileVault(folder / "vault.json", nothing)
        store = CredentialStore(catalog, vault, lambda: 2.0)
        store.recover()
        used = [
            store.secret(each.id, each.environment).reveal() for each in store.list()
        ]
        return State(used, sorted(vault.values().values()), len(catalog.journal()))


@pytest.fixture
def stocked(tmp_path: Path) -> Path:
    """A folder with one credential and its secret."""
    with closing(Catalog(tmp_path / "catalog.sqlite", lambda: 0.0)) as catalog:
        vault = FileVault(tmp_path / "vault.json", nothing)
        store = CredentialStore(catalog, vault, lambda: 0.0)
        draft = Draft(name="Shop", client_id="c", secret=Secret("fake old"))
        store.add(draft, Environment.STAGE)
    return tmp_path


REPLACED = {
    "journalled": "fake old",
    "written": "fake old",
    "read back": "fake old",
    "flipped": "fake new",
    "removed": "fake new",
    "cleared": "fake new",
}


@pytest.mark.parametrize("step", REPLACED)
def test_a_replacement_that_is_killed_leaves_one_secret(
    stocked: Path, step: str
) -> None:
    """The old one until the pointer moves, the new one from then on, and no other."""
    killed = kill(stocked, "replace", step) != 0
    value = REPLACED[step]
    assert (killed, recovered(stocked)) == (True, State([value], [value], 0))


@pytest.mark.parametrize("step", ["journalled", "written", "read back"])
def test_an_addition_that_is_killed_leaves_nothing(tmp_path: Path, step: str) -> None:
    """Half a credential is none, and its secret is removed."""
    killed = kill(tmp_path, "add", step) != 0
    assert (killed, recovered(tmp_path)) == (True, State([], [], 0))


@pytest.mark.parametrize("step", ["journalled", "removed", "dropped", "cleared"])
def test_a_deletion_that_is_killed_is_finished(stocked: Path, step: str) -> None:
    """The user said delete: at the next use it is done."""
    killed = kill(stocked, "delete", step) != 0
    assert (killed, recovered(stocked)) == (True, State([], [], 0))


@pytest.mark.parametrize("step", ["removed", "cleared"])
def test_a_recovery_that_is_killed_is_taken_up_again(stocked: Path, step: str) -> None:
    """Recovery may itself be cut off at any step."""
    killed = [kill(stocked, "replace", "written"), kill(stocked, "recover", step)]
    assert (0 not in killed, recovered(stocked)) == (
        True,
        State(["fake old"], ["fake old"], 0),
    )
