"""The throw-away folder of a practice start, and those that killed starts have left."""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

if sys.platform != "win32":
    import fcntl

# A folder that nobody holds and that is older than this was left by a killed start.
STALE_SECONDS: Final = 86_400.0
PREFIX: Final = "mintdesk-practice-"
LOCK_NAME: Final = "in-use"
_name = re.compile(rf"{PREFIX}[a-z0-9_]{{8}}")


class PracticeFolder:
    """A new folder, for the user alone, held until cleared or the process ends."""

    def __init__(self, parent: Path | None = None) -> None:
        self._holder = tempfile.TemporaryDirectory(prefix=PREFIX, dir=parent)
        self.path = Path(self._holder.name)
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR
        self._lock: int | None = os.open(self.path / LOCK_NAME, flags, 0o600)
        if sys.platform != "win32":
            fcntl.flock(self._lock, fcntl.LOCK_EX)

    def clear(self) -> None:
        """Remove it with all that is in it."""
        lock, self._lock = self._lock, None
        if lock is not None:
            os.close(lock)
        self._holder.cleanup()

    def remove_stale(self, now: float) -> None:
        """Remove what killed starts have left beside it: nothing secret, but litter.

        The user's own folders of that name, a day old, with nobody holding them.
        """
        with suppress(OSError), os.scandir(self.path.parent) as entries:
            found = [Path(each.path) for each in entries if _name.fullmatch(each.name)]
            for path in found:
                with suppress(OSError):
                    if _is_stale(path, now):
                        shutil.rmtree(path, ignore_errors=True)


def _is_stale(path: Path, now: float) -> bool:
    seen = path.lstat()
    own = sys.platform == "win32" or seen.st_uid == os.getuid()
    if not own or not stat.S_ISDIR(seen.st_mode):
        return False
    return now - seen.st_mtime > STALE_SECONDS and not _is_held(path / LOCK_NAME)


if sys.platform == "win32":

    def _is_held(lock: Path) -> bool:
        """Whether a running start holds the folder: an open file cannot be removed."""
        with suppress(FileNotFoundError):
            lock.unlink()
        return False

else:

    def _is_held(lock: Path) -> bool:
        """Whether a running start holds the folder of this lock."""
        try:
            handle = os.open(lock, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except FileNotFoundError:
            return False
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(handle)
        return False
