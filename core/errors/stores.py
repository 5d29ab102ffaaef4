"""What the keyring and the catalog may fail with."""

from __future__ import annotations

from core.errors.base import AppError


class StoreError(AppError):
    """The keyring. Locked, absent, refused, timed out and gone are five things."""


class KeyringAbsent(StoreError):
    """This computer runs no keyring. Facts: ``package`` that brings one."""


class KeyringLocked(StoreError):
    """The keyring is there and locked; nothing is known of what it holds."""


class KeyringRefused(StoreError):
    """The user or the system said no to the unlock prompt."""


class KeyringTimedOut(StoreError):
    """Nobody answered the unlock prompt. Facts: ``seconds``."""


class KeyringGone(StoreError):
    """The keyring stopped answering in the middle of the work."""


class KeyringFailed(StoreError):
    """Any other failure of the keyring. Facts: ``reason`` (a class name)."""


class SecretAbsent(StoreError):
    """The keyring answered, and holds no such item."""


class SecretTooLarge(StoreError):
    """Facts: ``limit`` in characters (Windows: 1,280)."""


class SecretNotKept(StoreError):
    """Written, read back, and not the same."""


class SecretStillThere(StoreError):
    """Deleted, read back, and still there."""


class WrongEnvironment(StoreError):
    """Facts: ``stored``, ``asked``: a secret goes to its own environment alone."""


class CatalogError(AppError):
    """The SQLite file of everything that is not secret. Facts: ``path``."""


class CatalogBroken(CatalogError):
    """It cannot be read as a catalog."""


class CatalogBusy(CatalogError):
    """Another program holds it for too long."""


class CatalogTooNew(CatalogError):
    """A later Mintdesk wrote it. Facts: ``found``, ``known`` (schema versions)."""


class CatalogInUse(CatalogError):
    """Another Mintdesk is open, and this needs to be the only one."""


class SecretsMoved(CatalogError):
    """Another window changed the client secrets since they were shown."""


class CredentialGone(CatalogError):
    """The credential was deleted meanwhile, perhaps in another window."""
