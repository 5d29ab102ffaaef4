"""What the user prefers, known before the window is drawn: language, motion, notices.

And the settings that go with it, connected once they are opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui import motion

if TYPE_CHECKING:
    from core.storage.outcomes import Opening
    from gui.desk import Desk
    from gui.views.settings_appearance import AppearanceSettings
    from gui.views.settings_language import LanguageSettings
    from gui.views.settings_notices import NoticesSettings
    from gui.views.settings_page import SettingsPage

LANGUAGE: Final = "language"
MOTION: Final = "motion"
QUOTA: Final = "notice.quota"
"""The setting that tells whether a quota that fills up is told of: ``on`` or not."""


def hear(desk: Desk) -> None:
    """Listen before anybody draws what was opened."""
    Preferences(desk)


class Preferences(QObject):
    """``noticed(message)`` when a quota has filled up and that is to be told.

    ``spoken`` when the window speaks another language than before.
    """

    noticed = Signal(object)
    spoken = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.language = "system"
        self.quota = False
        self._steps: dict[str, int] = {}
        self._begun = False
        self._speaking = QTimer(self, singleShot=True, interval=0)
        self._speaking.timeout.connect(self._speak)
        desk.credentials.opened.connect(self._opened)
        desk.model.stateChanged.connect(self._look)
        desk.window.late_settings.then(self._connect)

    @Slot(object)
    def _opened(self, opening: Opening) -> None:
        settings = opening.settings
        motion.choose(settings.get(MOTION, ""))
        self.quota = settings.get(QUOTA) == "on"
        self.language = settings.get(LANGUAGE, "system")
        app = QApplication.instance()
        spoken = self.language != "system" and not self._begun
        self._begun = True
        if spoken and isinstance(app, QApplication):
            from gui import languages

            languages.speak(app, self.language)

    def choose_motion(self, choice: str) -> None:
        """Let things move as the system has it, or not at all."""
        motion.choose(choice)
        self._keep(MOTION, choice)

    def choose_language(self, choice: str) -> None:
        """Speak it, once the click that chose it is over."""
        self.language = choice
        self._keep(LANGUAGE, choice)
        self._speaking.start()

    @Slot()
    def _speak(self) -> None:
        from gui import anew

        anew.speak(self._desk, self.language)
        self.spoken.emit()

    def choose_quota(self, on: bool) -> None:
        """Tell of quotas that fill up, or not."""
        self.quota = on
        self._keep(QUOTA, "on" if on else "off")

    def _keep(self, key: str, value: str) -> None:
        self._desk.credentials.keep_setting(key, value)

    # ── notices ──────────────────────────────────────────────────────────────

    @Slot(str)
    def _look(self, credential_id: str) -> None:
        """A quota was loaded: tell where it has reached a step that is new."""
        if not self.quota:
            return
        state = self._desk.model.state(credential_id)
        if state is None or state.quota is None:
            return
        from gui import quota_notice

        found = quota_notice.fullest(state.quota)
        before = self._steps.get(credential_id, 0)
        self._steps[credential_id] = step = quota_notice.step_of(found)
        if found is not None and step > before:
            message = quota_notice.message(state.credential.name, found)
            self._desk.say(message, (QUOTA, credential_id))
            self.noticed.emit(message)

    # ── the settings ─────────────────────────────────────────────────────────

    def _connect(self, page: SettingsPage) -> None:
        from gui import about

        def appearance(section: AppearanceSettings) -> None:
            section.motionChosen.connect(self.choose_motion)
            page.keep_told(lambda: section.show_motion(motion.choice()))

        def language(section: LanguageSettings) -> None:
            section.languageChosen.connect(self.choose_language)
            page.keep_told(lambda: section.show_choice(self.language))

        def notices(section: NoticesSettings) -> None:
            section.quotaChosen.connect(self.choose_quota)
            page.keep_told(lambda: section.quota.show_on(self.quota))

        page.late_appearance.then(appearance)
        page.late_language.then(language)
        page.late_notices.then(notices)
        about.settings(self._desk, page)
