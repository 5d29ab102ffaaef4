"""One writer in a folder at a time, of all windows and their threads.

Between looking whether a file still is what was previewed and putting another in its
place nobody else of ours gets in, so that of two the second finds it changed. The lock
is the folder's own (Linux, macOS), or a file in the user's temporary folder (Windows);
the kernel frees it however a process ends. Other programs know nothing of it.
"""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from filelock import BaseFileLock

SECONDS: Final = 5.0
"""A write takes a few hundredths; one that takes so long hangs."""
PAUSE_SECONDS: Final = 0.01
_TAKEN: Final = {errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK}
_own = threading.local()


@contextmanager
def one_writer(folder: Path, seconds: float = SECONDS) -> Iterator[bool]:
    """Whether nobody else of ours writes there now; False where it cannot be told.

    The same thread may ask again, for the folder or one inside. Raises OSError (EBUSY)
    where another has been at it for ``seconds``.
    """
    key = os.path.realpath(folder)
    held: dict[str, bool] = _own.__dict__.setdefault("held", {})
    if key in held:
        yield held[key]
        return
    with ExitStack() as stack:
        if sys.platform == "win32":
            alone = stack.enter_context(by_file(key, seconds))
        else:
            alone = stack.enter_context(_by_folder(key, seconds))
        held[key] = alone
        stack.callback(held.pop, key)
        yield alone


@contextmanager
def by_file(folder: str, seconds: float, within: Path | None = None) -> Iterator[bool]:
    """By a locked file of the user's, named after the folder by a digest."""
    import tempfile

    from filelock import Timeout

    try:
        lock = _lock_file(folder, within or Path(tempfile.gettempdir()))
        lock.acquire(timeout=seconds, poll_interval=PAUSE_SECONDS)
    except Timeout:
        raise _busy() from None
    except (OSError, NotImplementedError):
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


def _lock_file(folder: str, within: Path) -> BaseFileLock:
    import hashlib

    from filelock import FileLock

    whole = os.path.normcase(folder).encode("utf-8", "replace")
    name = f"mintdesk-{hashlib.sha256(whole).hexdigest()[:32]}.lock"
    return FileLock(within / name, thread_local=False)


if sys.platform != "win32":
    import fcntl

    @contextmanager
    def _by_folder(folder: str, seconds: float) -> Iterator[bool]:
        """By the folder itself: nothing is left behind."""
        try:
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except (OSError, ValueError):  # may be written to, and not be listed
            yield False
            return
        try:
            yield _locked(handle, time.monotonic() + seconds)
        finally:
            os.close(handle)

    def _locked(handle: int, deadline: float) -> bool:
        """False where the disk knows no locks of folders, as some shares."""
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as exc:
                if exc.errno not in _TAKEN:
                    return False
                if time.monotonic() > deadline:
                    raise _busy() from None
                time.sleep(PAUSE_SECONDS)
            else:
                return True


def _busy() -> OSError:
    return OSError(errno.EBUSY, os.strerror(errno.EBUSY))
