"""A folder's files that may hold credentials, found and read within bounds.

Nothing leads out of the folder: no link is followed, neither to a file nor to a folder,
and no other disk is entered. Near files come before deep ones, and within a folder they
go by name, so that the same folder is always read the same way.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from core.adobe.stopping import Stop
from core.arrangements import given_name
from core.errors import (
    Cancelled,
    FileBinary,
    FileEmpty,
    FileEncoding,
    FileNotRegular,
    NothingFound,
)
from core.files import IMPORT_LIMIT, read_source, reading_error, refuse_foreign
from core.formats.found import Reading
from core.reading import FileReading, Progress, look_into, read_text

DEEPEST: Final = 6
MOST_FILES: Final = 500
MOST_BYTES: Final = 64_000_000
# Most names that are listed, of files and folders of every kind.
MOST_NAMES: Final = 50_000
# Longest file that is looked into though its name says nothing.
MOST_UNNAMED: Final = 64_000

SKIPPED: Final = frozenset(
    (
        ".cache", ".git", ".hg", ".mypy_cache", ".npm", ".svn", ".tox", ".venv",
        "__pycache__", "bower_components", "dist", "node_modules", "site-packages",
        "venv",
    )
)  # fmt: skip
_SUFFIXES: Final = (
    ".env", ".hjson", ".json", ".json5", ".jsonc", ".properties", ".yaml", ".yml",
)  # fmt: skip
# One of these stands in whatever a reader knows; most files of a project have none.
_WORDS: Final = (
    "api_key", "apikey", "client", "integration", "runtime", "secret", "token",
)  # fmt: skip
# Windows: the mark of links, junctions and mount points among reparse points.
_NAME_SURROGATE: Final = 0x2000_0000


class FolderReading(NamedTuple):
    """What a folder holds.

    ``files`` are those with something to tell, ``looked`` counts all that were opened,
    and ``passed_by`` those of them without a credential. ``closed`` counts the folders
    that could not be opened; ``cut``: a bound was met, and there may be more.
    """

    files: tuple[FileReading, ...]
    looked: int
    passed_by: int
    closed: int
    cut: bool


def find_in(
    folder: Path, stop: Stop | None = None, progress: Progress | None = None
) -> FolderReading:
    """Look into the files of a folder that may hold credentials.

    Raises FileError where it is no folder that can be opened, Cancelled if given up.
    """
    stop = stop or Stop()
    walk = _Walk(folder, stop)
    paths = list(walk.files())
    read = partial(_read, stop=stop)
    found = []
    for count, path in enumerate(paths):
        if progress is not None:
            progress(count, len(paths))
        found.append(look_into(path, read, stop))
    if progress is not None:
        progress(len(paths), len(paths))
    told = tuple(each for each in found if not _says_nothing(each))
    passed_by = len(found) - len(told)
    return FolderReading(told, len(found), passed_by, walk.closed, walk.cut)


class _Walk:
    """One walk through a folder; what it had to leave out is noted."""

    def __init__(self, top: Path, stop: Stop) -> None:
        self.closed = 0
        self.cut = False
        self._top = top
        self._stop = stop
        self._device = _device_of(top)
        self._names = MOST_NAMES
        self._files = MOST_FILES
        self._bytes = MOST_BYTES
        self._seen: set[tuple[int, int]] = set()

    def files(self) -> Iterator[Path]:
        """Those that may hold credentials, each once, the nearest first."""
        level = [self._top]
        for _ in range(DEEPEST + 1):
            below: list[Path] = []
            for folder in level:
                entries = self._entries(folder)
                below += [Path(e.path) for e in entries if self._is_entered(e)]
                yield from (Path(e.path) for e in entries if self._is_taken(e))
            level = below
        self.cut = self.cut or bool(level)

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        """What is in a folder, by name; less than all of it once it is too much."""
        if self._stop.is_set():
            raise Cancelled
        try:
            with os.scandir(folder) as entries:
                found = list(islice(entries, self._names + 1))
        except OSError as exc:
            if folder is self._top:
                raise reading_error(exc, folder.name) from exc
            self.closed += 1
            return []
        self.cut = self.cut or len(found) > self._names
        del found[self._names :]
        self._names -= len(found)
        return sorted(found, key=lambda entry: (entry.name.casefold(), entry.name))

    def _is_entered(self, entry: os.DirEntry[str]) -> bool:
        """Whether it is a folder of this disk that is worth a look."""
        if entry.name in SKIPPED or not entry.is_dir(follow_symlinks=False):
            return False
        found = _looked_at(entry)
        return (
            found is not None
            and stat.S_ISDIR(found.st_mode)
            and found.st_dev == self._device
            and self._is_new(found)
        )

    def _is_taken(self, entry: os.DirEntry[str]) -> bool:
        """Whether it is a file that may hold credentials, and there is room for it."""
        named = _is_named(entry.name)
        found = _looked_at(entry) if named or "." not in entry.name else None
        if (
            found is None
            or not stat.S_ISREG(found.st_mode)
            or not (named or found.st_size <= MOST_UNNAMED)
            or not self._is_new(found)
        ):
            return False
        size = found.st_size if found.st_size <= IMPORT_LIMIT else 0
        if not self._files or size > self._bytes:
            self.cut = True
            return False
        self._files -= 1
        self._bytes -= size
        return True

    def _is_new(self, found: os.stat_result) -> bool:
        mark = (found.st_dev, found.st_ino)
        known = mark in self._seen
        self._seen.add(mark)
        return not (known and found.st_ino)


def _device_of(folder: Path) -> int:
    """The disk that a folder is on; raises FileError where it is none."""
    refuse_foreign(folder)
    try:
        found = folder.stat()
    except (OSError, ValueError) as exc:
        raise reading_error(exc, folder.name) from exc
    if not stat.S_ISDIR(found.st_mode):
        raise FileNotRegular(name=folder.name)
    return found.st_dev


def _looked_at(entry: os.DirEntry[str]) -> os.stat_result | None:
    """The entry itself, not what it may lead to; None for links of every kind."""
    try:
        found = os.lstat(entry.path)
    except OSError:
        return None
    tag: int = getattr(found, "st_reparse_tag", 0)
    if stat.S_ISLNK(found.st_mode) or tag & _NAME_SURROGATE:
        return None
    return found


def _is_named(name: str) -> bool:
    """Whether files of this name are likely to hold credentials."""
    low = name.casefold()
    return low == ".aio" or low.startswith(".env") or low.endswith(_SUFFIXES)


def _read(path: Path, stop: Stop) -> Reading:
    """What a file holds; one without any of the words is not read in earnest."""
    text, digest = read_source(path, follow=False)
    try:
        low = text.lower()
        if not any(word in low for word in _WORDS):
            raise NothingFound(name=path.name, keys=())
        return replace(read_text(text, given_name(path), stop), digest=digest)
    finally:
        del text, low


def _says_nothing(found: FileReading) -> bool:
    """Whether there is no credential in a file, as in most files of a project."""
    if isinstance(found.error, NothingFound | FileEmpty):
        return True
    odd = isinstance(found.error, FileBinary | FileEncoding)
    return odd and not _is_named(found.name)
