"""The Tokens card of the Details page: whether they are kept fresh, and how that is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.views.card import Card
from gui.views.text import label
from gui.views.ticks import Tick


class FreshCard(Card):
    """``freshChosen(on)`` when the user ticks."""

    freshChosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Tokens"), parent)
        self.tick = Tick(self.tr("Keep fresh while Mintdesk runs"))
        self.said = label("", quiet=True, wrap=True)
        self.said.setContentsMargins(30, 0, 0, 0)
        self.body.addWidget(self.tick)
        self.body.addWidget(self.said)
        self.tick.clicked.connect(self.freshChosen)

    def show_fresh(self, on: bool, words: str) -> None:
        """Whether it is on, and how it stands; nothing is told."""
        self.tick.setChecked(on)
        self.said.setText(words)
        self.tick.setAccessibleDescription(words)
