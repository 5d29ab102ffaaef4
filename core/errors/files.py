"""What may be wrong with users' files and with their text."""

from __future__ import annotations

from core.errors.base import AppError


class FileError(AppError):
    """Facts: ``name`` (the file's name, without its folder)."""


class FileAbsent(FileError):
    """There is no such file."""


class FileIsFolder(FileError):
    """The path names a folder."""


class FileNotRegular(FileError):
    """A device, a FIFO, a socket or a link to one: not opened."""


class FileForbidden(FileError):
    """The system refused to open or write it."""


class FileTooLarge(FileError):
    """Facts: ``name``, ``limit`` in bytes."""


class FileEmpty(FileError):
    """No bytes, or blanks alone."""


class FileBinary(FileError):
    """NUL bytes: not a text."""


class FileEncoding(FileError):
    """Facts: ``name``, ``line`` of the first byte that is not UTF-8 (0: UTF-16)."""


class FileUnsteady(FileError):
    """It changed while it was read."""


class FileExists(FileError):
    """A file of that name is there, and nobody said to change it."""


class FileChanged(FileError):
    """The file changed between preview and write; nothing was written."""


class FileNotWritten(FileError):
    """Facts: ``name``, ``reason`` (the system's words, one line)."""


class FileShared(FileError):
    """Neither replaced nor removed, since it is not the user's file alone.

    Facts: ``name``, ``why`` (``symlink``, ``hard_link`` or ``owner``).
    """


class FormatError(AppError):
    """Text that cannot be used as a source, or written as a target."""


class NothingFound(FormatError):
    """Facts: ``name``, ``keys`` (names seen, without values, at most ten)."""


class BrokenText(FormatError):
    """Begun in a format, and not well formed. Facts: ``name``, ``line`` (1-based)."""


class TooIntricate(FormatError):
    """Nested too deeply, or too many references. Facts: ``name``."""


class TextTooLong(FormatError):
    """More lines or letters than are read within a second; nothing was read."""


class ReadingFailed(FormatError):
    """The process that reads a text died, hung, or said what makes no sense."""


class Unexportable(FormatError):
    """A value that cannot be written.

    Facts: ``field``; and where readers of a ``.env`` would not agree, ``obstacles``
    (which and why) and ``choices`` (sets of readers without which it can be).
    """


class Unquotable(FormatError):
    """A value that cannot be written safely. Facts: ``field``, ``language``."""
