"""An export by keyboard alone, in a small window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from core.formats.target_table import Dialect
from gui.dialogs.export_dialog import ExportDialog
from gui.views.focus_frame import REACH, FocusFrame
from tests.gui.desk_parts import Seat
from tests.gui.export_parts import git
from tests.gui.key_parts import CTRL, Keys, seated

OLD = "PORT=1\n" * 30 + "OAUTHS2S_CLIENT_SECRET=p8e-old\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder whose git takes the ``.env`` with it."""
    git(tmp_path, "init", "-q")
    (tmp_path / ".env").write_text(OLD, encoding="utf-8")
    return tmp_path


@pytest.fixture
def keys(qtbot: QtBot, seat: Seat, project: Path) -> Keys:
    """The focus in the list of a small window."""
    seat.window.resize(720, 480)
    seat.desk.exporting.start_in(project)
    return seated(qtbot, seat)


@pytest.fixture
def sheet(keys: Keys, seat: Seat) -> ExportDialog:
    """The dialog, opened by its keys."""
    keys.press(Qt.Key.Key_E, CTRL)
    (made,) = seat.window.findChildren(ExportDialog)
    keys.wait_for(made)
    return made


def area_of(sheet: ExportDialog) -> QWidget:
    """What the dialog scrolls in."""
    (area,) = sheet.findChildren(QScrollArea, "body")
    return area.viewport()


def in_view(part: QWidget, sheet: ExportDialog, reach: int = 0) -> bool:
    """Whether all of a part can be seen where the dialog scrolls."""
    area = area_of(sheet)
    shown = QRect(QPoint(0, 0), area.size())
    rect = QRect(part.mapTo(area, QPoint(0, 0)), part.size())
    return shown.contains(rect.adjusted(-reach, -reach, reach, reach))


def test_it_begins_at_the_file(keys: Keys, sheet: ExportDialog) -> None:
    """What is typed first names another one."""
    assert keys.at() is sheet.path.line


def test_all_of_it_is_done_without_a_mouse(
    keys: Keys, sheet: ExportDialog, project: Path, seat: Seat
) -> None:
    """Another file and back, format, prefix, readers, difference, git, tick, write."""
    keys.type(str(project / "other.env"))
    keys.press(Qt.Key.Key_Tab)
    keys.tab_to(sheet.path.line)
    keys.type(str(project / ".env"))
    keys.tab_to(sheet.form.format.combo)
    keys.press(Qt.Key.Key_Down)
    keys.tab_to(sheet.form.label.line)
    keys.type("MY_APP")
    keys.tab_to(sheet.form.readers.ticks[-2])
    keys.press(Qt.Key.Key_Space)
    keys.tab_to(sheet.diff)
    keys.tab_to(next(iter(sheet.checks.bars()[0].marks.values())))
    keys.press(Qt.Key.Key_Space)
    keys.tab_to(sheet.overwrite)
    keys.press(Qt.Key.Key_Space)
    dialect = sheet.form.dialect()
    keys.tab_to(sheet.act)
    keys.press(Qt.Key.Key_Return)
    told = (
        dialect,
        (project / ".gitignore").read_text(encoding="utf-8").splitlines()[0],
        "MY_APP_CLIENT_ID=" in (project / ".env").read_text(encoding="utf-8"),
        (project / "other.env").exists(),
    )
    assert told == (Dialect.PREFIX, "/.env", True, False)


def test_the_focus_goes_back_to_what_opened_it(
    keys: Keys, sheet: ExportDialog, seat: Seat, qtbot: QtBot
) -> None:
    """The list, as before."""
    with qtbot.waitSignal(sheet.finished):
        keys.press(Qt.Key.Key_Escape)
    assert seat.window.focusWidget() is seat.window.sidebar.list


def test_tab_goes_from_top_to_bottom(keys: Keys, sheet: ExportDialog) -> None:
    """What is asked stands between the difference and the ticks below it."""
    keys.tab_to(sheet.diff)
    keys.press(Qt.Key.Key_Tab)
    first = keys.at()
    assert first in sheet.checks.bars()[0].marks.values()


def test_enter_in_the_file_s_name_writes_nothing(
    keys: Keys, sheet: ExportDialog, project: Path
) -> None:
    """It only asks for the difference to that file."""
    keys.type(str(project / "other.env"))
    keys.press(Qt.Key.Key_Return)
    assert (sheet.isVisible(), (project / "other.env").exists()) == (True, False)


def test_the_difference_is_gone_through_line_by_line(
    keys: Keys, sheet: ExportDialog
) -> None:
    """From what changes first."""
    keys.tab_to(sheet.diff)
    begun = sheet.diff.currentIndex().row()
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Up)
    assert (begun, sheet.diff.currentIndex().row()) == (30, 31)


def test_the_line_gone_to_is_scrolled_into_view(
    keys: Keys, sheet: ExportDialog
) -> None:
    """However long the file is."""
    keys.tab_to(sheet.diff)
    keys.press(Qt.Key.Key_Home)
    rect = sheet.diff.visualRect(sheet.diff.model().index(0, 0))
    assert sheet.diff.viewport().rect().contains(rect)


def test_the_first_change_is_in_view_from_the_start(sheet: ExportDialog) -> None:
    """A change at the end of a long file is not looked for."""
    rect = sheet.diff.visualRect(sheet.diff.model().index(30, 0))
    assert sheet.diff.viewport().rect().contains(rect)


def test_four_lines_are_seen_beside_the_remark(sheet: ExportDialog) -> None:
    """Without scrolling the dialog, in the smallest window."""
    area = area_of(sheet)
    top = sheet.diff.mapTo(area, QPoint(0, 0)).y()
    seen = min(area.height() - top, sheet.diff.height())
    row = sheet.diff.sizeHintForRow(0)
    told = (seen >= 4 * row, sheet.foremost.isVisible(), in_view(sheet.path, sheet))
    assert told == (True, True, True)


def test_what_has_the_focus_is_in_view(keys: Keys, sheet: ExportDialog) -> None:
    """Its frame, too."""
    mark = next(iter(sheet.checks.bars()[0].marks.values()))
    keys.tab_to(mark)
    assert in_view(mark, sheet, REACH)


@pytest.fixture
def frame(qapp: QApplication) -> Iterator[FocusFrame]:
    """The frame of the application."""
    made = FocusFrame(qapp)
    yield made
    made.deleteLater()


def test_what_is_scrolled_to_has_its_frame(
    frame: FocusFrame, keys: Keys, sheet: ExportDialog
) -> None:
    """It was out of view when the focus came to it."""
    keys.tab_to(sheet.diff)
    keys.window_press(Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert (frame.isVisible(), in_view(frame, sheet)) == (True, True)


def test_no_frame_is_cut(frame: FocusFrame, keys: Keys, sheet: ExportDialog) -> None:
    """What stands out beyond a tick is no part of what holds the tick."""
    tick = sheet.form.readers.ticks[0]
    keys.tab_to(sheet.form.format.combo)
    keys.window_press(Qt.Key.Key_Tab)
    keys.tab_to(tick)
    around = frame.parentWidget()
    assert around is not None
    assert around.rect().contains(frame.geometry())
