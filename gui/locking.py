"""The session's lock, heard: ``locked`` when the screen is being locked.

Each system tells in its own way; where one tells nothing, nothing is heard.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SessionLock(QObject):
    """``locked`` as soon as the system tells; keeps what listens."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear: QObject | None = None

    def listen(self, window: QWidget, platform: str = sys.platform) -> None:
        """Begin; ``window`` is whose session it is, where that must be told."""
        if platform == "win32":
            from gui import locking_windows

            self._ear = locking_windows.listen(window, self.locked.emit, self)
        elif platform == "darwin":
            from gui import locking_macos

            self._ear = locking_macos.listen(self.locked.emit, self)
        else:
            from gui import locking_dbus

            self._ear = locking_dbus.listen(self.locked.emit, self)

    def listens(self) -> bool:
        """Whether this system can tell."""
        return self._ear is not None
