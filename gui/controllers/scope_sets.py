"""Named sets of scopes: kept in the catalog."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from core.model import Credential, ScopeSet
from gui.controllers.controller import Controller
from gui.tasks import Lane

Done = Callable[[Credential], None]
Failed = Callable[[Exception], None]


class ScopeSetsController(Controller):
    """Writes the sets of a credential, and which one is chosen."""

    def keep(
        self,
        credential_id: str,
        sets: tuple[ScopeSet, ...] | None,
        chosen: str,
        done: Done,
        failed: Failed,
    ) -> None:
        """Keep these sets; tokens are asked for the chosen one ("": all scopes).

        None for the sets that are there, among them those of another window.
        """
        job = partial(self._services.set_scope_sets, credential_id, sets, chosen)
        self._runner.run(Lane.CATALOG, self, job, done, failed)
