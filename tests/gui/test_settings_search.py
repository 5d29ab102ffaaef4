"""The search of the settings: begun by typing, marked where it finds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.theme import TextStyle, colours
from gui.views.settings_marks import MarkedLabel, spans
from gui.views.settings_page import SettingsPage
from gui.views.settings_row import SettingsRow
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat

ORDER = (
    "Storage",
    "Network",
    "Tokens",
    "Clipboard",
    "Appearance",
    "Language",
    "Notices",
    "Folders",
    "Privacy",
    "About",
)


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window with a credential in it."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT)
    seat.window.show()
    return seat


@pytest.fixture
def page(seat: Seat) -> SettingsPage:
    """The settings, open."""
    seat.window.show_settings()
    return seat.window.late_settings.get()


def offered(page: SettingsPage) -> list[str]:
    """The sections that can be chosen."""
    items = [page.nav.list.item(row) for row in range(page.nav.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def rows(page: SettingsPage) -> list[str]:
    """The rows that can be seen."""
    return [
        row.name.text() for row in page.findChildren(SettingsRow) if row.isVisible()
    ]


def colour_at(widget: QWidget, colour: QColor) -> int:
    """How many dots of a widget have a colour."""
    shot: QImage = widget.grab().toImage()
    return sum(
        shot.pixelColor(x, y) == colour
        for x in range(shot.width())
        for y in range(shot.height())
    )


def test_the_sections_stand_in_their_order(page: SettingsPage) -> None:
    """From where things lie to what the program is."""
    assert tuple(offered(page)) == ORDER


def test_a_search_leaves_sections_with_something_found(page: SettingsPage) -> None:
    """The others are not offered."""
    page.nav.search.setText("dark")
    assert offered(page) == ["Appearance"]


def test_without_a_search_every_section_is_offered_again(page: SettingsPage) -> None:
    """As before."""
    page.nav.search.setText("dark")
    page.nav.search.clear()
    assert tuple(offered(page)) == ORDER


def test_the_name_of_a_section_finds_all_of_its_rows(page: SettingsPage) -> None:
    """Though no row has the word."""
    page.nav.search.setText("about")
    assert rows(page) == ["Mintdesk", "Licences", "Check-up", "Log"]


def test_a_letter_begins_a_search(qtbot: QtBot, page: SettingsPage) -> None:
    """From the list, where the keyboard starts."""
    qtbot.keyClick(page.nav.list, Qt.Key.Key_D)
    assert page.nav.search.text() == "d"


def test_a_letter_begins_a_search_from_a_control(
    qtbot: QtBot, page: SettingsPage
) -> None:
    """A button takes none."""
    page.show_section(page.about)
    qtbot.keyClick(page.about.log, Qt.Key.Key_D)
    assert page.nav.search.text() == "d"


def test_a_key_with_control_begins_none(qtbot: QtBot, page: SettingsPage) -> None:
    """It is a shortcut."""
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.nav.list, Qt.Key.Key_D, control)
    assert page.nav.search.text() == ""


def test_the_space_bar_presses_a_button(qtbot: QtBot, page: SettingsPage) -> None:
    """As ever."""
    page.show_section(page.folders)
    with qtbot.waitSignal(page.folders.data.copyRequested):
        qtbot.keyClick(page.folders.data.copy, Qt.Key.Key_Space)
    assert page.nav.search.text() == ""


def test_what_was_found_is_marked(page: SettingsPage) -> None:
    """As it is written there."""
    page.nav.search.setText("LOG FOLD")
    assert page.folders.log.name.marked() == ["Log", "fold"]


def test_marks_go_with_the_search(page: SettingsPage) -> None:
    """Nothing is marked then."""
    page.nav.search.setText("log")
    page.nav.search.clear()
    assert page.folders.log.name.marked() == []


def test_a_mark_is_painted(qtbot: QtBot) -> None:
    """A ground behind the word."""
    label = MarkedLabel("Data folder", TextStyle.NAME)
    qtbot.addWidget(label)
    label.mark(("data",))
    assert colour_at(label, colours().select) > 20


def test_a_mark_on_a_second_line_lies_there(qtbot: QtBot) -> None:
    """A text that wraps is marked where its words are."""
    label = MarkedLabel("one two three four five six seven last", TextStyle.SMALL)
    label.setWordWrap(True)
    qtbot.addWidget(label)
    label.resize(90, label.heightForWidth(90))
    label.mark(("last",))
    shot = label.grab().toImage()
    heights = [
        y
        for y in range(shot.height())
        if any(shot.pixelColor(x, y) == colours().select for x in range(shot.width()))
    ]
    assert heights[0] > shot.height() / 2


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Folder", ("fold",), [(0, 4)]),
        ("a b a", ("a",), [(0, 1), (4, 1)]),
        ("abc", ("z",), []),
        ("Straße", ("stra",), []),
    ],
)
def test_places_of_words(
    text: str, words: tuple[str, ...], found: list[tuple[int, int]]
) -> None:
    """A text whose length changes without case is left unmarked."""
    assert spans(text, words) == found
