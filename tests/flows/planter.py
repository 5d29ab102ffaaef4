"""Mintdesk in a process of its own, in which everything goes wrong around a secret.

The secret comes on standard input, so that it stands in no argument. It is stored, gets
a token and a quota; then exceptions, warnings and log events that quote it are raised
wherever Python and Qt would print them. Says ``done`` at the end.
"""

from __future__ import annotations

import ctypes
import logging
import os
import resource
import sys
import threading
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from core import hardening
from core.model import Secret
from core.worlds import world_of
from gui import app, start, theme
from gui.program import Program
from gui.tasks import Lane
from tests.flows.planted import DRAFT

Step = tuple[Callable[[], object], Callable[[], object]]


class Awkward:
    """Cannot be printed, says what it should not, and fails when it goes."""

    def __init__(self, value: str) -> None:
        self._value = value

    def __str__(self) -> str:
        raise RuntimeError(self._value)

    def __del__(self) -> None:
        raise RuntimeError(self._value)


class Failing(QWidget):
    """Every paint of it quotes the value."""

    value = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fail."""
        raise ValueError(self.value)


class Planter(QObject):
    """Walks the steps on the event loop of the program."""

    def __init__(self, program: Program, value: str) -> None:
        super().__init__(program)
        self._program, self._value = program, value
        self._desk = program.desk
        self._log = program.world.folder / "logs" / "mintdesk.log"
        self._heard = self._acted = False
        self._steps: list[Step] = [
            (self._store, lambda: self._desk.state() and self._log.exists()),
            (self._desk.get_token, lambda: self._state("token")),
            (self._desk.load_quota, lambda: self._state("quota")),
            (self._fail_on_a_lane, lambda: self._heard),
            (self._fail_in_a_thread, lambda: "RuntimeError" in self._written()),
            (self._fail_in_a_slot, lambda: "LookupError" in self._written()),
            (self._fail_in_a_paint, lambda: "ValueError" in self._written()),
            (self._warn, lambda: "ResourceWarning" in self._written()),
            (self._log_badly, lambda: "loud at" in self._written()),
            (self._go, lambda: False),
        ]
        self._look = QTimer(self, interval=10)
        self._look.timeout.connect(self._walk)
        program.pictured.connect(self._look.start)

    @Slot()
    def _walk(self) -> None:
        act, until = self._steps[0]
        if not self._acted:
            self._acted = True
            act()
        elif until():
            self._steps.pop(0)
            self._acted = False

    def _state(self, name: str) -> object:
        return getattr(self._desk.state(), name, None)

    def _written(self) -> str:
        return self._log.read_text(encoding="utf-8")

    def _store(self) -> None:
        self._desk.credentials.add((replace(DRAFT, secret=Secret(self._value)),))

    def _fail_on_a_lane(self) -> None:
        def job() -> None:
            raise KeyError(self._value)

        def failed(error: Exception) -> None:
            self._heard = True
            self._program.unforeseen.emit(error)

        self._program.runner.run(Lane.NETWORK, self, job, print, failed)

    def _fail_in_a_thread(self) -> None:
        def fail() -> None:
            raise RuntimeError(self._value)

        threading.Thread(target=fail).start()
        Awkward(self._value)

    def _fail_in_a_slot(self) -> None:
        raise LookupError(self._value)

    def _fail_in_a_paint(self) -> None:
        widget = Failing(self._program.window)
        widget.value = self._value
        widget.show()
        QTimer.singleShot(100, widget, widget.hide)

    def _warn(self) -> None:
        warnings.warn(self._value, ResourceWarning, stacklevel=1)

    def _log_badly(self) -> None:
        for name in ("mintdesk", "httpcore.http11", "keyring.backend", "asyncio"):
            logger = logging.getLogger(name)
            logger.debug("Bearer %s", self._value)
            logger.warning("%s", Awkward(self._value))
        logging.getLogger("loud").setLevel(logging.DEBUG)
        logging.getLogger("loud").debug(self._value)
        logging.getLogger("loud").error(self._value)

    def _go(self) -> None:
        limit = resource.getrlimit(resource.RLIMIT_CORE)[0]
        closed = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
        told = Path("/proc/self/cmdline").read_bytes() + repr(os.environ).encode()
        hidden = self._value.encode() not in told
        sys.stdout.write(f"done {limit} {closed} {hidden}\n")
        self._look.stop()
        self._program.leave()


def main() -> None:
    """Run and end, as ``gui.start.main`` does."""
    value = sys.stdin.readline().rstrip("\n")
    hardening.begin()
    application = QApplication([sys.argv[0], *theme.STYLE])
    program = Program(application, world_of(os.environ))
    app._guard(program)
    program.pictured.connect(hardening.close_memory)
    Planter(program, value)
    program.start()
    start.leave(app.live(application, program))


if __name__ == "__main__":
    main()
