"""What was read, on its way from the readers to the preview."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from core.reading import FileReading

# Stands where the path of a text's file would; its name is empty.
NO_FILE: Final = Path()


class Found(NamedTuple):
    """Files with what each holds, or one text (its path is :data:`NO_FILE`).

    ``folder`` is the folder that was looked into, empty where files were named;
    ``passed_by``, ``closed`` and ``cut`` are what its reading said. ``pasted``: the
    text lies on the clipboard still. ``target`` is the id of the credential that it
    was dropped on: that one is to be updated, and no other.
    """

    files: tuple[FileReading, ...]
    folder: str = ""
    target: str = ""
    passed_by: int = 0
    closed: int = 0
    cut: bool = False
    pasted: bool = False
