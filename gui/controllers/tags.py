"""Pins, tags and the last use of credentials: kept in the catalog."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from core.model import Credential, Tag
from gui.controllers.controller import Controller
from gui.tasks import Lane

Failed = Callable[[Exception], None]


class TagsController(Controller):
    """Writes what the list is arranged by."""

    def pin(
        self,
        credential_id: str,
        pinned: bool,
        done: Callable[[Credential], None],
        failed: Failed,
    ) -> None:
        """Pin a credential, or take the pin out."""
        job = partial(self._services.set_pinned, credential_id, pinned=pinned)
        self._runner.run(Lane.CATALOG, self, job, done, failed)

    def give(
        self,
        credential_id: str,
        tags: tuple[Tag, ...],
        changes: Mapping[str, Tag | None],
        done: Callable[[tuple[Credential, ...]], None],
        failed: Failed,
    ) -> None:
        """Give a credential its tags; change others by name wherever they are."""
        job = partial(self._services.set_tags, credential_id, tags, dict(changes))
        self._runner.run(Lane.CATALOG, self, job, done, failed)

    def note_use(self, credential_id: str) -> None:
        """It was used just now; where that cannot be kept nothing is lost."""
        job = partial(self._services.note_use, credential_id)
        self._runner.run(Lane.CATALOG, self, job, _leave, _leave)


def _leave(_outcome: object) -> None:
    """Nobody waits for it."""
