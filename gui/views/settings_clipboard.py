"""Settings, Clipboard: how long a copied token stays, and who may keep it."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QLocale, Signal

from gui.clipboard import CHOICES, HINTS, NEVER
from gui.views.segmented import Segmented
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection

SECONDS: Final = CHOICES


class ClipboardSettings(SettingsSection):
    """``secondsChosen(seconds)``: one of ``SECONDS``, NEVER among them."""

    secondsChosen = Signal(int)

    def __init__(self, platform: str = sys.platform) -> None:
        super().__init__("", "clipboard", "")
        self.name = self.tr("Clipboard")
        self.title.setText(self.name)
        self.text.setText(self.tr("Changes apply at once."))
        locale = QLocale()
        names = tuple(
            self.tr("Never") if each == NEVER else locale.toString(each)
            for each in SECONDS
        )
        self.seconds = Segmented(names)
        self.seconds.setAccessibleName(self.tr("Seconds until it is cleared"))
        self.clearing = self.add(
            SettingsRow(
                self.tr("Clear a copied token"),
                self.tr("After this many seconds. Always on lock and on quit."),
                self.seconds,
                keys=names[-1],
            )
        )
        self.histories = self.add(
            SettingsRow(self.tr("Clipboard histories"), self._histories(platform))
        )
        self.seconds.currentChanged.connect(self._chosen)

    def show_seconds(self, seconds: int) -> None:
        """Mark the time in use; nothing is told."""
        self.seconds.blockSignals(True)
        self.seconds.set_current(SECONDS.index(seconds))
        self.seconds.blockSignals(False)
        self.seconds.update()

    def _histories(self, platform: str) -> str:
        if platform in HINTS:
            return self.tr(
                "They are asked to leave a token out. Remote desktops and virtual "
                "machines take it all the same."
            )
        return self.tr("On this system they cannot be asked to leave a token out.")

    def _chosen(self, index: int) -> None:
        self.secondsChosen.emit(SECONDS[index])
