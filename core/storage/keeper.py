"""Keeps the catalog whole: opened in pages, checked, copied, and mended when broken.

The usual opening comes before the first picture: what it does not need is imported by
whoever does.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from core.errors import CatalogBroken, CatalogError, CredentialGone
from core.storage.beside import is_half_gone
from core.storage.catalog import Catalog
from core.storage.copier import Copier
from core.storage.outcomes import Checked, Opening, Restored

Result = TypeVar("Result")


class Keeper:
    """Looks after ``catalog``, which lies at ``path``; safe to share between threads.

    ``others`` tells whether another start of the program is alive.
    """

    def __init__(
        self,
        path: Path,
        catalog: Catalog,
        now: Callable[[], float],
        others: Callable[[], bool],
    ) -> None:
        self._path = path
        self._catalog = catalog
        self._now = now
        self._others = others
        self._copying = threading.Lock()
        self._copier = Copier(self._copy_behind)

    def open(self, first: int) -> Opening:
        """The first credentials in the list's order, settings, and what was chosen."""
        opening, restored = self._mended(lambda: self._opening(first))
        return opening._replace(restored=restored)

    def check(self) -> Checked:
        """Look at all of it; mend it, prune the history, bring the copies up to date.

        Raises CatalogBroken for another program's database, CatalogInUse for a broken
        one that another window has open too.
        """
        from core.storage.check import prune
        from core.temporary_files import remove_stale

        self._copier.allow(allowed=False)
        _, restored = self._mended(self._check)
        pruned = prune(self._catalog.database)
        self._copier.allow(allowed=True)
        copied = self.keep_copy(thorough=True)
        with suppress(OSError):
            remove_stale(self._path.parent, self._now())
        return Checked(restored, pruned, copied)

    def copy_soon(self) -> None:
        """A credential changed: copy 1 follows, on a thread of its own."""
        self._copier.soon()

    def keep_copy(self, *, thorough: bool = False) -> bool:
        """Bring the copies up to date here and now; a failure is logged, no more."""
        import sqlite3

        from core.storage.copies import keep_copy

        with self._copying:
            if not self._copier.allowed:
                return False
            try:
                return keep_copy(self._catalog.database, self._now(), thorough=thorough)
            except (CatalogError, sqlite3.Error, OSError) as exc:
                _warn("no copy of the catalog was made", exc)
                return False

    def close(self) -> None:
        """No copy is begun any more."""
        self._copier.close()

    def _copy_behind(self) -> None:
        self.keep_copy()
        self._catalog.database.leave()

    def _opening(self, first: int) -> Opening:
        if is_half_gone(self._path):
            raise CatalogBroken(path=str(self._path), reason="missing")
        catalog = self._catalog
        catalog.has_changed()
        total = catalog.count()
        if not total and self._is_behind():
            raise CatalogBroken(path=str(self._path), reason="empty")
        settings = catalog.settings()
        chosen = None
        with suppress(CredentialGone):
            if settings.get("selected"):
                chosen = catalog.get(settings["selected"])
        page = tuple(catalog.page("", first))
        return Opening(page, settings, total, chosen)

    def _is_behind(self) -> bool:
        from core.storage.copies import is_behind

        return is_behind(self._catalog.database)

    def _check(self) -> None:
        from core.storage.check import check

        if is_half_gone(self._path):
            raise CatalogBroken(path=str(self._path), reason="missing")
        check(self._catalog.database)
        if self._is_behind():
            raise CatalogBroken(path=str(self._path), reason="older than its copy")

    def _mended(self, job: Callable[[], Result]) -> tuple[Result, Restored | None]:
        """The job's value; a broken catalog is replaced first, and the job run again.

        Whoever waited for another start to mend it finds it whole.
        """
        try:
            return job(), None
        except CatalogBroken as error:
            from core.storage.restore import can_be_mended, restore, restoring

            if not can_be_mended(error):
                raise
            with self._catalog.database.alone():
                pass  # what is read next is read from the file as it lies there then
        with restoring(self._path):
            try:
                return job(), None
            except CatalogBroken as error:
                if not can_be_mended(error):
                    raise
                _warn("the catalog is broken", error)
            with self._copying, self._catalog.database.alone():
                restored = restore(self._path, self._now(), self._others)
            return job(), restored


def _warn(what: str, error: Exception) -> None:
    import logging

    logging.getLogger("mintdesk").warning(what, exc_info=error)
