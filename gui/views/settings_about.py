"""Settings, About: version, licences, check-up, log."""

from __future__ import annotations

from PySide6.QtCore import Signal

from core.version import VERSION
from gui.views.buttons import Button
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection


class AboutSettings(SettingsSection):
    """One request for each sheet that opens here; ``copyRequested(text)``."""

    licencesRequested = Signal()
    checkUpRequested = Signal()
    logRequested = Signal()
    copyRequested = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "info", "")
        self.name = self.tr("About")
        self.title.setText(self.name)
        self.text.setText(
            self.tr("Adobe OAuth Server-to-Server credentials, kept in your keyring.")
        )
        self.version = Button(self.tr("Copy"), "plain", "copy")
        self.version.setAccessibleName(self.tr("Copy the version"))
        self.licences = Button(self.tr("Show…"))
        self.licences.setAccessibleName(self.tr("Show the licences"))
        self.check_up = Button(self.tr("Check…"))
        self.check_up.setAccessibleName(self.tr("Check-up…"))
        self.log = Button(self.tr("Show…"))
        self.log.setAccessibleName(self.tr("Show the log"))
        rows = (
            ("Mintdesk", self.tr("Version %1").replace("%1", VERSION), self.version),
            (
                self.tr("Licences"),
                self.tr("Apache License 2.0; and those of what comes with it."),
                self.licences,
            ),
            (
                self.tr("Check-up"),
                self.tr("Keyring, list, folder, certificates. Nothing is sent."),
                self.check_up,
            ),
            (
                self.tr("Log"),
                self.tr("What happened, without secrets and tokens."),
                self.log,
            ),
        )
        for name, words, button in rows:
            self.add(SettingsRow(name, words, button))
        self.version.clicked.connect(
            lambda: self.copyRequested.emit(f"Mintdesk {VERSION}")
        )
        self.licences.clicked.connect(self.licencesRequested)
        self.check_up.clicked.connect(self.checkUpRequested)
        self.log.clicked.connect(self.logRequested)
