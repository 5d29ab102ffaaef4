"""What the services do for the list: pins, tags, and when a credential was used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from core.model import Credential, Tag

if TYPE_CHECKING:
    from core.storage.stores import Stores


class TagServices:
    """The part of the services that the list's order comes from (catalog lane)."""

    _stores: Stores

    def set_pinned(self, credential_id: str, *, pinned: bool) -> Credential:
        """Pin a credential to the top of the list, or take the pin out."""
        return self._stores.catalog.change(credential_id, {"pinned": pinned})

    def set_tags(
        self,
        credential_id: str,
        tags: tuple[Tag, ...],
        changes: Mapping[str, Tag | None],
    ) -> tuple[Credential, ...]:
        """Give a credential its tags, and change tags by their name wherever they are.

        All that has changed, that credential first.
        """
        from core.storage.tags import give_tags

        return give_tags(self._stores.catalog, credential_id, tags, changes)

    def note_use(self, credential_id: str) -> None:
        """A token of it was copied, or a call was made."""
        self._stores.catalog.touch(credential_id)
