"""How far a job has come: written by its thread, looked at by the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

# Milliseconds between two looks.
LOOK_EVERY = 100


class Gauge(QObject):
    """``moved(done, total)`` while a job is followed, and knows its total."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read: Callable[[], tuple[int, int]] | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def follow(self, read: Callable[[], tuple[int, int]]) -> None:
        """Look at these figures from now on: done, and of how many."""
        self._read = read
        self._timer.start()

    def stop(self) -> None:
        """The job is over."""
        self._timer.stop()
        self._read = None

    @Slot()
    def _look(self) -> None:
        done, total = self._read() if self._read is not None else (0, 0)
        if total:
            self.moved.emit(done, total)
