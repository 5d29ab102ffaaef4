"""Notices through the tray, for when the window is not looked at.

None holds a token or a secret; in privacy mode none names anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from core.errors import Cancelled
from gui.models.plain import cut, one_line
from gui.privacy import privacy

if TYPE_CHECKING:
    from core.model import Token
    from gui.desk import Desk
    from gui.models.message import Message
    from gui.tray import Tray

# Milliseconds after which it is told that a token has to be got first.
SLOW: Final = 1_500
# Letters of a title and of a text: what panels show of them.
TITLE: Final = 80
TEXT: Final = 240


class TrayNotices(QObject):
    """Copies from the tray's menu, and says what became of it; tells of what ends."""

    def __init__(self, desk: Desk, tray: Tray) -> None:
        super().__init__(desk)
        self._desk, self._tray = desk, tray
        self._wanted: set[str] = set()
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(self.tell_slow)
        tray.copyRequested.connect(self.copy)
        desk.calls.copied.connect(self._copied)
        desk.calls.settled.connect(self._settled)

    @Slot(str)
    def copy(self, credential_id: str) -> None:
        """Copy a credential's current token, getting one first where it is needed."""
        state = self._desk.model.state(credential_id)
        if state is None:
            return
        self._wanted.add(credential_id)
        self._desk.calls.copy_token(state.credential)
        if self._wanted:
            self._slow.start()

    @Slot()
    def tell_slow(self) -> None:
        """It takes its time: say that it is under way."""
        for credential_id in self._wanted:
            self._tell(_getting(), self._name(credential_id))

    @Slot(object)
    def tell_ending(self, message: Message) -> None:
        """A token ends soon, as the shelf says it."""
        self._tell_of(message, _ends())

    @Slot(object)
    def tell_quota(self, message: Message) -> None:
        """A quota fills up, as the shelf says it."""
        self._tell_of(message, _fills())

    @Slot(str)
    def _copied(self, credential_id: str) -> None:
        if credential_id not in self._wanted:
            return
        from gui import copied_words

        self._done(credential_id)
        name, left = self._name(credential_id), self._desk.clipboard.seconds()
        message = copied_words.copied(name, left)
        self._tell(message.title if name else _copied(), message.text)

    @Slot(str, object)
    def _settled(self, credential_id: str, outcome: Token | Exception) -> None:
        """No token came: say why, in the words of the page.

        One that came and was not copied (the screen was locked) is no news.
        """
        if credential_id not in self._wanted:
            return
        self._done(credential_id)
        if not isinstance(outcome, Exception):
            return
        state = self._desk.model.state(credential_id)
        if isinstance(outcome, Cancelled) or state is None:
            return
        from gui import messages

        if state.failure is not None:
            message = state.failure.message
        else:
            message = messages.describe(outcome, operation="token")
        if privacy().is_on():
            self._tell(_failed(), "")
        else:
            self._tell(message.title, self._name(credential_id))

    def _done(self, credential_id: str) -> None:
        self._wanted.discard(credential_id)
        if not self._wanted:
            self._slow.stop()

    def _tell_of(self, message: Message, nameless: str) -> None:
        """What the shelf tells as well needs no notice where it can be seen."""
        if self._desk.window.isVisible() and QApplication.activeWindow() is not None:
            return
        if privacy().is_on():
            self._tell(nameless, _look())
        else:
            self._tell(message.title, message.text)

    def _tell(self, title: str, text: str) -> None:
        self._tray.tell(cut(one_line(title), TITLE), cut(one_line(text), TEXT))

    def _name(self, credential_id: str) -> str:
        state = self._desk.model.state(credential_id)
        if state is None or privacy().is_on():
            return ""
        return state.credential.name


def _getting() -> str:
    return QCoreApplication.translate("TrayNotices", "Getting a token")


def _copied() -> str:
    return QCoreApplication.translate("TrayNotices", "Token copied")


def _failed() -> str:
    return QCoreApplication.translate("TrayNotices", "No token could be got")


def _ends() -> str:
    return QCoreApplication.translate("TrayNotices", "A token ends soon")


def _fills() -> str:
    return QCoreApplication.translate("TrayNotices", "A quota fills up")


def _look() -> str:
    return QCoreApplication.translate("TrayNotices", "Open Mintdesk to see which one.")
