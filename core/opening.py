"""What the services do with the catalog by itself: open it, go on reading, check it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.model import Credential
from core.storage.outcomes import Checked, Opening

if TYPE_CHECKING:
    from core.storage.stores import Stores
    from core.worlds import World

PAGE: Final = 200
"""Credentials in the first picture."""


class CatalogServices:
    """The part of the services that never touches the keyring (catalog lane)."""

    world: World
    _stores: Stores

    def open(self) -> Opening:
        """The first credentials where there are any; a broken catalog is mended.

        Raises CatalogInUse where it is broken and another window has it open.
        """
        self.world.prepare()
        return self._stores.open(PAGE)

    def more(self, after: Credential, limit: int = 500) -> tuple[Credential, ...]:
        """The next ones of the list, after that one."""
        from core.storage.rows import sort_key

        return tuple(self._stores.catalog.page(sort_key(after), limit))

    def changed_elsewhere(self) -> Opening | None:
        """The list anew, where another window changed it since it was read last."""
        if self._stores.is_new() or not self._stores.catalog.has_changed():
            return None
        return self.open()

    def make_ready(self) -> None:
        """Open the catalog, or make it: so that a folder that will not do shows now.

        From here on other starts of the program see that this one is alive, and this
        one hears of what they change.
        """
        self._stores.catalog.hear()
        self._stores.announce()

    def check_catalog(self) -> Checked:
        """Check all of the catalog after the first picture, and copy it.

        Raises as :meth:`open` does. A catalog that was broken is mended; the list is
        to be opened anew then.
        """
        return self._stores.keeper.check()
