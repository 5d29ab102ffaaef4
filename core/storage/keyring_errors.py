"""What a keyring's back end raises, as Mintdesk's own failures.

The classes are told by name, so that none of the libraries need be imported to know
them; the nearest name along the class's ancestors counts. Locked, refused, absent,
timed out and gone are five things, and none of them is "no such secret".
"""

from __future__ import annotations

import os
import sys
from typing import Any, Final

from core.errors import (
    KeyringAbsent,
    KeyringFailed,
    KeyringGone,
    KeyringLocked,
    KeyringRefused,
    KeyringTimedOut,
    SecretAbsent,
    SecretTooLarge,
    StoreError,
)
from core.storage.items import SECRET_LIMIT

HUMAN_SECONDS: Final = 0.3
"""A prompt that was dismissed sooner was not dismissed by a person."""

_BY_CLASS: Final[dict[str, type[StoreError]]] = {
    "keyring.errors.KeyringLocked": KeyringLocked,
    "keyring.errors.NoKeyringError": KeyringAbsent,
    "secretstorage.exceptions.LockedException": KeyringLocked,
    "secretstorage.exceptions.PromptDismissedException": KeyringRefused,
    "secretstorage.exceptions.ItemNotFoundException": SecretAbsent,
    "secretstorage.exceptions.SecretServiceNotAvailableException": KeyringAbsent,
    "jeepney.low_level.SizeLimitError": SecretTooLarge,
    "jeepney.io.common.RouterClosed": KeyringGone,
    "builtins.EOFError": KeyringGone,
    "builtins.TimeoutError": KeyringTimedOut,
    "builtins.OSError": KeyringGone,
}

_DBUS: Final = "org.freedesktop.DBus.Error."
_BY_DBUS_NAME: Final[dict[str, type[StoreError]]] = {
    "org.freedesktop.Secret.Error.IsLocked": KeyringLocked,
    "org.freedesktop.Secret.Error.NoSession": KeyringGone,
    "org.freedesktop.Secret.Error.NoSuchObject": SecretAbsent,
    _DBUS + "AccessDenied": KeyringRefused,
    _DBUS + "Disconnected": KeyringGone,
    _DBUS + "NameHasNoOwner": KeyringAbsent,
    _DBUS + "NoReply": KeyringGone,
    _DBUS + "NoServer": KeyringAbsent,
    _DBUS + "ServiceUnknown": KeyringAbsent,
    _DBUS + "Spawn.ExecFailed": KeyringAbsent,
    _DBUS + "Spawn.ServiceNotFound": KeyringAbsent,
}

# Security framework (macOS) and Windows error numbers.
_BY_STATUS: Final[dict[int, type[StoreError]]] = {
    -128: KeyringRefused,  # the user said no
    -25293: KeyringRefused,  # wrong password, or an application not let in
    -25300: SecretAbsent,
    -25308: KeyringLocked,  # nobody may be asked
    5: KeyringRefused,  # ERROR_ACCESS_DENIED
    1168: SecretAbsent,  # ERROR_NOT_FOUND
    1312: KeyringAbsent,  # ERROR_NO_SUCH_LOGON_SESSION: over SSH, in a service
    1783: SecretTooLarge,  # RPC_X_BAD_STUB_DATA
}


def translated(exc: BaseException, seconds: float) -> StoreError:
    """Our failure for a foreign one; ``seconds`` is how long a prompt may stay."""
    kind = _kind(exc)
    if kind is KeyringAbsent:
        return absent()
    if kind is KeyringTimedOut:
        return KeyringTimedOut(seconds=seconds)
    if kind is SecretTooLarge:
        return SecretTooLarge(limit=SECRET_LIMIT)
    if kind is KeyringFailed:
        return KeyringFailed(reason=_dbus_name(exc) or type(exc).__name__)
    return kind()


def absent() -> KeyringAbsent:
    """No keyring, and the package that brings one where a package does."""
    has_own = sys.platform in ("win32", "darwin")
    return KeyringAbsent(package="" if has_own else "gnome-keyring")


def dismissed(after: float) -> StoreError:
    """A prompt that ended without unlocking, ``after`` so many seconds.

    With no display, or at once, nobody was asked: the keyring is simply locked.
    """
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return KeyringRefused() if shown and after > HUMAN_SECONDS else KeyringLocked()


def _kind(exc: BaseException) -> type[StoreError]:
    for known in (_BY_DBUS_NAME.get(_dbus_name(exc)), _BY_STATUS.get(_status(exc))):
        if known is not None:
            return known
    for ancestor in type(exc).__mro__:
        found = _BY_CLASS.get(f"{ancestor.__module__}.{ancestor.__qualname__}")
        if found is not None:
            return found
    return KeyringFailed


def _dbus_name(exc: BaseException) -> str:
    """The D-Bus error's name, of the exception or of the one it was raised from."""
    for one in (exc, exc.__cause__):
        if type(one).__qualname__ == "DBusErrorResponse":
            return str(getattr(one, "name", ""))
    return ""


def _status(exc: BaseException) -> int:
    """The system's number, of the exception or of the one it was raised from."""
    for one in (exc, exc.__cause__):
        module = type(one).__module__
        if module.startswith(("keyring.backends.macOS", "win32ctypes", "pywintypes")):
            return _first_number(one)
    return 0


def _first_number(exc: Any) -> int:
    first = exc.args[0] if exc.args else 0
    return first if isinstance(first, int) else 0
