"""Appearance, Language, Notices, Folders and About: applied, kept, told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.formats.target_table import Dialect
from core.model import QuotaReport, QuotaRow
from core.storage.outcomes import Opening
from core.version import VERSION
from gui import motion
from gui.preferences import Preferences
from gui.views.ring import Ring
from gui.views.settings_page import SettingsPage
from gui.views.switch import Switch
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat


class FileManager(QWidget):
    """Stands where the system's file manager would: notes what it is to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show_folder(self, url: QUrl) -> None:
        """Note it."""
        self.shown.append(url.toLocalFile())


@pytest.fixture
def manager(qtbot: QtBot) -> Iterator[FileManager]:
    """In place of the system's."""
    made = FileManager()
    qtbot.addWidget(made)
    method: Any = "show_folder"  # PySide6's stubs name bytes, and it takes text alone
    QDesktopServices.setUrlHandler("file", made, method)
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def seat(seat_with: Build) -> Iterator[Seat]:
    """The window with a credential in it; what moves is as it was afterwards."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT)
    seat.window.show()
    yield seat
    motion.choose("")


@pytest.fixture
def page(seat: Seat) -> SettingsPage:
    """The settings, open."""
    seat.window.show_settings()
    return seat.window.late_settings.get()


def kept(seat: Seat, key: str) -> str:
    """A setting as it is kept."""
    return seat.services.stores.catalog.setting(key)


def preferences(seat: Seat) -> Preferences:
    """What the window goes by."""
    (found,) = seat.desk.findChildren(Preferences)
    return found


def opened_with(seat: Seat, **settings: str) -> None:
    """A start that finds these settings."""
    found = seat.services.open()
    whole = {key.replace("_", "."): value for key, value in settings.items()}
    opening = Opening(
        found.credentials, whole, found.total, found.chosen, found.restored
    )
    seat.desk.credentials.opened.emit(opening)


def load(seat: Seat, used: float, name: str = "Calls") -> None:
    """A quota of 100 comes in."""
    report = QuotaReport((QuotaRow(name, used=used, limit=100),), "{}", 0.0)
    seat.model.update(seat.desk.chosen, quota=report)


# ── appearance ───────────────────────────────────────────────────────────────


def test_reduced_motion_applies_at_once(seat: Seat, page: SettingsPage) -> None:
    """And is kept."""
    page.appearance.motion.set_current(1)
    assert (motion.choice(), kept(seat, "motion")) == ("reduced", "reduced")


def test_with_reduced_motion_the_ring_stands_still(
    qtbot: QtBot, page: SettingsPage
) -> None:
    """Also where the system lets things move."""
    page.appearance.motion.set_current(1)
    ring = Ring()
    qtbot.addWidget(ring)
    ring.show_state("asking", 0.0, "Asking", "Adobe")
    ring.show()
    assert not ring.is_turning()


def test_a_start_takes_the_motion_that_is_kept(seat: Seat) -> None:
    """Before anything moves."""
    opened_with(seat, motion="reduced")
    assert motion.choice() == "reduced"


def test_the_settings_show_the_motion_in_use(seat: Seat) -> None:
    """When they come into view."""
    motion.choose("reduced")
    seat.window.show_settings()
    assert seat.window.late_settings.get().appearance.motion.current() == 1


# ── language ─────────────────────────────────────────────────────────────────


def test_a_language_is_kept(seat: Seat, page: SettingsPage) -> None:
    """For the next start."""
    page.language.languages.set_current(2)
    assert kept(seat, "language") == "fr"


def test_an_unknown_language_counts_as_the_systems(page: SettingsPage) -> None:
    """A later version may have kept it."""
    page.language.show_choice("xx")
    assert page.language.languages.current() == 0


# ── notices ──────────────────────────────────────────────────────────────────


def test_a_quota_that_fills_up_is_told(seat: Seat, page: SettingsPage) -> None:
    """Where that is wanted."""
    page.notices.quota.click()
    load(seat, 85)
    told = seat.window.shelf.message()
    assert told is not None
    assert told.title == "Calls has reached 85% of its limit"


def test_it_is_not_told_where_nobody_wants_it(seat: Seat, page: SettingsPage) -> None:
    """As at first."""
    load(seat, 85)
    assert seat.window.shelf.message() is None


def test_the_wish_is_kept(seat: Seat, page: SettingsPage) -> None:
    """For the next start."""
    page.notices.quota.click()
    assert kept(seat, "notice.quota") == "on"


def test_a_start_takes_the_wish_that_is_kept(seat: Seat) -> None:
    """And tells."""
    opened_with(seat, notice_quota="on")
    assert preferences(seat).quota


@pytest.mark.parametrize(("then", "count"), [(86.0, 1), (96.0, 2), (100.0, 2)])
def test_the_same_step_is_told_once(
    seat: Seat, page: SettingsPage, then: float, count: int
) -> None:
    """Each step of 80, 95 and 100% by itself."""
    told: list[object] = []
    preferences(seat).noticed.connect(told.append)
    page.notices.quota.click()
    load(seat, 85)
    load(seat, then)
    assert len(told) == count


def test_a_long_name_of_a_quota_leaves_room(seat: Seat, page: SettingsPage) -> None:
    """It comes from outside."""
    page.notices.quota.click()
    load(seat, 85, "x%1\n" * 500)
    told = seat.window.shelf.message()
    assert told is not None
    assert (len(told.title) < 90, "\n" in told.title) == (True, False)


# ── folders ──────────────────────────────────────────────────────────────────


def test_both_folders_are_told(seat: Seat, page: SettingsPage) -> None:
    """Whole, for assistive tools."""
    folder = seat.services.world.folder
    told = [row.help.accessibleName() for row in (page.folders.data, page.folders.log)]
    assert told == [str(folder), str(folder / "logs")]


def test_the_path_of_the_log_is_copied(seat: Seat, page: SettingsPage) -> None:
    """Without the places where the label may break."""
    page.folders.log.copy.click()
    expected = str(seat.services.world.folder / "logs")
    assert QGuiApplication.clipboard().text() == expected


def test_a_folder_is_opened(
    seat: Seat, page: SettingsPage, manager: FileManager
) -> None:
    """By the system's file manager."""
    page.folders.data.show_it.click()
    assert [Path(each) for each in manager.shown] == [seat.services.world.folder]


def test_a_folder_that_is_not_there_is_not_opened(
    seat: Seat, page: SettingsPage, manager: FileManager
) -> None:
    """The window says so."""
    page.folders.openRequested.emit(str(seat.services.world.folder / "none"))
    told = seat.window.shelf.message()
    assert told is not None
    assert (manager.shown, told.title) == ([], "The folder could not be opened")


def test_remembered_formats_are_counted(seat: Seat, page: SettingsPage) -> None:
    """One for each folder."""
    for name in ("/a", "/b"):
        seat.services.keep_dialect(Path(name), Dialect.TUTORIAL)
    page.shown.emit()
    assert "2 folder" in page.folders.choices.help.text()


def test_remembered_formats_are_forgotten(seat: Seat, page: SettingsPage) -> None:
    """And the button has nothing more to do."""
    seat.services.keep_dialect(Path("/a"), Dialect.TUTORIAL)
    page.shown.emit()
    page.folders.forget.click()
    left = seat.services.dialect_for(Path("/a"))
    assert (left, page.folders.forget.isEnabled()) == (None, False)


# ── about ────────────────────────────────────────────────────────────────────


def test_the_version_is_copied(page: SettingsPage) -> None:
    """For a report."""
    page.about.version.click()
    assert QGuiApplication.clipboard().text() == f"Mintdesk {VERSION}"


# ── the switch ───────────────────────────────────────────────────────────────


def test_a_switch_shown_on_tells_nothing(qtbot: QtBot) -> None:
    """Only the user's hand does."""
    switch = Switch("Quiet")
    qtbot.addWidget(switch)
    told: list[bool] = []
    switch.toggled.connect(told.append)
    switch.show_on(True)
    assert (switch.isChecked(), told) == (True, [])


def test_on_and_off_do_not_differ_by_colour_alone(qtbot: QtBot) -> None:
    """On is filled: a dark ground in place of a light one, printed grey too."""
    switch = Switch("Quiet")
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    off = switch.grab().toImage().pixelColor(20, 16).lightness()
    switch.show_on(True)
    on = switch.grab().toImage().pixelColor(20, 16).lightness()
    assert abs(on - off) > 80
