"""Settings, Privacy: what others who look at the screen may read."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from gui.privacy import privacy
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection
from gui.views.switch import Switch


class PrivacySettings(SettingsSection):
    """``privacyChosen(on)``: privacy mode, on or off."""

    privacyChosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__("", "eye-off", "")
        self.name = self.tr("Privacy")
        self.title.setText(self.name)
        self.text.setText(self.tr("For demos and screenshots."))
        self.switch = Switch(self.tr("Privacy mode"))
        self.mode = self.add(
            SettingsRow(
                self.tr("Privacy mode"),
                self.tr(
                    "Masks client IDs, orgs, accounts and paths; copying copies the "
                    "real value. F8 does the same."
                ),
                self.switch,
            )
        )
        self.shown = self.add(
            SettingsRow(
                self.tr("A token that is shown"),
                self.tr(
                    "Hidden again after 20 s, when the window loses the focus, and "
                    "when the screen is locked."
                ),
            )
        )
        self.switch.toggled.connect(self.privacyChosen)

    @Slot()
    def follow(self) -> None:
        """Mark what is in use now."""
        self.show_on(privacy().is_on())

    def show_on(self, on: bool) -> None:
        """Mark what is in use; nothing is told."""
        self.switch.show_on(on)
