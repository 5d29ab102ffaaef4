"""Mintdesk's clipboard in a process of its own, on a real X server.

Does what each line of its standard input says, and answers with a line.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication, QWidget

from core.model import Secret
from gui.clipboard import Clipboard


class Copier(QObject):
    """``copy``, ``clear``, ``left``, ``wait`` for the end of the time, ``quit``."""

    def __init__(self, clipboard: Clipboard) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._waits = False
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._input.activated.connect(self.read)
        clipboard.leftChanged.connect(self.counted)

    @Slot()
    def read(self) -> None:
        """One line more."""
        word, _, rest = sys.stdin.readline().strip().partition(" ")
        if word == "copy":
            self._clipboard.copy_secret(Secret(rest))
        elif word == "clear":
            self._clipboard.clear_now()
        elif word != "left":
            QApplication.exit(0)
        self.tell(str(self._clipboard.left()))

    @Slot(int)
    def counted(self, _left: int) -> None:
        """The time goes on; what is told here is heard by nobody."""

    def tell(self, words: str) -> None:
        """Answer."""
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()


def main() -> int:
    """Run until told to quit."""
    app = QApplication(sys.argv)
    window = QWidget()
    window.show()
    clipboard = Clipboard(time.time)
    copier = Copier(clipboard)
    copier.tell("ready")
    return int(app.exec())


if __name__ == "__main__":
    sys.exit(main())
