"""What was found, compared with what is kept; then what was decided on, carried out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from core.errors import Cancelled
from core.model import Draft
from core.services import Services
from gui.controllers.controller import Failed, LongController
from gui.models.found import NO_FILE
from gui.tasks import Lane, Ticket

if TYPE_CHECKING:
    from pathlib import Path

    from core.adobe.stopping import Stop
    from core.matching import Match
    from core.reading import FileReading
    from core.taking import Decision, Taken
    from core.upkeep.leftovers import Leftover


class Behind(NamedTuple):
    """The files that still hold what was imported, and those to be cleared up."""

    files: tuple[FileReading, ...] = ()
    leftovers: tuple[Leftover, ...] = ()


class ImportingController(LongController["_Progress"]):
    """Each request names who is told its outcome.

    ``progressed(done, total)`` while credentials are being stored.
    """

    def compare(
        self,
        drafts: tuple[Draft, ...],
        done: Callable[[tuple[Match, ...]], None],
        failed: Failed,
        *,
        look: bool,
        stop: Stop | None = None,
    ) -> Ticket:
        """See which are kept already; with ``look`` the keyring is asked, too.

        Without it nothing is known of the secrets, and nobody is waited for. Once
        ``stop`` is set, no further secret is read.
        """
        job = partial(self._services.match, drafts, look=look, stop=stop)
        lane = Lane.KEYRING if look else Lane.CATALOG
        return self._runner.run(lane, self, job, done, failed)

    def take(
        self,
        decisions: tuple[Decision, ...],
        done: Callable[[Taken], None],
        failed: Failed,
    ) -> None:
        """Store them; ``cancel`` ends it before the next one."""
        progress = _Progress(len(decisions))
        self._pursue(
            progress,
            Lane.KEYRING,
            partial(_taken, self._services, decisions, progress),
            done,
            failed,
            so_far=lambda: progress.outcome,
        )

    def look_back(
        self,
        files: tuple[FileReading, ...],
        kept: tuple[Draft, ...],
        spared: Path | None,
        done: Callable[[Behind], None],
        failed: Failed,
    ) -> None:
        """See where the secrets of what is ``kept`` now still stand."""
        job = partial(left_in, files, kept, spared)
        self._runner.run(Lane.CATALOG, self, job, done, failed)

    def cancel(self) -> None:
        """Store nothing more."""
        if self._course is not None:
            self._course.stopped = True

    def _over(self, course: _Progress) -> None:
        """What is still on its way stores nothing more."""
        course.stopped = True
        super()._over(course)


class _Progress:
    """How far it has come; written by the job's thread, save ``stopped``."""

    def __init__(self, total: int) -> None:
        self.done, self.total = 0, total
        self.stopped = False
        self.outcome: Taken | None = None

    def tell(self, done: int, total: int) -> None:
        """So many are done; raises Cancelled where no more are wanted."""
        self.done, self.total = done, total
        if self.stopped and done < total:
            raise Cancelled


def _taken(
    services: Services, decisions: tuple[Decision, ...], progress: _Progress
) -> Taken:
    """Store them. What stops it fails the job, too: its lane tells of the keyring by
    it, and without a failure would take the keyring to be open."""
    outcome = services.take(decisions, progress.tell)
    if outcome.failed is not None:
        progress.outcome = outcome
        raise outcome.failed
    return outcome


def left_in(
    files: tuple[FileReading, ...], kept: tuple[Draft, ...], spared: Path | None
) -> Behind:
    """The files that hold a secret which is in the keyring now.

    All of them can be cleared up from here, save the one that is ``spared``.
    """
    secrets = {secret for draft in kept for secret in draft.secrets}
    holding = tuple(
        each
        for each in files
        if each.reading is not None
        and each.path != NO_FILE
        and any(not secrets.isdisjoint(draft.secrets) for draft in each.reading.drafts)
    )
    if not holding:
        return Behind()
    from core.upkeep.leftovers import left_by

    left = (
        left_by(each.path, each.reading.digest, each.reading.drafts, kept)
        for each in holding
        if each.reading is not None and each.path != spared
    )
    return Behind(holding, tuple(each for each in left if each is not None))
