"""Killed after any step, no secret is lost and none is left behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.storage.crash import Ended, Job, Warm
from tests.core.storage.crash_table import (
    CHANGES,
    NAMES,
    POINTS,
    State,
    recovered,
    set_up,
)
from tests.core.storage.stepping import FileVault, Step


@pytest.mark.parametrize("name", CHANGES)
def test_the_table_names_every_step(tmp_path: Path, warm: Warm, name: str) -> None:
    """So that no point at which a change can be cut off is missing below."""
    change = CHANGES[name]
    set_up(tmp_path, FileVault(tmp_path / "vault"), change, warm, bus="")
    ended = warm.run(Job(str(tmp_path), change.action))
    assert ended == Ended(killed=False, steps=change.steps)


def test_every_step_is_in_the_table() -> None:
    """And none is named that no change takes."""
    assert {step for each in CHANGES.values() for step in each.steps} == set(Step)


@pytest.mark.parametrize(("name", "stop"), POINTS, ids=NAMES)
def test_a_change_that_is_killed_is_done_or_undone(
    tmp_path: Path, warm: Warm, name: str, stop: int
) -> None:
    """All of it, as the table says; no other secret is kept, no entry is left."""
    change, vault = CHANGES[name], FileVault(tmp_path / "vault")
    set_up(tmp_path, vault, change, warm, bus="")
    ended = warm.run(Job(str(tmp_path), change.action, stop))
    expected = change.after if stop >= change.turn else change.before
    told = (ended, recovered(tmp_path, vault))
    assert told == (
        Ended(killed=True, steps=change.steps[: stop + 1]),
        State(expected, vault.items(), 0),
    )
