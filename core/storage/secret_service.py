"""The Secret Service of Linux and its kin, as the vault uses it.

Imported by the vault on first use alone, since all of it is heavy. This is the plain
path, a connection for each call; ``kept_session`` keeps one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import secretstorage
from keyring.backends.SecretService import Keyring

from core.errors import KeyringLocked
from core.storage import keyring_errors
from core.storage.back_ends import UNLOCK_SECONDS
from core.storage.keyring_line import Line


class SecretService(Keyring):
    """keyring's own class, with labels, prompts that end, connections closed."""

    unlock_seconds = UNLOCK_SECONDS
    ask = True  # whether a prompt may be raised
    ended = False
    line: Line | None = None

    @property
    def asked(self) -> bool:
        """Whether the call raised a prompt."""
        return self.line is not None and self.line.asked

    def hang_up(self) -> None:
        """End the call that is under way, and let none begin; from any thread."""
        self.ended = True
        if (line := self.line) is not None:
            line.hang_up()

    @contextmanager
    def opened(self, *, making: bool = False) -> Iterator[secretstorage.Collection]:
        """The default collection, unlocked; only a write may ask to make one."""
        line = self.connected()
        try:
            collection = self.found(line, making=making)
            self.unlock(collection)
            yield collection
        finally:
            line.close()

    def connected(self) -> Line:
        """A new connection, unless this back end was given up."""
        self.line = line = Line(self.unlock_seconds)
        line.may_ask = self.ask
        if self.ended:  # looked at after the line can be seen by hang_up
            line.close()
            raise ConnectionAbortedError
        return line

    def found(self, line: Line, *, making: bool = False) -> secretstorage.Collection:
        """The default collection, locked or not; KeyringAbsent if there is none.

        Nobody has set one up, or KeePassXC has its database closed: which of the two
        cannot be told, so nothing is known of what it holds.
        """
        if making:
            return secretstorage.get_default_collection(line)
        try:
            return secretstorage.Collection(line)
        except secretstorage.ItemNotFoundException as exc:
            raise keyring_errors.absent() from exc

    def unlock(self, item: Any) -> None:
        """Unlock an item or a collection, asking for the password if that is allowed.

        KeePassXC locks items one by one.
        """
        if not item.is_locked():
            return
        if self.ask:
            item.unlock(timeout=self.unlock_seconds)
        if not self.ask or item.is_locked():
            raise KeyringLocked

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        with self.opened() as collection:
            for item in collection.search_items(self._query(service, username)):
                self.unlock(item)
                return str(item.get_secret().decode())
        return None

    def set_labelled(self, service: str, user: str, value: str, label: str) -> None:
        """Write an item under a label that people recognise."""
        attributes = self._query(service, user, application=self.appid)
        with self.opened(making=True) as collection:
            collection.create_item(label, attributes, value.encode(), replace=True)

    def delete_password(self, service: str, username: str) -> None:
        """Remove every item of that name; nothing happens if there is none."""
        with self.opened() as collection:
            for item in list(collection.search_items(self._query(service, username))):
                self.unlock(item)
                item.delete()

    def look(self) -> None:
        """KeyringLocked if a read would ask, KeyringAbsent where nothing is to read."""
        with self.opened():
            return
