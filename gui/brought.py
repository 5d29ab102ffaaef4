"""What is dragged over the window, or lies on the clipboard: files, or a text."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QUrl

from gui.meeting import MOST_NAMES


class Brought(NamedTuple):
    """Files of this computer, or a text; ``elsewhere``: addresses of others alone."""

    paths: tuple[Path, ...] = ()
    text: str = ""
    elsewhere: bool = False

    def __repr__(self) -> str:
        """A text may be a secret."""
        return f"Brought(paths={len(self.paths)}, text={len(self.text)})"


def brought_by(mime: QMimeData) -> Brought:
    """What there is; a text only where there are no addresses."""
    if not mime.hasUrls():
        return Brought(text=mime.text() if mime.hasText() else "")
    paths = local_files(mime)
    return Brought(paths, elsewhere=not paths)


def local_files(mime: QMimeData | None) -> tuple[Path, ...]:
    """The files of this computer among the addresses, as many as are told of."""
    if mime is None or not mime.hasUrls():
        return ()
    here = filter(None, map(_here, mime.urls()))
    return tuple(map(Path, islice(here, MOST_NAMES)))


def _here(url: QUrl) -> str:
    """The path of a file of this computer; empty for all else, shares among it."""
    if not url.isLocalFile() or url.host() not in ("", "localhost"):
        return ""
    plain = QUrl(url)
    plain.setHost("")
    return plain.toLocalFile()
