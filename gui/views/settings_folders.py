"""Settings, Folders: where things lie on this computer, and what is remembered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.models.plain import one_line
from gui.plurals import Plurals
from gui.privacy import privacy, shown, spoken
from gui.views.buttons import Button
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection
from gui.views.text import breakable


class FolderRow(SettingsRow):
    """A folder's path, to be copied or opened."""

    copyRequested = Signal(str)
    openRequested = Signal(str)

    def __init__(self, name: str, copy: str, show: str) -> None:
        """``copy`` and ``show`` say to assistive tools what the buttons do."""
        translate = QCoreApplication.translate
        self._path = ""
        self.copy = Button(translate("FolderRow", "Copy"), "plain", "copy")
        self.show_it = Button(translate("FolderRow", "Open"), "plain", "folder")
        self.copy.setAccessibleName(copy)
        self.show_it.setAccessibleName(show)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.show_it)
        both.setFocusProxy(self.copy)
        super().__init__(name, "", both)
        privacy().changed.connect(self._tell)
        self.copy.clicked.connect(lambda: self.copyRequested.emit(self._path))
        self.show_it.clicked.connect(lambda: self.openRequested.emit(self._path))

    def show_path(self, path: str) -> None:
        """This one; privacy mode masks it, and copying does not."""
        self._path = path
        self._tell()

    @Slot()
    def _tell(self) -> None:
        whole = one_line(self._path)
        self.set_help(breakable(shown("path", whole)), spoken("path", whole))


class FoldersSettings(SettingsSection):
    """``copyRequested(path)``, ``openRequested(path)``, ``forgetRequested``."""

    copyRequested = Signal(str)
    openRequested = Signal(str)
    forgetRequested = Signal()

    def __init__(self) -> None:
        super().__init__("", "folder", "")
        self.name = self.tr("Folders")
        self.title.setText(self.name)
        self.text.setText(self.tr("Neither of them holds a secret."))
        self.data = FolderRow(
            self.tr("Data folder"),
            self.tr("Copy the path of the data folder"),
            self.tr("Open the data folder"),
        )
        self.log = FolderRow(
            self.tr("Log folder"),
            self.tr("Copy the path of the log folder"),
            self.tr("Open the log folder"),
        )
        self.forget = Button(self.tr("Forget"), "plain")
        self.forget.setAccessibleName(self.tr("Forget how files were exported"))
        self.choices = SettingsRow(self.tr("Export choices"), "", self.forget)
        for row in (self.data, self.log, self.choices):
            self.add(row)
        for folder in (self.data, self.log):
            folder.copyRequested.connect(self.copyRequested)
            folder.openRequested.connect(self.openRequested)
        self.forget.clicked.connect(self.forgetRequested)
        self.show_choices(0)

    def show_folders(self, data: str, log: str) -> None:
        """Where they are."""
        self.data.show_path(data)
        self.log.show_path(log)

    def show_choices(self, count: int) -> None:
        """For how many folders the format of the last export is remembered."""
        self.choices.set_help(
            Plurals().folders_remembered(count)
            if count
            else self.tr("No format is remembered for any folder.")
        )
        self.forget.setEnabled(bool(count))
