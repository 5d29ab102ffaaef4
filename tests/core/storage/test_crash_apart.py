"""Killed after any step, the proxy's password is the old or the new one, and alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.storage.crash import Ended, Job, Warm
from tests.core.storage.crash_apart import (
    CHANGES,
    NAMES,
    POINTS,
    recovered,
    set_up,
    state_of,
)
from tests.core.storage.stepping import FileVault


@pytest.mark.parametrize("name", CHANGES)
def test_the_table_of_the_password_names_every_step(
    tmp_path: Path, warm: Warm, name: str
) -> None:
    """So that no point at which a change can be cut off is missing below."""
    change = CHANGES[name]
    set_up(tmp_path, FileVault(tmp_path / "vault"), change, warm, bus="")
    ended = warm.run(Job(str(tmp_path), change.action))
    assert ended == Ended(killed=False, steps=change.steps)


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_the_password_that_is_not_killed_is_done(
    tmp_path: Path, warm: Warm, name: str
) -> None:
    """With the setting that goes with it; the old item is gone by then."""
    change, vault = CHANGES[name], FileVault(tmp_path / "vault")
    set_up(tmp_path, vault, change, warm, bus="")
    warm.run(Job(str(tmp_path), change.action))
    items = vault.items()
    expected = state_of(change, len(change.steps), items)
    assert recovered(tmp_path, vault) == expected


@pytest.mark.parametrize(("name", "stop"), POINTS, ids=NAMES)
def test_a_change_of_the_password_that_is_killed_is_done_or_undone(
    tmp_path: Path, warm: Warm, name: str, stop: int
) -> None:
    """All of it, as the table says; no other item is kept, no entry is left."""
    change, vault = CHANGES[name], FileVault(tmp_path / "vault")
    set_up(tmp_path, vault, change, warm, bus="")
    ended = warm.run(Job(str(tmp_path), change.action, stop))
    told = (ended, recovered(tmp_path, vault))
    assert told == (
        Ended(killed=True, steps=change.steps[: stop + 1]),
        state_of(change, stop, vault.items()),
    )
