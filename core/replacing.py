"""Users' files, the door out: written as a whole or not at all.

Into a temporary file, made durable, read back, put in the place of the old one.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
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
from core.file_rights import give_rights
from core.files import (
    digest_of,
    read_bytes,
    reading_error,
    refuse_foreign,
    refuse_irregular,
)
from core.one_writer import SECONDS, one_writer
from core.temporary_files import (
    STALE_SECONDS,
    NotNameableError,
    Temporary,
    remove_stale,
    temporary,
    temporary_names,
)

_FOLDER: Final = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0)


def replace_atomically(
    path: Path,
    data: bytes,
    expected: bytes | None,
    now: Callable[[], float] = time.time,
    *,
    new_mode: int = 0o600,
    private: bool = False,
    unnamed: bool = True,
    patience: float = SECONDS,
) -> None:
    """Write ``data`` to ``path`` as a whole or not at all.

    ``expected`` is what the file held when it was looked at; None means that there
    must be no such file. A new file gets ``new_mode``, which is private; an existing
    one keeps its mode, group and access list, unless it is made ``private`` (0600).
    ``unnamed``: through a file without a name, where the system has such; ``patience``:
    how many seconds another window of ours may be at it.
    Raises :class:`FileExists`, :class:`FileChanged`, :class:`FileNotRegular`,
    :class:`FileIsFolder`, :class:`FileForbidden` or :class:`FileNotWritten`.
    """
    refuse_foreign(path)
    with turn(path, patience) as alone:
        found = refuse_changed(path, expected)
        kept = new_mode if found is None else stat.S_IMODE(found.st_mode) & 0o777
        mode = 0o600 if private else kept
        with _told_as_not_written(path):
            try:
                with temporary(path.parent, data, unnamed=unnamed) as made:
                    _put(made, path, expected, found, mode)
            except NotNameableError:
                with temporary(path.parent, data, unnamed=False) as made:
                    _put(made, path, expected, found, mode)
        _sync_folder(path.parent)
        # With nobody else at it, whatever bears such a name was left by a kill.
        remove_stale(path.parent, now(), float("-inf") if alone else STALE_SECONDS)


def _put(
    made: Temporary,
    path: Path,
    expected: bytes | None,
    found: os.stat_result | None,
    mode: int,
) -> None:
    """In the place of ``found``, if it still is what it was, and whose it was."""
    give_rights(made.target, mode, path if found else None, found)
    if _rights(refuse_changed(path, expected)) != _rights(found):
        raise FileChanged(name=path.name)
    if found is None:
        made.give_name(path)
    else:
        made.take_place_of(path)


def _rights(found: os.stat_result | None) -> tuple[int, int, int] | None:
    """Who may open a file: were they given anew, those of others would come back."""
    return found and (found.st_mode, found.st_uid, found.st_gid)


@contextmanager
def turn(path: Path, patience: float = SECONDS) -> Iterator[bool]:
    """As :func:`core.one_writer.one_writer`, for the folder of a file.

    Raises :class:`FileNotWritten` where another window does not come to an end.
    """
    with ExitStack() as stack:
        with _told_as_not_written(path):
            alone = stack.enter_context(one_writer(path.parent, patience))
        yield alone


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
    for each in temporary_names(path.parent):
        with suppress(OSError):
            names += os.path.samestat(found, each.lstat())
    return "" if found.st_nlink == names + 1 else why


def refuse_changed(path: Path, expected: bytes | None) -> os.stat_result | None:
    """Raise FileChanged or FileExists for a file that is not what is expected.

    What it is, None where there is none, as expected.
    """
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


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where folders can be synced."""
    if os.name == "nt":
        return
    # The file is in its place already: a failure here is none of the writing.
    with suppress(OSError):
        handle = os.open(folder, _FOLDER)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
