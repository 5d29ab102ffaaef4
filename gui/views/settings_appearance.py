"""Settings, Appearance: the system's colours, light, or dark; and what may move."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot

from gui import motion
from gui.theme import theme_watch
from gui.views.segmented import Segmented
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection

CHOICES: Final = ("system", "light", "dark")


class AppearanceSettings(SettingsSection):
    """``colourChosen(choice)``: one of ``CHOICES``; ``motionChosen(choice)``."""

    colourChosen = Signal(str)
    motionChosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "sun", "")
        self.name = self.tr("Appearance")
        self.title.setText(self.name)
        self.text.setText(self.tr("Changes apply at once."))
        system = self.tr("System")
        self.colours = self._choice(
            self.tr("Colours"), (system, self.tr("Light"), self.tr("Dark"))
        )
        self.motion = self._choice(self.tr("Motion"), (system, self.tr("Reduced")))
        self.colours.currentChanged.connect(self._chosen)
        self.motion.currentChanged.connect(self._motion_chosen)
        theme_watch().changed.connect(self._follow)

    def show_choice(self, choice: str) -> None:
        """Mark the colours in use; nothing is told."""
        _mark(self.colours, CHOICES.index(choice))

    def show_motion(self, choice: str) -> None:
        """Mark what may move; nothing is told."""
        _mark(self.motion, motion.CHOICES.index(choice))

    def _choice(self, name: str, names: tuple[str, ...]) -> Segmented:
        made = Segmented(names)
        made.setAccessibleName(name)
        help_text = self.tr("System follows your desktop.")
        self.add(SettingsRow(name, help_text, made, keys=" ".join(names)))
        return made

    @Slot()
    def _follow(self) -> None:
        """Chosen elsewhere, as in the palette, which opens over the settings too."""
        self.show_choice(theme_watch().choice)

    def _chosen(self, index: int) -> None:
        self.colourChosen.emit(CHOICES[index])

    def _motion_chosen(self, index: int) -> None:
        self.motionChosen.emit(motion.CHOICES[index])


def _mark(choices: Segmented, index: int) -> None:
    choices.blockSignals(True)
    choices.set_current(index)
    choices.blockSignals(False)
    choices.update()
