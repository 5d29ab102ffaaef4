"""Users' files, the door out: written as a whole or not at all.

Into a temporary file beside the old one, made durable, read back, put in its place.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Final

from core.errors import (
    FileAbsent,
    FileChanged,
    FileExists,
    FileForbidden,
    FileNotWritten,
    FileShared,
    FileTooLarge,
)
from core.files import (
    digest_of,
    read_all,
    read_bytes,
    reading_error,
    refuse_foreign,
    refuse_irregular,
)

# A temporary file of ours that is older than this was left behind by a kill.
STALE_SECONDS: Final = 3_600.0
_MOST_LOOKED_AT: Final = 10_000
_temporary_name = re.compile(r"\.mintdesk-[0-9a-f]{32}\.tmp")

# Flags that some systems lack.
_BINARY: Final = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_CREATE: Final = os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY
_NO_LINKS: Final = {errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.EMLINK}


def replace_atomically(
    path: Path,
    data: bytes,
    expected: bytes | None,
    now: Callable[[], float] = time.time,
    *,
    new_mode: int = 0o600,
    private: bool = False,
) -> None:
    """Write ``data`` to ``path`` as a whole or not at all.

    ``expected`` is what the file held when it was looked at; None means that there
    must be no such file. A new file gets ``new_mode``, which is private; an existing
    one keeps its mode and group, unless it is made ``private`` (0600).
    Raises :class:`FileExists`, :class:`FileChanged`, :class:`FileNotRegular`,
    :class:`FileIsFolder`, :class:`FileForbidden` or :class:`FileNotWritten`.
    """
    refuse_foreign(path)
    found = _verify_unchanged(path, expected)
    kept = new_mode if found is None else stat.S_IMODE(found.st_mode) & 0o777
    mode = 0o600 if private else kept
    temporary = path.with_name(f".mintdesk-{os.urandom(16).hex()}.tmp")
    with _told_as_not_written(path):
        try:
            _write_and_read_back(temporary, data)
            _give_rights(temporary, mode, found)
            _verify_unchanged(path, expected)
            if expected is None:
                _give_name(temporary, path)
            else:
                os.replace(temporary, path)  # noqa: PTH105 - beside os.link
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()
    _sync_folder(path.parent)
    remove_stale(path.parent, now())


def remove_unchanged(path: Path, digest: bytes) -> None:
    """Remove a file that still is what ``digest`` was taken of, and the user's alone.

    Raises :class:`FileShared` for a link, a second name or another's file,
    :class:`FileChanged`, or what reading and writing raise; the file is there then.
    """
    refuse_foreign(path)
    before = refuse_shared(path)
    try:
        same = digest_of(read_bytes(path, before.st_size)) == digest
    except (FileTooLarge, FileAbsent):
        same = False
    after = refuse_shared(path)
    if not same or (before.st_dev, before.st_ino) != (after.st_dev, after.st_ino):
        raise FileChanged(name=path.name)
    with _told_as_not_written(path):
        path.unlink()
    _sync_folder(path.parent)


def refuse_shared(path: Path) -> os.stat_result:
    """Raise FileShared for all but a file of the user's with a single name."""
    try:
        found = path.lstat()
    except (OSError, ValueError) as exc:
        raise reading_error(exc, path.name) from exc
    why = why_shared(found)
    if why in ("symlink", "owner"):
        raise FileShared(name=path.name, why=why)
    refuse_irregular(found.st_mode, path.name)
    if why:
        raise FileShared(name=path.name, why=why)
    return found


def why_shared(found: os.stat_result) -> str:
    """``symlink``, ``owner`` or ``hard_link``; empty where a file is the user's alone.

    A folder, which always has more than one name, is told elsewhere.
    """
    if stat.S_ISLNK(found.st_mode):
        return "symlink"
    if sys.platform != "win32" and found.st_uid != os.getuid():
        return "owner"
    return "hard_link" if stat.S_ISREG(found.st_mode) and found.st_nlink > 1 else ""


def why_kept_from(path: Path, found: os.stat_result) -> str:
    """As :func:`why_shared`, a name left aside that a kill of ours has left there.

    Between naming a new file and removing its temporary name it has both.
    """
    why = why_shared(found)
    if why != "hard_link":
        return why
    names = 0
    with suppress(OSError), os.scandir(path.parent) as entries:
        for entry in islice(entries, _MOST_LOOKED_AT):
            if _temporary_name.fullmatch(entry.name):
                with suppress(OSError):
                    names += os.path.samestat(found, Path(entry.path).lstat())
    return "" if found.st_nlink == names + 1 else why


def remove_stale(folder: Path, now: float) -> None:
    """Remove temporary files of ours that a killed program has left in ``folder``.

    By name, regular, the user's own, and untouched for an hour. Nothing is raised:
    what cannot be looked at or removed stays.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in islice(entries, _MOST_LOOKED_AT):
            if _temporary_name.fullmatch(entry.name):
                with suppress(OSError):
                    _remove_if_stale(Path(entry.path), now)


def _remove_if_stale(path: Path, now: float) -> None:
    found = path.lstat()
    own = sys.platform == "win32" or found.st_uid == os.getuid()
    if own and stat.S_ISREG(found.st_mode) and now - found.st_mtime > STALE_SECONDS:
        path.unlink()


def _verify_unchanged(path: Path, expected: bytes | None) -> os.stat_result | None:
    """Compare the file with what is expected; what it is, None where there is none."""
    name = path.name
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        if expected is not None:
            raise FileChanged(name=name) from None
        return None
    except (OSError, ValueError) as exc:
        raise reading_error(exc, name) from exc
    refuse_irregular(found.st_mode, name)
    if expected is None:
        raise FileExists(name=name)
    try:
        same = read_bytes(path, len(expected)) == expected
    except (FileTooLarge, FileAbsent):
        same = False
    if not same:
        raise FileChanged(name=name)
    return found


@contextmanager
def _told_as_not_written(path: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as exc:
        raise FileForbidden(name=path.name) from exc
    except FileExistsError as exc:
        raise FileExists(name=path.name) from exc
    except (OSError, ValueError) as exc:
        reason = getattr(exc, "strerror", None) or type(exc).__name__
        raise FileNotWritten(name=path.name, reason=reason) from exc


def _write_and_read_back(temporary: Path, data: bytes) -> None:
    """Fill a new private file, make it durable, and make sure of what it holds."""
    handle = os.open(temporary, _CREATE, 0o600)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
        os.lseek(handle, 0, os.SEEK_SET)
        if read_all(handle, len(data) + 1) != data:
            raise OSError(errno.EIO, "what was written reads back differently")
    finally:
        os.close(handle)


def _give_rights(temporary: Path, mode: int, before: os.stat_result | None) -> None:
    """The group of the file that was there, then the mode, which names its rights."""
    if mode == 0o600:
        return
    if (
        sys.platform != "win32"
        and before is not None
        and temporary.lstat().st_gid != before.st_gid
    ):
        try:
            os.chown(temporary, -1, before.st_gid)
        except OSError:
            mode = without_group(mode)
    temporary.chmod(mode)


def without_group(mode: int) -> int:
    """The mode where another group stands in: it may do no more than everybody."""
    return mode & ~0o070 | (mode & 0o007) << 3 & mode


def _give_name(temporary: Path, path: Path) -> None:
    """Name a new file without ever taking the place of one that appeared meanwhile."""
    if os.name == "nt":
        temporary.rename(path)  # refuses an existing name there
        return
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


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where folders can be synced."""
    if os.name == "nt":
        return
    # The file is in its place already: a failure here is none of the writing.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | _BINARY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
