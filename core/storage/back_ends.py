"""Which back end a system has, and what may come out of it.

Chosen by class: neither keyring's configuration file nor its environment variables nor
other packages' entry points have a say, so that a plain-text, null or chained back end
cannot come in. Each is made without keyring's constructor, which takes attributes (a
scheme, a collection) from ``KEYRING_PROPERTY_…`` variables. Nobody asks a back end for
its ``str``: that looks for the keyring once more, and may raise. All imports are late.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Any, Final

UNLOCK_SECONDS: Final = 120.0
"""How long a prompt of the keyring may stay unanswered."""


def both(unlock_seconds: float = UNLOCK_SECONDS) -> tuple[Any, Any]:
    """This system's back end that keeps its session, or None, and its plain one."""
    kept = kept_for(sys.platform, unlock_seconds)
    return kept, backend_for(sys.platform, unlock_seconds)


def kept_for(platform: str, unlock_seconds: float = UNLOCK_SECONDS) -> Any:
    """A back end that keeps its session, where sessions are; else None."""
    if platform in ("darwin", "win32"):
        return None
    from core.storage.kept_session import KeptSession

    kept = KeptSession.__new__(KeptSession)
    kept.unlock_seconds = unlock_seconds
    return kept


def backend_for(platform: str, unlock_seconds: float = UNLOCK_SECONDS) -> Any:
    """An instance of the one back end that a system has."""
    if platform == "darwin":
        from keyring.backends.macOS import Keyring

        mac = Keyring.__new__(Keyring)
        mac.keychain = None  # else taken from KEYCHAIN_PATH
        return mac
    if platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        windows = WinVaultKeyring.__new__(WinVaultKeyring)
        windows.persist = "local machine"  # the default roams with the domain profile
        return windows
    from core.storage.secret_service import SecretService

    service = SecretService.__new__(SecretService)
    service.unlock_seconds = unlock_seconds
    return service


@cache
def foreign() -> tuple[type[Exception], ...]:
    """What may come out of a back end of this system."""
    from keyring.errors import KeyringError

    # The last three come of an answer that the library did not expect.
    known: list[type[Exception]] = [KeyringError, OSError, RuntimeError, ValueError]
    known += [EOFError, AssertionError, LookupError]
    if sys.platform == "win32":
        from win32ctypes.pywin32 import pywintypes

        known.append(pywintypes.error)
    elif sys.platform != "darwin":
        import secretstorage
        from cryptography.exceptions import UnsupportedAlgorithm
        from jeepney import DBusErrorResponse
        from jeepney.io.common import RouterClosed

        known += [secretstorage.SecretStorageException, DBusErrorResponse]
        known += [RouterClosed, UnsupportedAlgorithm]
    return tuple(known)
