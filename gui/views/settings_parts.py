"""The sections of the settings, each made when it is first shown or searched.

Their names stand in the list before that, so :func:`names` has them as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.late import Late

if TYPE_CHECKING:
    from gui.views.settings_about import AboutSettings
    from gui.views.settings_appearance import AppearanceSettings
    from gui.views.settings_clipboard import ClipboardSettings
    from gui.views.settings_folders import FoldersSettings
    from gui.views.settings_language import LanguageSettings
    from gui.views.settings_network import NetworkSection
    from gui.views.settings_notices import NoticesSettings
    from gui.views.settings_privacy import PrivacySettings
    from gui.views.settings_storage import StorageSettings
    from gui.views.settings_tokens import TokensSettings


class SettingsParts(QWidget):
    """``late_…`` tells of a section, and may be wired; without it makes it now."""

    def __init__(self) -> None:
        super().__init__()
        self.late_storage = Late(_storage)
        self.late_network = Late(_network)
        self.late_tokens = Late(_tokens)
        self.late_clipboard = Late(_clipboard)
        self.late_appearance = Late(_appearance)
        self.late_language = Late(_language)
        self.late_notices = Late(_notices)
        self.late_folders = Late(_folders)
        self.late_privacy = Late(_privacy)
        self.late_about = Late(_about)

    def parts(self) -> tuple[Late[Any], ...]:
        """All of them, in the order of the list."""
        return (
            self.late_storage,
            self.late_network,
            self.late_tokens,
            self.late_clipboard,
            self.late_appearance,
            self.late_language,
            self.late_notices,
            self.late_folders,
            self.late_privacy,
            self.late_about,
        )

    @property
    def storage(self) -> StorageSettings:
        """Where secrets and the list lie."""
        return self.late_storage.get()

    @property
    def network(self) -> NetworkSection:
        """Proxy, certificates, connection check."""
        return self.late_network.get()

    @property
    def tokens(self) -> TokensSettings:
        """When a token is used again."""
        return self.late_tokens.get()

    @property
    def clipboard(self) -> ClipboardSettings:
        """How long a copy stays."""
        return self.late_clipboard.get()

    @property
    def appearance(self) -> AppearanceSettings:
        """Colours, motion, tray."""
        return self.late_appearance.get()

    @property
    def language(self) -> LanguageSettings:
        """What the window speaks."""
        return self.late_language.get()

    @property
    def notices(self) -> NoticesSettings:
        """What is told of."""
        return self.late_notices.get()

    @property
    def folders(self) -> FoldersSettings:
        """Where things lie on this computer."""
        return self.late_folders.get()

    @property
    def privacy(self) -> PrivacySettings:
        """What others are not to see."""
        return self.late_privacy.get()

    @property
    def about(self) -> AboutSettings:
        """Version, licences, check-up, log."""
        return self.late_about.get()


def names() -> tuple[tuple[str, str], ...]:
    """Name and icon of each section, in the order of the list."""
    translate = QCoreApplication.translate
    return (
        (translate("StorageSettings", "Storage"), "lock"),
        (translate("NetworkSection", "Network"), "network"),
        (translate("TokensSettings", "Tokens"), "key"),
        (translate("ClipboardSettings", "Clipboard"), "clipboard"),
        (translate("AppearanceSettings", "Appearance"), "sun"),
        (translate("LanguageSettings", "Language"), "language"),
        (translate("NoticesSettings", "Notices"), "bell"),
        (translate("FoldersSettings", "Folders"), "folder"),
        (translate("PrivacySettings", "Privacy"), "eye-off"),
        (translate("AboutSettings", "About"), "info"),
    )


def _storage() -> StorageSettings:
    from gui.views.settings_storage import StorageSettings

    return StorageSettings()


def _network() -> NetworkSection:
    from gui.views.settings_network import NetworkSection

    return NetworkSection()


def _tokens() -> TokensSettings:
    from gui.views.settings_tokens import TokensSettings

    return TokensSettings()


def _clipboard() -> ClipboardSettings:
    from gui.views.settings_clipboard import ClipboardSettings

    return ClipboardSettings()


def _appearance() -> AppearanceSettings:
    from gui.views.settings_appearance import AppearanceSettings

    return AppearanceSettings()


def _language() -> LanguageSettings:
    from gui.views.settings_language import LanguageSettings

    return LanguageSettings()


def _notices() -> NoticesSettings:
    from gui.views.settings_notices import NoticesSettings

    return NoticesSettings()


def _folders() -> FoldersSettings:
    from gui.views.settings_folders import FoldersSettings

    return FoldersSettings()


def _privacy() -> PrivacySettings:
    from gui.views.settings_privacy import PrivacySettings

    return PrivacySettings()


def _about() -> AboutSettings:
    from gui.views.settings_about import AboutSettings

    return AboutSettings()
