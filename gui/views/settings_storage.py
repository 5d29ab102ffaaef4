"""Settings, Storage: where secrets and the list lie, and how to be rid of all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui import moments
from gui.plurals import Plurals
from gui.views.buttons import Button
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection


class StorageSettings(SettingsSection):
    """``removeRequested``."""

    removeRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "lock", "")
        del parent
        self.name = self.tr("Storage")
        self.title.setText(self.name)
        self.show_place(memory=False)
        self.keyring = self.add(SettingsRow(self.tr("Client secrets"), ""))
        self.count = self.add(SettingsRow(self.tr("Credentials"), ""))
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

    def show_place(self, *, memory: bool) -> None:
        """Whether secrets go to the keyring, or are gone with the program."""
        words = self.tr("Secrets lie in the keyring, all else in one folder.")
        if memory:
            words = self.tr("Secrets stay in memory until you quit.")
        self.text.setText(words)

    def show_keyring(self, title: str, text: str) -> None:
        """Where secrets are kept, and the state of that."""
        self.keyring.set_help(f"{title}. {text}" if text else title)

    def show_kept(self, count: int, copies: Sequence[float], now: float = 0.0) -> None:
        """How much is kept, and when the list was copied, newest first."""
        self.count.set_help(Plurals().credentials(count) if count else self.tr("None"))
        self.copies.set_help(self._dates(copies, now))

    def _dates(self, copies: Sequence[float], now: float) -> str:
        if not copies:
            return self.tr("None yet. One is made after each change.")
        return "  ·  ".join(moments.day_and_time(each, now) for each in copies)
