"""What others are not to see, connected: clipboard, privacy mode, the lock."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from gui.clipboard import KEPT_SECONDS, NEVER
from gui.late import Late
from gui.privacy import privacy

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.locking import SessionLock
    from gui.views.credential_page import CredentialPage
    from gui.views.settings_clipboard import ClipboardSettings
    from gui.views.settings_page import SettingsPage
    from gui.views.settings_privacy import PrivacySettings

# The settings, and how they are written.
CLIPBOARD, PRIVACY = "clipboard.seconds", "privacy"
ON, OFF, FOR_GOOD = "on", "off", "never"


def connect(desk: Desk) -> Discretion:
    """Follow the settings, and hide what is to be hidden when the screen is locked."""
    return Discretion(desk)


def toggle_privacy(desk: Desk) -> None:
    """Mask what is private, or show it again; kept for the next start."""
    from PySide6.QtCore import QCoreApplication

    from gui.views.announce import announce

    on = not privacy().is_on()
    set_privacy(desk, on)
    translate = QCoreApplication.translate
    words = translate("Privacy", "Privacy mode is off")
    if on:
        words = translate("Privacy", "Privacy mode is on")
    announce(desk.window, words)


def set_privacy(desk: Desk, on: bool) -> None:
    """Privacy mode on or off, kept for the next start."""
    privacy().set_on(on)
    desk.credentials.keep_setting(PRIVACY, ON if on else OFF)


def set_seconds(desk: Desk, seconds: int) -> None:
    """Another time for what is copied, kept for the next start."""
    desk.clipboard.set_seconds(seconds)
    _show_longest(desk)
    kept = FOR_GOOD if seconds == NEVER else str(seconds)
    desk.credentials.keep_setting(CLIPBOARD, kept)


def show_for_a_while(desk: Desk) -> None:
    """Show the token for 20 s, for those who cannot hold the eye."""
    state = desk.state()
    if state is not None and state.token is not None:
        desk.window.page.show_token()
        desk.window.page.token.card.field.request_for_a_while()


def seconds_of(settings: Mapping[str, str]) -> int:
    """How long a copy stays, as it was kept; what is unknown is the usual."""
    kept = settings.get(CLIPBOARD, "")
    if kept == FOR_GOOD:
        return NEVER
    return int(kept) if kept in ("10", "30", "60", "120") else KEPT_SECONDS


def _show_longest(desk: Desk) -> None:
    page = desk.window.late_page.made
    if page is not None:
        page.token.card.foot.set_longest(desk.clipboard.seconds())


class Discretion(QObject):
    """Hears the settings, the copies and the lock, on behalf of the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.lock = Late(self._make_lock)
        desk.credentials.opened.connect(self._opened)
        desk.calls.awaited.connect(self._listen)
        desk.calls.copied.connect(self._copied)
        privacy().known = self._known
        privacy().changed.connect(self._follow)
        desk.window.late_page.then(self._page)
        desk.window.late_settings.then(self._settings)

    @Slot(object)
    def _opened(self, opening: Any) -> None:
        settings = dict(opening.settings)
        privacy().set_on(settings.get(PRIVACY) == ON)
        self._desk.clipboard.set_seconds(seconds_of(settings))
        _show_longest(self._desk)

    @Slot()
    def locked(self) -> None:
        """The screen is locked: nothing of ours stays on it, or on the clipboard.

        Nor does a token that is still under way come there behind the lock.
        """
        self._desk.calls.forget_copies()
        self._desk.clipboard.clear_now()
        page = self._desk.window.late_page.made
        if page is not None:
            page.token.card.field.hide_value()

    @Slot()
    def _listen(self) -> None:
        """To the lock, from now on."""
        self.lock.get()

    @Slot(str)
    def _copied(self, credential_id: str) -> None:
        """Listen to the lock from now on; tell of a copy where the foot cannot."""
        self.lock.get()
        desk, page = self._desk, self._desk.window.late_page.made
        seen = page is not None and page.token.card.foot.isVisible()
        here = seen and credential_id == desk.chosen
        if desk.window.isVisible() and not here:
            from gui import copied_words

            state = desk.model.state(credential_id)
            name = state.credential.name if state is not None else ""
            desk.say(copied_words.copied(name, desk.clipboard.seconds()), "copied")

    @Slot()
    def _follow(self) -> None:
        """Draw anew what shows a value; views of the page listen themselves."""
        model = self._desk.model
        if self._desk.chosen:
            self._desk.draw(self._desk.chosen)
        rows = model.rowCount()
        if rows:
            model.dataChanged.emit(model.index(0), model.index(rows - 1))

    def _known(self) -> tuple[str, ...]:
        """Values of the chosen credential, which no pattern may find."""
        state = self._desk.state()
        if state is None:
            return ()
        one = state.credential
        return (
            one.client_id,
            one.ims_org_id,
            one.org_name,
            one.technical_account_id,
            one.technical_account_email,
        )

    def _page(self, page: CredentialPage) -> None:
        _show_longest(self._desk)
        page.token.revealRequested.connect(self._listen)

    def _settings(self, page: SettingsPage) -> None:
        desk = self._desk

        def clipboard(section: ClipboardSettings) -> None:
            section.secondsChosen.connect(lambda each: set_seconds(desk, each))
            page.keep_told(lambda: section.show_seconds(desk.clipboard.seconds()))

        def mode(section: PrivacySettings) -> None:
            section.privacyChosen.connect(lambda on: set_privacy(desk, on))
            privacy().changed.connect(section.follow)
            page.keep_told(lambda: section.show_on(privacy().is_on()))

        page.late_clipboard.then(clipboard)
        page.late_privacy.then(mode)

    def _make_lock(self) -> SessionLock:
        from gui.locking import SessionLock

        lock = SessionLock(self)
        lock.locked.connect(self.locked)
        lock.listen(self._desk.window)
        return lock
