"""Mintdesk in a process of its own, while something hangs; ended as ``gui.start`` ends.

Arguments: what is to hang (``nothing keyring dialog network catalog``) and the data
folder. It copies a secret, prints ``ready`` once that hangs, closes its window when a
line comes on its standard input, and prints what the clipboard holds once the window is
hidden.
"""

from __future__ import annotations

import os
import socket
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core.adobe.endpoints import practice
from core.model import Draft, Environment, Secret
from core.practice.accounts import TUTORIAL
from core.worlds import World
from gui import app, start, theme
from gui.program import Program

KEPT = Draft(
    name="Kept",
    client_id=TUTORIAL.client_id,
    secret=TUTORIAL.secrets[0],
    scopes=TUTORIAL.scopes,
)


def say(words: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class Silence:
    """A socket that takes a call and never answers."""

    def __init__(self, kind: socket.AddressFamily, place: object) -> None:
        self.socket = socket.socket(kind)
        self.socket.bind(place)  # type: ignore[arg-type]  # a path or a host and port
        self.socket.listen()
        self.called = threading.Event()
        self._taken: list[socket.socket] = []
        threading.Thread(target=self._take, daemon=True).start()

    def _take(self) -> None:
        while True:
            self._taken.append(self.socket.accept()[0])
            self.called.set()


class Leaver(QObject):
    """Lets something hang in a program, and closes its window when told."""

    told = Signal()

    def __init__(self, program: Program, what: str, hanging: threading.Event) -> None:
        super().__init__(program)
        self._program, self._what, self._hanging = program, what, hanging
        program.window.installEventFilter(self)
        program.pictured.connect(self._begin)
        self.told.connect(program.window.close)
        self._look = QTimer(self, interval=10)
        self._look.timeout.connect(self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what is on the clipboard when the window goes."""
        if event.type() == QEvent.Type.Hide:
            say(f"clipboard {QGuiApplication.clipboard().text()!r}")
        return super().eventFilter(watched, event)

    @Slot()
    def _begin(self) -> None:
        desk = self._program.desk
        desk.clipboard.copy_secret(Secret("still there"))
        if self._what == "network":
            desk.credentials.added.connect(lambda _: self._get_token())
        if self._what in ("keyring", "network"):
            desk.credentials.add((KEPT,))
        elif self._what == "dialog":
            self._fill_in()
        else:
            self._hanging.set()
        threading.Thread(target=self._listen, daemon=True).start()
        self._look.start()

    def _get_token(self) -> None:
        desk = self._program.desk
        desk.credentials.look_again()
        desk.credentials.seenAgain.connect(lambda _: desk.get_token())

    def _fill_in(self) -> None:
        """A dialog that waits for the keyring, and cannot be left."""
        from gui.dialogs.credential_dialog import CredentialDialog

        self._program.desk.importing.fill_in()
        (dialog,) = self._program.window.findChildren(CredentialDialog)
        dialog.form.show_draft(KEPT)
        dialog.form.changed.emit()
        dialog.act.click()

    def _listen(self) -> None:
        if sys.stdin.readline():
            self.told.emit()

    @Slot()
    def _tell(self) -> None:
        if self._hanging.is_set() and self._program.services.world.folder.exists():
            self._look.stop()
            say("ready")


def main(what: str, folder: Path) -> None:
    """Run and end, as ``gui.start.main`` does."""
    host = Silence(socket.AF_INET, ("127.0.0.1", 0))
    bus = Silence(socket.AF_UNIX, str(folder / "bus"))
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={folder / 'bus'}"
    keyring = what in ("keyring", "dialog")
    address = f"http://127.0.0.1:{host.socket.getsockname()[1]}"
    world = World(
        Environment.PRACTICE,
        {Environment.PRACTICE: practice(address)},
        folder / "data",
        practice_file=None if keyring else folder / ".env",
    )
    application = QApplication([sys.argv[0], *theme.STYLE])
    program = Program(application, world)
    hanging = {"network": host.called}.get(what, bus.called)
    Leaver(program, what, hanging)
    program.start()
    start.leave(app.live(application, program))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
