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


def test_what_moves_just_now_is_not_waited_for_when_the_keyring_has_it_for_long() -> (
    None
):
    """Each secret takes a while; none of them waits for a word."""
    pace = Pace()
    pace.moved(3)
    assert pace.kept(True) is False


def test_another_job_is_waited_for_until_it_moves() -> None:
    """What the one before did says nothing of it."""
    pace = Pace()
    pace.moved(3)
    pace.anew()
    assert pace.kept(True) is True


def test_what_stood_still_before_goes_on_waiting() -> None:
    """The keyring keeps a job that was at the same place for long."""
    pace = Pace()
    for _ in range(STILL):
        pace.moved(0)
    pace.kept(True)
    assert pace.moved(0) is True
