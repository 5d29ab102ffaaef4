"""The keyring's state, told: at the sidebar's foot, and on the shelf for who asks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from core.model import Credential
    from gui.desk import Desk
    from gui.models.message import Message
    from gui.models.state import CredentialState, Failure


class KeyringTelling(QObject):
    """Between the watch, the foot and the shelf."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._told: Message | None = None

    @Slot()
    def show(self) -> None:
        """Show the state at the foot; what was said of another one goes."""
        from gui import keyring_words

        desk = self._desk
        panes, shelf = desk.window.late_panes.made, desk.window.late_shelf.made
        if panes is not None:
            shown = keyring_words.shown(desk.keyring.state(), self._name())
            panes.sidebar.vault.show_state(*shown)
        if self._told is not None and shelf is not None:
            shelf.dismiss(self._told)
            self._told = None

    @Slot()
    def tell(self) -> None:
        """Say on the shelf what the state is, what it means, and what mends it."""
        self._told = self.words()
        self._desk.say(self._told, "vault")

    def words(self) -> Message:
        """The state at length."""
        from gui import keyring_words

        watch = self._desk.keyring
        package = str(watch.error.fact("package")) if watch.error is not None else ""
        return keyring_words.message(watch.state(), self._name(), package)

    def try_again(self) -> None:
        """The user wants the keyring: a prompt may be raised.

        What stopped at it goes on; else a secret is read for the prompt's sake.
        """
        desk = self._desk
        state = desk.state()
        if state is None:
            desk.keyring.look()
        elif not self._goes_on(state):
            self._open(state.credential)

    def _goes_on(self, state: CredentialState) -> bool:
        """Whether a call of the chosen credential failed, and is made again."""
        token, quota = _stopped(state.failure), _stopped(state.quota_failure)
        if token:
            self._desk.calls.get_token(state.credential)
        if quota:
            self._desk.calls.load_quota(state.credential)
        return token or quota

    def _open(self, credential: Credential) -> None:
        from gui.tasks import Lane

        desk = self._desk
        job = partial(desk.services.open_keyring, credential)
        desk.runner.run(Lane.KEYRING, self, job, self._opened, self._failed)

    def _opened(self, _nothing: None) -> None:
        """The foot says so already."""

    def _failed(self, error: Exception) -> None:
        from gui import messages

        self._desk.say(messages.describe(error, operation="token"), "vault")

    def _name(self) -> str:
        return self._desk.services.vault_name()


def _stopped(failure: Failure | None) -> bool:
    """Whether it was the keyring that stopped a call."""
    return failure is not None and failure.code.startswith("Keyring")
