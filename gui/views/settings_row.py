"""A row of the settings: name, one line of help, control at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from gui.theme import TextStyle, colours
from gui.views.card import paint_card
from gui.views.paint import wrap_policy
from gui.views.settings_marks import MarkedLabel

HEIGHT: Final = 60
PADDING: Final = 24
NARROW_PADDING: Final = 16
# Words that are narrower than this are hard to read beside a control.
LEAST_WORDS: Final = 120
_BESIDE: Final = Qt.AlignmentFlag.AlignVCenter
_BELOW: Final = Qt.AlignmentFlag.AlignLeft


class SettingsRow(QWidget):
    """``control`` may be None for a row that only tells."""

    def __init__(
        self, name: str, text: str, control: QWidget | None = None, *, keys: str = ""
    ) -> None:
        super().__init__()
        self._keys = keys
        self.name = MarkedLabel(name.replace("&", "&&"), TextStyle.NAME)
        self.help = MarkedLabel("", TextStyle.SMALL, quiet=True)
        self.help.setWordWrap(True)
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
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addLayout(words, 1)
        if control is not None:
            self.name.setBuddy(control)
            self._row.addWidget(control, 0, _BESIDE)
        self.setMinimumHeight(HEIGHT)
        wrap_policy(self)
        self.set_help(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The control goes below the words where both have no room."""
        super().resizeEvent(event)
        self._stack(event.size().width())

    def _stack(self, width: int) -> None:
        control = self.control
        if control is None:
            return
        words = max(self.name.sizeHint().width(), LEAST_WORDS)
        stacked = words + 16 + control.sizeHint().width() > width
        down = QBoxLayout.Direction.TopToBottom
        if stacked == (self._row.direction() == down):
            return
        self._row.setDirection(down if stacked else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0 if stacked else 16)
        self._row.setContentsMargins(0, 0, 0, 12 if stacked else 0)
        self._row.setAlignment(control, _BELOW if stacked else _BESIDE)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of both, so that one may go below the other."""
        hint = super().minimumSizeHint()
        wide = 0 if self.control is None else self.control.minimumSizeHint().width()
        return QSize(max(wide, self.name.minimumSizeHint().width()), hint.height())

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

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark these words where they stand in it."""
        self.name.mark(words)
        self.help.mark(words)

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
