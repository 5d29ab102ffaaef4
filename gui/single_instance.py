"""The first start listens to later ones: its window comes forward and takes files.

Imported after the first picture. QLocalServer is a socket or, on Windows, a pipe for
this user alone, told by the event loop: so an answer proves that the window lives. (The
second start speaks without Qt, which alone costs longer than the whole talk.)
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtNetwork import (  # noqa: TID251 - local sockets, no network
    QLocalServer,
    QLocalSocket,
)

from gui import meeting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QWidget

# Calls that are listened to at once, and milliseconds that one may take.
MOST_CALLS: Final = 32
TALK: Final = 2000


class Instance(QObject):
    """``asked(word)`` when a later start has said what it was asked for."""

    asked = Signal(object)

    def __init__(
        self, key: str, variables: Mapping[str, str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._place = meeting.place_of(key, variables, make=True)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_CALLS)
        self._server.newConnection.connect(self._take_calls)

    def listen(self) -> bool:
        """Whether later starts find this one; a dead one's socket gives way."""
        return bool(self._place) and self._server.listen(self._place)

    def close(self) -> None:
        """Later starts open windows of their own."""
        self._server.close()

    def calls(self) -> int:
        """How many are listened to just now."""
        return len(self.findChildren(Call))

    @Slot()
    def _take_calls(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if self.calls() >= MOST_CALLS:
                socket.abort()
                socket.deleteLater()
                continue
            Call(socket, self._key, self).heard.connect(self.asked)


class Call(QObject):
    """One later start, from its first byte to our answer; at most two seconds.

    It keeps no hold on its parent: the last one would be dropped while this is being
    deleted, and delete it once more.
    """

    heard = Signal(object)

    def __init__(self, socket: QLocalSocket, key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._key = key
        self._line = bytearray()
        self._word: meeting.Word | None = None
        self._socket = socket
        socket.setParent(self)
        socket.setReadBufferSize(meeting.LONGEST + 1)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._end)
        self._late = QTimer(self, singleShot=True, interval=TALK)
        self._late.timeout.connect(self._end)
        self._late.start()
        QTimer.singleShot(0, self, self._read)  # what came before we listened

    @Slot()
    def _read(self) -> None:
        if not self._late.isActive():
            return
        self._line += bytes(self._socket.readAll().data())
        line, end, rest = self._line.partition(b"\n")
        if not end:
            if len(self._line) > meeting.LONGEST:
                self._end()
        elif self._word is None:
            self._word = meeting.heard(bytes(line), self._key)
            self._line = rest
            self._answer()
        elif bytes(line) + b"\n" == meeting.GO:
            word = self._word
            self._end()
            self.heard.emit(word)
        else:
            self._end()

    def _answer(self) -> None:
        if self._word is None:
            self._end()
        else:
            self._socket.write(meeting.TAKEN)
            self._socket.flush()

    @Slot()
    def _end(self) -> None:
        self._late.stop()
        self._socket.abort()
        self.deleteLater()


def come_forward(window: QWidget, token: str) -> None:
    """Bring a window to the front, as far as the desktop lets it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    with _activation(token):
        window.activateWindow()


@contextmanager
def _activation(token: str) -> Iterator[None]:
    """Qt looks for the desktop's token in the environment; no child is to find it."""
    name = "XDG_ACTIVATION_TOKEN"
    if token:
        os.environ[name] = token
    try:
        yield
    finally:
        os.environ.pop(name, None)
