"""Mintdesk with a window and a tray, in a process of its own; told by its input.

Arguments: the data folder, Adobe's token and quota addresses. It keeps one credential,
pinned, in memory, and says ``ready``. Then ``close`` closes the window as its button
does, ``copied`` tells whether the clipboard is ours, ``seen`` whether the window is,
``look`` the same after it has looked for the tray.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtWidgets import QApplication

from core.model import Draft
from core.practice.accounts import TUTORIAL
from core.worlds import world_of
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


class Dweller(QObject):
    """Does what each line of the standard input says."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program, self._desk = program, program.desk
        self._desk.credentials.opened.connect(self._begin)
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._input.activated.connect(self._read)
        self._look = QTimer(self, interval=20)
        self._look.timeout.connect(self._tell)

    @Slot(object)
    def _begin(self, _opening: object) -> None:
        self._desk.keep_for_this_session()
        self._desk.credentials.added.connect(lambda _: self._look.start())
        self._desk.credentials.add((KEPT,))

    @Slot()
    def _tell(self) -> None:
        """Ready once there is a tray, or the program has looked for one."""
        self._desk.credentials.look_again()
        ids = self._desk.model.ids()
        if ids and self._program.tray is not None:
            self._look.stop()
            state = self._desk.model.state(ids[0])
            assert state is not None
            self._desk.model.put(self._desk.services.set_pinned(ids[0], pinned=True))
            self._program.tray.tray.refresh()
            say("ready")

    @Slot()
    def _read(self) -> None:
        word = sys.stdin.readline().strip()
        window, made = self._program.window, self._program.tray
        assert made is not None
        if word == "close":
            say(f"closed {window.close()}")
        elif word == "tray":
            made.closing.choose("tray")
            say("chosen")
        elif word == "look":
            made.closing.look()
            say(f"seen {window.isVisible()}")
        elif word == "copied":
            made.tray.refresh()
            say(f"copied {self._desk.clipboard.left() > 0}")
        elif word == "seen":
            say(f"seen {window.isVisible()}")
        else:
            window.leave()


def main(folder: str, token_url: str, quota_url: str) -> None:
    """Run and end, as ``gui.start.main`` does."""
    world = world_of(
        {
            "MINTDESK_DATA_DIR": folder,
            "MINTDESK_TOKEN_URL": token_url,
            "MINTDESK_QUOTA_URL": quota_url,
        }
    )
    QApplication.setDesktopFileName("mintdesk")
    application = QApplication([sys.argv[0], *theme.STYLE])
    application.setApplicationName("Mintdesk")
    program = Program(application, world)
    dweller = Dweller(program)
    program.start()
    code = app.live(application, program)
    dweller.deleteLater()
    start.leave(code)


if __name__ == "__main__":
    main(*sys.argv[1:])
