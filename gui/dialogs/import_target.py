"""Above the import preview: that one credential alone is to be updated."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from gui.models.plain import one_line
from gui.views.buttons import Button
from gui.views.marks import Ground, IconMark
from gui.views.text import fitting, label


class TargetStrip(Ground):
    """``allRequested`` when whatever was found is to be offered."""

    allRequested = Signal()

    def __init__(self) -> None:
        super().__init__("side", "bottom")
        self.words = label("", wrap=True)
        self.all = Button(self.tr("Offer all"), "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(IconMark("info", 16))
        row.addWidget(self.words, 1)
        row.addWidget(self.all)
        self.all.clicked.connect(self.allRequested)
        self.hide()

    def say(self, name: str) -> None:
        """Which one is updated; without a name, that it was not found."""
        if name:
            words = self.tr("Only “%1” is updated.")
            self.words.setText(fitting(words.replace("%1", one_line(name))))
        else:
            self.words.setText(
                self.tr("The credential that this was dropped on is not among these.")
            )
        self.show()
