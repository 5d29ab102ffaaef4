"""Scenes of named sets of scopes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from core.model import ScopeSet
from gui.dialogs.scope_set import ScopeSetDialog
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL, chosen


def token_of_a_set(seat: Seat) -> QWidget:
    """The card says which set the token is for, the button names it."""
    one = chosen(seat)
    sets = (ScopeSet(EVIL, ("openid",)),)
    seat.model.put(one.with_changes(scope_sets=sets, scope_set=EVIL))
    seat.window.page.token.scopes.choice.entries()
    return seat.window


def changing_a_set(seat: Seat) -> QWidget:
    """What a name and a scope may hold, with a list to search."""
    scopes = (EVIL, *(f"{EVIL}{index}" for index in range(20)))
    made = ScopeSet(EVIL, scopes[:2])
    sheet = ScopeSetDialog(EVIL, scopes, [EVIL], made, seat.window)
    sheet.open()
    return sheet


SETS: tuple[Callable[[Seat], QWidget], ...] = (token_of_a_set, changing_a_set)
