"""Settings, Appearance: the icon in the tray, and closing the window."""

from __future__ import annotations

import pytest

from gui.tray_desk import TrayDesk, connect
from gui.views.settings_page import SettingsPage
from gui.views.settings_tray import TraySettings
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.tray_parts import FakePlace


def settings(seat: Seat) -> tuple[SettingsPage, TraySettings]:
    """The page, shown, and the rows on it."""
    seat.add(DRAFT)
    seat.window.show()
    seat.window.show_settings()
    page = seat.window.late_settings.get()
    page.show_section(page.appearance)
    (rows,) = page.appearance.findChildren(TraySettings)
    return page, rows


@pytest.fixture
def made(seat: Seat) -> TrayDesk:
    """A desktop with a tray, and an icon in it."""
    return connect(seat.desk, {}, FakePlace())


def test_both_rows_stand_in_appearance(seat: Seat, made: TrayDesk) -> None:
    """With what is in use."""
    page, rows = settings(seat)
    assert [rows.icon, rows.close] == page.appearance.card.rows[-2:]
    assert (rows.switch.isChecked(), rows.closing.current()) == (True, 0)
    assert made.tray.is_wanted()


def test_the_icon_goes_with_the_switch(seat: Seat, made: TrayDesk) -> None:
    """At once; without it there is nothing to decide about closing."""
    _, rows = settings(seat)
    rows.switch.click()
    assert (made.tray.is_shown(), rows.closing.isEnabled()) == (False, False)


def test_what_closing_means_is_chosen(seat: Seat, made: TrayDesk) -> None:
    """And kept."""
    _, rows = settings(seat)
    rows.closing.setCurrentIndex(1)
    assert made.closing.choice() == "tray"
    assert seat.services.open().settings["tray.close"] == "tray"


def test_an_answer_given_elsewhere_is_shown(seat: Seat, made: TrayDesk) -> None:
    """Whenever the page comes into view."""
    page, rows = settings(seat)
    made.closing.choose("quit")
    page.shown.emit()
    assert rows.closing.current() == 2


def test_where_there_is_no_tray_it_says_so(seat: Seat) -> None:
    """The rows cannot be used."""
    connect(seat.desk, {}, FakePlace(there=False))
    _, rows = settings(seat)
    assert (rows.switch.isEnabled(), rows.closing.isEnabled()) == (False, False)
    assert rows.icon.help.text() == "This desktop shows no tray."


def test_a_tray_that_came_since_can_be_used(seat: Seat) -> None:
    """The desktop is asked anew when the page is shown."""
    place = FakePlace(there=False)
    connect(seat.desk, {}, place)
    page, rows = settings(seat)
    place.there = True
    page.shown.emit()
    assert (rows.switch.isEnabled(), rows.switch.isChecked()) == (True, True)


@pytest.mark.parametrize("words", ["tray", "quit", "stay"])
def test_the_search_finds_it(seat: Seat, made: TrayDesk, words: str) -> None:
    """By its words, and by those of its segments."""
    page, rows = settings(seat)
    page.nav.search.setText(words)
    assert (rows.close.isVisible(), made.tray.is_shown()) == (True, True)
