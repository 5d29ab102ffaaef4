"""The icon in the tray and its menu: there where it is wanted, and true."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from core.model import Draft
from core.practice.accounts import TUTORIAL
from gui import tray, tray_desk, tray_mark
from gui.colours import DARK, LIGHT
from gui.tray_desk import TrayDesk
from gui.tray_menu import TrayMenu
from tests.gui.desk_parts import DRAFT, WRONG, Holding, Seat, draft_of
from tests.gui.tray_parts import FakePlace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.conftest import FakeClock
    from tests.gui.desk_parts import Build


@pytest.fixture
def place() -> FakePlace:
    """A desktop with a tray."""
    return FakePlace()


@pytest.fixture
def made(seat: Seat, place: FakePlace) -> TrayDesk:
    """The window with its tray."""
    return tray_desk.connect(seat.desk, {}, place)


def texts(menu: TrayMenu) -> list[str]:
    """Every entry that is shown; lines are empty."""
    return [each.text() for each in menu.actions() if each.isVisible()]


def menu_of(place: FakePlace) -> TrayMenu:
    """The menu of the one icon."""
    (icon,) = place.made
    assert isinstance(icon.menu, TrayMenu)
    return icon.menu


def named(name: str) -> Draft:
    """A credential of that name."""
    return replace(DRAFT, name=name, client_id=f"id {name}")


OWN = ["Clear the clipboard", "", "Open Mintdesk", "Quit"]


def test_the_icon_is_there_unless_it_is_not_wanted(
    made: TrayDesk, place: FakePlace
) -> None:
    """Nothing is to be set first."""
    assert (made.tray.is_shown(), place.made[0].shown) == (True, True)


@pytest.mark.parametrize(
    ("settings", "there"), [({"tray.show": "off"}, True), ({}, False), (None, True)]
)
def test_otherwise_there_is_none(
    seat: Seat, settings: dict[str, str] | None, there: bool
) -> None:
    """Not wanted; no tray; or not known yet, before the catalog is read."""
    place = FakePlace(there=there)
    made = tray_desk.connect(seat.desk, settings, place)
    assert (made.tray.is_shown(), place.made) == (False, [])


def test_it_comes_when_the_catalog_is_read_late(seat: Seat) -> None:
    """The window was shown before it answered."""
    place = FakePlace()
    made = tray_desk.connect(seat.desk, None, place)
    seat.desk.credentials.look_again()
    seat.desk.credentials.open()
    assert made.tray.is_shown()


def test_it_goes_and_comes_with_the_setting(
    seat: Seat, made: TrayDesk, place: FakePlace
) -> None:
    """At once, and it is kept."""
    made.tray.set_wanted(False)
    gone = place.made[0].shown
    made.tray.set_wanted(True)
    kept = seat.services.open().settings["tray.show"]
    assert (gone, place.made[0].shown, kept) == (False, True, "on")


def test_it_says_which_world_it_is(
    seat: Seat, made: TrayDesk, place: FakePlace
) -> None:
    """As the window's title does."""
    assert made.tray.is_shown()
    assert place.made[0].words == seat.window.windowTitle()


def test_without_credentials_the_menu_leads_to_the_window(
    made: TrayDesk, place: FakePlace
) -> None:
    """And to nothing else."""
    assert (made.tray.is_shown(), texts(menu_of(place))) == (True, OWN)


def test_the_menu_holds_pinned_ones_and_the_three_last_used(
    seat: Seat, made: TrayDesk, place: FakePlace, clock: FakeClock
) -> None:
    """The pinned ones first, by name; then the latest."""
    names = ["Zeta", "alpha", "One", "Two", "Three", "Four", "Never"]
    ids = seat.add(*map(named, names))
    by_name = {seat.credential(each).name: each for each in ids}
    for name in ("Zeta", "alpha"):
        kept = seat.credential(by_name[name])
        seat.model.put(kept.with_changes(pinned=True))
    for name in ("One", "Two", "Three", "Four"):
        clock.advance(60)
        seat.model.note_use(by_name[name])
    made.tray.refresh()
    shown = [each for each in texts(menu_of(place)) if each not in (*OWN, "")]
    assert shown == ["alpha", "Zeta", "Four", "Three", "Two"]


def used(seat: Seat) -> str:
    """A credential with a token, shown in the menu."""
    (one,) = seat.add(DRAFT)
    seat.desk.calls.get_token(seat.credential(one))
    seat.model.note_use(one)
    return one


def test_an_entry_tells_the_time_that_is_left(
    seat: Seat, made: TrayDesk, place: FakePlace, clock: FakeClock
) -> None:
    """After a tab, as panels align it."""
    one = used(seat)
    clock.advance(60)
    made.tray.refresh()
    entry = menu_of(place).entry(one)
    assert entry is not None
    assert entry.text() == "Quota Watch\t23 h"


def test_the_times_are_told_anew_each_minute(
    seat: Seat, made: TrayDesk, place: FakePlace, clock: FakeClock
) -> None:
    """A panel may read the menu whenever it wants."""
    one = used(seat)
    made.tray.refresh()
    clock.advance(23 * 3600 + 1170)
    made.tray._minute.timeout.emit()
    entry = menu_of(place).entry(one)
    assert entry is not None
    assert entry.text() == "Quota Watch\t40 min"


def test_nothing_is_told_anew_while_the_icon_is_gone(made: TrayDesk) -> None:
    """The timer rests."""
    made.tray.set_wanted(False)
    assert not made.tray._minute.isActive()


def test_a_change_is_shown_a_moment_later(
    seat: Seat, made: TrayDesk, place: FakePlace, qtbot: QtBot
) -> None:
    """Also where the panel does not ask."""
    (one,) = seat.add(DRAFT)
    seat.model.put(seat.credential(one).with_changes(pinned=True))
    qtbot.waitUntil(lambda: menu_of(place).ids() == (one,))
    assert made.tray.is_shown()


def test_an_ampersand_is_no_key(seat: Seat, made: TrayDesk, place: FakePlace) -> None:
    """A name is shown as it is."""
    (one,) = seat.add(draft_of(TUTORIAL))
    kept = seat.credential(one).with_changes(name="R&D\tlab", pinned=True)
    seat.model.put(kept)
    made.tray.refresh()
    entry = menu_of(place).entry(one)
    assert entry is not None
    assert entry.text() == "R&&D lab"


@pytest.mark.parametrize(
    ("name", "label"),
    [("aem_s2s_prod", "aem__s2s__prod"), ("R&D & co", "R&&D & co")],
)
def test_a_panel_that_draws_the_menu_takes_underscores_for_keys(
    seat: Seat, made: TrayDesk, place: FakePlace, name: str, label: str
) -> None:
    """Two of them are one; Qt makes one of the first ampersand."""
    (one,) = seat.add(DRAFT)
    seat.model.put(seat.credential(one).with_changes(name=name, pinned=True))
    menu_of(place).is_drawn_elsewhere = True
    made.tray.refresh()
    entry = menu_of(place).entry(one)
    assert entry is not None
    assert entry.text() == label


def test_an_entry_says_that_a_token_is_being_got(
    seat_with: Build, place: FakePlace
) -> None:
    """In place of the time."""
    seat = seat_with(Holding())
    made = tray_desk.connect(seat.desk, {}, place)
    (one,) = seat.add(DRAFT)
    seat.model.put(seat.credential(one).with_changes(pinned=True))
    made.notices.copy(one)
    made.tray.refresh()
    entry = menu_of(place).entry(one)
    assert entry is not None
    assert entry.text() == "Quota Watch\tGetting a token"


def test_the_clipboard_can_be_cleared_while_it_is_ours(
    seat: Seat, made: TrayDesk, place: FakePlace
) -> None:
    """And only then."""
    menu = menu_of(place)
    before = menu.clear_entry.isEnabled()
    seat.desk.clipboard.copy_secret(WRONG)
    while_ours = menu.clear_entry.isEnabled()
    menu.clear_entry.trigger()
    assert made.tray.is_shown()
    assert (before, while_ours, menu.clear_entry.isEnabled()) == (False, True, False)


@pytest.mark.parametrize("practice", [False, True])
@pytest.mark.parametrize("size", tray_mark.SIZES)
def test_the_mark_is_of_one_colour(size: int, practice: bool) -> None:
    """What is seen of it is the panel's text; the rest is the panel."""
    picture = tray_mark.pixmap(size, DARK.text, practice=practice).toImage()
    picture = picture.convertToFormat(QImage.Format.Format_ARGB32)
    every = range(size)
    seen = [picture.pixelColor(x, y) for x in every for y in every]
    solid = {each.rgb() for each in seen if each.alpha() == 255}
    assert solid == {DARK.text.rgb()}
    assert any(each.alpha() == 0 for each in seen)


@pytest.mark.parametrize(
    ("desktop", "colour"),
    [("ubuntu:GNOME", DARK.text), ("X-Cinnamon", DARK.text)],
)
def test_some_panels_are_dark_whatever_else_is(desktop: str, colour: object) -> None:
    """The windows of such a desktop may be light."""
    assert tray_mark.ink({"XDG_CURRENT_DESKTOP": desktop}, "linux") == colour


def test_a_panel_of_unknown_colour_gets_a_grey() -> None:
    """Seen on light and on dark; one of three, as the system says."""
    found = tray_mark.ink({}, "linux")
    assert found in (DARK.text, LIGHT.text, LIGHT.control)


def test_the_setting_has_the_name_that_is_kept() -> None:
    """Others read it by this name."""
    assert tray.SHOW == "tray.show"


def test_nothing_is_left_in_the_tray_in_the_end(
    made: TrayDesk, place: FakePlace
) -> None:
    """Some panels keep what nobody took away."""
    made.tray.go()
    assert (place.made[0].shown, made.tray._minute.isActive()) == (False, False)
