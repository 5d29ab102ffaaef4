"""The foot of the hero card: one line that is always there.

It confirms every copy and every call in place, and never changes the card's height.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui import moments
from gui.clipboard import KEPT_SECONDS, STAYS
from gui.models.state import CredentialState
from gui.views.buttons import Button
from gui.views.marks import IconMark
from gui.views.text import ElidedLabel, TextStyle, label

# The height of the foot, and of the line that shrinks while the clipboard is ours.
HEIGHT = 41
LINE = 2


class Foot(QWidget):
    """What was done last, and the one thing that can be done about it."""

    clearRequested = Signal()
    copyDetails = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clipboard = 0
        self._longest = KEPT_SECONDS
        self._narrow = False
        self._said = self._remark = ""
        self._details = ""
        self._icon = IconMark("")
        self._words = ElidedLabel("", quiet=True)
        self._id_word = label(self.tr("Debug ID"), quiet=True)
        self._id = ElidedLabel("", TextStyle.MONO)
        self._act = Button("", "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, LINE + 6, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 3)
        row.addWidget(self._id_word)
        row.addWidget(self._id, 2)
        row.addWidget(self._act)
        self.setFixedHeight(max(HEIGHT, self.fontMetrics().height() + 20))
        self._act.clicked.connect(self._acted)

    def set_remark(self, words: str) -> None:
        """What stands in place of when a token was issued, from the next state on."""
        self._remark = words

    def show_state(self, state: CredentialState, now: float) -> None:
        """The line for a state: issued when, or the code and the debug id."""
        failure = state.failure
        self._leave_off(state)
        self._details = failure.message.details if failure else ""
        if failure is not None:
            when = moments.day_and_time(failure.at, now)
            self._base = (
                "info",
                failure.code if self._narrow else f"{failure.code}  ·  {when}",
                failure.message.debug_id,
            )
        elif state.asking:
            waiting = self.tr("Waiting for your keyring")
            words = waiting if state.waiting else self.tr("Asking Adobe")
            self._base = ("lock" if state.waiting else "refresh", words, "")
        elif state.token is not None and self._remark:
            self._base = ("info", self._remark, "")
        elif state.token is not None:
            issued = self.tr("Issued %1").replace(
                "%1", moments.in_sentence(state.token.issued_at, now)
            )
            self._base = ("clock", issued, "")
        else:
            self._base = ("info", self.tr("Nothing is sent until you ask"), "")
        self._draw()

    def set_narrow(self, narrow: bool) -> None:
        """The time and the word before the debug ID go."""
        self._narrow = narrow
        self._draw()

    def show_clipboard(self, seconds: int) -> None:
        """Count the clipboard's time; 0 says that it was cleared, STAYS counts none."""
        if seconds == 0 and self._clipboard:
            self._said = self.tr("Clipboard cleared.")
        elif seconds:
            self._said = ""
        self._clipboard = seconds
        self._draw()

    def set_longest(self, seconds: int) -> None:
        """After how many seconds the line has shrunk to nothing."""
        self._longest = max(1, seconds)

    def longest(self) -> int:
        """The seconds of a whole line."""
        return self._longest

    def say(self, words: str) -> None:
        """Say something once, until the next state, copy or saying."""
        self._said = words
        self._draw()

    def text(self) -> str:
        """The words as they stand."""
        return self._words.whole_text()

    _base: tuple[str, str, str] = ("info", "", "")
    _about: tuple[object, ...] = ("",)

    def _leave_off(self, state: CredentialState) -> None:
        """What was said of another state, or copied of another credential, is over."""
        about = (state.id, state.asking, state.token, state.failure)
        if about[0] != self._about[0]:
            self._clipboard = 0
        if about != self._about:
            self._said = ""
        self._about = about

    def _draw(self) -> None:
        icon, words, debug_id = self._base
        if self._clipboard and not self._details:
            icon, debug_id = "check-circle", ""
            words = self._copied()
        elif self._said:
            icon, words, debug_id = "check-circle", self._said, ""
        self._icon.set_icon(icon, "accent" if icon == "check-circle" else "text2")
        self._words.set_text(words)
        self._id.set_text(debug_id)
        self._id.setVisible(bool(debug_id))
        self._id_word.setVisible(bool(debug_id) and not self._narrow)
        self._act.setVisible(bool(self._clipboard or self._details))
        self._act.setText(
            self.tr("Copy details") if self._details else self.tr("Clear now")
        )
        self.update()

    def _copied(self) -> str:
        if self._clipboard == STAYS:
            return self.tr("Copied. It stays there until you clear it.")
        words = self.tr("Copied. The clipboard is cleared in %1 s.")
        return words.replace("%1", str(self._clipboard))

    def _acted(self) -> None:
        if self._details:
            self.copyDetails.emit(self._details)
        else:
            self.clearRequested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line on top; while the clipboard is ours, its share in the accent."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(0, 0, self.width(), 1, self.palette().mid())
        if self._clipboard > 0 and not self._details:
            width = self.width() * min(1.0, self._clipboard / self._longest)
            painter.fillRect(QRectF(0, 0, width, LINE), self.palette().accent())
