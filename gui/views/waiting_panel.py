"""In the card's place while the keyring asks for its password: and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.views.announce import announce
from gui.views.buttons import Button
from gui.views.card import Card
from gui.views.marks import IconMark
from gui.views.text import TextStyle, label


class WaitingPanel(Card):
    """Says where to look, that the rest works, and offers to stop waiting."""

    stopWaitingRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        title = label(self.tr("Waiting for your keyring"), TextStyle.LEAD, wrap=True)
        text = label(
            self.tr(
                "Your system is asking for its password; its window may be behind "
                "this one."
            ),
            quiet=True,
            wrap=True,
        )
        rest = label(
            self.tr("Everything that needs no secret works meanwhile."),
            quiet=True,
            wrap=True,
        )
        self.stop = Button(self.tr("Stop waiting"), "plain", "x")
        self.stop.clicked.connect(self.stopWaitingRequested)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        for part in (title, text, rest):
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        mark = IconMark("lock", 24, "accent")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self._spoken = f"{title.text()}. {text.text()}"
        self.setAccessibleName(self._spoken)

    def setVisible(self, visible: bool) -> None:
        """Shown, it is told to assistive tools."""
        super().setVisible(visible)
        if visible:
            announce(self, self._spoken)
