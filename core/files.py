"""Users' files, the door in: bounded reading of regular files alone.

A path is looked at before it is opened and again once it is open, so that a device is
never woken and a FIFO never waited for. The door out is :mod:`core.replacing`.
"""

from __future__ import annotations

import codecs
import errno
import hashlib
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from core.errors import (
    FileAbsent,
    FileBinary,
    FileEmpty,
    FileEncoding,
    FileError,
    FileForbidden,
    FileIsFolder,
    FileNotRegular,
    FileTooLarge,
    FileUnsteady,
)

# Longest file that is edited, and longest that is imported, in bytes.
LIMIT: Final = 1_000_000
IMPORT_LIMIT: Final = 8_000_000
_CHUNK: Final = 65_536

# Flags that some systems lack.
_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0)
_BINARY: Final = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_READ: Final = (
    os.O_RDONLY | _BINARY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
)

_reserved_name = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³]) *(?:[.:].*)?",
    re.IGNORECASE,
)
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# How much of a file tells whether it is UTF-16 without a mark.
_PROBE: Final = 4_096


class Existing(NamedTuple):
    """A file that is to be changed: what it holds is not printed."""

    data: bytes
    text: str
    private: bool

    def __repr__(self) -> str:
        return f"Existing(bytes={len(self.data)}, private={self.private})"


def read_text(path: Path, limit: int = LIMIT) -> str:
    """The text of a regular file, line ends kept, a byte order mark taken off.

    UTF-8, or UTF-16 with its mark. Raises a :class:`core.errors.FileError`.
    """
    return read_source(path, limit)[0]


def read_source(
    path: Path, limit: int = IMPORT_LIMIT, *, follow: bool = True
) -> tuple[str, bytes]:
    """The text as :func:`read_text` gives it, and a digest of the file's bytes.

    Unless ``follow`` is set, a link is FileNotRegular.
    """
    data = read_bytes(path, limit, follow=follow)
    text = _text_of(data, path.name)
    if isinstance(text, FileError):
        del data
        raise text
    text = text.removeprefix("\ufeff")
    if not text.strip():
        del data, text
        raise FileEmpty(name=path.name)
    return text, digest_of(data)


def digest_of(data: bytes) -> bytes:
    """A fingerprint of a file's bytes, to tell later whether it is still the same."""
    return hashlib.sha256(data).digest()


def read_existing(
    path: Path, limit: int = LIMIT, *, follow: bool = True
) -> Existing | None:
    """A file that is to be changed, or None only if there is no such file.

    Raises :class:`FileEncoding` for all but UTF-8, the one encoding that is written.
    Unless ``follow`` is set, a link is FileNotRegular.
    """
    try:
        data = read_bytes(path, limit, follow=follow)
        private = is_private(path)
    except FileAbsent:
        if os.path.lexists(path):
            raise FileNotRegular(name=path.name) from None
        return None
    text = _text_of(data, path.name)
    if isinstance(text, FileError):
        del data
        raise text
    found = Existing(data, text, private)
    if text.encode() != data:
        del data, text, found
        raise FileEncoding(name=path.name, line=0)
    return found


def is_private(path: Path) -> bool:
    """Whether the owner alone may touch the file; always where modes say nothing."""
    if os.name != "posix":
        return True
    try:
        return not path.stat().st_mode & 0o077
    except OSError as exc:
        raise reading_error(exc, path.name) from exc


def read_all(handle: int, most: int) -> bytes:
    """What an open file holds from here on, at most ``most`` bytes."""
    pieces: list[bytes] = []
    while most > 0 and (piece := os.read(handle, min(most, _CHUNK))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


def read_bytes(
    path: Path,
    limit: int = LIMIT,
    *,
    follow: bool = True,
    read: Callable[[int, int], bytes] = read_all,
) -> bytes:
    """The bytes of a regular file, at most ``limit`` of them.

    A larger one is refused by its size, before any of it is read. Raises FileUnsteady
    for one that changes meanwhile, and FileNotRegular for one whose size is not that
    of what it holds, as in ``/proc``.
    """
    refuse_foreign(path)
    name = path.name
    try:
        refuse_irregular(path.stat(follow_symlinks=follow).st_mode, name)
        handle = os.open(path, _READ if follow else _READ | _NO_LINK)
        try:
            before = os.fstat(handle)
            refuse_irregular(before.st_mode, name)
            if before.st_size > limit:
                raise FileTooLarge(name=name, limit=limit)
            data = read(handle, before.st_size + 1)
            after = os.fstat(handle)
        finally:
            os.close(handle)
    except (OSError, ValueError) as exc:
        raise reading_error(exc, name) from exc
    count = len(data)
    if count != after.st_size or _state(before) != _state(after):
        del data
        steady = _state(before) == _state(after)
        raise FileNotRegular(name=name) if steady else FileUnsteady(name=name)
    return data


def names_share_or_device(path: str) -> bool:
    """Whether Windows would reach a network share or a device by this path."""
    plain = path.replace("/", "\\")
    parts = [part for part in plain.split("\\") if part]
    last = parts[-1] if parts else ""
    return plain.startswith("\\\\") or bool(_reserved_name.fullmatch(last))


def refuse_foreign(path: Path) -> None:
    """Raise FileNotRegular for what is no file of this computer (Windows)."""
    if os.name == "nt" and names_share_or_device(str(path)):
        raise FileNotRegular(name=path.name)


def refuse_irregular(mode: int, name: str) -> None:
    """Raise FileIsFolder or FileNotRegular for all but a regular file."""
    if stat.S_ISDIR(mode):
        raise FileIsFolder(name=name)
    if not stat.S_ISREG(mode):
        raise FileNotRegular(name=name)


def reading_error(exc: OSError | ValueError, name: str) -> FileError:
    """Which of our errors a failed look or read is; ValueError: NUL in the path."""
    number = getattr(exc, "errno", None)
    if number in (None, errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
        return FileAbsent(name=name)
    if number in (errno.ELOOP, errno.ENXIO):
        return FileNotRegular(name=name)
    return FileForbidden(name=name)


def _text_of(data: bytes, name: str) -> str | FileError:
    """Text from bytes, a byte order mark kept as U+FEFF; or what is wrong with them.

    Failures are returned: an exception of the decoder's holds the bytes, and must be
    neither cause nor context of ours.
    """
    wide = data.startswith(_UTF16)
    if not wide and b"\0" in data:
        unmarked = _is_unmarked_utf16(data)
        return FileEncoding(name=name, line=0) if unmarked else FileBinary(name=name)
    try:
        if wide:
            little = data.startswith(codecs.BOM_UTF16_LE)
            text = data.decode("utf-16-le" if little else "utf-16-be")
        else:
            text = data.decode("utf-8")
    except UnicodeDecodeError as exc:
        return FileEncoding(name=name, line=0 if wide else _line_at(data, exc.start))
    return FileBinary(name=name) if "\0" in text else text


def _state(found: os.stat_result) -> tuple[int, int]:
    """What changes when somebody writes."""
    return found.st_size, found.st_mtime_ns


def _line_at(data: bytes, offset: int) -> int:
    """The number of a line, from 1; CRLF, LF and CR each end one."""
    ends = [data.count(end, 0, offset) for end in (b"\n", b"\r", b"\r\n")]
    return ends[0] + ends[1] - ends[2] + 1


def _is_unmarked_utf16(data: bytes) -> bool:
    """Whether every other byte at the start is NUL, as in Latin text of two bytes."""
    probe = data[:_PROBE]
    halves = (probe[0::2], probe[1::2])
    return len(data) % 2 == 0 and any(
        zeros.count(0) * 2 > len(zeros) and not letters.count(0)
        for zeros, letters in (halves, halves[::-1])
    )
