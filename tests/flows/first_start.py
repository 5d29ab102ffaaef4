"""A start of the program that tells what later starts brought it, line by line.

It prints ``ready`` once they find it, and for each reading the names of its files; it
closes its window when a line comes on its standard input.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from core.worlds import world_of
from gui import app, later_starts, start, theme
from gui.models.found import Found
from gui.program import Program


def say(words: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class Teller(QObject):
    """Tells what is found, and closes the window when told."""

    told = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self.told.connect(program.window.close)
        program.desk.importing.found.connect(self._found)
        program.pictured.connect(self._begin)

    def _begin(self) -> None:
        met = later_starts.meet(self._program.desk, alone=False)
        threading.Thread(target=self._listen, daemon=True).start()
        say("ready" if met is not None else "not met")

    def _found(self, found: Found) -> None:
        names = [each.path for each in found.files]
        say(f"found {' '.join(Path(each).name for each in names)}")

    def _listen(self) -> None:
        if sys.stdin.readline():
            self.told.emit()


def main() -> None:
    """Run and end, as ``gui.start.main`` does."""
    application = QApplication([sys.argv[0], *theme.STYLE])
    program = Program(application, world_of(os.environ))
    Teller(program)
    program.start()
    start.leave(app.live(application, program))


if __name__ == "__main__":
    main()
