"""Exports: what would change in a file, then the change; each answer to who asked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject

from core.arrangements import Planned
from core.errors import AppError, CatalogError
from core.model import Credential
from core.services import Services
from gui.controllers.controller import Controller
from gui.tasks import Lane, Runner

if TYPE_CHECKING:
    from core.adobe.stopping import Stop
    from core.export_safety import Safety
    from core.formats.target_table import Dialect
    from core.git_state import IgnorePlan
    from gui.lanes import Ticket
    from gui.models.outgoing import Wish

Failed = Callable[[Exception], None]


class Around(NamedTuple):
    """What is told beside a preview: what was wished, and what threatens the file.

    ``ignore``: the line of ``.gitignore`` that can be offered.
    """

    wish: Wish | None
    safety: Safety
    ignore: IgnorePlan | None


class Preview(NamedTuple):
    """What would change, and what stands around it."""

    planned: Planned
    around: Around


class Manner(NamedTuple):
    """What goes with a write: rights, a line of ``.gitignore``, what is remembered."""

    private: bool = False
    ignore: IgnorePlan | None = None
    wish: Wish | None = None


class ExportsController(Controller):
    """One look at a time: the newer replaces the one before, which is left.

    A file's server may hang. So files are looked at where nothing stands behind what
    is given up, and written where nothing else is done.
    """

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(services, runner, parent)
        self._last: Ticket | None = None
        self._stop: Stop | None = None
        self._asked: object = None

    def recall(
        self, path: Path, told: Callable[[tuple[Dialect, str] | None], None]
    ) -> None:
        """What was last chosen for the folder of ``path``; it never fails."""
        job = partial(self._services.dialect_for, path.parent)
        self._look(Lane.CATALOG, job, told, lambda _error: told(None))

    def plan(
        self,
        credential: Credential,
        path: Path,
        wish: Wish | None,
        done: Callable[[Preview], None],
        failed: Failed,
    ) -> None:
        """See what an export to ``path`` would change; the one before is given up."""
        # Imported on first use: no start needs it.
        from core.adobe.stopping import Stop

        stop = Stop()
        job = partial(_look, self._services, credential, path, wish, stop)
        self._look(Lane.READING, job, done, failed, stop)

    def give_up(self) -> None:
        """What is looked at is no longer wanted; nothing more is told of it."""
        if self._stop is not None:
            self._stop.set()
        if self._last is not None:
            self._runner.leave(self._last)
        self._last = self._stop = None

    def write(
        self,
        credential: Credential,
        planned: Planned,
        manner: Manner,
        done: Callable[[Path], None],
        failed: Failed,
    ) -> Ticket:
        """Write what was previewed, if the file is still as it was."""
        job = partial(_write, self._services, credential, planned, manner)
        return self._runner.run(Lane.WRITING, self, job, done, failed)

    def let_go_on(self, ticket: Ticket) -> None:
        """A write that takes long goes on by itself; what came of it is told."""
        self._runner.leave(ticket, told=True)

    def _look(
        self,
        lane: Lane,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Failed,
        stop: Stop | None = None,
    ) -> None:
        self.give_up()
        self._stop, token = stop, object()
        self._asked = token
        ticket = self._runner.run(lane, self, job, done, failed)
        if self._asked is token:  # else: another was asked for by its outcome
            self._last = ticket


def _look(
    services: Services,
    credential: Credential,
    path: Path,
    wish: Wish | None,
    stop: Stop,
) -> Preview:
    """The preview, who else could read the file, and how git could be kept off."""
    from core.git_state import Git

    if wish is None:
        planned = services.plan_export(credential, path, stop=stop)
    else:
        planned = services.plan_export(
            asking_for(credential, wish),
            path,
            wish.dialect,
            wish.readers or None,
            wish.label,
            stop=stop,
        )
    safety = services.look_at_target(path)
    ignore = None
    if safety.git in (Git.EXPOSED, Git.UNKNOWN):
        with suppress(AppError):  # one that cannot be read is not offered
            ignore = services.plan_ignore(path)
    return Preview(planned, Around(wish, safety, ignore))


def asking_for(credential: Credential, wish: Wish) -> Credential:
    """The credential with that set of scopes which is to be written."""
    if wish.scope_set is None:
        return credential
    return credential.with_changes(scope_set=wish.scope_set)


def _write(
    services: Services, credential: Credential, planned: Planned, manner: Manner
) -> Path:
    """The file, then what is remembered of how it was made."""
    path = services.write_export(
        credential, planned, private=manner.private, ignore=manner.ignore
    )
    wish = manner.wish
    if wish is not None:
        # What is written stays, also where the choice is not remembered.
        with suppress(CatalogError):
            services.keep_dialect(path.parent, wish.dialect, wish.label)
        with suppress(CatalogError):
            asked = asking_for(credential, wish)
            services.note_export(
                asked, planned, wish.label, wish.readers, wish.scope_set
            )
    return path
