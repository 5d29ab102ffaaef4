"""A user's file before it bears its name: filled, made durable, read back.

On Linux it has no name at all meanwhile, so that a kill leaves nothing of it. A new
file is then named at once; to take the place of another it bears a temporary name for
as long as two calls of the system take. Elsewhere it has that name all the time.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Final

from core.files import read_all

# Left behind by a kill, if nobody is told to be writing: once it is older than this.
STALE_SECONDS: Final = 3_600.0
PATTERN: Final = ".mintdesk-*.tmp"
"""What git calls the temporary names."""
_MOST_LOOKED_AT: Final = 10_000
_temporary_name = re.compile(r"\.mintdesk-[0-9a-f]{32}\.tmp")

# Flags that some systems lack.
_BINARY: Final = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_CREATE: Final = os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY
_UNNAMED: Final[int] = getattr(os, "O_TMPFILE", 0)
_NO_LINKS: Final = {errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.EMLINK}
_NOT_NAMEABLE: Final = _NO_LINKS | {errno.ENOENT, errno.EXDEV, errno.EINVAL}


class NotNameableError(Exception):
    """A file without a name cannot be given one here: it is written under one."""


class Temporary:
    """Bytes on their way to a name; use :func:`temporary`."""

    def __init__(self, folder: Path, *, unnamed: bool) -> None:
        self._name: Path | None = None
        self._handle = _open_unnamed(folder) if unnamed else -1
        if self._handle < 0:
            self._name = _any_name(folder)
            self._handle = os.open(self._name, _CREATE, 0o600)
        self._folder = folder

    @property
    def target(self) -> int | Path:
        """What rights are given to."""
        return self._handle if self._name is None else self._name

    def fill(self, data: bytes) -> None:
        """Write, make it durable, and make sure of what it holds."""
        handle = self._handle
        left = memoryview(data)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
        os.lseek(handle, 0, os.SEEK_SET)
        if read_all(handle, len(data) + 1) != data:
            raise OSError(errno.EIO, "what was written reads back differently")
        if self._name is not None:  # Windows moves no open file
            self._close()

    def give_name(self, path: Path) -> None:
        """Never in the place of a file that appeared meanwhile: FileExistsError."""
        if self._name is None:
            self._link(path)
        elif os.name == "nt":
            self._name.rename(path)  # refuses an existing name there
        else:
            _give_name(self._name, path)

    def take_place_of(self, path: Path) -> None:
        """One name for another, at once."""
        if self._name is None:
            name = _any_name(self._folder)
            self._link(name)
            self._name = name
        os.replace(self._name, path)  # noqa: PTH105 - beside os.link

    def end(self) -> None:
        """What did not get the name is gone."""
        self._close()
        if self._name is not None:
            with suppress(FileNotFoundError):
                self._name.unlink()

    def _close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def _link(self, path: Path) -> None:
        """linkat() follows the link of /proc only if it is given a folder's handle."""
        try:
            folder = os.open(path.parent, os.O_RDONLY | _BINARY)
        except OSError as exc:
            raise NotNameableError from exc
        try:
            os.link(
                f"/proc/self/fd/{self._handle}",
                path.name,
                dst_dir_fd=folder,
                follow_symlinks=True,
            )
        except OSError as exc:
            if exc.errno in _NOT_NAMEABLE:
                raise NotNameableError from exc
            raise
        finally:
            os.close(folder)


@contextmanager
def temporary(
    folder: Path, data: bytes, *, unnamed: bool = True
) -> Iterator[Temporary]:
    """A private file that holds ``data``; it is gone afterwards if it got no name.

    ``unnamed``: where the system can; it may still raise :class:`NotNameableError`.
    """
    made = Temporary(folder, unnamed=unnamed)
    try:
        made.fill(data)
        yield made
    finally:
        made.end()


def is_temporary(name: str) -> bool:
    """Whether a file of this name is one of ours on its way to another."""
    return bool(_temporary_name.fullmatch(name))


def remove_stale(folder: Path, now: float, seconds: float = STALE_SECONDS) -> None:
    """Remove temporary files of ours that a killed program has left in ``folder``.

    By name, regular, the user's own, and untouched for so long. Nothing is raised:
    what cannot be looked at or removed stays.
    """
    for path in temporary_names(folder):
        with suppress(OSError):
            _remove_if_stale(path, now, seconds)


def temporary_names(folder: Path) -> Iterator[Path]:
    """What lies in ``folder`` under such a name; nothing is raised."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in islice(entries, _MOST_LOOKED_AT):
            if is_temporary(entry.name):
                yield Path(entry.path)


def _remove_if_stale(path: Path, now: float, seconds: float) -> None:
    found = path.lstat()
    own = sys.platform == "win32" or found.st_uid == os.getuid()
    if own and stat.S_ISREG(found.st_mode) and now - found.st_mtime > seconds:
        path.unlink()


def _any_name(folder: Path) -> Path:
    return folder / f".mintdesk-{os.urandom(16).hex()}.tmp"


def _open_unnamed(folder: Path) -> int:
    """A private file without a name; -1 where the system or the disk has none."""
    if not _UNNAMED:
        return -1
    try:
        return os.open(folder, _UNNAMED | os.O_RDWR | _BINARY, 0o600)
    except OSError:
        return -1


def _give_name(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)
    except OSError as exc:
        if exc.errno not in _NO_LINKS:
            raise
        _claim_name(temporary, path)


def _claim_name(temporary: Path, path: Path) -> None:
    """The same for file systems without links: claim the name, then fill it."""
    os.close(os.open(path, _CREATE, 0o600))
    try:
        os.replace(temporary, path)  # noqa: PTH105 - beside os.link
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise
