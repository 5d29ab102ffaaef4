"""Settings, Appearance: the icon in the tray, and what closing the window means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from gui.views.segmented import Segmented
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection
from gui.views.switch import Switch

# The values of the setting ``tray.close``, in the order of the segments.
CHOICES: Final = ("ask", "tray", "quit")


class TrayState(NamedTuple):
    """``there``: the desktop has a tray; ``wanted``: the user wants an icon in it."""

    there: bool
    wanted: bool
    choice: str


class TraySettings(QObject):
    """Two rows of a section: ``wantedChosen(on)`` and ``closeChosen(choice)``.

    What is in use is asked of ``state``.
    """

    wantedChosen = Signal(bool)
    closeChosen = Signal(str)

    def __init__(
        self, section: SettingsSection, state: Callable[[], TrayState]
    ) -> None:
        super().__init__(section)
        self._state = state
        name = self.tr("Icon in the tray")
        self.switch = Switch(name)
        self.icon = section.add(SettingsRow(name, "", self.switch))
        name = self.tr("On closing")
        names = (self.tr("Ask"), self.tr("Stay"), self.tr("Quit"))
        self.closing = Segmented(names)
        self.closing.setAccessibleName(name)
        text = self.tr("Stay keeps Mintdesk in the tray, without its window.")
        self.close = section.add(
            SettingsRow(name, text, self.closing, keys=" ".join(names))
        )
        self.switch.toggled.connect(self.wantedChosen)
        self.closing.currentChanged.connect(self._chosen)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Mark what is in use; nothing is told."""
        there, wanted, choice = self._state()
        self.switch.show_on(wanted and there)
        self.switch.setEnabled(there)
        self.closing.setEnabled(there and wanted)
        self.closing.blockSignals(True)
        self.closing.set_current(CHOICES.index(choice))
        self.closing.blockSignals(False)
        self.closing.update()
        self.icon.set_help(
            self.tr("Copies tokens of pinned and last used credentials.")
            if there
            else self.tr("This desktop shows no tray.")
        )

    def _chosen(self, index: int) -> None:
        self.closeChosen.emit(CHOICES[index])
