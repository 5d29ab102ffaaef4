"""Later starts, connected: the window comes forward, and shows what they name."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gui import meeting, ways_in
from gui.flows.dialog_flow import has_dialog
from gui.single_instance import Instance, come_forward

if TYPE_CHECKING:
    from pathlib import Path

    from gui.desk import Desk

# Milliseconds between two looks whether the dialog in front is closed.
LOOK_EVERY = 250


def meet(desk: Desk, *, alone: bool) -> Instance | None:
    """Be the window that later starts find; ``alone``: unless there is one already."""
    key = meeting.world_key(os.environ)
    if alone and meeting.is_met(key, os.environ):
        return None
    instance = Instance(key, os.environ, desk.window)
    taker = Taker(desk, instance)
    instance.asked.connect(taker.take)
    desk.window.closing.connect(instance.close)
    instance.listen()
    return instance


class Taker(QObject):
    """Shows what later starts named; a dialog that is open is left to be finished.

    What comes meanwhile, or while something is being read, waits and is then shown
    together: a file manager may start one Mintdesk for each file.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: tuple[Path, ...] = ()
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._open)

    @Slot(object)
    def take(self, word: meeting.Word) -> None:
        """Come forward, and look into what was named."""
        come_forward(self._desk.window, word.token)
        if word.names:
            paths = (*self._waiting, *ways_in.named(word.folder, word.names))
            self._waiting = paths[: meeting.MOST_NAMES]
            self._open()

    @Slot()
    def _open(self) -> None:
        importing = self._desk.importing
        if has_dialog(self._desk.window) or importing.is_reading():
            self._look.start()
            return
        self._look.stop()
        paths, self._waiting = self._waiting, ()
        importing.open_paths(paths)
