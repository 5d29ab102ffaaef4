"""Exports: what would change in a file, then the change."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.arrangements import Planned
from core.model import Credential
from core.services import Services
from gui.tasks import Lane, Runner


class ExportsController(QObject):
    """``planned(id, planned)`` answers ``plan``, ``written(id, path)`` ``write``.

    ``failed(id, error, path)``: a preview of ``path`` failed, or the write where the
    path is empty.
    """

    planned = Signal(str, object)
    written = Signal(str, str)
    failed = Signal(str, object, str)

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner

    def plan(self, credential: Credential, path: Path) -> None:
        """See what an export to ``path`` would change."""
        self._runner.run(
            Lane.NETWORK,
            self,
            partial(self._services.plan_export, credential, path),
            lambda planned: self.planned.emit(credential.id, planned),
            lambda error: self.failed.emit(credential.id, error, str(path)),
        )

    def write(self, credential: Credential, planned: Planned) -> None:
        """Write what was previewed, if the file is still as it was."""
        self._runner.run(
            Lane.CATALOG,
            self,
            partial(self._services.write_export, credential, planned),
            lambda path: self.written.emit(credential.id, str(path)),
            lambda error: self.failed.emit(credential.id, error, ""),
        )
