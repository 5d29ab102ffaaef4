"""The table of actions: whole, without doubles, and each of its rows works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui import action_words, actions, menus, theme
from gui.privacy import privacy
from tests.gui.action_parts import LOOKS, Browser, dialogs, prepare
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
KEYED = [each.id for each in actions.ACTIONS if each.keys]
# Not in this world, or told by a test of their own below.
APART = {"practice", "console", "cancel", "show_token"}
SHOWN = [each.id for each in actions.ACTIONS if each.id not in APART]


@pytest.fixture
def seat(seat: Seat, qtbot: QtBot) -> Iterator[Seat]:
    """A window with a credential; the look and the mode are put back."""
    before = theme.theme_watch().choice
    seat.add(DRAFT)
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    yield seat
    for menu in seat.window.findChildren(QMenu):
        menu.close()
    privacy().set_on(False)
    app = QApplication.instance()
    if isinstance(app, QApplication) and theme.theme_watch().choice != before:
        theme.apply(app, before)


def test_no_action_is_there_twice() -> None:
    """An id is one action."""
    assert len(actions.BY_ID) == len(actions.ACTIONS)


def test_no_key_does_two_things() -> None:
    """Qt would do neither."""
    keys = [key for each in actions.ACTIONS for key in each.keys]
    assert len(set(keys)) == len(keys)


def test_each_action_has_words_and_no_words_are_idle() -> None:
    """Table and words hold the same actions."""
    assert action_words.ids() == set(actions.BY_ID)


def test_each_action_has_an_icon_of_the_set() -> None:
    """For the palette."""
    wanted = {each.icon for each in actions.ACTIONS}
    assert wanted <= {file.stem for file in ICONS.glob("*.svg")}


def test_each_group_has_a_name_and_actions() -> None:
    """None is empty."""
    used = {each.group for each in actions.ACTIONS}
    assert [action_words.group(each) != "" for each in actions.GROUPS] == [True] * len(
        used
    )


@pytest.mark.parametrize("ids", [menus.ADD, menus.MAIN, menus.PAGE])
def test_menus_hold_actions_of_the_table(ids: tuple[str, ...]) -> None:
    """And lines between them."""
    assert set(ids) - {""} <= set(actions.BY_ID)


def test_every_bound_key_is_in_the_table(seat: Seat) -> None:
    """And every key of the table is bound."""
    seat.window.shelf.show()
    here = seat.window.findChildren(
        QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    bound = sorted(each.key().toString() for each in here)
    wanted = [QKeySequence(key) for each in actions.ACTIONS for key in each.keys]
    assert bound == sorted(each.toString() for each in wanted)


@pytest.mark.parametrize("action_id", SHOWN)
def test_each_action_does_something(seat: Seat, action_id: str) -> None:
    """What it is for is seen to change; of most, a dialog opens."""
    prepare(seat, action_id)
    look = LOOKS.get(action_id, dialogs)
    before = look(seat)
    actions.perform(seat.desk, action_id)
    assert look(seat) != before


@pytest.mark.parametrize("action_id", [each for each in KEYED if each not in APART])
def test_each_key_does_what_its_action_does(seat: Seat, action_id: str) -> None:
    """Pressed where the list has the focus."""
    prepare(seat, action_id)
    seat.window.sidebar.list.setFocus()
    look = LOOKS.get(action_id, dialogs)
    before = look(seat)
    pressed = QKeySequence(actions.BY_ID[action_id].keys[0])
    QTest.keySequence(seat.window.sidebar.list, pressed)
    assert look(seat) != before


def test_the_console_opens_in_the_browser(seat: Seat) -> None:
    """Its one address."""
    browser = Browser()
    # The stubs ask for bytes, and PySide for a name.
    QDesktopServices.setUrlHandler("https", browser, "take")  # type: ignore[arg-type]  # see above
    actions.perform(seat.desk, "console")
    QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == ["https://developer.adobe.com/console/projects"]


def test_a_call_under_way_is_cancelled(seat_with: Build) -> None:
    """The action is there while Adobe is asked, and ends that."""
    seat = seat_with(Holding())
    (kept,) = seat.add(DRAFT)
    seat.desk.get_token()
    actions.perform(seat.desk, "cancel")
    assert not seat.state(kept).asking


def test_the_token_is_shown_for_a_while(seat: Seat) -> None:
    """For those who cannot hold the eye."""
    seat.desk.get_token()
    field = seat.window.page.token.card.field
    actions.perform(seat.desk, "show_token")
    assert field.is_revealed()


def test_an_action_that_does_not_apply_does_nothing(seat: Seat) -> None:
    """Without a token there is nothing to look into."""
    actions.perform(seat.desk, "look_inside")
    assert dialogs(seat) == []


def test_an_action_of_the_page_leads_out_of_the_settings(seat: Seat) -> None:
    """Where it can be seen."""
    seat.window.show_settings()
    actions.perform(seat.desk, "tab_quota")
    assert (seat.window.in_settings(), seat.window.page.is_on_quota()) == (False, True)


def test_the_search_is_cleared_before_a_message_is_closed(seat: Seat) -> None:
    """Escape is for what the hand is at."""
    prepare(seat, "escape")
    search = seat.window.sidebar.search
    search.setFocus()
    search.setText("quota")
    actions.perform(seat.desk, "escape")
    assert (search.text(), seat.window.shelf.isVisible()) == ("", True)


def test_a_hidden_sidebar_keeps_no_focus(seat: Seat) -> None:
    """It goes to what the page is for."""
    seat.window.sidebar.list.setFocus()
    actions.perform(seat.desk, "sidebar")
    assert seat.window.focusWidget() is seat.window.page.token.card.main


def test_previous_tab_goes_round(seat: Seat) -> None:
    """From the first to the last."""
    actions.perform(seat.desk, "previous_tab")
    tabs = seat.window.page.header.tabs
    assert tabs.current() == tabs.count() - 1


def test_a_menu_shows_the_keys_of_the_table(seat: Seat) -> None:
    """Beside the words."""
    menu = menus.main_menu(seat.desk, seat.window)
    entry = menu.action("settings")
    assert entry is not None
    assert entry.text() == f"Settings…\t{actions.keys_of('settings')}"


def test_a_menu_is_grey_where_nothing_can_be_done(seat: Seat) -> None:
    """Asked anew before each opening."""
    menu = menus.page_menu(seat.desk, seat.window.page.header.more)
    entry = menu.action("show_token")
    assert entry is not None
    before = entry.isEnabled()
    seat.desk.get_token()
    menu.aboutToShow.emit()
    assert (before, entry.isEnabled()) == (False, True)


def test_a_tooltip_tells_the_key(seat: Seat) -> None:
    """Of the menu button."""
    assert actions.keys_of("menu") in seat.window.sidebar.menu.toolTip()


def test_a_new_name_keeps_the_key_in_the_tooltip(seat: Seat) -> None:
    """As of a button whose meaning changes."""
    button = seat.window.sidebar.menu
    button.set_name("Another")
    assert ("Another" in button.toolTip(), "F10" in button.toolTip()) == (True, True)


def test_the_doors_tell_the_keys_of_the_table(seat: Seat) -> None:
    """To assistive tools as well."""
    said = [door.accessibleDescription() for door in seat.window.empty.doors]
    keys = [actions.keys_of(each) for each in ("import_files", "paste", "fill_in")]
    assert [key in text for key, text in zip(keys, said, strict=True)] == [True] * 3


def test_the_clipboard_is_not_touched_without_a_quota(seat: Seat) -> None:
    """There is no table to copy."""
    QGuiApplication.clipboard().setText("mine")
    actions.perform(seat.desk, "copy_table")
    assert QGuiApplication.clipboard().text() == "mine"
