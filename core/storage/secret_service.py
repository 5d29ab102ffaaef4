"""The Secret Service of Linux and its kin, as the vault uses it.

Imported by the vault on first use alone, since all of it is heavy.
"""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import Any

import secretstorage
from keyring.backends.SecretService import Keyring

from core.storage import keyring_errors

UNLOCK_SECONDS = 120.0
"""How long a prompt of the keyring may stay unanswered."""


class SecretService(Keyring):
    """keyring's own class, with labels, a prompt that ends, connections closed."""

    unlock_seconds = UNLOCK_SECONDS
    making = False  # only a write may ask to set up a keyring

    def get_preferred_collection(self) -> secretstorage.Collection:
        """The default collection, unlocked; whoever asks closes its connection."""
        with ExitStack() as undo:
            bus = _session_bus()
            undo.callback(bus.close)
            make = secretstorage.get_default_collection
            collection = (make if self.making else secretstorage.Collection)(bus)
            if collection.is_locked():
                asked = time.monotonic()
                collection.unlock(timeout=self.unlock_seconds)
                if collection.is_locked():
                    raise keyring_errors.dismissed(time.monotonic() - asked)
            undo.pop_all()
            return collection

    def set_labelled(self, service: str, user: str, value: str, label: str) -> None:
        """Write an item under a label that people recognise."""
        attributes = self._query(service, user, application=self.appid)
        self.making, asked = True, time.monotonic()
        try:
            collection = self.get_preferred_collection()
        except secretstorage.PromptDismissedException as exc:
            raise keyring_errors.dismissed(time.monotonic() - asked) from exc
        finally:
            self.making = False
        with ExitStack() as undo:
            undo.callback(collection.connection.close)
            collection.create_item(label, attributes, value.encode(), replace=True)


def _session_bus() -> Any:
    """A new connection to the session bus, or KeyringAbsent where there is none."""
    try:
        return secretstorage.dbus_init()
    except (OSError, ValueError, secretstorage.SecretStorageException) as exc:
        raise keyring_errors.absent() from exc
