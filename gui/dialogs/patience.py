"""A preview that takes a while: what is said of it meanwhile."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

# Milliseconds until it is said that it takes a while, and that nothing answers.
SOON: Final = 300
LONG: Final = 5_000


class Patience(QObject):
    """``said(words)`` once a look takes longer than the eye; empty at its end.

    Nothing is waited for here: whoever looks says when it begins and ends.
    """

    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = self._spoke = False
        self.soon = QTimer(self, singleShot=True, interval=SOON)
        self.long = QTimer(self, singleShot=True, interval=LONG)
        self.soon.timeout.connect(self._tell_soon)
        self.long.timeout.connect(self._tell_long)

    def begin(self) -> None:
        """Something is looked at from now on."""
        self.end()
        self._looks = True
        self.soon.start()
        self.long.start()

    def end(self) -> None:
        """It was seen, or is no longer wanted."""
        self.soon.stop()
        self.long.stop()
        if self._spoke:
            self.said.emit("")
        self._looks = self._spoke = False

    def wait_for_keyring(self, waits: bool) -> None:
        """The keyring keeps it waiting, most likely for a password; or no longer."""
        if not self._looks:
            return
        if waits:
            self.soon.stop()
            self.long.stop()
            self._say(
                self.tr("Waiting for your keyring; its window may be behind this one.")
            )
        else:
            self._tell_soon()
            self.long.start()

    def _tell_soon(self) -> None:
        self._say(self.tr("Looking at the file"))

    def _tell_long(self) -> None:
        self._say(
            self.tr(
                "The folder does not answer yet. Wait, choose another file, or cancel."
            )
        )

    def _say(self, words: str) -> None:
        self._spoke = True
        self.said.emit(words)
