"""A long job of the keyring is waited for only while it stands still."""

from __future__ import annotations

import pytest

from gui.models.pace import STILL, Pace


@pytest.mark.parametrize("kept", [True, False])
def test_what_tells_no_progress_is_waited_for(kept: bool) -> None:
    """As soon as the keyring keeps it."""
    assert Pace().kept(kept) is kept


def test_what_moves_is_not_waited_for() -> None:
    """However long the keyring has it."""
    pace = Pace()
    pace.kept(True)
    assert [pace.moved(done) for done in (4, 5, 5, 6)] == [False] * 4


def test_what_moves_no_more_is_waited_for() -> None:
    """After some looks, for the next ones may be longer."""
    pace = Pace()
    pace.kept(True)
    told = [pace.moved(7) for _ in range(STILL + 1)]
    assert told == [*[False] * STILL, True]


def test_what_stood_still_before_goes_on_waiting() -> None:
    """The keyring keeps a job that was at the same place for long."""
    pace = Pace()
    for _ in range(STILL):
        pace.moved(0)
    pace.kept(True)
    assert pace.moved(0) is True
