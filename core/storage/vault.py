"""Where secrets live: the operating system's keyring, or memory.

The only caller of ``keyring`` and of what lies under it, all imported on first use;
``back_ends`` chooses which. Each secret is a service of its own, as Windows re-saves
its neighbours under a shared one.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    Protocol,
    TypeVar,
    runtime_checkable,
)

from core.errors import (
    KeyringFailed,
    KeyringGone,
    KeyringLocked,
    KeyringRefused,
    KeyringTimedOut,
    SecretAbsent,
    SecretTooLarge,
    StoreError,
)
from core.model import Secret
from core.storage import back_ends, keyring_errors
from core.storage.back_ends import UNLOCK_SECONDS
from core.storage.items import check_fits

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

USERNAME: Final = "client secret"
"""The same for every item; the item's name is keyring's service name."""

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

    def __init__(
        self,
        unlock_seconds: float = UNLOCK_SECONDS,
        make: Callable[[float], tuple[Any, Any]] = back_ends.both,
    ) -> None:
        self._unlock_seconds = unlock_seconds
        self._make = make
        self._lock = threading.Lock()
        self._kept: Any = None
        self._plain: Any = None
        self._closed = False

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep a secret, labelled where the system shows labels."""
        check_fits(secret)

        def work(backend: Any) -> None:
            if hasattr(backend, "set_labelled"):
                backend.set_labelled(item, USERNAME, secret.reveal(), label)
            else:
                backend.set_password(item, USERNAME, secret.reveal())

        self._call(work)

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """The secret, or SecretAbsent.

        Without ``ask`` no prompt is raised: what is locked is KeyringLocked. The macOS
        Keychain has no such way, and may ask; Windows never asks.
        """

        def work(backend: KeyringBackend) -> Secret | None:
            value = backend.get_password(item, USERNAME)
            return None if value is None else Secret(value)

        found = self._call(work, ask=ask)
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
        """Nothing if the keyring is open, else why not; it is never asked to open.

        Neither macOS nor Windows can be looked at without a prompt: told
        as open. The keyring is locked by item where a program locks items; a read
        without ``ask`` tells.
        """

        def work(backend: Any) -> None:
            if hasattr(backend, "look"):
                backend.look()

        self._call(work, ask=False)

    def describe(self) -> str:
        """The name by which the system calls its keyring."""
        names = {"darwin": "macOS Keychain", "win32": "Windows Credential Manager"}
        return names.get(sys.platform, "Secret Service")

    def renewed(self) -> OSVault:
        """The same keyring, with a lock and connections of its own; closes this one."""
        self.close()
        return OSVault(self._unlock_seconds, self._make)

    def close(self) -> None:
        """Give this vault up, from any thread, without waiting for a call that hangs.

        On Linux such a call ends at once; gnome-keyring leaves its prompt on the
        screen, and is unlocked by a late answer. Later calls are KeyringGone.
        """
        self._closed = True
        for backend in (self._kept, self._plain):
            if hasattr(backend, "hang_up"):
                backend.hang_up()

    def _call(self, work: Callable[[Any], Result], *, ask: bool = True) -> Result:
        """Work over the kept session, and once more over the plain path if that fails.

        Not after an answer: locked, refused, nobody there. "No such item" is one only
        where a search found nothing; as a failure it may be a session gone stale. The
        second time never asks if the first did.
        """
        with self._lock:
            kept, plain = self._backends()
            if kept is None:
                return self._attempt(work, plain, ask)
            try:
                return self._attempt(work, kept, ask)
            except (KeyringLocked, KeyringRefused, SecretTooLarge):
                raise
            except StoreError as exc:
                ask = ask and not kept.asked
                kept.drop()
                if self._closed or isinstance(exc, KeyringTimedOut):
                    raise
            return self._attempt(work, plain, ask)

    def _backends(self) -> tuple[Any, Any]:
        if self._plain is None:
            self._kept, self._plain = self._make(self._unlock_seconds)
        if self._closed:  # looked at after both can be seen by close
            raise KeyringGone
        return self._kept, self._plain

    def _attempt(
        self, work: Callable[[Any], Result], backend: Any, ask: bool
    ) -> Result:
        if hasattr(backend, "ask"):
            backend.ask = ask
        try:
            return work(backend)
        except UnicodeError as exc:
            failure = KeyringFailed(reason=type(exc).__name__)
        except back_ends.foreign() as exc:
            raise keyring_errors.translated(exc, self._unlock_seconds) from exc
        raise failure  # outside: a UnicodeError holds the text that it is about
