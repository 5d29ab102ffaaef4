"""A line that is typed into, and whose text is private in privacy mode."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit

from gui.privacy import hides, privacy


class PrivateLine(QObject):
    """Has a line show dots while privacy mode is on; it can be changed all the same."""

    def __init__(self, line: QLineEdit, field: str) -> None:
        super().__init__(line)
        self._line, self._field = line, field
        privacy().changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Dots, or the text."""
        modes = QLineEdit.EchoMode
        self._line.setEchoMode(modes.Password if hides(self._field) else modes.Normal)


def keep_private(line: QLineEdit, field: str) -> None:
    """Let a line follow privacy mode, as a field of this name."""
    PrivateLine(line, field)
