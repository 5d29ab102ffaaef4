"""Exports: what would change in a file, then the change."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from core.arrangements import Planned
from core.errors import AppError, CatalogError
from core.model import Credential
from core.services import Services
from gui.controllers.controller import Controller
from gui.tasks import Lane, Runner

if TYPE_CHECKING:
    from core.export_safety import Safety
    from core.git_state import IgnorePlan
    from gui.lanes import Ticket
    from gui.models.outgoing import Wish


class Around(NamedTuple):
    """What is told beside a preview: what was wished, and what threatens the file.

    ``ignore``: the line of ``.gitignore`` that can be offered.
    """

    wish: Wish | None
    safety: Safety
    ignore: IgnorePlan | None


class Manner(NamedTuple):
    """What goes with a write: rights, a line of ``.gitignore``, what is remembered."""

    private: bool = False
    ignore: IgnorePlan | None = None
    wish: Wish | None = None


class ExportsController(Controller):
    """``planned(id, planned, around)`` answers ``plan``.

    ``written(id, path)`` answers ``write``, and ``remembered(id, path, (dialect, label)
    or None)`` answers ``recall``.
    ``failed(id, error, path)``: a preview of ``path`` failed, or the write where the
    path is empty.
    """

    planned = Signal(str, object, object)
    remembered = Signal(str, str, object)
    written = Signal(str, str)
    failed = Signal(str, object, str)

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(services, runner, parent)
        self._last: Ticket | None = None

    def recall(self, credential: Credential, path: Path) -> None:
        """What was last chosen for the folder of ``path``; it never fails."""
        self._give_up()
        told = partial(self.remembered.emit, credential.id, str(path))
        self._last = self._runner.run(
            Lane.CATALOG,
            self,
            partial(self._services.dialect_for, path.parent),
            told,
            lambda _error: told(None),
        )

    def plan(
        self, credential: Credential, path: Path, wish: Wish | None = None
    ) -> None:
        """See what an export to ``path`` would change; the one before is given up."""
        self._give_up()
        self._last = self._runner.run(
            Lane.NETWORK,
            self,
            partial(_look, self._services, credential, path, wish),
            lambda found: self.planned.emit(credential.id, *found),
            lambda error: self.failed.emit(credential.id, error, str(path)),
        )

    def write(
        self,
        credential: Credential,
        planned: Planned,
        manner: Manner = Manner(),  # noqa: B008 - a value
    ) -> None:
        """Write what was previewed, if the file is still as it was."""
        self._runner.run(
            Lane.CATALOG,
            self,
            partial(_write, self._services, credential, planned, manner),
            lambda path: self.written.emit(credential.id, str(path)),
            lambda error: self.failed.emit(credential.id, error, ""),
        )

    def _give_up(self) -> None:
        if self._last is not None:
            self._last.cancel()


def _look(
    services: Services, credential: Credential, path: Path, wish: Wish | None
) -> tuple[Planned, Around]:
    """The preview, who else could read the file, and how git could be kept off."""
    from core.git_state import Git

    if wish is None:
        planned = services.plan_export(credential, path)
    else:
        planned = services.plan_export(
            credential, path, wish.dialect, wish.readers or None, wish.label
        )
    safety = services.look_at_target(path)
    ignore = None
    if safety.git is Git.EXPOSED:
        with suppress(AppError):  # one that cannot be read is not offered
            ignore = services.plan_ignore(path)
    return planned, Around(wish, safety, ignore)


def _write(
    services: Services, credential: Credential, planned: Planned, manner: Manner
) -> Path:
    """The file, then what is remembered of how it was made."""
    path = services.write_export(
        credential, planned, private=manner.private, ignore=manner.ignore
    )
    if manner.wish is not None:
        # What is written stays, also where the choice is not remembered.
        with suppress(CatalogError):
            services.keep_dialect(path.parent, manner.wish.dialect, manner.wish.label)
    return path
