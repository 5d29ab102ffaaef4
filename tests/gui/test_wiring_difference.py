"""What a change would bring up is told beside it, before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from core.formats.app_config_plan import Way
from gui.dialogs.wiring_actions import ROOMY
from gui.views.focus_frame import REACH
from tests.gui.desk_parts import Seat
from tests.gui.wiring_parts import wiring


def test_an_open_web_action_is_told_before_it_gets_the_secret(
    seat: Seat, tmp_path: Path
) -> None:
    """Beside the difference."""
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    labels = sheet.difference.remarks.findChildren(QLabel)
    said = "".join(each.text() for each in labels).replace("\u200b", "")
    assert "anyone who knows its address can call it" in said


def test_taking_out_leaves_no_remark(seat: Seat, tmp_path: Path) -> None:
    """What was told of another way is gone."""
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    sheet.difference.choose(Way.OUT)
    assert sheet.difference.remarks.isHidden()


@pytest.mark.parametrize("way", Way)
def test_the_frame_around_a_way_is_not_cut(
    seat: Seat, tmp_path: Path, way: Way
) -> None:
    """Focus by keyboard shows on all four sides."""
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    mark = sheet.difference.marks[way]
    reached = mark.geometry().adjusted(-REACH, -REACH, REACH, REACH)
    assert mark.parentWidget() is sheet.difference
    assert sheet.difference.rect().contains(reached)


def test_several_remarks_lie_open_where_there_is_room(
    seat: Seat, tmp_path: Path
) -> None:
    """A warning that has to be unfolded is read after the write."""
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    sheet.difference.choose(Way.INCLUDE)
    remarks, roomy = sheet.difference.remarks, sheet.difference.height() >= ROOMY
    assert (roomy, remarks.fold.isChecked()) == (True, True)
