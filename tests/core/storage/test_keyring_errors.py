"""Foreign exceptions of every system become the right one of ours."""

from __future__ import annotations

import pytest
from keyring import errors as keyring_error
from keyring.backends.macOS import Keyring as MacKeyring

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
from core.storage.keyring_errors import dismissed, translated


def stand_in(path: str, base: type[Exception] = Exception) -> type[Exception]:
    """A class of that name, for one that exists on its own system alone."""
    module, _, name = path.rpartition(".")
    return type(name, (base,), {"__module__": module})


MacStatus = stand_in(f"{MacKeyring.__module__}.api.Error")
WindowsStatus = stand_in("win32ctypes.pywin32.pywintypes.error")
Locked = stand_in("secretstorage.exceptions.LockedException")
ItemNotFound = stand_in("secretstorage.exceptions.ItemNotFoundException")
Dismissed = stand_in("secretstorage.exceptions.PromptDismissedException", ItemNotFound)
NoService = stand_in("secretstorage.exceptions.SecretServiceNotAvailableException")
RouterClosed = stand_in("jeepney.io.common.RouterClosed")
TooLong = stand_in("jeepney.low_level.SizeLimitError", ValueError)
BusAnswer = stand_in("jeepney.wrappers.DBusErrorResponse")


def bus_error(name: str) -> Exception:
    """An error that came over D-Bus."""
    answer = BusAnswer(name)
    answer.__dict__["name"] = name
    return answer


def caused(exc: Exception, cause: Exception) -> Exception:
    """The exception as if raised from ``cause``."""
    exc.__cause__ = cause
    return exc


DBUS = "org.freedesktop.DBus.Error."
CASES: list[tuple[Exception, type[StoreError]]] = [
    (keyring_error.KeyringLocked("no"), KeyringLocked),
    (caused(keyring_error.KeyringLocked(), MacStatus(-128)), KeyringRefused),
    (caused(keyring_error.KeyringError(), MacStatus(-25293)), KeyringRefused),
    (caused(keyring_error.PasswordSetError(), MacStatus(-25308)), KeyringLocked),
    (caused(keyring_error.PasswordDeleteError(), MacStatus(-25300)), SecretAbsent),
    (caused(keyring_error.KeyringError(), MacStatus(-1)), KeyringFailed),
    (WindowsStatus(1312, "CredWrite", "no session"), KeyringAbsent),
    (WindowsStatus(1783, "CredWrite", "bad stub"), SecretTooLarge),
    (WindowsStatus(5, "CredRead", "denied"), KeyringRefused),
    (WindowsStatus(87, "CredRead", "parameter"), KeyringFailed),
    (keyring_error.NoKeyringError(), KeyringAbsent),
    (keyring_error.InitError("what"), KeyringFailed),
    (Locked(), KeyringLocked),
    (ItemNotFound(), SecretAbsent),
    (Dismissed(), KeyringRefused),
    (NoService(), KeyringAbsent),
    (
        caused(NoService(), bus_error(DBUS + "NoReply")),
        KeyringGone,
    ),
    (bus_error(DBUS + "ServiceUnknown"), KeyringAbsent),
    (bus_error(DBUS + "AccessDenied"), KeyringRefused),
    (bus_error("org.freedesktop.Secret.Error.IsLocked"), KeyringLocked),
    (bus_error(DBUS + "InvalidArgs"), KeyringFailed),
    (bus_error(DBUS + "InvalidObjectPath"), KeyringFailed),
    (bus_error(DBUS + "NoReply"), KeyringGone),
    (bus_error("org.freedesktop.Secret.Error.NoSession"), KeyringGone),
    (bus_error("org.freedesktop.Secret.Error.NoSuchObject"), SecretAbsent),
    (TooLong(), SecretTooLarge),
    (RouterClosed(), KeyringGone),
    (EOFError(), KeyringGone),
    (ConnectionResetError(), KeyringGone),
    (BrokenPipeError(), KeyringGone),
    (TimeoutError(), KeyringTimedOut),
    (RuntimeError("Unable to initialize SecretService"), KeyringFailed),
]


NAMES = [f"{type(case[0]).__name__}-{at}" for at, case in enumerate(CASES)]


@pytest.mark.parametrize(("foreign", "ours"), CASES, ids=NAMES)
def test_each_foreign_exception_has_its_own_meaning(
    foreign: Exception, ours: type[StoreError]
) -> None:
    """Locked, refused, absent, timed out, gone and failed are told apart."""
    assert type(translated(foreign, 5.0)) is ours


def test_a_prompt_that_nobody_answered_says_how_long_it_waited() -> None:
    """The seconds are a fact of the failure."""
    assert translated(TimeoutError(), 5.0).fact("seconds") == 5.0


def test_an_unknown_d_bus_error_is_told_by_its_name() -> None:
    """A report can name what the keyring said, without its words."""
    failed = translated(bus_error(DBUS + "InvalidArgs"), 5.0)
    assert failed.fact("reason") == DBUS + "InvalidArgs"


def test_the_words_of_a_foreign_exception_are_not_kept() -> None:
    """A message may quote a value."""
    assert "p8e-secret" not in str(translated(RuntimeError("p8e-secret"), 5.0))


@pytest.mark.parametrize(
    ("display", "after", "kind"),
    [
        ("", 5.0, KeyringLocked),
        (":0", 0.01, KeyringLocked),
        (":0", 5.0, KeyringRefused),
    ],
)
def test_only_a_prompt_that_was_seen_can_be_refused(
    monkeypatch: pytest.MonkeyPatch, display: str, after: float, kind: type[StoreError]
) -> None:
    """Without a display, or at once, no person said no."""
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", "")
    assert type(dismissed(after)) is kind
