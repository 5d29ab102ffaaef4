"""App Builder projects: looked at, planned, written; each off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from core.errors import AppError
from gui.controllers.controller import Controller
from gui.tasks import Lane

if TYPE_CHECKING:
    from pathlib import Path

    from core.formats.app_config_findings import Finding
    from core.services import Services
    from core.wiring import PlannedWiring, Project
    from gui.lanes import Ticket
    from gui.models.wiring_wish import WiringWish

# As far back as a credential's exports are looked for.
EVENTS: Final = 50

Failed = Callable[[Exception], None]
Result = TypeVar("Result")


class Wired(NamedTuple):
    """What was written, and what is odd about the project since."""

    paths: tuple[Path, ...]
    findings: tuple[Finding, ...]


class WiringController(Controller):
    """Each request names who is told its outcome; the newer look replaces the other.

    A file's server may hang: nothing stands behind what is given up, and what is
    written waits for nothing else.
    """

    _last: Ticket | None = None
    _asked: object = None

    def recognise(self, folder: Path, done: Callable[[bool], None]) -> None:
        """Whether a folder holds a project; silent where it cannot be told."""
        job = partial(self._services.is_project, folder)
        self._runner.run(Lane.READING, self, job, done, lambda _error: None)

    def last_project(self, credential_id: str, done: Callable[[Path], None]) -> None:
        """The project that a credential was exported to last; silent without one."""

        def sought(folders: tuple[Path, ...]) -> None:
            job = partial(self._services.first_project, folders)
            self._runner.run(Lane.READING, self, job, found, lambda _error: None)

        def found(folder: Path | None) -> None:
            if folder is not None:
                done(folder)

        job = partial(_exported_to, self._services, credential_id)
        self._runner.run(Lane.CATALOG, self, job, sought, lambda _error: None)

    def look(
        self, folder: Path, done: Callable[[Project], None], failed: Failed
    ) -> None:
        """Read a project."""
        self._look(partial(self._services.look_at_project, folder), done, failed)

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
        self._look(job, done, failed)

    def give_up(self) -> None:
        """What is looked at is no longer wanted; nothing more is told of it."""
        if self._last is not None:
            self._runner.leave(self._last)
            self._last = None

    def write(
        self, planned: PlannedWiring, done: Callable[[Wired], None], failed: Failed
    ) -> Ticket:
        """Write what was previewed, if the files are still as they were."""
        job = partial(_write, self._services, planned)
        return self._runner.run(Lane.WRITING, self, job, done, failed)

    def let_go_on(self, ticket: Ticket) -> None:
        """A write that takes long goes on by itself; what came of it is told."""
        self._runner.leave(ticket, told=True)

    def _look(
        self, job: Callable[[], Result], done: Callable[[Result], None], failed: Failed
    ) -> None:
        self.give_up()
        asked = self._asked = object()
        ticket = self._runner.run(Lane.READING, self, job, done, failed)
        if self._asked is asked:  # else: another was asked for by its outcome
            self._last = ticket


def _exported_to(services: Services, credential_id: str) -> tuple[Path, ...]:
    """The folders that a credential was exported to, the latest first."""
    from pathlib import Path

    from core.storage.events import EventKind

    paths = (
        each.facts.get("path", "")
        for each in services.history(credential_id, EVENTS)
        if each.kind is EventKind.EXPORTED
    )
    return tuple(dict.fromkeys(Path(str(path)).parent for path in paths if path))


def _write(services: Services, planned: PlannedWiring) -> Wired:
    """Write, then look again at what ``.env`` leaves open."""
    paths = services.write_wiring(planned)
    try:
        findings = services.look_at_project(planned.folder).findings
    except AppError:
        findings = ()  # written all the same
    return Wired(paths, findings)
