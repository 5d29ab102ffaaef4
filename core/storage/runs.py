"""Which starts of the program are alive, told by a locked file for each of them.

A start has a random id and holds the lock of ``runs/<id>.lock`` in the data folder for
as long as it lives. The kernel frees it however the process ends, so a file that can be
locked is a dead start's, and is removed; a start without a file is dead as well.

What the locks of filelock do, and what follows from it: they belong to an open file, so
a second object in the same process is refused as another process would be; held per
object, not per thread (``thread_local=False``); given up in a forked child. A file may
be removed between being made and being locked: on Linux and macOS the lock is taken
again until it is that of the file which bears the name, on Windows an open file cannot
be removed. So a start that has been told its id is never taken for dead.

Where a lock cannot be asked for (another user's file, a file system without locks, on
which SQLite does not work either), a start counts as alive for an hour after what it
wrote last.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.errors import CatalogBusy, CatalogError

if TYPE_CHECKING:
    from filelock import BaseFileLock

FORGOTTEN_SECONDS: Final = 3600.0
"""After this long a start whose lock cannot be asked for counts as dead."""

MAKING_SECONDS: Final = 5.0
LOOKING_SECONDS: Final = 0.05
_HEX: Final = frozenset("0123456789abcdef")
_SUFFIX: Final = ".lock"


class Runs:
    """This start among the others over the same data folder; safe between threads."""

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self._folder = folder / "runs"
        self._now = now
        self._guard = threading.Lock()
        self._id = ""
        self._held: BaseFileLock | None = None
        self._closed = False

    @property
    def mine(self) -> str:
        """This start's id. The first call locks its file, and clears the dead away."""
        with self._guard:
            if not self._id:
                if self._closed:
                    raise CatalogError(path=str(self._folder), reason="closed")
                self._id = self._begun()
                self._others_alive()
            return self._id

    def is_alive(self, run: str, since: float | None = None) -> bool:
        """Whether that start still runs; ``since`` is when it last wrote something.

        Anything that is no id of ours is dead, and never becomes a file name.
        """
        if not is_id(run):
            return False
        path = self._path(run)
        try:
            return path.exists() and self._is_locked(path, patience=0)
        except OSError:
            return since is None or self._now() - since < FORGOTTEN_SECONDS

    def others(self) -> bool:
        """Whether another start is alive."""
        with self._guard:
            return self._others_alive()

    def close(self) -> None:
        """This start is over, and leaves no file."""
        with self._guard:
            self._closed = True
            held, self._held = self._held, None
            if held is not None:
                _remove(held)
            elif self._id:
                with suppress(OSError):
                    self._path(self._id).unlink()
            self._id = ""

    def _begun(self) -> str:
        from filelock import Timeout

        run = uuid.uuid4().hex
        path = self._path(run)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = _lock(path)
            lock.acquire(timeout=MAKING_SECONDS, poll_interval=0.005)
            self._held = lock
        except Timeout as exc:
            raise CatalogBusy(path=str(path), reason="Timeout") from exc
        except OSError as exc:
            if not path.exists():  # else: made, and this file system locks nothing
                raise CatalogError(path=str(path), reason=type(exc).__name__) from exc
        return run

    def _others_alive(self) -> bool:
        """Looks at every file: so those of the dead are removed."""
        try:
            found = [each for each in self._folder.iterdir() if each.suffix == _SUFFIX]
        except OSError:
            return False
        others = [each for each in found if is_id(each.stem) and each.stem != self._id]
        alive = [self._lives(each) for each in others]
        return any(alive)

    def _lives(self, path: Path) -> bool:
        try:
            return self._is_locked(path, patience=LOOKING_SECONDS)
        except OSError:
            with suppress(OSError):
                return self._now() - path.stat().st_mtime < FORGOTTEN_SECONDS
            return False

    def _is_locked(self, path: Path, patience: float) -> bool:
        """Whether somebody has it; a look of another window is over in an instant."""
        from filelock import Timeout

        lock = _lock(path)
        try:
            lock.acquire(timeout=patience, poll_interval=0.005)
        except Timeout:
            return True
        _remove(lock)
        return False

    def _path(self, run: str) -> Path:
        return self._folder / f"{run}{_SUFFIX}"


def is_id(text: str) -> bool:
    """Whether this could be the id of a start."""
    return len(text) == 32 and _HEX.issuperset(text)


def _lock(path: Path) -> BaseFileLock:
    from filelock import FileLock

    return FileLock(path, mode=0o600, thread_local=False, fallback_to_soft=False)


def _remove(held: BaseFileLock) -> None:
    """Remove a file whose lock we hold; Windows does it when the lock is released."""
    with suppress(OSError):
        Path(held.lock_file).unlink()
    with suppress(OSError):
        held.release()
