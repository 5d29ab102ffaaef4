"""Scenes of the list: pins, tags, and the dialog of tags."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from core.model import Tag
from gui.dialogs.tags import TagsDialog
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL, chosen

TAGS = (Tag(EVIL, EVIL), Tag("demo", "blue"))


def pinned_and_tagged(seat: Seat) -> QWidget:
    """A row with all that it can show."""
    seat.model.put(chosen(seat).with_changes(pinned=True, tags=TAGS))
    return seat.window


def tags(seat: Seat) -> QWidget:
    """What a tag may be called, and what is said of one that is dropped."""
    sheet = TagsDialog(EVIL, TAGS[:1], TAGS, seat.window)
    sheet.rows[0].drop.click()
    sheet.open()
    return sheet


LISTED: tuple[Callable[[Seat], QWidget], ...] = (pinned_and_tagged, tags)
