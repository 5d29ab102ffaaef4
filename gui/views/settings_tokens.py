"""Settings, Tokens: for how long one is used again."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal

from core.network_store import MARGINS
from gui.views.segmented import Segmented
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection


class TokensSettings(SettingsSection):
    """``marginChosen(minutes)``: one of ``MARGINS``."""

    marginChosen = Signal(int)

    def __init__(self) -> None:
        super().__init__("", "key", "")
        self.name = self.tr("Tokens")
        self.title.setText(self.name)
        self.text.setText(self.tr("Changes apply at once."))
        names = tuple(QLocale().toString(each) for each in MARGINS)
        self.margin = Segmented(names)
        self.margin.setAccessibleName(self.tr("Minutes left of a token"))
        self.add(
            SettingsRow(
                self.tr("Use a token again"),
                self.tr("While more than this many minutes are left of it."),
                self.margin,
            )
        )
        self.margin.currentChanged.connect(self._chosen)

    def show_margin(self, minutes: int) -> None:
        """Mark the one in use; nothing is told."""
        self.margin.blockSignals(True)
        self.margin.set_current(MARGINS.index(minutes))
        self.margin.blockSignals(False)
        self.margin.update()

    def _chosen(self, index: int) -> None:
        self.marginChosen.emit(MARGINS[index])
