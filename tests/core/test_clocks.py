"""The two clocks."""

from __future__ import annotations

from core.clocks import Moment, boot_clock, moment


def test_the_boot_clock_never_goes_back() -> None:
    """Read a thousand times, it never shows less than before."""
    shown = [boot_clock() for _ in range(1_000)]
    assert shown == sorted(shown)


def test_the_boot_clock_tells_no_date() -> None:
    """It counts from some start, not from the epoch: nobody takes it for a date."""
    assert 0 <= boot_clock() < 1_000_000_000


def test_a_moment_reads_both() -> None:
    """One instant by the clocks that are handed in."""
    assert moment(lambda: 5.0, lambda: 7.0) == Moment(5.0, 7.0)
