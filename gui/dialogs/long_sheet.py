"""A dialog whose work takes long: how far it has come, and a stop before the next."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal

from gui.dialogs.sheet import Sheet


class LongSheet(Sheet):
    """``cancelRequested`` when the work is to stop; the dialog stays until it has."""

    cancelRequested = Signal()

    _stopping = False

    def is_stopping(self) -> bool:
        """Whether it was told to stop, and has not yet."""
        return self._stopping

    def stop(self) -> None:
        """Stop before the next step, and say so."""
        self._stopping = True
        self.summary.setText(self.tr("Stopping"))
        self.cancelRequested.emit()

    def set_waiting(self, waiting: bool) -> None:
        """The keyring keeps the act waiting; after that it is still stopping."""
        super().set_waiting(waiting)
        if self._busy and self._stopping and not self._waiting:
            self.summary.setText(self.tr("Stopping"))

    def tell_progress(self, words: str, done: int, total: int) -> None:
        """``words`` with these figures for %1 and %2, unless it stops or waits."""
        if not (self._waiting or self._stopping):
            locale = QLocale()
            text = words.replace("%1", locale.toString(done))
            self.summary.setText(text.replace("%2", locale.toString(total)))
