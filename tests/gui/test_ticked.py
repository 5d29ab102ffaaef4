"""A menu ticks what is so already."""

from __future__ import annotations

import pytest

from gui import menus, theme
from gui.discretion import toggle_privacy
from gui.privacy import privacy
from gui.ticked import ticked
from gui.views.menus import ActionMenu
from tests.gui.desk_parts import Seat


def ticks(menu: ActionMenu) -> set[str]:
    """Which entries are ticked, once the menu is about to open."""
    menu.aboutToShow.emit()
    found = {each: menu.action(each) for each in menus.MAIN}
    return {name for name, action in found.items() if action and action.isChecked()}


def test_the_look_of_now_is_ticked(seat: Seat) -> None:
    """One of three."""
    menu = menus.main_menu(seat.desk, seat.window)
    assert ticks(menu) == {f"look_{theme.theme_watch().choice}"}


def test_privacy_mode_is_ticked_while_it_is_on(seat: Seat) -> None:
    """A menu that was made before says so too."""
    menu = menus.main_menu(seat.desk, seat.window)
    toggle_privacy(seat.desk)
    told = ticks(menu)
    privacy().set_on(False)
    assert "privacy" in told


@pytest.mark.parametrize("action_id", ["quit", "settings", "paste"])
def test_what_leaves_no_state_has_no_tick(action_id: str) -> None:
    """An act is no switch."""
    assert ticked(action_id) is None
