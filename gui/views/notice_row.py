"""Settings, Tokens: when to be told that a token ends."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal

from gui import countdown
from gui.views.segmented import Segmented
from gui.views.settings_row import SettingsRow

# The values of the setting, in the order of the segments.
CHOICES: Final = ("", "10", "60")


class NoticeRow(SettingsRow):
    """``chosen(choice)``: one of ``CHOICES``."""

    chosen = Signal(str)

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        name = translate("NoticeRow", "Tell before a token ends")
        help_text = translate(
            "NoticeRow", "In this window, for tokens that are not kept fresh."
        )
        names = (translate("NoticeRow", "Off"), countdown.minutes(10))
        self.times = Segmented((*names, countdown.hours(1)))
        self.times.setAccessibleName(name)
        super().__init__(name, help_text, self.times)
        self.times.currentChanged.connect(self._chosen)

    def show_choice(self, choice: str) -> None:
        """Mark the one in use; nothing is told."""
        self.times.blockSignals(True)
        self.times.set_current(CHOICES.index(choice) if choice in CHOICES else 0)
        self.times.blockSignals(False)
        self.times.update()

    def _chosen(self, index: int) -> None:
        self.chosen.emit(CHOICES[index])
