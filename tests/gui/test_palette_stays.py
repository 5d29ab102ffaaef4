"""The open palette while something changes below it: choice, privacy, settings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import palette
from gui.models.palette import Item, Kind
from gui.palette import CommandPalette
from gui.privacy import privacy
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.palette_parts import items, press, typed

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(seat: Seat, qtbot: QtBot) -> Iterator[CommandPalette]:
    """The palette, open; the settings are not in it yet."""
    seat.add(DRAFT)
    seat.desk.choose(seat.model.ids()[0])
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    made = palette.of(seat.desk)
    made.open()
    yield made
    privacy().set_on(False)


def current(made: CommandPalette) -> Item:
    """What Enter would do."""
    found = made.model.item(made.view.current())
    assert found is not None
    return found


def settings_come(qtbot: QtBot, made: CommandPalette) -> None:
    """Wait until the settings are among what is found."""
    qtbot.waitUntil(
        lambda: any(each.kind is Kind.SETTING for each in items(made)),
    )


def test_what_was_chosen_stays_when_the_settings_come(
    qtbot: QtBot, opened: CommandPalette
) -> None:
    """Enter does what the arrows went to."""
    press(qtbot, opened, Qt.Key.Key_Down)
    press(qtbot, opened, Qt.Key.Key_Down)
    before = current(opened)
    settings_come(qtbot, opened)
    assert current(opened) == before


def test_where_nothing_was_chosen_the_first_stays_first(
    qtbot: QtBot, opened: CommandPalette
) -> None:
    """Whatever comes above it."""
    settings_come(qtbot, opened)
    opened._was_used("delete")
    assert current(opened).id == "delete"


def test_other_words_choose_the_first_of_what_they_find(
    qtbot: QtBot, opened: CommandPalette
) -> None:
    """What the arrows went to before is forgotten."""
    press(qtbot, opened, Qt.Key.Key_Down)
    typed(opened, "e")
    first = items(opened)[0]
    settings_come(qtbot, opened)
    assert current(opened) == first


def test_privacy_mode_masks_what_is_shown_already(
    qtbot: QtBot, opened: CommandPalette
) -> None:
    """F8 works while the palette is open."""
    typed(opened, DRAFT.name)
    press(qtbot, opened, Qt.Key.Key_F8)
    told = [each.more for each in items(opened) if each.kind is Kind.CREDENTIAL]
    assert [DRAFT.ims_org_id in each for each in told] == [False]


def test_the_settings_take_its_place(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """It does not lie over them while they have the focus."""
    qtbot.keyClick(opened.view.line, Qt.Key.Key_Comma, CONTROL)
    page, focused = seat.window.late_settings.get(), QApplication.focusWidget()
    inside = focused is not None and page.isAncestorOf(focused)
    assert (opened.view.isHidden(), inside) == (True, True)


def test_keys_of_the_page_rest_in_the_settings_that_took_its_place(
    seat: Seat, qtbot: QtBot, opened: CommandPalette
) -> None:
    """And the palette's own key opens it again."""
    qtbot.keyClick(opened.view.line, Qt.Key.Key_Comma, CONTROL)
    qtbot.keyClick(seat.window, Qt.Key.Key_K, CONTROL)
    assert (opened.view.isHidden(), seat.window.in_settings()) == (False, True)
