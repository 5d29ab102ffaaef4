"""Every model of the dialogs, under Qt's model tester."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desk_parts import Seat
from tests.gui.scenes import SCENES

WARNING = QAbstractItemModelTester.FailureReportingMode.Warning
NAMES = ("found", "history", "other_quota", "wiring", "wiring_changes")


@pytest.mark.parametrize(
    "scene",
    [scene for scene in SCENES if scene.__name__ in NAMES],
    ids=lambda scene: scene.__name__,
)
def test_a_model_keeps_qts_rules(
    seat: Seat,
    qtbot: QtBot,
    scene: Callable[[Seat], QWidget],
    request: pytest.FixtureRequest,
) -> None:
    """The tester warns of what a view could trip over, and a warning fails a test."""
    seat.window.show()
    shown = scene(seat)
    qtbot.waitUntil(shown.isVisible)
    models: list[QAbstractItemModel] = [
        view.model() for view in shown.findChildren(QAbstractItemView)
    ]
    testers = [QAbstractItemModelTester(each, WARNING, shown) for each in models]
    assert testers
