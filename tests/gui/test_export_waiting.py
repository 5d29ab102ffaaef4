"""An export whose folder takes long to answer, or does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.model import ScopeSet
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.slow_write import SlowWrite
from gui.tasks import Lane
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat
from tests.gui.export_parts import open_export


def opened(build: Build, runner: Holding, folder: Path) -> tuple[Seat, ExportDialog]:
    """The dialog at a desk whose runner keeps a lane's jobs."""
    seat = build(runner)
    seat.services.on_keyring = lambda job: job()
    seat.add(DRAFT)
    return seat, open_export(seat, folder).sheet


@pytest.fixture
def looking(seat_with: Build, tmp_path: Path) -> tuple[Holding, ExportDialog]:
    """A dialog whose preview is not there yet."""
    runner = Holding(Lane.READING)
    return runner, opened(seat_with, runner, tmp_path)[1]


@pytest.fixture
def writing(seat_with: Build, tmp_path: Path) -> tuple[Holding, Seat, ExportDialog]:
    """A dialog whose write is not done yet, and takes long."""
    runner = Holding(Lane.WRITING)
    seat, sheet = opened(seat_with, runner, tmp_path)
    sheet.act.click()
    sheet.findChildren(SlowWrite)[0].timer.timeout.emit()
    return runner, seat, sheet


def test_a_look_that_takes_a_while_is_told(
    looking: tuple[Holding, ExportDialog],
) -> None:
    """And can be cancelled meanwhile."""
    _, sheet = looking
    sheet.patience.soon.timeout.emit()
    assert (sheet.summary.text(), sheet.cancel.isEnabled()) == (
        "Looking at the file",
        True,
    )


def test_a_folder_that_does_not_answer_is_told(
    looking: tuple[Holding, ExportDialog],
) -> None:
    """With what can be done."""
    _, sheet = looking
    sheet.patience.long.timeout.emit()
    assert sheet.summary.text() == (
        "The folder does not answer yet. Wait, choose another file, or cancel."
    )


def test_a_keyring_that_asks_is_told_while_looking(
    looking: tuple[Holding, ExportDialog],
) -> None:
    """Its window may be hidden."""
    _, sheet = looking
    sheet.set_waiting(True)
    assert sheet.summary.text().startswith("Waiting for your keyring;")


def test_the_difference_takes_the_place_of_waiting(
    looking: tuple[Holding, ExportDialog],
) -> None:
    """Nothing is looked at any more."""
    runner, sheet = looking
    sheet.patience.soon.timeout.emit()
    runner.finish()
    assert (sheet.summary.text(), sheet.patience.long.isActive()) == ("4 added", False)


def test_a_look_is_given_up_with_its_dialog(
    looking: tuple[Holding, ExportDialog],
) -> None:
    """What it brings still is shown nowhere."""
    runner, sheet = looking
    sheet.cancel.click()
    runner.finish()
    assert sheet.diff.texts() == ()


def test_a_write_cannot_be_left_at_first(seat_with: Build, tmp_path: Path) -> None:
    """It is done in a moment."""
    _, sheet = opened(seat_with, Holding(Lane.WRITING), tmp_path)
    sheet.act.click()
    assert (sheet.summary.text(), sheet.cancel.isEnabled()) == ("Writing", False)


def test_a_write_that_takes_long_may_be_left(
    writing: tuple[Holding, Seat, ExportDialog],
) -> None:
    """The window is free, and it is told that writing goes on."""
    _, seat, sheet = writing
    sheet.cancel.click()
    message = seat.window.shelf.message()
    assert message is not None
    assert (sheet.isVisible(), message.text) == (
        False,
        "Writing goes on. You are told once it is done.",
    )


def test_a_write_that_takes_long_may_be_left_by_escape(
    writing: tuple[Holding, Seat, ExportDialog], qtbot: QtBot
) -> None:
    """As every dialog."""
    _, _, sheet = writing
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_write_that_was_left_is_told_once_it_is_done(
    writing: tuple[Holding, Seat, ExportDialog],
) -> None:
    """On the shelf, with its path."""
    runner, seat, sheet = writing
    sheet.cancel.click()
    runner.finish()
    message = seat.window.shelf.message()
    assert message is not None
    assert ".env" in message.text


def test_a_write_that_was_left_closes_no_later_dialog(
    writing: tuple[Holding, Seat, ExportDialog], tmp_path: Path
) -> None:
    """Of the same credential."""
    runner, seat, sheet = writing
    sheet.cancel.click()
    (tmp_path / "other").mkdir()
    later = open_export(seat, tmp_path / "other").sheet
    runner.finish()
    assert later.isVisible()


# ── which scopes ─────────────────────────────────────────────────────────────


@pytest.fixture
def chosen(seat: Seat, tmp_path: Path) -> ExportDialog:
    """A dialog for a credential with a set of scopes, which is in use."""
    seat.services.on_keyring = lambda job: job()
    (one,) = seat.add(DRAFT)
    sets = (ScopeSet("Quota & more", ("openid",)),)
    credential = seat.services.set_scope_sets(one, sets, "Quota & more")
    seat.desk.exporting.start_in(tmp_path)
    seat.desk.exporting.export(credential)
    return seat.window.findChildren(ExportDialog)[-1]


def scopes_in(sheet: ExportDialog) -> str:
    """The scopes of the difference."""
    (line,) = (text for text in sheet.diff.texts() if "METASCOPES" in text)
    return line.partition("=")[2]


def test_the_set_in_use_is_written_by_default(chosen: ExportDialog) -> None:
    """As tokens are asked for."""
    assert (chosen.form.scopes.combo.currentText(), scopes_in(chosen)) == (
        "Quota & more",
        "openid",
    )


def test_all_scopes_can_be_written(chosen: ExportDialog) -> None:
    """The difference follows the choice."""
    combo = chosen.form.scopes.combo
    combo.setCurrentIndex(combo.findText("All scopes"))
    combo.activated.emit(combo.currentIndex())
    assert scopes_in(chosen) == ",".join(DRAFT.scopes)


def test_without_sets_there_is_no_choice(seat: Seat, tmp_path: Path) -> None:
    """All scopes are written."""
    seat.services.on_keyring = lambda job: job()
    seat.add(DRAFT)
    sheet = open_export(seat, tmp_path).sheet
    hidden = sheet.form.scopes.isHidden()
    assert (hidden, scopes_in(sheet)) == (True, ",".join(DRAFT.scopes))
