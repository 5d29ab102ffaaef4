"""A write that takes long may be left to itself; its dialog need not stay open."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from gui.dialogs.sheet import Sheet
from gui.models.message import Level, Message

# Milliseconds after which a write counts as slow.
LONG: Final = 4_000


def going_on() -> Message:
    """A write goes on without its dialog."""
    translate = QCoreApplication.translate
    return Message(
        Level.NOTE,
        translate("SlowWrite", "The folder does not answer"),
        translate("SlowWrite", "Writing goes on. You are told once it is done."),
    )


class SlowWrite(QObject):
    """``left()`` when the user does not wait any longer for what a sheet writes.

    The sheet is told to be busy before :meth:`begin`; it closes by itself.
    """

    left = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._slow = False
        self.timer = QTimer(self, singleShot=True, interval=LONG)
        self.timer.timeout.connect(self._offer)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), sheet, self._leave)
        self._escape.setEnabled(False)
        sheet.cancel.clicked.connect(self._leave)

    def begin(self) -> None:
        """Something is written from now on."""
        self._slow = False
        self.timer.start()

    def end(self) -> None:
        """It was written, or was not."""
        self.timer.stop()
        self._escape.setEnabled(False)
        self._slow = False

    def _offer(self) -> None:
        sheet = self._sheet
        self._slow = True
        self._escape.setEnabled(True)
        sheet.summary.setText(self.tr("The folder does not answer yet."))
        sheet.cancel.setText(self.tr("Stop waiting"))
        sheet.cancel.setEnabled(True)

    def _leave(self) -> None:
        if self._slow:
            self.end()
            self._sheet.done(0)
            self.left.emit()
