"""Markup from outside, put into every place that shows text, stays text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui import prompts
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL
from tests.gui.scenes import SCENES

PLAIN = Qt.TextFormat.PlainText
EACH = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
Scene = Callable[[Seat], QWidget]


@pytest.fixture
def shown(seat: Seat, qtbot: QtBot, scene: Scene) -> QWidget:
    """A scene, on screen."""
    seat.window.show()
    made = scene(seat)
    qtbot.waitUntil(made.isVisible)
    return made


def labels(root: QWidget) -> list[QLabel]:
    """Every label that holds words; pictures of ours hold none."""
    return [each for each in root.findChildren(QLabel) if each.text()]


def cells(root: QWidget, role: Qt.ItemDataRole) -> Iterator[str]:
    """What the models of all views answer for a role."""
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        table = isinstance(model, QAbstractTableModel)
        columns = model.columnCount() if table else 1  # a list's is private
        for row in range(model.rowCount()):
            for column in range(columns):
                yield str(model.index(row, column).data(role) or "")


def tooltips(root: QWidget) -> list[str]:
    """Every tooltip, of widgets and of cells."""
    own = [each.toolTip() for each in (root, *root.findChildren(QWidget))]
    return [*own, *cells(root, Qt.ItemDataRole.ToolTipRole)]


@EACH
def test_every_label_is_plain(shown: QWidget) -> None:
    """Qt guesses rich text where nobody says otherwise."""
    assert [each.text() for each in labels(shown) if each.textFormat() != PLAIN] == []


@EACH
def test_every_tooltip_is_escaped(shown: QWidget) -> None:
    """A tooltip has no format of its own: what is in it is escaped."""
    tips = tooltips(shown)
    assert [tip for tip in tips if "<img" in tip or "<b>" in tip] == []


@EACH
def test_no_widget_renders_markup(shown: QWidget) -> None:
    """No text view that could load a picture, and no other hint that could."""
    rich = shown.findChildren(QTextEdit)
    hints = [
        each.whatsThis() + each.statusTip() for each in shown.findChildren(QWidget)
    ]
    assert (rich, [hint for hint in hints if hint]) == ([], [])


@pytest.mark.parametrize(
    "scene",
    [scene for scene in SCENES if scene.__name__ != "searched"],
    ids=lambda scene: scene.__name__,
)
def test_the_markup_is_shown_as_it_is(shown: QWidget) -> None:
    """Nothing was taken out on the way: the scene does hold it."""
    words = [each.text() for each in labels(shown)]
    names = [each.accessibleName() for each in shown.findChildren(QWidget)]
    texts = [each.toPlainText() for each in shown.findChildren(QPlainTextEdit)]
    found = [*words, *names, *texts, *cells(shown, Qt.ItemDataRole.DisplayRole)]
    assert any("<img src=" in each for each in found)


def test_the_box_that_says_why_the_start_failed_is_plain() -> None:
    """Its two texts are labels of Qt's own making."""
    found: list[tuple[str, bool]] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is not None:
            found.extend(
                (each.text(), each.textFormat() == PLAIN) for each in labels(box)
            )
            box.close()

    QTimer.singleShot(0, look)
    prompts.tell(EVIL, EVIL)
    assert found == [(EVIL, True), (EVIL, True)]
