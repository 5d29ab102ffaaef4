"""The log, read back: newest first, bounded, and blotted out once more.

What an earlier version wrote goes through the same patterns as what is written now.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

from core.errors import FileAbsent, FileEmpty
from core.files import read_bytes
from core.logs import FILE_BYTES, FILE_NAME, LINE_LIMIT, OLD_FILES, one_line
from core.redaction import redacted

MOST: Final = 2_000
"""Lines that are shown at most."""
LEVELS: Final = ("INFO", "WARNING", "ERROR", "CRITICAL")
# A file is turned over once it is full, with the line that fills it.
_FILE_LIMIT: Final = FILE_BYTES + 8 * LINE_LIMIT

_line = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?:,\d+)? ([A-Z]+) (\S+) ?(.*)")


class LogLine(NamedTuple):
    """``at`` by this computer's clock; it and the level are empty where unreadable."""

    at: str
    level: str
    text: str


class Log(NamedTuple):
    """``cut``: there are older lines, which are not shown."""

    lines: tuple[LogLine, ...]
    cut: bool = False


def read_log(folder: Path, most: int = MOST) -> Log:
    """The latest lines in ``folder``, newest first; none where there is no log.

    Raises a FileError for what is not a file of ours.
    """
    found: list[LogLine] = []
    for name in (FILE_NAME, *(f"{FILE_NAME}.{old + 1}" for old in range(OLD_FILES))):
        try:
            data = read_bytes(folder / name, _FILE_LIMIT, follow=False)
        except (FileAbsent, FileEmpty):
            continue
        lines = data.decode("utf-8", "backslashreplace").splitlines()
        for line in reversed(lines):
            if len(found) == most:
                return Log(tuple(found), cut=True)
            found.append(_understood(line[:LINE_LIMIT]))
    return Log(tuple(found))


def matching(log: Log, words: tuple[str, ...], least: str = "") -> tuple[LogLine, ...]:
    """Lines of at least this level in which all of the words stand, without case."""
    rank = LEVELS.index(least) if least in LEVELS else 0
    wanted = LEVELS[rank:]
    return tuple(
        line
        for line in log.lines
        if (not rank or line.level in wanted) and _holds(line, words)
    )


def _holds(line: LogLine, words: tuple[str, ...]) -> bool:
    text = " ".join(line).casefold()
    return all(word in text for word in words)


def _understood(line: str) -> LogLine:
    clean = redacted(one_line(redacted(line)))
    parts = _line.fullmatch(clean)
    if parts is None:
        return LogLine("", "", clean)
    at, level, _, text = parts.groups()
    return LogLine(at, level, text)
