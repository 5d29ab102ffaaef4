"""The way to the network: what is kept of it, and its check, step by step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.services import Services
from gui.controllers.controller import Controller
from gui.tasks import Lane, Runner

if TYPE_CHECKING:
    from core.adobe.findings import Finding
    from core.adobe.stopping import Stop
    from core.model import Secret
    from core.network_store import NetworkKept

Failed = Callable[[Exception], None]

# Milliseconds between two looks at what a check has found.
LOOK_EVERY = 50


class NetworkController(Controller):
    """``found(finding)`` as each comes; ``checked`` after the last one.

    ``notChecked(error)`` where a check could not be made at all. Of a check that was
    cancelled nothing more is heard.
    """

    found = Signal(object)
    checked = Signal()
    notChecked = Signal(object)

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(services, runner, parent)
        self._stop: Stop | None = None
        self._findings: SimpleQueue[Finding] = SimpleQueue()
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    # ── what is kept ─────────────────────────────────────────────────────────

    def kept(self, done: Callable[[NetworkKept], None], failed: Failed) -> None:
        """What the settings show; the keyring is not asked."""
        job = self._services.network_kept
        self._runner.run(Lane.CATALOG, self, job, done, failed)

    def keep(
        self,
        wanted: NetworkKept,
        password: Secret | None,
        done: Callable[[None], None],
        failed: Failed,
    ) -> None:
        """Keep it and go by it; the keyring is asked for a password alone."""
        job = partial(self._services.keep_network, wanted, password)
        lane = Lane.CATALOG if password is None else Lane.KEYRING
        self._runner.run(lane, self, job, done, failed)

    # ── the check ────────────────────────────────────────────────────────────

    def check(self) -> None:
        """Look at the connection from the start; an earlier look is given up."""
        from core.adobe.stopping import Stop

        self.cancel()
        self._stop = stop = Stop()
        findings: SimpleQueue[Finding] = SimpleQueue()
        self._findings = findings
        self._timer.start()
        job = partial(_check, self._services, stop, findings)
        self._runner.run(
            Lane.NETWORK,
            self,
            job,
            lambda _: self._over(stop),
            lambda error: self._over(stop, error),
        )

    def cancel(self) -> None:
        """Look no further."""
        if self._stop is not None:
            self._stop.set()
        self._stop = None
        self._timer.stop()

    def _over(self, stop: Stop, error: Exception | None = None) -> None:
        if stop is not self._stop:
            return
        self._look()
        self.cancel()
        if error is None:
            self.checked.emit()
        else:
            self.notChecked.emit(error)

    @Slot()
    def _look(self) -> None:
        findings = self._findings
        while self._stop is not None:
            try:
                finding = findings.get_nowait()
            except Empty:
                return
            self.found.emit(finding)


def _check(services: Services, stop: Stop, findings: SimpleQueue[Finding]) -> None:
    for finding in services.check_connection(stop):
        findings.put(finding)
