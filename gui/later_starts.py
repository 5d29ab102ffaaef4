"""Later starts, connected: the window comes forward, and shows what they name."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from gui import meeting, ways_in
from gui.single_instance import Instance, come_forward

if TYPE_CHECKING:
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
    """Shows what a later start named; a dialog that is open is left to be finished.

    What comes meanwhile waits: the newest of it is shown once the dialog is closed.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: meeting.Word | None = None
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._open)

    @Slot(object)
    def take(self, word: meeting.Word) -> None:
        """Come forward, and look into what was named."""
        come_forward(self._desk.window, word.token)
        if word.names:
            self._waiting = word
            self._open()

    @Slot()
    def _open(self) -> None:
        word = self._waiting
        if word is None:
            self._look.stop()
        elif QApplication.activeModalWidget() is not None:
            self._look.start()
        else:
            self._waiting = None
            self._look.stop()
            ways_in.open_named(self._desk, word.folder, word.names)
