"""App Builder projects: looked at, planned, written; each off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from core.errors import AppError
from gui.controllers.controller import Controller
from gui.tasks import Lane

if TYPE_CHECKING:
    from pathlib import Path

    from core.formats.app_config_findings import Finding
    from core.services import Services
    from core.wiring import PlannedWiring, Project
    from gui.models.wiring_wish import WiringWish

Failed = Callable[[Exception], None]


class Wired(NamedTuple):
    """What was written, and what is odd about the project since."""

    paths: tuple[Path, ...]
    findings: tuple[Finding, ...]


class WiringController(Controller):
    """Each request names who is told its outcome."""

    def recognise(self, folder: Path, done: Callable[[bool], None]) -> None:
        """Whether a folder holds a project; silent where it cannot be told."""
        job = partial(self._services.is_project, folder)
        self._runner.run(Lane.READING, self, job, done, lambda _error: None)

    def look(
        self, folder: Path, done: Callable[[Project], None], failed: Failed
    ) -> None:
        """Read a project."""
        job = partial(self._services.look_at_project, folder)
        self._runner.run(Lane.READING, self, job, done, failed)

    def plan(
        self,
        project: Project,
        wish: WiringWish,
        done: Callable[[PlannedWiring], None],
        failed: Failed,
    ) -> None:
        """See what a wish would change."""
        job = partial(
            self._services.plan_wiring,
            project,
            wish.keys,
            wish.way,
            replace=wish.replace,
        )
        self._runner.run(Lane.READING, self, job, done, failed)

    def write(
        self, planned: PlannedWiring, done: Callable[[Wired], None], failed: Failed
    ) -> None:
        """Write what was previewed, if the files are still as they were."""
        job = partial(_write, self._services, planned)
        self._runner.run(Lane.CATALOG, self, job, done, failed)


def _write(services: Services, planned: PlannedWiring) -> Wired:
    """Write, then look again at what ``.env`` leaves open."""
    paths = services.write_wiring(planned)
    try:
        findings = services.look_at_project(planned.folder).findings
    except AppError:
        findings = ()  # written all the same
    return Wired(paths, findings)
