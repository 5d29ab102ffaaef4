"""The settings: in place of the content, by keyboard alone, and back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.dialogs.confirm import ConfirmDialog
from gui.views.settings_page import SettingsPage
from gui.views.settings_row import SettingsRow
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window with a credential in it."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT)
    seat.window.show()
    return seat


@pytest.fixture
def page(seat: Seat) -> SettingsPage:
    """The settings, open."""
    seat.window.show_settings()
    return seat.window.late_settings.get()


def names(page: SettingsPage) -> list[str]:
    """The rows that can be seen."""
    return [
        row.name.text() for row in page.findChildren(SettingsRow) if row.isVisible()
    ]


def press(qtbot: QtBot, seat: Seat, key: Qt.Key, more: Qt.KeyboardModifier) -> None:
    """Press a key where the focus is."""
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    qtbot.keyClick(seat.window.focusWidget(), key, more)


def test_nothing_is_made_before_they_are_opened(seat: Seat) -> None:
    """A start does not pay for them."""
    assert seat.window.late_settings.made is None


def test_a_key_opens_them(qtbot: QtBot, seat: Seat) -> None:
    """Ctrl and the comma."""
    press(qtbot, seat, Qt.Key.Key_Comma, CONTROL)
    assert seat.window.in_settings()


def test_escape_leads_back(qtbot: QtBot, seat: Seat, page: SettingsPage) -> None:
    """To what was shown before."""
    press(qtbot, seat, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert (seat.window.in_settings(), seat.window.page.isVisible()) == (False, True)


def test_escape_clears_a_search_first(
    qtbot: QtBot, seat: Seat, page: SettingsPage
) -> None:
    """Only the next one leads back."""
    page.nav.search.setText("list")
    page.nav.search.setFocus()
    press(qtbot, seat, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert (page.nav.search.text(), seat.window.in_settings()) == ("", True)


def test_done_leads_back(seat: Seat, page: SettingsPage) -> None:
    """For those who look for a button."""
    page.nav.leave.click()
    assert not seat.window.in_settings()


def test_the_focus_is_where_it_was(seat: Seat) -> None:
    """In the list, if one came from there."""
    seat.window.activateWindow()
    seat.window.sidebar.list.setFocus()
    seat.window.show_settings()
    seat.window.leave_settings()
    assert seat.window.focusWidget() is seat.window.sidebar.list


def test_a_key_of_the_page_does_nothing_there(
    qtbot: QtBot, seat: Seat, page: SettingsPage
) -> None:
    """Delete is not for a credential that cannot be seen."""
    press(qtbot, seat, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert seat.window.findChildren(ConfirmDialog) == []


def test_the_keys_of_the_page_work_again_afterwards(
    qtbot: QtBot, seat: Seat, page: SettingsPage
) -> None:
    """Delete asks."""
    seat.window.leave_settings()
    press(qtbot, seat, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert len(seat.window.findChildren(ConfirmDialog)) == 1


def test_a_key_that_is_bound_meanwhile_waits_too(
    seat: Seat, page: SettingsPage
) -> None:
    """A part of the window may be made while the settings are shown."""
    seat.window.bind("F9", page.setFocus)
    assert not seat.window.keys.bound()[-1].isEnabled()


def test_ctrl_f_searches_the_settings(
    qtbot: QtBot, seat: Seat, page: SettingsPage
) -> None:
    """Not the credentials."""
    press(qtbot, seat, Qt.Key.Key_F, CONTROL)
    assert seat.window.focusWidget() is page.nav.search


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dark", ["Colours"]),
        ("DATA fold", ["Data folder"]),
        ("colours list", []),
        ("", ["Client secrets", "Credentials", "Copies of the list"]),
    ],
)
def test_a_search_shows_the_rows_of_all_sections(
    page: SettingsPage, text: str, found: list[str]
) -> None:
    """In which every word stands."""
    page.nav.search.setText(text)
    assert names(page) == found


def test_a_search_without_a_match_says_so(page: SettingsPage) -> None:
    """Rather than an empty page."""
    page.nav.search.setText("zzz")
    assert page._nothing.isVisible()


def test_a_section_is_chosen_with_the_arrows(
    qtbot: QtBot, seat: Seat, page: SettingsPage
) -> None:
    """The list has the focus from the start."""
    press(qtbot, seat, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert names(page)[0] == "Proxy"


def test_the_storage_tells_how_much_is_kept_and_where(
    seat: Seat, page: SettingsPage
) -> None:
    """Read anew whenever the page comes into view."""
    count = page.storage.count.help.text()[:12]
    folder = page.folders.data.help.accessibleName()
    assert (count, folder) == ("1 credential", str(seat.services.world.folder))


def test_the_path_of_the_data_folder_is_copied(seat: Seat, page: SettingsPage) -> None:
    """The path itself, without the places where the label may break."""
    page.folders.data.copy.click()
    assert QGuiApplication.clipboard().text() == str(seat.services.world.folder)


def test_practice_has_nothing_to_remove(page: SettingsPage) -> None:
    """All of it goes when practice ends."""
    assert "Remove everything" not in names(page)


def test_an_appearance_applies_at_once_and_is_kept(
    seat: Seat, page: SettingsPage
) -> None:
    """As from the menu."""
    page.appearance.colours.set_current(2)
    kept = seat.services.stores.catalog.setting("appearance")
    dark = theme.colours().dark
    page.appearance.colours.set_current(0)
    assert (kept, dark) == ("dark", True)


def test_each_control_is_named_by_its_row(page: SettingsPage) -> None:
    """The name is its buddy, the help its description."""
    rows = [row for row in page.findChildren(SettingsRow) if row.control is not None]
    assert all(
        row.name.buddy() is row.control and row.control.accessibleDescription()
        for row in rows
    )


@pytest.mark.parametrize("section", range(10))
def test_nothing_is_cut_in_the_smallest_window(
    seat: Seat, page: SettingsPage, section: int
) -> None:
    """At 720 by 480 each row has the height that its words need."""
    seat.window.resize(720, 480)
    page.nav.list.setCurrentRow(section)
    QApplication.processEvents()
    rows = [row for row in page.findChildren(SettingsRow) if row.isVisible()]
    assert all(
        row.height() >= row.heightForWidth(row.width())
        and row.help.width() > 60
        and row.geometry().right() < page.right.width()
        for row in rows
    )
