"""The two clocks that a token's life is told by, read together.

The wall clock is set by hand, by the network and by a machine that wakes up; the boot
clock is set by nobody and runs on in sleep, but stands still while a virtual machine
is paused. Whoever believes the one that says *less is left* is never wrong in the
direction that hurts. Zones and summer time touch neither.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import NamedTuple

# Python's own monotonic clock stops in sleep on Linux and macOS, not on Windows.
_NAME = "CLOCK_MONOTONIC_RAW" if sys.platform == "darwin" else "CLOCK_BOOTTIME"
_ID: int | None = getattr(time, _NAME, None)


class Moment(NamedTuple):
    """One instant by both clocks: seconds since the epoch, seconds since some start."""

    wall: float
    boot: float


def boot_clock() -> float:
    """Seconds since some start, sleep included; setting the time changes nothing."""
    if _ID is None:
        return time.monotonic()
    try:
        return time.clock_gettime(_ID)
    except OSError:
        # A kernel or a sandbox without that clock.
        return time.monotonic()


def moment(
    now: Callable[[], float] = time.time, boot: Callable[[], float] = boot_clock
) -> Moment:
    """This instant by both clocks."""
    return Moment(now(), boot())
