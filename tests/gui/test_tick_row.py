"""A row with a tick shows whether it is ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from gui.delegates.tick_row import TickRow
from gui.theme import colours
from gui.views.ticks import BOX


@pytest.mark.parametrize("state", [Qt.CheckState.Checked, Qt.CheckState.Unchecked])
def test_the_tick_is_filled_where_it_is_set(qtbot: QtBot, state: Qt.CheckState) -> None:
    """The accent fills a set tick, and no other."""
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(TickRow(rows))
    item = QListWidgetItem("One")
    item.setCheckState(state)
    rows.addItem(item)
    rows.resize(200, 100)
    box = rows.visualItemRect(item)
    inside = rows.viewport().grab().toImage()
    seen = QColor(inside.pixel(TickRow.edge + 3, box.center().y() + BOX // 2 - 3))
    assert (seen.name() == colours().accent.name()) is (state is Qt.CheckState.Checked)


@pytest.mark.parametrize(
    ("x", "state"),
    [
        (TickRow.edge + 1, Qt.CheckState.Checked),
        (TickRow.edge + BOX - 1, Qt.CheckState.Checked),
        (TickRow.edge + BOX + TickRow.gap + 20, Qt.CheckState.Unchecked),
    ],
)
def test_a_click_on_the_tick_toggles_it(
    qtbot: QtBot, x: int, state: Qt.CheckState
) -> None:
    """All over the box, and not on the words: those are chosen to be read."""
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(TickRow(rows))
    item = QListWidgetItem("One with words")
    item.setCheckState(Qt.CheckState.Unchecked)
    rows.addItem(item)
    rows.resize(200, 100)
    rows.show()
    place = QPoint(x, rows.visualItemRect(item).center().y())
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(rows.viewport(), button, pos=place)
    assert item.checkState() is state
