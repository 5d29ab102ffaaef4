"""Jobs that wait or fail, and one who hears what became of them."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject

from core.errors import FileAbsent
from gui.tasks import Lane, Runner, Ticket

# Seconds after which a test gives up on a thread.
PATIENCE = 20.0


class Gate:
    """A job that waits until it is let through."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.thread = threading.main_thread()
        self._open = threading.Event()

    def __call__(self) -> str:
        """Wait."""
        self.thread = threading.current_thread()
        self.entered.set()
        self._open.wait(PATIENCE)
        return "through"

    def open(self) -> None:
        """Let it through."""
        self._open.set()


class Hearer(QObject):
    """Hears outcomes, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[threading.Thread] = set()

    def hear(self, outcome: object) -> None:
        """Keep it."""
        self.heard.append(outcome)
        self.threads.add(threading.current_thread())

    def ask(self, runner: Runner, lane: Lane, job: Callable[[], object]) -> Ticket:
        """Have a job done, and hear whatever comes of it."""
        return runner.run(lane, self, job, self.hear, self.hear)


def missing() -> object:
    """A job that fails."""
    raise FileAbsent(name="a.env")
