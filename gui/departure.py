"""SIGTERM, SIGINT and SIGHUP: a session that ends asks Mintdesk to leave in order.

Qt does not handle them, and Python's handlers run between two bytecodes: none comes
while Qt waits for events. Python's wake-up descriptor is written to at once, and Qt
listens to its other end.
"""

from __future__ import annotations

import signal
import socket
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

SIGNALS: Final = ("SIGTERM", "SIGINT", "SIGHUP")


class Departure(QObject):
    """``asked()`` when the system asks the process to end; made on the main thread."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._ear.fileno(), kind, self)
        self._notifier.activated.connect(self._hear)
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        known = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
        # What is ignored stays so: nohup, or a job in a shell's background.
        self._numbers = [n for n in known if signal.getsignal(n) != signal.SIG_IGN]
        for number in self._numbers:
            signal.signal(number, _heard_elsewhere)

    @Slot()
    def _hear(self) -> None:
        try:
            numbers = self._ear.recv(64)
        except BlockingIOError:
            return
        if set(numbers) & set(self._numbers):
            self.asked.emit()


def _heard_elsewhere(_number: int, _frame: FrameType | None) -> None:
    """The wake-up descriptor tells; without a handler Python would not write to it."""
