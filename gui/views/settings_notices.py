"""Settings, Notices: what Mintdesk tells of by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal

from gui.views.notice_row import NoticeRow
from gui.views.settings_row import SettingsRow
from gui.views.settings_section import SettingsSection
from gui.views.switch import Switch


class NoticesSettings(SettingsSection):
    """``ends`` is the row of tokens that end; ``quotaChosen(on)``."""

    quotaChosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__("", "bell", "")
        self.name = self.tr("Notices")
        self.title.setText(self.name)
        self.text.setText(self.tr("No notice holds a token or a secret."))
        self.ends = NoticeRow()
        self.add(self.ends)
        name = self.tr("Tell when a quota fills up")
        self.quota = Switch(name)
        self.add(
            SettingsRow(
                name,
                self.tr("When one is loaded that has reached 80% of its limit."),
                self.quota,
            )
        )
        self.quota.toggled.connect(self.quotaChosen)
