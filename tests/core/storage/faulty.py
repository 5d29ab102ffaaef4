"""Small named fakes: vaults that fail where they are told to."""

from __future__ import annotations

import threading
from typing import Final

from core.errors import KeyringFailed, SecretAbsent, StoreError
from core.model import Draft, Secret

OLD = Secret("p8e-old")
NEW = Secret("p8e-new")
DRAFT = Draft(name="Shop", client_id="client", secret=OLD, scopes=("openid",))


class FaultyVault:
    """A keyring in memory; ``fail[call]`` is raised by that call, before it works."""

    kind: Final = "keyring"

    def __init__(self) -> None:
        self.fail: dict[str, StoreError] = {}
        self.calls: list[str] = []
        self.items: dict[str, Secret] = {}

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep it."""
        self._step("write")
        self.items[item] = secret

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Give it back."""
        self._step("read")
        if item not in self.items:
            raise SecretAbsent
        return self.items[item]

    def delete(self, item: str) -> None:
        """Forget it."""
        self._step("delete")
        self.items.pop(item, None)

    def look(self) -> None:
        """Open, unless told to fail."""
        self._step("look")

    def describe(self) -> str:
        """Say what it is."""
        return "a faulty keyring"

    def _step(self, call: str) -> None:
        self.calls.append(call)
        if call in self.fail:
            raise self.fail[call]


class FullVault(FaultyVault):
    """Has room for so many secrets, and no more."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self._room = room

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep it while there is room."""
        if len(self.items) >= self._room:
            raise KeyringFailed(reason="Full")
        super().write(item, secret, label)


class PromptingVault(FaultyVault):
    """One kind of call waits for a prompt, and keeps its lock meanwhile, as OSVault's.

    A call ``fail``s, or works, once the prompt is ``answered``.
    """

    def __init__(self, hangs: str = "") -> None:
        super().__init__()
        self.hangs = hangs
        self.asked = threading.Event()
        self.answered = threading.Event()
        self._lock = threading.Lock()

    def renewed(self) -> PromptingVault:
        """The same items, and nothing that hangs."""
        other = PromptingVault()
        other.items = self.items
        return other

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep it."""
        with self._lock:
            super().write(item, secret, label)

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Give it back."""
        with self._lock:
            return super().read(item, ask=ask)

    def delete(self, item: str) -> None:
        """Forget it."""
        with self._lock:
            super().delete(item)

    def _step(self, call: str) -> None:
        if call == self.hangs:
            self.asked.set()
            assert self.answered.wait(30)
        super()._step(call)


class ForgetfulVault(FaultyVault):
    """Takes a secret and keeps nothing, as keyring's null back end does."""

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep nothing."""


class ManglingVault(FaultyVault):
    """Keeps something else than it was given."""

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep another value."""
        self.items[item] = Secret("something else")


class StickyVault(FaultyVault):
    """Says that it deleted, and did not."""

    def delete(self, item: str) -> None:
        """Do nothing."""
