"""The log: one file, one line an event, for the user alone, without secrets.

Whatever comes from outside cannot start a line, move a cursor or turn the writing
direction: such characters are written as escapes. What looks like a secret or a token
is blotted out by its pattern, wherever it stands. Of an exception the log keeps class
and place, of what a library logs the place: foreign words may quote a value.
"""

from __future__ import annotations

import errno
import logging
import os
import stat
import sys
import threading
import traceback
import unicodedata
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from core.errors import AppError
from core.redaction import redacted

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

FILE_NAME: Final = "mintdesk.log"
FILE_BYTES: Final = 512_000
OLD_FILES: Final = 3
LINE_LIMIT: Final = 4_000

OWN: Final = "mintdesk"

# Flags that Windows lacks.
_NO_DETOUR: Final = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)

_ROOT: Final = Path(__file__).resolve().parent.parent
_OWN_FOLDERS: Final = ("core", "gui", "resources")


class LineFormatter(logging.Formatter):
    """One event, one line: time, level, logger, message, and where it was raised."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, blotted and without control characters."""
        text = _message(record)
        if record.exc_info and record.exc_info[1] is not None:
            text = f"{text} | {place(record.exc_info[1])}"
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {text}"
        return redacted(one_line(redacted(line)))[:LINE_LIMIT]


def one_line(text: str) -> str:
    """The text with line ends, control and direction characters as escapes."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char.encode("unicode_escape").decode() if _is_unruly(char) else char
        for char in text
    )


def place(exc: BaseException) -> str:
    """Class and place of an exception and its causes; facts of our own ones."""
    told: list[str] = []
    seen: BaseException | None = exc
    while seen is not None and len(told) < 5:
        name = str(seen) if isinstance(seen, AppError) else type(seen).__qualname__
        told.append(" ".join([name, *_frames(seen.__traceback__)]))
        seen = seen.__cause__ or (
            None if seen.__suppress_context__ else seen.__context__
        )
    return " < ".join(told)


def open_log(folder: Path) -> None:
    """Write the log to ``folder``; a log that was open is closed first."""
    close_log()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = _private_handler(folder / FILE_NAME)
    handler.setFormatter(LineFormatter())
    handler.addFilter(_is_wanted)
    logging.getLogger(OWN).setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)


def close_log() -> None:
    """Stop writing, and close the file."""
    root = logging.getLogger()
    for handler in [each for each in root.handlers if _is_ours(each)]:
        root.removeHandler(handler)
        handler.close()


def log_unraisable(args: sys.UnraisableHookArgs) -> None:
    """Log class and place of an exception that Python could not raise any more.

    As in ``__del__``; Python's own hook prints its words to the terminal.
    """
    if args.exc_value is not None:
        log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def guard_threads() -> Callable[[], None]:
    """Send what no thread caught to the log, not the terminal; the way back.

    The main thread's hook is the window's own.
    """
    before = threading.excepthook

    def put_back() -> None:
        if threading.excepthook is _log_uncaught_in_thread:
            threading.excepthook = before

    threading.excepthook = _log_uncaught_in_thread
    return put_back


def log_uncaught(
    kind: type[BaseException], exc: BaseException, trace: TracebackType | None
) -> None:
    """Log class and place of an exception that nobody caught."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, exc, trace)
        return
    logging.getLogger(OWN).critical("not caught: %s", one_line(redacted(place(exc))))


def _log_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None and args.exc_type is not SystemExit:
        log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _message(record: logging.LogRecord) -> str:
    if not _is_own(record):
        return f"at {record.module}:{record.lineno}"
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        return f"(unreadable) {record.msg}"


def _is_unruly(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _frames(trace: TracebackType | None) -> list[str]:
    """``file:line`` of our own frames, innermost last; of foreign ones nothing."""
    found = []
    for frame, line in traceback.walk_tb(trace):
        path = Path(frame.f_code.co_filename)
        inside = path.relative_to(_ROOT) if path.is_relative_to(_ROOT) else path
        if inside.parts[:1] and inside.parts[0] in _OWN_FOLDERS:
            found.append(f"{inside.as_posix()}:{line}")
    return found[-8:]


def _is_wanted(record: logging.LogRecord) -> bool:
    """Ours from INFO on; a library's from WARNING on, whatever it is set to."""
    return record.levelno >= (logging.INFO if _is_own(record) else logging.WARNING)


def _is_own(record: logging.LogRecord) -> bool:
    return record.name == OWN or record.name.startswith(f"{OWN}.")


def _is_ours(handler: logging.Handler) -> bool:
    return isinstance(handler.formatter, LineFormatter)


def _private_handler(path: Path) -> RotatingFileHandler:
    from logging.handlers import RotatingFileHandler

    class PrivateHandler(RotatingFileHandler):
        """Files of mode 0600, and no word on stderr when the disk is full."""

        def _open(self) -> Any:
            return open(
                self.baseFilename,
                self.mode,
                encoding="utf-8",
                errors="backslashreplace",
                opener=_open_private,
            )

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002
            return

    return PrivateHandler(path, maxBytes=FILE_BYTES, backupCount=OLD_FILES)


def _open_private(path: str, flags: int) -> int:
    """A regular file of that very name; a FIFO there is not waited for."""
    handle = os.open(path, flags | _NO_DETOUR, 0o600)
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "not a regular file", path)
    if os.name == "posix" and stat.S_IMODE(mode) != 0o600:
        os.fchmod(handle, 0o600)
    return handle
