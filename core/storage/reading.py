"""The secret that a credential has now, whatever happens to its item meanwhile.

Another window may replace a secret between the look at the pointer and the read: what
is absent is looked for again where the pointer is by then. After a restore, where the
catalog is an older copy, the pointer itself may be behind.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from core.errors import CatalogInUse, SecretAbsent
from core.model import Secret
from core.storage import pair
from core.storage.catalog import Catalog
from core.storage.items import is_held_by, later_names
from core.storage.keyring_errors import absent
from core.storage.two_phase import TwoPhase

RESTORED_AT: Final = "restored_at"
"""The setting of a catalog that is an older copy, in the place of a broken one."""

LATER: Final = 5
"""So many generations after the copy's a secret is looked for."""

TRIES: Final = 5
"""So often another window may be quicker, before CatalogInUse."""


class Reading:
    """Reads over a catalog and the steps on its vault."""

    def __init__(self, catalog: Catalog, steps: TwoPhase) -> None:
        self._catalog = catalog
        self._steps = steps

    def secret(self, credential_id: str, *, ask: bool) -> Secret:
        """The credential's secret; SecretAbsent, KeyringAbsent for one out of reach."""
        for _ in range(TRIES):
            item = self._catalog.get(credential_id).secret_item
            self.check_reachable(item)
            try:
                return self._steps.read(item, ask=ask)
            except SecretAbsent:
                if not self._has_moved(credential_id, item, ask=ask):
                    raise
        raise CatalogInUse

    def mend_pointer(self, credential_id: str) -> None:
        """After a restore: find the item in use before it is replaced or deleted."""
        if self._catalog.setting(RESTORED_AT):
            with suppress(SecretAbsent):
                self.secret(credential_id, ask=True)

    def check_reachable(self, item: str) -> None:
        """Raise KeyringAbsent for what the keyring holds, where there is none."""
        if self._steps.is_foreign(item):
            raise absent()

    def _has_moved(self, credential_id: str, item: str, *, ask: bool) -> bool:
        """Whether the credential has another item than this one, which is absent.

        Raises CatalogInUse while another window deletes it; the journal is looked at
        first, since afterwards the row is gone as well.
        """
        if self._steps.is_anothers(item):
            raise CatalogInUse
        moved = self._catalog.get(credential_id).secret_item != item
        return moved or self._is_found_later(credential_id, item, ask=ask)

    def _is_found_later(self, credential_id: str, item: str, *, ask: bool) -> bool:
        if not (self._catalog.setting(RESTORED_AT) and is_held_by("keyring", item)):
            return False
        for later in later_names(item, LATER):
            with suppress(SecretAbsent):
                kept = pair.unpacked(self._steps.read(later, ask=ask))
                return self._catalog.adopt(
                    credential_id, item, later, secrets=len(kept)
                )
        return False
