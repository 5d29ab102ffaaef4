"""Settings, Language: the system's, or one of those that Mintdesk speaks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from gui.views.segmented import Segmented
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection

CHOICES: Final = ("system", "en", "fr")
# What the languages call themselves, in every language.
ENGLISH: Final = "English"
FRENCH: Final = "Français"


class LanguageSettings(SettingsSection):
    """``languageChosen(choice)``: one of ``CHOICES``."""

    languageChosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "language", "")
        self.name = self.tr("Language")
        self.title.setText(self.name)
        self.text.setText(self.tr("Dates and numbers follow it."))
        names = (self.tr("System"), ENGLISH, FRENCH)
        self.languages = Segmented(names)
        self.languages.setAccessibleName(self.tr("Language"))
        self.row = self.add(
            SettingsRow(
                self.tr("Language of the window"),
                self.tr("Changes at once."),
                self.languages,
                keys=" ".join(names),
            )
        )
        self.languages.currentChanged.connect(self._chosen)

    def show_choice(self, choice: str) -> None:
        """Mark the one that is kept; nothing is told."""
        self.languages.blockSignals(True)
        known = CHOICES.index(choice) if choice in CHOICES else 0
        self.languages.set_current(known)
        self.languages.blockSignals(False)
        self.languages.update()

    def _chosen(self, index: int) -> None:
        self.languageChosen.emit(CHOICES[index])
