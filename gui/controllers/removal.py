"""Removing: an import's source, or everything; and what there is to tell before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from gui.controllers.controller import Failed, LongController
from gui.tasks import Lane

if TYPE_CHECKING:
    from core.upkeep.inventory import Inventory, Kept, Outcome
    from core.upkeep.leftovers import Leftover, Survey
    from core.upkeep.removal import Progress, Removal

Result = TypeVar("Result")


class RemovalController(LongController["Progress"]):
    """Each request names who is told its outcome.

    ``progressed(done, total)`` while everything is being removed, ``gone(ids)`` for the
    credentials that went, whatever came of the rest.
    """

    gone = Signal(object)

    # ── an import's source ───────────────────────────────────────────────────

    def survey(
        self, left: Leftover, done: Callable[[Survey], None], failed: Failed
    ) -> None:
        """See what the file holds besides."""
        from core.upkeep import leftovers

        self._run(Lane.CATALOG, partial(leftovers.survey, left), done, failed)

    def blank(
        self, left: Leftover, done: Callable[[None], None], failed: Failed
    ) -> None:
        """Take the secrets out of the file."""
        from core.upkeep import leftovers

        self._run(Lane.CATALOG, partial(leftovers.blank, left), done, failed)

    def delete(
        self, left: Leftover, done: Callable[[None], None], failed: Failed
    ) -> None:
        """Remove the file."""
        from core.upkeep import leftovers

        self._run(Lane.CATALOG, partial(leftovers.delete, left), done, failed)

    # ── everything ───────────────────────────────────────────────────────────

    def kept(self, done: Callable[[Kept], None], failed: Failed) -> None:
        """What the settings tell of the storage."""
        from core.upkeep import inventory

        job = partial(inventory.kept_in, self._services.world.folder)
        self._run(Lane.CATALOG, job, done, failed)

    def inventory(self, done: Callable[[Inventory], None], failed: Failed) -> None:
        """List what there is to remove."""
        from core.upkeep.removal import Removal

        self._run(Lane.CATALOG, Removal(self._services).inventory, done, failed)

    def remove(
        self, listed: Inventory, done: Callable[[Outcome], None], failed: Failed
    ) -> None:
        """Remove all of it; ``cancel`` ends it before the next item."""
        from core.upkeep.removal import Progress, Removal

        progress = Progress()
        self._pursue(
            progress,
            Lane.KEYRING,
            partial(_removed, Removal(self._services), listed, progress),
            done,
            failed,
            so_far=lambda: progress.stopped,
        )

    def cancel(self) -> None:
        """Remove nothing more."""
        if self._course is not None:
            self._course.cancel()

    def _over(self, course: Progress) -> None:
        """What is gone is told, whatever came of the rest."""
        course.cancel()
        super()._over(course)
        self.gone.emit(tuple(course.gone))

    def _run(
        self,
        lane: Lane,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Failed,
    ) -> None:
        self._runner.run(lane, self, job, done, failed)


def _removed(removal: Removal, listed: Inventory, progress: Progress) -> Outcome:
    """Remove it. What stops it fails the job, too: its lane tells of the keyring by it,
    and without a failure would take the keyring to be open."""
    outcome = removal.remove(listed, progress)
    if outcome.failure is not None:
        progress.stopped = outcome
        raise outcome.failure
    return outcome
