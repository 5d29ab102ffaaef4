"""The files of a credential: listed, looked at, forgotten; each off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from core.errors import AppError
from gui.controllers.controller import Controller, Failed
from gui.tasks import Lane

if TYPE_CHECKING:
    from pathlib import Path

    from core.adobe.stopping import Stop
    from core.formats.app_config_plan import Way
    from core.model import Credential
    from core.remembered import Remembered, Standing
    from core.upkeep.leftovers import Leftover
    from gui.lanes import Ticket
    from gui.models.wiring_wish import Key

Listed = Callable[["tuple[Remembered, ...]"], None]
Looked = Callable[["Remembered", "Standing"], None]


class FilesController(Controller):
    """One round of looks at a time: the newer one replaces the one before.

    A file's server may hang, so each file is a job of its own, which is left to itself
    once the round is given up. To list, note and forget them never fails: the files
    are what they are, whatever the catalog says.
    """

    _stop: Stop | None = None
    _tickets: tuple[Ticket, ...] = ()

    def load(self, credential_id: str, done: Listed) -> None:
        """Which files there are."""
        job = partial(self._services.remembered_files, credential_id)
        self._run(job, done)

    def forget(self, kept: Remembered, done: Callable[[], None]) -> None:
        """Remember a file no longer."""
        self._run(partial(self._services.forget_file, kept), lambda _: done())

    def look(
        self, credential: Credential, files: Collection[Remembered], told: Looked
    ) -> None:
        """Look at each of them; ``told`` hears of each as it comes."""
        # Imported on first use: no start needs it.
        from core.adobe.stopping import Stop

        self.give_up()
        self._stop = stop = Stop()
        tickets = []
        for each in files:
            job = partial(self._services.look_at_file, credential, each, stop)
            done = partial(told, each)
            tickets.append(self._runner.run(Lane.READING, self, job, done, _nothing))
        self._tickets = tuple(tickets)

    def give_up(self) -> None:
        """What is looked at is no longer wanted; nothing more is told of it."""
        if self._stop is not None:
            self._stop.set()
        for ticket in self._tickets:
            self._runner.leave(ticket)
        self._stop, self._tickets = None, ()

    def source(
        self,
        kept: Remembered,
        done: Callable[[Leftover | None], None],
        failed: Failed,
    ) -> None:
        """What is to be taken out of a file that was imported."""
        job = partial(self._services.source_left, kept)
        self._runner.run(Lane.READING, self, job, done, failed)

    def note_wiring(
        self,
        credential_id: str,
        folder: Path,
        paths: tuple[Path, ...],
        keys: Collection[Key],
        way: Way,
        done: Callable[[], None],
    ) -> None:
        """A project was wired, or is no longer."""
        if paths:
            job = partial(
                self._services.note_wiring, credential_id, folder, paths[0], keys, way
            )
            self._run(job, lambda _: done())

    def note_source(
        self, path: Path, owners: tuple[Credential, ...], done: Callable[[], None]
    ) -> None:
        """Credentials were read from a file that still holds their secrets."""
        job = partial(self._services.note_sources, path, owners)
        self._run(job, lambda _: done())

    def _run(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.run(Lane.CATALOG, self, job, done, _nothing)


def _nothing(error: Exception) -> None:
    """Not known: the row says so. What is no failure of ours is one of the program."""
    if not isinstance(error, AppError):
        raise error
