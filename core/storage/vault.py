"""Where secrets live: the operating system's keyring, or memory.

The only caller of ``keyring`` and of what lies under it, all imported on first use.
The back end is chosen here, by class: neither keyring's configuration file nor its
environment variables nor other packages' entry points have a say, so that a plain-text,
null or chained back end cannot come in. Each secret is a service of its own, as Windows
re-saves its neighbours under a shared one.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import cache
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    Protocol,
    TypeVar,
    runtime_checkable,
)

from core.errors import KeyringFailed, SecretAbsent
from core.model import Secret
from core.storage import keyring_errors
from core.storage.items import check_fits

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

USERNAME: Final = "client secret"
"""The same for every item; the item's name is keyring's service name."""

UNLOCK_SECONDS: Final = 120.0
"""How long a prompt of the keyring may stay unanswered."""

Result = TypeVar("Result")


class Vault(Protocol):
    """Keeps secrets by item name. Every failure is a ``StoreError``."""

    @property
    def kind(self) -> Literal["keyring", "memory"]:
        """What becomes of the secrets when the program ends."""
        ...

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep a secret; ``label`` is for people who look into their keyring."""
        ...

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """The secret, or SecretAbsent.

        Without ``ask`` no prompt is raised: what is locked is KeyringLocked.
        """
        ...

    def delete(self, item: str) -> None:
        """Remove the item; nothing happens if there is none."""
        ...

    def look(self) -> None:
        """Nothing if secrets can be read without a prompt, else why not (StoreError).

        Raises no prompt itself.
        """
        ...

    def describe(self) -> str:
        """A name that a person knows. Nothing is asked of the system."""
        ...


@runtime_checkable
class Renewable(Protocol):
    """A vault whose calls may hang, as long as a prompt is open."""

    def renewed(self) -> Vault:
        """Another one over the same secrets, that waits for no call of this one."""
        ...


class MemoryVault:
    """Secrets for this session only, gone with the program."""

    kind: Final = "memory"

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    def write(self, item: str, secret: Secret, label: str) -> None:  # noqa: ARG002
        """Keep a secret; nobody sees the label."""
        check_fits(secret)
        self._secrets[item] = secret

    def read(self, item: str, *, ask: bool = True) -> Secret:  # noqa: ARG002
        """The secret, or SecretAbsent."""
        if item not in self._secrets:
            raise SecretAbsent
        return self._secrets[item]

    def delete(self, item: str) -> None:
        """Forget the item."""
        self._secrets.pop(item, None)

    def look(self) -> None:
        """Memory is always open."""

    def describe(self) -> str:
        """What it is."""
        return "memory"


class OSVault:
    """The keyring of the operating system, one call at a time."""

    kind: Final = "keyring"

    def __init__(self, unlock_seconds: float = UNLOCK_SECONDS) -> None:
        self._unlock_seconds = unlock_seconds
        self._lock = threading.Lock()
        self._backend: KeyringBackend | None = None

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep a secret, labelled where the system shows labels."""
        check_fits(secret)

        def work(backend: Any) -> None:
            if hasattr(backend, "set_labelled"):
                backend.set_labelled(item, USERNAME, secret.reveal(), label)
            else:
                backend.set_password(item, USERNAME, secret.reveal())

        self._call(work)

    def read(self, item: str, *, ask: bool = True) -> Secret:  # noqa: ARG002
        """The secret, or SecretAbsent."""

        def work(backend: KeyringBackend) -> Secret | None:
            value = backend.get_password(item, USERNAME)
            return None if value is None else Secret(value)

        found = self._call(work)
        if found is None:
            raise SecretAbsent
        return found

    def delete(self, item: str) -> None:
        """Remove the item, whether it is there or not."""
        from keyring.errors import PasswordDeleteError

        def work(backend: KeyringBackend) -> None:
            try:
                backend.delete_password(item, USERNAME)
            except PasswordDeleteError as exc:
                if exc.__cause__ is not None:  # macOS: the reason is underneath
                    raise

        try:
            self._call(work)
        except SecretAbsent:
            return

    def look(self) -> None:
        """Whether the keyring is open, without asking for its password."""

    def describe(self) -> str:
        """The name by which the system calls its keyring."""
        names = {"darwin": "macOS Keychain", "win32": "Windows Credential Manager"}
        return names.get(sys.platform, "Secret Service")

    def renewed(self) -> OSVault:
        """The same keyring, with a lock and a back end of its own."""
        return OSVault(self._unlock_seconds)

    def _call(self, work: Callable[[KeyringBackend], Result]) -> Result:
        with self._lock:
            if self._backend is None:
                self._backend = backend_for(sys.platform, self._unlock_seconds)
            try:
                return work(self._backend)
            except UnicodeError as exc:
                failure = KeyringFailed(reason=type(exc).__name__)
            except _foreign() as exc:
                raise keyring_errors.translated(exc, self._unlock_seconds) from exc
        raise failure  # outside: a UnicodeError holds the text that it is about


def backend_for(platform: str, unlock_seconds: float = UNLOCK_SECONDS) -> Any:
    """An instance of the one back end that a system has.

    Made without keyring's constructor, which takes attributes (a scheme, a collection)
    from ``KEYRING_PROPERTY_…`` variables.
    """
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
def _foreign() -> tuple[type[Exception], ...]:
    """What may come out of a back end of this system."""
    from keyring.errors import KeyringError

    known: list[type[Exception]] = [KeyringError, OSError, RuntimeError, ValueError]
    if sys.platform == "win32":
        from win32ctypes.pywin32 import pywintypes

        known.append(pywintypes.error)
    elif sys.platform != "darwin":
        import secretstorage
        from jeepney import DBusErrorResponse

        known += [secretstorage.SecretStorageException, DBusErrorResponse]
    return tuple(known)
