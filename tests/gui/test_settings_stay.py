"""The settings stay until they are left, and tell what the foot tells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.errors import KeyringAbsent
from gui import actions
from gui.views.settings_page import SettingsPage
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window with two credentials in it."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT, DRAFT.with_changes(name="Second"))
    seat.window.show()
    return seat


@pytest.fixture
def page(seat: Seat) -> SettingsPage:
    """The settings, open."""
    seat.window.show_settings()
    return seat.window.late_settings.get()


def test_the_section_at_hand_ends_a_search_when_it_is_pressed(
    qtbot: QtBot, page: SettingsPage
) -> None:
    """It is the current one already, and is asked for all the same."""
    page.nav.search.setText("copies")
    sections = page.nav.list
    place = sections.visualItemRect(sections.item(0)).center()
    qtbot.mouseClick(sections.viewport(), LEFT, pos=place)
    assert (page.nav.search.text(), page.storage.isVisible()) == ("", True)


def test_the_section_at_hand_ends_a_search_by_the_keyboard(
    qtbot: QtBot, page: SettingsPage
) -> None:
    """Down leads into the list, Enter chooses."""
    page.nav.search.setText("copies")
    qtbot.keyClick(page.nav.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.nav.list, Qt.Key.Key_Return)
    assert (page.nav.search.text(), page.storage.isVisible()) == ("", True)


def test_a_keyring_that_is_not_there_is_told_with_its_package(
    seat: Seat, page: SettingsPage
) -> None:
    """As at the sidebar's foot."""
    seat.desk.keyring._known = seat.desk.keyring._known.UNKNOWN
    seat.desk.keyring.answered(KeyringAbsent(package="gnome-keyring"))
    assert "gnome-keyring" in page.storage.keyring.help.text()


@pytest.mark.parametrize("chosen", [True, False])
def test_a_credential_that_goes_elsewhere_does_not_end_them(
    seat: Seat, page: SettingsPage, chosen: bool
) -> None:
    """Another window deleted it."""
    gone = [each for each in seat.model.ids() if (each == seat.desk.chosen) is chosen]
    seat.desk.on_deleted(gone[0])
    assert seat.window.in_settings()


def test_they_lead_back_to_what_is_left(seat: Seat, page: SettingsPage) -> None:
    """With the last credential gone, to the three doors."""
    for each in seat.model.ids():
        seat.desk.on_deleted(each)
    seat.window.leave_settings()
    assert seat.window.is_empty()


def test_what_is_imported_is_shown(seat: Seat, page: SettingsPage) -> None:
    """A file dropped on the settings leads to what it held."""
    seat.add(DRAFT.with_changes(name="Third"))
    assert not seat.window.in_settings()


def test_colours_chosen_in_the_palette_are_marked(
    seat: Seat, page: SettingsPage
) -> None:
    """It opens over the settings as well."""
    section = page.appearance
    actions.perform(seat.desk, "look_dark")
    marked = section.colours.current()
    actions.perform(seat.desk, "look_system")
    assert (marked, section.colours.current()) == (2, 0)
