"""The frame of every dialog: title, body, and a footer with the act."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gui.models.message import Message
from gui.models.plain import cut, one_line
from gui.theme import colours
from gui.views.buttons import Button
from gui.views.message_bar import MessageBar
from gui.views.scrolled import Scrolled
from gui.views.text import TextStyle, label

# What stays free around a dialog inside its window, in all.
MARGIN = 48
# Lower than this, a dialog that shows a list does without its subtitle.
LOW = 500


class _Footer(QWidget):
    """The sidebar's ground, and a line above."""

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, colours().line)


# Letters of a title: a name in it may be of any length.
TITLE = 160


class Sheet(QDialog):
    """Window-modal; Enter and Ctrl+Enter act, Escape cancels.

    ``agreed`` is emitted when the act is chosen; the dialog stays until
    :meth:`accept`, so that a failure can be told inside it. While the act is under way
    it cannot be left, save by giving up on a keyring that keeps it waiting
    (``stopWaitingRequested``).
    """

    agreed = Signal()
    actionTriggered = Signal(str)
    copyDetails = Signal(str)
    stopWaitingRequested = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str,
        act: str | Button,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = cut(one_line(title), TITLE)
        self.setWindowTitle(title)
        self.title = label(title, TextStyle.DIALOG_TITLE, wrap=True)
        self.subtitle = label(subtitle, quiet=True, wrap=True)
        self.summary = label("", quiet=True, wrap=True)
        self.cancel = Button(self.tr("Cancel"), "plain")
        self.act = act if isinstance(act, Button) else Button(act, "filled")
        self.bar = MessageBar()
        self.bar.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._busy = self._waiting = False
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self._make_room)
        self._ready = True
        self._lay_out()
        self._connect_frame()

    def showEvent(self, event: QShowEvent) -> None:
        """Never larger than the window that it belongs to."""
        window = self.parentWidget()
        if window is not None and not event.spontaneous():
            room = window.window().size()
            wide = min(self.width(), max(room.width() - MARGIN, self.minimumWidth()))
            high = min(self.height(), max(room.height() - MARGIN, 0))
            self.resize(wide, high)
        super().showEvent(event)

    def agree(self) -> None:
        """Choose the act, if it can be chosen."""
        if self.act.isEnabled():
            self.agreed.emit()

    def reject(self) -> None:
        """Leave; while the act is under way, only stop waiting for the keyring."""
        if not self._busy:
            super().reject()
        elif self._waiting:
            self.stopWaitingRequested.emit()

    def show_failure(self, message: Message) -> None:
        """Tell what failed, and let the user go on."""
        self.set_busy(False)
        self.bar.show_message(message)
        self.bar.show()
        self._fit.start()

    def _make_room(self) -> None:
        """Grow where the bar needs it, once the layout knows how high it is.

        Not beyond its window, as long as what is in it can be scrolled.
        """
        layout, window = self.layout(), self.parentWidget()
        if layout is not None:
            needed = max(layout.totalHeightForWidth(self.width()), 0)
            if window is not None:
                room = max(window.window().height() - MARGIN, self.height())
                least = layout.totalMinimumSize().height()
                needed = max(min(needed, room), least)
            self.resize(self.width(), max(self.height(), needed))

    def set_busy(self, busy: bool, words: str = "") -> None:
        """While the act is under way it cannot be chosen again."""
        self._busy = busy
        self._waiting = False
        if busy:
            self.bar.hide()
        self.summary.setText(words)
        self._enable()

    def set_waiting(self, waiting: bool) -> None:
        """The keyring keeps the act waiting, most likely for a password."""
        if not self._busy or waiting == self._waiting:
            return
        self._waiting = waiting
        self.summary.setText(
            self.tr("Waiting for your keyring; its window may be behind this one.")
            if waiting
            else ""
        )
        self._enable()

    def set_ready(self, ready: bool) -> None:
        """Whether the act can be chosen."""
        self._ready = ready
        self._enable()

    def _enable(self) -> None:
        self.act.setEnabled(self._ready and not self._busy)
        self.cancel.setEnabled(not self._busy or self._waiting)
        self.cancel.setText(
            self.tr("Stop waiting") if self._waiting else self.tr("Cancel")
        )

    def _connect_frame(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self.agree)
        for button in (self.cancel, self.act):
            button.setAutoDefault(True)
        safe = self.act.kind != "danger"
        (self.act if safe else self.cancel).setDefault(True)
        self.bar.closed.connect(self.bar.hide)
        self.bar.actionTriggered.connect(self.actionTriggered)
        self.bar.copyDetails.connect(self.copyDetails)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.agree)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(24, 18, 24, 14)
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        self.subtitle.setVisible(bool(self.subtitle.text()))
        outer.addLayout(head)
        middle = self.frame = QVBoxLayout()
        middle.setContentsMargins(24, 8, 24, 16)
        middle.addLayout(self.body, 1)
        middle.addWidget(self.bar)
        outer.addWidget(Scrolled(middle), 1)
        footer = _Footer()
        row = self.foot = QHBoxLayout(footer)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(8)
        row.addWidget(self.summary, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.act)
        outer.addWidget(footer)
