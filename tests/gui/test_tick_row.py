"""A row with a tick shows whether it is ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from gui.delegates.tick_row import EDGE, TickRow
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
    seen = QColor(inside.pixel(EDGE + 3, box.center().y() + BOX // 2 - 3))
    assert (seen.name() == colours().accent.name()) is (state is Qt.CheckState.Checked)
