"""From users' files, and from texts, to the credentials in them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from core.adobe.stopping import Stop
from core.arrangements import given_name
from core.errors import AppError, Cancelled
from core.files import read_source
from core.formats.detect import read
from core.formats.found import Reading
from core.text_bounds import is_small, refuse_long

# Told how many files were looked at, and of how many.
Progress = Callable[[int, int], None]


class FileReading(NamedTuple):
    """A file, with what it holds or why that cannot be told: one of both."""

    path: Path
    reading: Reading | None = None
    error: AppError | None = None

    @property
    def name(self) -> str:
        """The file's name, without its folder."""
        return self.path.name


def read_file(path: Path, stop: Stop | None = None) -> Reading:
    """What a file holds, and a digest of it to know it again by.

    Raises FileError, FormatError or, once it is given up, Cancelled.
    """
    text, digest = read_source(path)
    try:
        return replace(read_text(text, given_name(path), stop), digest=digest)
    finally:
        del text


def read_text(text: str, name: str = "", stop: Stop | None = None) -> Reading:
    """What a text holds; a long one is read by a child process."""
    try:
        refuse_long(text)
        if is_small(text):
            return read(text, name)
        # Imported on first use: hardly any text is long.
        from core.reading_apart import read_apart

        return read_apart(text, name, stop)
    finally:
        del text


def read_many(
    paths: Iterable[Path], stop: Stop | None = None, progress: Progress | None = None
) -> tuple[FileReading, ...]:
    """What each of some files holds, in their order; each file once.

    A file that is named twice, under whatever names, counts once. Raises Cancelled.
    """
    stop = stop or Stop()
    files = _each_once(paths)
    job = partial(read_file, stop=stop)
    found = []
    for count, path in enumerate(files):
        if progress is not None:
            progress(count, len(files))
        found.append(look_into(path, job, stop))
    if progress is not None:
        progress(len(files), len(files))
    return tuple(found)


def look_into(path: Path, read: Callable[[Path], Reading], stop: Stop) -> FileReading:
    """A file, and what came of reading it; raises Cancelled alone."""
    if stop.is_set():
        raise Cancelled
    try:
        return FileReading(path, read(path))
    except Cancelled:
        raise
    except AppError as error:
        return FileReading(path, error=error)


def _each_once(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The first name of each file."""
    seen: dict[object, Path] = {}
    for path in paths:
        seen.setdefault(_mark(path), path)
    return tuple(seen.values())


def _mark(path: Path) -> object:
    """What is the same for two names of one file."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return os.path.abspath(path)  # noqa: PTH100 - Path.resolve follows loops
    return (found.st_dev, found.st_ino) if found.st_ino else str(path)
