"""A project on a share that takes long to answer, or does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.formats.app_config_plan import Way
from core.wiring import Project, look
from gui.controllers.wiring import WiringController
from gui.dialogs.slow_write import SlowWrite
from gui.dialogs.wiring_dialog import WiringDialog
from gui.tasks import Lane, TaskRunner
from tests.core.app_builder_parts import BARE, EXT, TUTORIAL, lay_out
from tests.gui.desk_parts import DRAFT, Build, Holding, ScriptedServices, Seat
from tests.gui.task_parts import PATIENCE, Gate, Hearer
from tests.gui.wiring_parts import sheet_of, wiring


class HangingServices(ScriptedServices):
    """A folder named ``share`` that does not answer."""

    gate: Gate

    def look_at_project(self, folder: Path) -> Project:
        """Hang, or as ever."""
        if folder.name == "share":
            self.gate()
        return look(folder)


@pytest.fixture
def writing(seat_with: Build, tmp_path: Path) -> tuple[Holding, Seat]:
    """A write that is not done yet, and takes long."""
    runner = Holding(Lane.WRITING)
    seat = seat_with(runner)
    begin(wiring(seat, tmp_path))
    return runner, seat


def begin(sheet: WiringDialog) -> None:
    """Write, which takes long."""
    sheet.agree()
    sheet.difference.choose(Way.INPUTS)
    sheet.agree()
    sheet.findChildren(SlowWrite)[0].timer.timeout.emit()


def test_a_share_that_hangs_keeps_no_other_folder_waiting(
    qtbot: QtBot,
    scripted: ScriptedServices,
    runner: TaskRunner,
    hearer: Hearer,
    gate: Gate,
    tmp_path: Path,
) -> None:
    """However often one was chosen."""
    services = HangingServices(scripted.world, scripted.stores.vault)
    services.gate = gate
    wirings = WiringController(services, runner)
    for _ in range(Lane.READING.value[1] + 1):
        gate.entered.clear()
        wirings.look(tmp_path / "share", hearer.hear, hearer.hear)
        gate.entered.wait(PATIENCE)
    wirings.look(lay_out(tmp_path / "here", BARE), hearer.hear, hearer.hear)
    qtbot.waitUntil(lambda: bool(hearer.heard))
    (found,) = hearer.heard
    assert isinstance(found, Project)
    assert found.folder.name == "here"


def test_a_folder_is_given_up_with_its_dialog(seat_with: Build, tmp_path: Path) -> None:
    """What it holds is shown nowhere."""
    runner = Holding(Lane.READING)
    seat = seat_with(runner)
    sheet = wiring(seat, tmp_path)
    sheet.cancel.click()
    runner.finish()
    assert sheet.actions_page.model.actions == ()


def test_a_write_that_takes_long_may_be_left(writing: tuple[Holding, Seat]) -> None:
    """The window is free, and it is told that writing goes on."""
    _, seat = writing
    sheet_of(seat).cancel.click()
    message = seat.window.shelf.message()
    assert message is not None
    assert message.text == "Writing goes on. You are told once it is done."


def test_a_write_that_was_left_is_done(
    writing: tuple[Holding, Seat], tmp_path: Path
) -> None:
    """And told."""
    runner, seat = writing
    sheet_of(seat).cancel.click()
    runner.finish()
    message = seat.window.shelf.message()
    assert message is not None
    written = (tmp_path / EXT).read_bytes() == TUTORIAL.encode()
    assert (written, "Writing goes on" in message.text) == (True, False)


def test_a_write_that_was_left_is_noted_where_it_was_begun(
    seat_with: Build, tmp_path: Path
) -> None:
    """Another credential is chosen by the time it is done."""
    runner = Holding(Lane.WRITING)
    seat = seat_with(runner)
    other = DRAFT.with_changes(name="Other", client_id="c" * 32)
    (first,), (second,) = seat.add(DRAFT), seat.add(other)
    seat.desk.choose(first)
    sheet = wiring(seat, tmp_path)
    begin(sheet)
    sheet.cancel.click()
    seat.desk.choose(second)
    runner.finish()
    found = [len(seat.services.remembered_files(each)) for each in (first, second)]
    assert found == [1, 0]
