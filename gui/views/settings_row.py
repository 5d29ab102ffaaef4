"""A row of the settings: name, one line of help, control at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.theme import TextStyle, colours
from gui.views.card import paint_card
from gui.views.paint import wrap_policy
from gui.views.text import label

HEIGHT: Final = 60
PADDING: Final = 24
NARROW_PADDING: Final = 16


class SettingsRow(QWidget):
    """``control`` may be None for a row that only tells."""

    def __init__(
        self, name: str, text: str, control: QWidget | None = None, *, keys: str = ""
    ) -> None:
        super().__init__()
        self._keys = keys
        self.name = label(name.replace("&", "&&"), TextStyle.NAME)
        self.help = label("", TextStyle.SMALL, quiet=True, wrap=True)
        self.help.setMinimumWidth(1)
        self.control = control
        self.ruled = False
        words = QVBoxLayout()
        words.setContentsMargins(0, 10, 0, 10)
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.help)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        if control is not None:
            self.name.setBuddy(control)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(HEIGHT)
        wrap_policy(self)
        self.set_help(text)

    def set_help(self, text: str, spoken: str = "") -> None:
        """Say this below the name; ``spoken`` is for assistive tools, if it differs."""
        self.help.setText(text)
        self.help.setAccessibleName(spoken or text)
        self.help.setVisible(bool(text))
        if self.control is not None:
            self.control.setAccessibleDescription(spoken or text)

    def matches(self, words: tuple[str, ...]) -> bool:
        """Whether each of the words stands somewhere in it."""
        spoken = self.help.accessibleName()
        text = f"{self.name.text()} {spoken} {self._keys}".casefold()
        return all(word in text for word in words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above, where a row stands above."""
        super().paintEvent(event)
        if self.ruled:
            QPainter(self).fillRect(0, 0, self.width(), 1, colours().line)


class SettingsCard(QFrame):
    """Rows on a card, with hairlines between those that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SettingsRow] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        wrap_policy(self)
        self.set_narrow(narrow=False)

    def add(self, row: SettingsRow) -> None:
        """One more row."""
        self.rows.append(row)
        self._column.addWidget(row)
        self.rule()

    def rule(self) -> None:
        """Draw the lines anew after rows were shown or hidden."""
        shown = [row for row in self.rows if not row.isHidden()]
        for row in shown:
            row.ruled = row is not shown[0]
            row.update()
        self.setVisible(bool(shown))

    def set_narrow(self, *, narrow: bool) -> None:
        """Less room at the sides where there is little."""
        side = NARROW_PADDING if narrow else PADDING
        self._column.setContentsMargins(side, 4, side, 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge."""
        paint_card(self)
