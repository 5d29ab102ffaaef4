"""Words without room go into lines; what is then too high can be scrolled."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.views.choice import RoundMark
from gui.views.scrolled import Scrolled
from gui.views.settings_row import SettingsRow
from gui.views.text import label
from gui.views.ticks import Tick
from tests.gui import fits

WORDS = "Some words that are rather long for the room that there is"


@pytest.fixture
def scrolled(qtbot: QtBot) -> Scrolled:
    """Ten lines, in a column."""
    column = QVBoxLayout()
    for _ in range(10):
        column.addWidget(label(WORDS, wrap=True))
    made = Scrolled(column)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_asks_for_what_its_content_needs(scrolled: Scrolled) -> None:
    """At the width that it has."""
    assert scrolled.heightForWidth(200) > scrolled.heightForWidth(500)


def test_with_room_nothing_scrolls(scrolled: Scrolled) -> None:
    """The content is seen whole."""
    scrolled.resize(500, scrolled.heightForWidth(500))
    fits.settle()
    assert scrolled.verticalScrollBar().maximum() == 0


def test_without_room_it_scrolls(scrolled: Scrolled) -> None:
    """No line is cut for that."""
    scrolled.resize(200, 100)
    fits.settle()
    assert (scrolled.verticalScrollBar().maximum() > 0, fits.faults(scrolled)) == (
        True,
        [],
    )


@pytest.mark.parametrize("kind", [Tick, RoundMark])
def test_a_mark_puts_its_words_into_lines(
    qtbot: QtBot, kind: type[Tick | RoundMark]
) -> None:
    """And takes one line where there is room for it."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    mark = kind(WORDS)
    column.addWidget(mark)
    column.addStretch(1)
    holder.show()
    heights = []
    for width in (600, 200):
        holder.resize(width, 200)
        fits.settle()
        heights.append(mark.height())
    assert (heights[0], heights[1] > 32, fits.faults(holder)) == (32, True, [])


def test_a_control_goes_below_the_words(qtbot: QtBot) -> None:
    """Where both have no room beside each other."""
    row = SettingsRow("A name", WORDS, label(WORDS))
    qtbot.addWidget(row)
    row.show()
    places = []
    for width in (900, 420):
        row.resize(width, 200)
        fits.settle()
        assert row.control is not None
        places.append(row.control.y() > row.help.geometry().bottom())
    assert places == [False, True]
