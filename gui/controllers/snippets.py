"""Texts for other programs: made, and an action's code written to a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.model import Credential
from gui.controllers.controller import Controller
from gui.tasks import Lane, Ticket

if TYPE_CHECKING:
    from core.formats.snippets import Kind, Snippet

Failed = Callable[[Exception], None]


class SnippetsController(Controller):
    """Each answer goes to whoever asked."""

    def kinds(self, credential: Credential) -> tuple[Kind, ...]:
        """What can be copied for a credential."""
        return self._services.snippet_kinds(credential)

    def make(
        self,
        kind: Kind,
        credential: Credential,
        done: Callable[[Snippet], None],
        failed: Failed,
        *,
        live: bool = False,
    ) -> Ticket:
        """A text; ``live``: with the token that is in hand as it is made."""
        job = partial(self._services.snippet, kind, credential, live)
        return self._runner.run(Lane.CATALOG, self, job, done, failed)

    def look(
        self, path: Path, done: Callable[[bytes | None], None], failed: Failed
    ) -> Ticket:
        """What a file holds by now; None where there is none."""
        job = partial(self._services.look_at_code, path)
        return self._runner.run(Lane.READING, self, job, done, failed)

    def write(
        self,
        path: Path,
        text: str,
        before: bytes | None,
        done: Callable[[Path], None],
        failed: Failed,
    ) -> Ticket:
        """Write code, if the file still holds ``before``."""
        job = partial(self._services.write_code, path, text, before)
        return self._runner.run(Lane.WRITING, self, job, done, failed)
