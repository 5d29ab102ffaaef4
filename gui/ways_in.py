"""The ways into an import, connected: drops, paste, files named at a start."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.model import Secret
from gui.controllers.reading import ReadingController
from gui.flows.importing import Importing
from gui.flows.intake import PASTE_LIMIT
from gui.meeting import MOST_NAMES
from gui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.desk import Desk
    from gui.models.message import Message


def importing(desk: Desk) -> Importing:
    """The flow that reads, on a lane that nothing else waits for."""
    leave_lane = partial(desk.runner.start_afresh, Lane.READING)
    reading = ReadingController(desk.services, desk.runner, leave_lane, desk)
    return Importing(desk.window, desk.credentials, reading)


def connect(desk: Desk) -> None:
    """Connect drops, and what is seen of a reading that takes a while."""
    window, flow = desk.window, desk.importing
    window.filesDropped.connect(flow.open_paths)
    window.textDropped.connect(flow.open_text)
    window.addressDropped.connect(flow.refuse_address)
    window.closing.connect(flow.give_up)
    flow.reading.connect(partial(_show_progress, desk))
    flow.readingEnded.connect(partial(_dismiss, desk))


def _show_progress(
    desk: Desk, message: Message, looked: int, of: int, words: str
) -> None:
    desk.window.shelf.show_progress(message, looked, of, words)


def _dismiss(desk: Desk, message: Message) -> None:
    desk.window.shelf.dismiss(message)


def paste(desk: Desk) -> None:
    """Show what the clipboard's files hold, or its text."""
    paths = desk.clipboard.files()
    if paths:
        desk.importing.open_paths(paths)
        return
    text = desk.clipboard.text(PASTE_LIMIT + 1)
    desk.clipboard.watch_pasted(Secret(text))
    desk.importing.open_text(text, pasted=True)


def open_named(desk: Desk, folder: str, names: Sequence[str]) -> None:
    """Files and folders named on a command line, as if they were dropped."""
    desk.importing.open_paths(named(folder, names))


def named(folder: str, names: Sequence[str]) -> tuple[Path, ...]:
    """The paths of what was named, seen from a folder; no more than are told of."""
    return tuple(Path(folder, name) for name in names[:MOST_NAMES])
