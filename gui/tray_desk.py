"""The tray at the desk: icon, notices, closing the window, and its settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from gui.close_to_tray import CloseToTray
from gui.fresh import Freshness
from gui.preferences import Preferences
from gui.tray import Tray
from gui.tray_notices import TrayNotices

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.tray_place import Place
    from gui.views.settings_appearance import AppearanceSettings
    from gui.views.settings_page import SettingsPage


class TrayDesk(NamedTuple):
    """All of it; children of the desk."""

    tray: Tray
    notices: TrayNotices
    closing: CloseToTray


def connect(
    desk: Desk, settings: Mapping[str, str] | None, place: Place | None = None
) -> TrayDesk:
    """For after the first picture; ``settings`` are None until the catalog is read."""
    tray = Tray(desk, settings, place)
    notices = TrayNotices(desk, tray)
    closing = CloseToTray(desk, tray, settings)
    tray.openRequested.connect(closing.bring_back)
    tray.quitRequested.connect(closing.quit)
    tray.changed.connect(closing.look)
    for fresh in desk.findChildren(Freshness):
        fresh.noticed.connect(notices.tell_ending)
    for preferences in desk.findChildren(Preferences):
        preferences.noticed.connect(notices.tell_quota)
    desk.window.late_settings.then(lambda page: _settings(tray, closing, page))
    return TrayDesk(tray, notices, closing)


def _settings(tray: Tray, closing: CloseToTray, page: SettingsPage) -> None:
    from gui.views.settings_tray import TraySettings, TrayState

    def state() -> TrayState:
        return TrayState(tray.is_there(), tray.is_wanted(), closing.choice())

    def connect(appearance: AppearanceSettings) -> None:
        rows = TraySettings(appearance, state)
        rows.wantedChosen.connect(tray.set_wanted)
        rows.closeChosen.connect(closing.choose)
        tray.changed.connect(rows.follow)
        page.shown.connect(rows.follow)

    page.shown.connect(tray.look)
    page.late_appearance.then(connect)
