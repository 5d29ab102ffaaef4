"""Whether a long job of the keyring stands still, or only takes its time."""

from __future__ import annotations

from typing import Final

STILL: Final = 10
"""After so many looks in a row that saw no progress, a job stands still."""


class Pace:
    """Told what is known of the job, it says whether the keyring is waited for."""

    def __init__(self) -> None:
        self._kept = False
        self._done = -1
        self._looks = STILL

    def kept(self, kept: bool) -> bool:
        """The keyring has kept a job for long, or has it no more."""
        self._kept = kept
        return kept and self._looks >= STILL

    def anew(self) -> None:
        """Another job begins: until it moves, it stands still."""
        self._done, self._looks = -1, STILL

    def moved(self, done: int) -> bool:
        """So much of the job is done, as of this look."""
        self._looks = self._looks + 1 if done == self._done else 0
        self._done = done
        return self._kept and self._looks >= STILL
