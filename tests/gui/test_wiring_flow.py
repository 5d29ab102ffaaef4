"""A project's folder is read, its change previewed, and written as it was shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from core.formats.app_config_plan import Way
from gui.dialogs.wiring_dialog import WiringDialog
from gui.models.message import Level
from gui.tasks import Lane
from tests.core.app_builder_parts import (
    BARE,
    EXT,
    IMS_ENV,
    INCLUDED,
    SECRET,
    TUTORIAL,
    lay_out,
    put,
)
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat
from tests.gui.wiring_parts import TWO, flow_of, sheet_of, wiring


def wired(sheet: WiringDialog, way: Way = Way.INPUTS) -> None:
    """Both steps, one way."""
    sheet.agree()
    sheet.difference.choose(way)
    sheet.agree()


def test_the_header_s_menu_opens_the_dialog(seat: Seat) -> None:
    """Beside what else can be done with a credential."""
    seat.add(DRAFT)
    (menu,) = seat.window.page.header.more.findChildren(
        QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    next(each for each in menu.actions() if "App Builder" in each.text()).trigger()
    assert isinstance(sheet_of(seat), WiringDialog)


def test_without_a_folder_nothing_can_be_chosen(seat: Seat) -> None:
    """The folder comes first."""
    flow_of(seat).open()
    assert not sheet_of(seat).act.isEnabled()


def test_the_actions_of_a_folder_are_listed(seat: Seat, tmp_path: Path) -> None:
    """As package and name."""
    sheet = wiring(seat, tmp_path, TWO)
    model = sheet.actions_page.model
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        "dx-excshell-1 › nightly",
        "dx-excshell-1 › generic",
    ]


def test_a_folder_that_is_read_shows_a_state(seat_with: Build, tmp_path: Path) -> None:
    """And can be left meanwhile."""
    seat = seat_with(Holding(Lane.READING))
    sheet = wiring(seat, tmp_path)
    said = sheet.actions_page.empty.text()
    assert (said, sheet.act.isEnabled(), sheet.cancel.isEnabled()) == (
        "Reading",
        False,
        True,
    )


def test_a_folder_read_late_is_dropped(seat_with: Build, tmp_path: Path) -> None:
    """Another one was chosen meanwhile."""
    runner = Holding(Lane.READING)
    seat = seat_with(runner)
    sheet = wiring(seat, tmp_path / "one")
    flow_of(seat).look(lay_out(tmp_path / "two", TWO))
    runner.finish()
    late = len(sheet.actions_page.model.actions)
    runner.finish()
    assert (late, len(sheet.actions_page.model.actions)) == (0, 2)


def test_a_folder_without_project_is_told(seat: Seat, tmp_path: Path) -> None:
    """In the dialog, where another one can be chosen."""
    flow_of(seat).open(tmp_path)
    message = sheet_of(seat).bar.message()
    assert message is not None
    assert message.title == "No App Builder project here"


@pytest.mark.parametrize(
    ("way", "wanted"), [(Way.INPUTS, TUTORIAL), (Way.INCLUDE, INCLUDED)]
)
def test_what_was_shown_is_written(
    seat: Seat, tmp_path: Path, way: Way, wanted: str
) -> None:
    """Byte for byte as the tutorial has it."""
    wired(wiring(seat, tmp_path), way)
    assert (tmp_path / EXT).read_bytes() == wanted.encode()


@pytest.mark.parametrize("before", [TUTORIAL, INCLUDED])
def test_the_wiring_is_taken_out(seat: Seat, tmp_path: Path, before: str) -> None:
    """Whichever way it was."""
    wired(wiring(seat, tmp_path, before), Way.OUT)
    assert (tmp_path / EXT).read_bytes() == BARE.encode()


def test_the_newer_way_replaces_the_older(seat: Seat, tmp_path: Path) -> None:
    """Not both."""
    wired(wiring(seat, tmp_path, TUTORIAL), Way.INCLUDE)
    assert (tmp_path / EXT).read_bytes() == INCLUDED.encode()


def test_the_older_lines_stay_where_that_is_wished(seat: Seat, tmp_path: Path) -> None:
    """The tick taken out."""
    sheet = wiring(seat, tmp_path, TUTORIAL)
    sheet.difference.replace.setChecked(False)
    wired(sheet, Way.INCLUDE)
    text = (tmp_path / EXT).read_text(encoding="utf-8")
    assert text == TUTORIAL + "            include-ims-credentials: true\n"


def test_the_difference_hides_secrets(seat: Seat, tmp_path: Path) -> None:
    """Those in the file, too."""
    sheet = wiring(
        seat, tmp_path, BARE.replace("debug", f"debug\n            K: {SECRET}")
    )
    sheet.agree()
    texts = "\n".join(sheet.difference.diff.texts())
    assert (SECRET in texts, "K: •" in texts) == (False, True)


def test_the_act_counts_the_files(seat: Seat, tmp_path: Path) -> None:
    """What it writes is what it says."""
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    assert (sheet.act.text(), sheet.act.isEnabled()) == ("Write 1 file(s)", True)


def test_nothing_to_change_is_said(seat: Seat, tmp_path: Path) -> None:
    """And nothing can be written."""
    sheet = wiring(seat, tmp_path, TUTORIAL)
    sheet.agree()
    assert (sheet.summary.text(), sheet.act.isEnabled()) == (
        "The files are so already.",
        False,
    )


def test_a_file_that_changed_is_left(seat: Seat, tmp_path: Path) -> None:
    """And the new difference is shown, with the reason above."""
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    put(tmp_path, EXT, BARE.replace("nodejs:16", "nodejs:22"))
    sheet.agree()
    message = sheet.bar.message()
    assert message is not None
    assert (
        message.title,
        any("nodejs:22" in each for each in sheet.difference.diff.texts()),
        (tmp_path / EXT).read_text(encoding="utf-8").count("OAUTHS2S"),
    ) == ("The file changed while you looked", True, 0)


def test_the_new_difference_can_be_written(seat: Seat, tmp_path: Path) -> None:
    """Once it was seen."""
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    put(tmp_path, EXT, BARE.replace("nodejs:16", "nodejs:22"))
    sheet.agree()
    sheet.agree()
    wanted = TUTORIAL.replace("nodejs:16", "nodejs:22")
    assert (tmp_path / EXT).read_bytes() == wanted.encode()


def test_a_project_that_went_meanwhile_is_told(seat: Seat, tmp_path: Path) -> None:
    """The dialog goes back to the folder."""
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    (tmp_path / EXT).unlink()
    sheet.agree()
    assert (
        sheet.pages.currentWidget() is sheet.actions_page,
        sheet.act.isEnabled(),
    ) == (True, False)


def test_a_change_that_cannot_be_made_is_told(seat: Seat, tmp_path: Path) -> None:
    """A list shared by an anchor would reach further."""
    shared = BARE.replace("inputs:\n", "inputs: &i\n") + (
        "        other:\n          function: b.js\n          inputs: *i\n"
    )
    sheet = wiring(seat, tmp_path, shared)
    sheet.actions_page.model.setData(
        sheet.actions_page.model.index(0),
        Qt.CheckState.Checked,
        Qt.ItemDataRole.CheckStateRole,
    )
    sheet.agree()
    message = sheet.bar.message()
    assert message is not None
    assert (message.title, sheet.act.isEnabled()) == (
        "This file is better changed by hand",
        False,
    )


def test_another_way_clears_what_was_said(seat: Seat, tmp_path: Path) -> None:
    """It was about the one before."""
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    put(tmp_path, EXT, BARE + "# mine\n")
    sheet.agree()
    sheet.difference.choose(Way.INCLUDE)
    assert sheet.bar.isHidden()


def test_the_outcome_is_told(seat: Seat, tmp_path: Path) -> None:
    """On the shelf, with the file's name."""
    wired(wiring(seat, tmp_path, BARE.replace("auth: false", "auth: true")))
    message = seat.window.shelf.message()
    assert message is not None
    assert (message.level, message.text) == (
        Level.DONE,
        "ext.config.yaml: read back. It counts from the next deploy. Next comes the "
        "action’s code.",
    )


def test_values_that_env_lacks_are_told(seat: Seat, tmp_path: Path) -> None:
    """With a way to put them there."""
    lay_out(tmp_path, BARE, IMS_ENV)
    flow_of(seat).open(tmp_path)
    wired(sheet_of(seat))
    message = seat.window.shelf.message()
    assert message is not None
    assert (message.level, message.action, "OAUTHS2S_CLIENT_ID" in message.text) == (
        Level.WARNING,
        "export_inputs",
        True,
    )


def test_ctrl_enter_goes_on_and_escape_leaves(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    """Without a mouse."""
    seat.window.show()
    sheet = wiring(seat, tmp_path)
    qtbot.waitUntil(sheet.isActiveWindow)
    modifier = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(sheet, Qt.Key.Key_Return, modifier)
    second = sheet.pages.currentWidget() is sheet.difference
    with qtbot.waitSignal(sheet.finished):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert (second, (tmp_path / EXT).read_bytes()) == (True, BARE.encode())


def test_with_a_failure_told_the_dialog_still_fits_a_small_window(
    seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    """The lists give way to the bar."""
    seat.window.resize(720, 480)
    seat.window.show()
    sheet = wiring(seat, tmp_path)
    sheet.agree()
    put(tmp_path, EXT, BARE + "# mine\n")
    sheet.agree()
    qtbot.waitUntil(sheet.bar.isVisible)
    layout = sheet.layout()
    assert layout is not None
    needed = layout.totalHeightForWidth(sheet.width())
    assert (sheet.width() <= 720, needed <= 480) == (True, True)
