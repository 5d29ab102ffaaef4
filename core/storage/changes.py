"""Changing the client secrets of a credential: one two-phase write each.

Where another window gives the credential other secrets meanwhile, the present ones are
looked at anew, so that no change of either is lost.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from core.errors import CatalogInUse, InputMissing, SecretAbsent, SecretsMoved
from core.model import Credential, Secret
from core.storage import pair
from core.storage.catalog import Catalog, Field
from core.storage.reading import TRIES, Reading
from core.storage.two_phase import TwoPhase

Change = Callable[[Credential, pair.Kept], pair.Changed]
"""What becomes of the secrets, from the credential and those that are there."""

Written = tuple[Credential, bool]
"""The credential as it is now, and whether its secrets are others than before."""


class SecretChanges:
    """Writes over a catalog and the steps on its vault, under the store's lock."""

    def __init__(
        self,
        catalog: Catalog,
        steps: TwoPhase,
        reading: Reading,
        lock: threading.RLock,
        now: Callable[[], float],
    ) -> None:
        self._catalog = catalog
        self._steps = steps
        self._reading = reading
        self._lock = lock
        self._now = now

    def replace(
        self,
        credential_id: str,
        secret: Secret,
        place: int | None,
        fields: Mapping[str, Field],
        seen: str = "",
    ) -> Written:
        """A secret in place of another (None: of the one in use), and other fields."""
        require("client_secret", secret)

        def change(before: Credential, kept: pair.Kept) -> pair.Changed:
            return pair.replaced(before, kept, secret, place, self._now())

        return self._write(credential_id, change, fields, look=False, seen=seen)

    def join(self, credential_id: str, secret: Secret) -> Written:
        """A second secret; one that is there already changes nothing."""
        require("client_secret", secret)

        def change(before: Credential, kept: pair.Kept) -> pair.Changed:
            return pair.joined(before, kept, secret, self._now())

        return self._write(credential_id, change, {}, look=True)

    def take(
        self,
        credential_id: str,
        secrets: pair.Kept,
        fields: Mapping[str, Field],
        *,
        join: bool,
    ) -> Written:
        """These secrets instead of those that are there, or beside them."""

        def change(before: Credential, kept: pair.Kept) -> pair.Changed:
            if not join or not kept:
                return pair.taken(before, kept, secrets, self._now())
            in_use = kept[before.secret_in_use] if len(kept) == 2 else kept[0]
            new = [each for each in secrets if each not in kept]
            if not new:
                return pair.taken(before, kept, kept, self._now())
            both = (in_use, new[0]) if in_use == kept[0] else (new[0], in_use)
            return pair.taken(before, kept, both, self._now())

        require("client_secret", secrets)
        return self._write(credential_id, change, fields, look=False, compare=True)

    def kept(self, credential_id: str, *, ask: bool) -> pair.Kept:
        """What is there, to compare with; it counts as no use."""
        with self._lock:
            return pair.unpacked(self._reading.secret(credential_id, ask=ask))

    def remove(self, credential_id: str, place: int, seen: str = "") -> Written:
        """The other of two secrets alone."""

        def change(before: Credential, kept: pair.Kept) -> pair.Changed:
            return pair.without(before, kept, place)

        return self._write(credential_id, change, {}, look=True, seen=seen)

    def _write(
        self,
        credential_id: str,
        change: Change,
        fields: Mapping[str, Field],
        *,
        look: bool,
        compare: bool = False,
        seen: str = "",
    ) -> Written:
        """The present secrets are read where there are two, or with ``look``.

        Without it, a new one is put in place of two that cannot be found. ``compare``
        reads them, too, and is as lenient. ``seen`` is the item that a place was chosen
        by: SecretsMoved where it is another one by now.
        """
        with self._lock:
            self._steps.recover_due()
            self._reading.mend_pointer(credential_id)
            for _ in range(TRIES):
                if seen and self._catalog.get(credential_id).secret_item != seen:
                    raise SecretsMoved
                with _again_where_moved():
                    return self._tried(
                        credential_id, change, fields, look=look, compare=compare
                    )
            raise CatalogInUse

    def _tried(
        self,
        credential_id: str,
        change: Change,
        fields: Mapping[str, Field],
        *,
        look: bool,
        compare: bool,
    ) -> Written:
        before = self._catalog.get(credential_id)
        item = before.secret_item
        self._reading.check_reachable(item)
        read = look or compare or before.secret_count == 2
        kept = self._kept(credential_id, look=look) if read else ()
        after = change(before, kept)
        if after.secrets == kept:
            return self._catalog.change(credential_id, fields), False
        named = before.with_changes(name=str(fields.get("name", before.name)))
        secret = pair.packed(after.secrets)
        with self._steps.replacing(named, secret) as new:
            fields = {**after.fields, **fields}
            return self._catalog.change(
                credential_id, fields, new, instead_of=item
            ), True

    def _kept(self, credential_id: str, *, look: bool) -> pair.Kept:
        try:
            return pair.unpacked(self._reading.secret(credential_id, ask=True))
        except SecretAbsent:
            if look:
                raise
            return ()


def require(field: str, value: object) -> None:
    """Raise InputMissing for a field that is empty."""
    if not value:
        raise InputMissing(field=field)


@contextmanager
def _again_where_moved() -> Iterator[None]:
    """Pass over that another window was quicker; the caller looks anew."""
    try:
        yield
    except CatalogInUse as error:
        if not error.fact("moved"):
            raise
