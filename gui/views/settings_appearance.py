"""Settings, Appearance: the system's colours, light, or dark."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from gui.views.segmented import Segmented
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection

CHOICES: Final = ("system", "light", "dark")


class AppearanceSettings(SettingsSection):
    """``colourChosen(choice)``: one of ``CHOICES``."""

    colourChosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "sun", "")
        self.name = self.tr("Appearance")
        self.title.setText(self.name)
        self.text.setText(self.tr("Changes apply at once."))
        names = (self.tr("System"), self.tr("Light"), self.tr("Dark"))
        self.colours = Segmented(names)
        self.colours.setAccessibleName(self.tr("Colours"))
        self.add(
            SettingsRow(
                self.tr("Colours"),
                self.tr("System follows your desktop."),
                self.colours,
                keys=" ".join(names),
            )
        )
        self.colours.currentChanged.connect(self._chosen)

    def show_choice(self, choice: str) -> None:
        """Mark the one in use; nothing is told."""
        self.colours.blockSignals(True)
        self.colours.set_current(CHOICES.index(choice))
        self.colours.blockSignals(False)
        self.colours.update()

    def _chosen(self, index: int) -> None:
        self.colourChosen.emit(CHOICES[index])
