"""The Secret Service over one connection and one session, kept from call to call.

A session is a key exchange, and keyring makes a new one for each item: most of what a
read takes. Imported by the vault on first use alone; whatever fails here, the vault
does once more over ``secret_service``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import secretstorage
from secretstorage.util import open_session

from core.storage.secret_service import SecretService


class KeptSession(SecretService):
    """One connection, one session; used by one thread at a time."""

    _collection: secretstorage.Collection | None = None

    @contextmanager
    def opened(self, *, making: bool = False) -> Iterator[secretstorage.Collection]:
        """The default collection, unlocked anew where it was locked meanwhile."""
        if self._collection is None:
            self.drop()
            line = self.connected()
            self._collection = self.found(line, making=making)
        elif self.line is not None:
            self.line.may_ask, self.line.asked = self.ask, False
        self.unlock(self._collection)
        if self._collection.session is None:
            self._collection.session = open_session(self._collection.connection)
        yield self._collection

    def drop(self) -> None:
        """Close the connection, if there is one; the next call makes another."""
        self._collection, line, self.line = None, self.line, None
        if line is not None:
            line.close()
