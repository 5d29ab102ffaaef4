"""Settings, Storage: where secrets and the list lie, and how to be rid of all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from gui.models.plain import one_line
from gui.plurals import Plurals
from gui.views.buttons import Button
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection
from gui.views.text import breakable


class StorageSettings(SettingsSection):
    """``copyRequested(path)``, ``removeRequested``."""

    copyRequested = Signal(str)
    removeRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "lock", "")
        del parent
        self.name = self.tr("Storage")
        self.title.setText(self.name)
        self.text.setText(
            self.tr("Secrets lie in the keyring, all else in one folder.")
        )
        self._path = ""
        self.keyring = self.add(SettingsRow(self.tr("Client secrets"), ""))
        self.count = self.add(SettingsRow(self.tr("Credentials"), ""))
        copy = Button(self.tr("Copy"), "plain", "copy")
        copy.setAccessibleName(self.tr("Copy the path of the data folder"))
        copy.clicked.connect(self._copy)
        self.folder = self.add(SettingsRow(self.tr("Data folder"), "", copy))
        self.copies = self.add(SettingsRow(self.tr("Copies of the list"), ""))
        remove = Button(self.tr("Remove everything…"))
        remove.clicked.connect(self.removeRequested)
        self.removal = self.add(
            SettingsRow(
                self.tr("Remove everything"),
                self.tr("Every secret and every file of Mintdesk, listed first."),
                remove,
            )
        )

    def show_keyring(self, title: str, text: str) -> None:
        """Where secrets are kept, and the state of that."""
        self.keyring.set_help(f"{title}. {text}" if text else title)

    def show_kept(self, folder: str, count: int, copies: Sequence[float]) -> None:
        """How much is kept, where, and when the list was copied, newest first."""
        self._path = folder
        whole = one_line(folder)
        self.folder.set_help(breakable(whole), whole)
        self.count.set_help(Plurals().credentials(count) if count else self.tr("None"))
        self.copies.set_help(self._dates(copies))

    def _dates(self, copies: Sequence[float]) -> str:
        if not copies:
            return self.tr("None yet. One is made after each change.")
        locale = QLocale()
        shown = [
            locale.toString(
                QDateTime.fromSecsSinceEpoch(int(each)), QLocale.FormatType.ShortFormat
            )
            for each in copies
        ]
        return self.tr("Of %1").replace("%1", locale.createSeparatedList(shown))

    def _copy(self) -> None:
        self.copyRequested.emit(self._path)
