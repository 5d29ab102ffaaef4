"""Settings, Storage: where secrets are, and when the list was copied."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui import moments
from gui.dialogs.confirm import ConfirmDialog
from gui.views.scrolled import Scrolled
from gui.views.settings_storage import StorageSettings
from tests.gui.desk_parts import DRAFT, Seat

NOW = 1_795_512_060.0


def test_copies_are_told_as_other_moments_are(qtbot: QtBot) -> None:
    """The day in words where it is near, and the hour."""
    section = StorageSettings()
    qtbot.addWidget(section)
    section.show_kept(1, (NOW - 60, NOW - 400_000), NOW)
    told = "  ·  ".join(moments.day_and_time(NOW - ago, NOW) for ago in (60, 400_000))
    assert section.copies.help.text() == told


def test_secrets_in_memory_are_not_said_to_be_in_a_keyring(seat: Seat) -> None:
    """Practice keeps them in memory."""
    seat.add(DRAFT)
    seat.window.show_settings()
    storage = seat.window.late_settings.get().storage
    seat.desk.keyring.changed.emit(seat.desk.keyring.state())
    assert storage.text.text() == "Secrets stay in memory until you quit."


def test_a_question_with_a_field_needs_no_scroll_bar(qtbot: QtBot, seat: Seat) -> None:
    """It is as high as its words."""
    words = "Its client secret goes as well. " * 4
    sheet = ConfirmDialog("Sure?", words, "Delete", typed="name", parent=seat.window)
    seat.window.show()
    sheet.show()
    qtbot.waitUntil(sheet.isVisible)
    (area,) = sheet.findChildren(Scrolled)
    assert area.verticalScrollBar().maximum() == 0
