"""Sections of the settings are made one by one, and stand where they belong."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.views.settings_page import SettingsPage
from gui.views.settings_parts import names
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window with a credential in it."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT)
    seat.window.show()
    return seat


@pytest.fixture
def page(seat: Seat) -> SettingsPage:
    """The settings, open, and not yet painted."""
    seat.window.show_settings()
    return seat.window.late_settings.get()


def made(page: SettingsPage) -> list[int]:
    """The places of those that are there."""
    return [at for at, part in enumerate(page.parts()) if part.made is not None]


def stops(page: SettingsPage) -> list[QWidget]:
    """The sections in the order in which the Tab key comes to them."""
    found: list[QWidget] = []
    each = page.nav.leave.nextInFocusChain()
    while each is not None and each is not page.nav.leave:
        for section in page.sections:
            if section not in found and section.isAncestorOf(each):
                found.append(section)
        each = each.nextInFocusChain()
    return found


def test_opening_makes_the_first_alone(page: SettingsPage) -> None:
    """The others are not seen."""
    assert made(page) == [0]


def test_the_rest_follows_once_it_is_painted(qtbot: QtBot, page: SettingsPage) -> None:
    """Without anybody asking."""
    with qtbot.waitSignal(page.whole):
        page.repaint()
    assert made(page) == list(range(10))


def test_a_chosen_section_is_made(page: SettingsPage) -> None:
    """And those between are not."""
    page.nav.list.setCurrentRow(8)
    assert (made(page), page.privacy.isVisible()) == ([0, 8], True)


def test_a_search_finds_what_was_not_made(page: SettingsPage) -> None:
    """It makes what is missing."""
    page.nav.search.setText("licences")
    assert page.about.isVisible()


def test_what_is_made_late_is_not_seen(page: SettingsPage) -> None:
    """The chosen section stays alone."""
    seen = [section.isVisible() for section in page.sections]
    assert seen == [True, *[False] * 9]


def test_sections_stand_in_their_order(page: SettingsPage) -> None:
    """Whichever was made first."""
    wanted = [page.about, page.tokens, page.language]
    page.nav.search.setText("e")
    tops = [section.y() for section in page.sections if section.isVisible()]
    assert (len(wanted), tops) == (3, sorted(tops))


def test_the_tab_key_follows_their_order(page: SettingsPage) -> None:
    """Whichever was made first."""
    page.nav.list.setCurrentRow(9)
    page.nav.list.setCurrentRow(4)
    sections = list(page.sections)
    assert stops(page) == [each for each in sections if each in stops(page)]


def test_a_section_that_comes_late_is_told(seat: Seat, page: SettingsPage) -> None:
    """As those are that were there when the page was shown."""
    seat.desk.clipboard.set_seconds(60)
    chosen = page.clipboard.seconds.current()
    assert page.clipboard.seconds.tabText(chosen) == "60"


def test_the_list_names_them_as_they_do(page: SettingsPage) -> None:
    """Names and icons stand in the list before there are sections."""
    assert [(each.name, each.icon) for each in page.sections] == list(names())
