"""The finder of text without room finds faults that were planted, and no others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.views.text import ElidedLabel
from tests.gui import fits

WORDS = "Some words that need room"


class Painter(QWidget):
    """Paints words where it is told to."""

    def __init__(self, *drawn: tuple[int, str]) -> None:
        super().__init__()
        self._drawn = drawn
        self.resize(200, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each at its place."""
        painter = QPainter(self)
        for left, text in self._drawn:
            painter.drawText(left, 20, text)
        painter.end()


def _sized(widget: QWidget, width: int, height: int) -> QWidget:
    widget.resize(width, height)
    return widget


def _inside(part: QWidget, left: int, top: int = 4) -> QWidget:
    root = _sized(QWidget(), 300, 100)
    part.setParent(root)
    part.move(left, top)
    part.resize(part.sizeHint())
    return root


def _two(first: QWidget, second: QWidget, apart: int) -> QWidget:
    root = _inside(first, 4)
    second.setParent(root)
    second.move(4, 4 + apart)
    second.resize(second.sizeHint())
    return root


def _wrapped(width: int, height: int) -> QLabel:
    label = QLabel(WORDS)
    label.setWordWrap(True)
    label.resize(width, height)
    return label


def _tabs() -> QWidget:
    tabs = QTabWidget()
    tabs.setUsesScrollButtons(False)
    tabs.setElideMode(Qt.TextElideMode.ElideNone)
    for _ in range(4):
        tabs.addTab(QWidget(), WORDS)
    return _sized(tabs, 200, 100)


def _head() -> QWidget:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels([WORDS])
    table.setColumnWidth(0, 30)
    return _sized(table, 200, 100)


def _hint() -> QWidget:
    line = QLineEdit()
    line.setPlaceholderText(WORDS)
    return _sized(line, 60, 30)


def _elided() -> QWidget:
    return _sized(ElidedLabel(WORDS), 60, 30)


PLANTED: dict[str, tuple[Callable[[], QWidget], str]] = {
    "a label too narrow": (lambda: _sized(QLabel(WORDS), 60, 30), "cut"),
    "a label too low": (lambda: _sized(QLabel(WORDS), 300, 6), "clipped"),
    "lines without room": (lambda: _wrapped(90, 18), "clipped"),
    "a word without room": (lambda: _wrapped(20, 300), "cut"),
    "a button too narrow": (lambda: _sized(QPushButton(WORDS), 60, 30), "cut"),
    "a button too low": (lambda: _sized(QPushButton(WORDS), 300, 6), "clipped"),
    "tabs without room": (_tabs, "cut"),
    "a column's title": (_head, "cut"),
    "a hint in a field": (_hint, "cut"),
    "words of ours elided": (_elided, "elided"),
    "a part beyond its holder": (lambda: _inside(QLabel(WORDS), 250), "outside"),
    "a part over another": (
        lambda: _two(QLabel(WORDS), QLabel(WORDS), 4),
        "over another",
    ),
    "words painted too wide": (lambda: Painter((100, WORDS)), "beyond the edge"),
    "words painted over others": (
        lambda: Painter((4, WORDS), (20, "and more")),
        "over another",
    ),
    "words painted elided": (lambda: Painter((4, "Some … room")), "elided"),
}


def _scrolled() -> QWidget:
    area = QScrollArea()
    area.setWidget(_inside(QLabel(WORDS), 4, 80))
    return _sized(area, 320, 40)


SOUND: dict[str, Callable[[], QWidget]] = {
    "a label": lambda: _sized(QLabel(WORDS), 300, 30),
    "lines with room": lambda: _wrapped(90, 90),
    "a button": lambda: _sized(QPushButton(WORDS), 300, 40),
    "words that end so": lambda: _sized(QPushButton("Export…"), 100, 40),
    "parts below each other": lambda: _two(QLabel(WORDS), QLabel(WORDS), 30),
    "what is scrolled to": _scrolled,
    "painted words": lambda: Painter((4, "Some"), (100, "room")),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(qtbot: QtBot, name: str) -> None:
    """Of its kind, and of no other."""
    make, kind = PLANTED[name]
    root = make()
    qtbot.addWidget(root)
    root.show()
    fits.settle()
    assert {each.kind for each in fits.faults(root)} == {kind}


@pytest.mark.parametrize("name", SOUND)
def test_what_has_room_is_no_fault(qtbot: QtBot, name: str) -> None:
    """The same parts, large enough."""
    root = SOUND[name]()
    qtbot.addWidget(root)
    root.show()
    fits.settle()
    assert fits.faults(root) == []


def test_a_name_may_be_elided(qtbot: QtBot) -> None:
    """It comes from outside, and the tooltip has the whole of it."""
    root = _elided()
    qtbot.addWidget(root)
    assert fits.faults(root, (WORDS,)) == []


def test_a_hidden_part_is_not_looked_at(qtbot: QtBot) -> None:
    """Nobody sees it."""
    part = QLabel(WORDS)
    root = _inside(part, 250)
    part.hide()
    qtbot.addWidget(root)
    assert fits.faults(root) == []


def test_a_dialog_larger_than_its_window_is_found(qtbot: QtBot) -> None:
    """On a small screen it could not be seen whole."""
    window = _sized(QWidget(), 300, 200)
    qtbot.addWidget(window)
    dialog = QDialog(window)
    dialog.resize(400, 100)
    assert [each.kind for each in fits.faults(dialog)] == ["too large"]
