"""Scenes of Copy as."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from core.errors import FileAbsent
from gui import messages
from gui.dialogs.action_code import ActionCodeDialog
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL


def action_code(seat: Seat) -> QWidget:
    """Two languages, and a failure."""
    sheet = ActionCodeDialog([(EVIL, EVIL, EVIL), ("b", "b", "b")], seat.window)
    sheet.show_code(EVIL, EVIL)
    sheet.show_failure(messages.describe(FileAbsent(name=EVIL)))
    sheet.show()
    return sheet


def replacing_a_file(seat: Seat) -> QWidget:
    """The question about a file that is there."""
    sheet = ActionCodeDialog([("a", "a", "a")], seat.window)
    sheet.show_code("a", EVIL)
    sheet.ask_to_replace(EVIL)
    sheet.show()
    return sheet


COPYING: tuple[Callable[[Seat], QWidget], ...] = (action_code, replacing_a_file)
