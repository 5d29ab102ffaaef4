"""The only door to users' files: bounded reading, and writing that never half-writes.

Nothing but a regular file is opened, and a path is looked at before it is opened and
again once it is open, so that a device is never woken and a FIFO never waited for.
"""

from __future__ import annotations

import codecs
import errno
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from core.errors import (
    FileAbsent,
    FileBinary,
    FileChanged,
    FileEmpty,
    FileEncoding,
    FileError,
    FileExists,
    FileForbidden,
    FileIsFolder,
    FileNotRegular,
    FileNotWritten,
    FileTooLarge,
)

LIMIT: Final = 1_000_000
_CHUNK: Final = 65_536

# Flags that some systems lack.
_BINARY: Final = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_READ: Final = (
    os.O_RDONLY | _BINARY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
)
_CREATE: Final = os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY

_reserved_name = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:[.:].*)?",
    re.IGNORECASE,
)
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NO_LINKS: Final = {errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.EMLINK}


def read_text(path: Path, limit: int = LIMIT) -> str:
    """The text of a regular file, line ends kept, a byte order mark taken off.

    UTF-8, or UTF-16 with its mark. Raises a :class:`core.errors.FileError`.
    """
    data = _read(path, limit)
    text = decode(data, path.name).removeprefix("\ufeff")
    if not text.strip():
        raise FileEmpty(name=path.name)
    return text


def read_optional(path: Path, limit: int = LIMIT) -> bytes | None:
    """The bytes of a regular file, or None only if there is no such file."""
    try:
        return _read(path, limit)
    except FileAbsent:
        if os.path.lexists(path):
            raise FileNotRegular(name=path.name) from None
        return None


def decode(data: bytes, name: str = "") -> str:
    """Text from bytes, the byte order mark kept as U+FEFF, to be written back so.

    Raises :class:`FileBinary` or :class:`FileEncoding`.
    """
    wide = data.startswith(_UTF16)
    try:
        if wide:
            little = data.startswith(codecs.BOM_UTF16_LE)
            text = data.decode("utf-16-le" if little else "utf-16-be")
        elif b"\0" in data:
            raise FileBinary(name=name)
        else:
            text = data.decode("utf-8")
    except UnicodeDecodeError as exc:
        line = 0 if wide else len(re.findall(rb"\r\n|\r|\n", data[: exc.start])) + 1
        # The cause holds the file's bytes.
        raise FileEncoding(name=name, line=line) from None
    if "\0" in text:
        raise FileBinary(name=name)
    return text


def replace_atomically(path: Path, data: bytes, expected: bytes | None) -> None:
    """Write ``data`` to ``path`` as a whole or not at all.

    ``expected`` is what the file held when it was looked at; None means that there
    must be no such file. A new file is private (0600), an existing one keeps its mode.
    Raises :class:`FileExists`, :class:`FileChanged`, :class:`FileNotRegular`,
    :class:`FileIsFolder`, :class:`FileForbidden` or :class:`FileNotWritten`.
    """
    _refuse_foreign(path)
    mode = _verify_unchanged(path, expected)
    temporary = path.with_name(f".{os.urandom(16).hex()}.tmp")
    with _told_as_not_written(path):
        try:
            _write_and_read_back(temporary, data, mode)
            _verify_unchanged(path, expected)
            if expected is None:
                _give_name(temporary, path)
            else:
                os.replace(temporary, path)  # noqa: PTH105 - beside os.link
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()
    _sync_folder(path.parent)


def names_share_or_device(path: str) -> bool:
    """Whether Windows would reach a network share or a device by this path."""
    plain = path.replace("/", "\\")
    parts = [part for part in plain.split("\\") if part]
    last = parts[-1] if parts else ""
    return plain.startswith("\\\\") or bool(_reserved_name.fullmatch(last))


def _refuse_foreign(path: Path) -> None:
    if os.name == "nt" and names_share_or_device(str(path)):
        raise FileNotRegular(name=path.name)


def _read(path: Path, limit: int) -> bytes:
    """The bytes of a regular file, at most ``limit`` of them."""
    _refuse_foreign(path)
    name = path.name
    try:
        _refuse_irregular(path.stat().st_mode, name)
        handle = os.open(path, _READ)
        try:
            _refuse_irregular(os.fstat(handle).st_mode, name)
            data = _read_all(handle, limit + 1)
        finally:
            os.close(handle)
    except (OSError, ValueError) as exc:
        raise _reading_error(exc, name) from exc
    if len(data) > limit:
        raise FileTooLarge(name=name, limit=limit)
    return data


def _read_all(handle: int, most: int) -> bytes:
    pieces: list[bytes] = []
    while most > 0 and (piece := os.read(handle, min(most, _CHUNK))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


def _refuse_irregular(mode: int, name: str) -> None:
    if stat.S_ISDIR(mode):
        raise FileIsFolder(name=name)
    if not stat.S_ISREG(mode):
        raise FileNotRegular(name=name)


def _reading_error(exc: OSError | ValueError, name: str) -> FileError:
    """Which of our errors a failed look or read is; ValueError: NUL in the path."""
    number = getattr(exc, "errno", None)
    if number in (None, errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
        return FileAbsent(name=name)
    if number in (errno.ELOOP, errno.ENXIO):
        return FileNotRegular(name=name)
    return FileForbidden(name=name)


def _verify_unchanged(path: Path, expected: bytes | None) -> int:
    """Compare the file with what is expected; the mode that the new one shall have."""
    name = path.name
    try:
        mode = path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        if expected is not None:
            raise FileChanged(name=name) from None
        return 0o600
    except (OSError, ValueError) as exc:
        raise _reading_error(exc, name) from exc
    _refuse_irregular(mode, name)
    if expected is None:
        raise FileExists(name=name)
    try:
        same = _read(path, len(expected)) == expected
    except (FileTooLarge, FileAbsent):
        same = False
    if not same:
        raise FileChanged(name=name)
    return stat.S_IMODE(mode) & 0o777


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


def _write_and_read_back(temporary: Path, data: bytes, mode: int) -> None:
    """Fill a new private file, make it durable, and make sure of what it holds."""
    handle = os.open(temporary, _CREATE, 0o600)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
        os.lseek(handle, 0, os.SEEK_SET)
        if _read_all(handle, len(data) + 1) != data:
            raise OSError(errno.EIO, "what was written reads back differently")
    finally:
        os.close(handle)
    if mode != 0o600:
        temporary.chmod(mode)


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
