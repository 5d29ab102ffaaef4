"""Remarks below a list: one is said, several are folded."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.dialogs.import_pane import Remarks


@pytest.mark.parametrize(("said", "boxed"), [(("one",), False), (("one", "two"), True)])
def test_one_is_not_said_twice(
    qtbot: QtBot, said: tuple[str, ...], boxed: bool
) -> None:
    """The box is for several."""
    remarks = Remarks(said)
    qtbot.addWidget(remarks)
    remarks.fold.setChecked(True)
    assert remarks.area.isHidden() is not boxed
