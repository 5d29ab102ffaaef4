"""The mark of privacy mode: that it is on, and the way out of it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gui.privacy import privacy
from gui.views.buttons import Button
from gui.views.text import plain_tooltip

KEY = "F8"


class PrivacyMark(Button):
    """A button that is there while privacy mode is on; pressed, it is to end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "plain", "eye-off", parent)
        words = self.tr("Orgs, IDs and paths are masked. Show them again: %1")
        self._about = words.replace("%1", KEY)
        self.setToolTip(plain_tooltip(self._about))
        self.set_narrow(False)
        privacy().changed.connect(self.follow)
        self.follow()

    def set_narrow(self, narrow: bool) -> None:
        """The key alone, where there is little room."""
        name = self.tr("Privacy mode")
        self.setText(KEY if narrow else f"{name} · {KEY}")
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._about)

    @Slot()
    def follow(self) -> None:
        """Come and go with privacy mode."""
        self.setVisible(privacy().is_on())
