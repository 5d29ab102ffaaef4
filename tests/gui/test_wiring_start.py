"""Wiring begins in the project that was exported to, or wired, last."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.dialogs.export_dialog import ExportDialog
from gui.tasks import Lane
from gui.wiring_project import open_for_chosen
from tests.core.app_builder_parts import lay_out
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat
from tests.gui.wiring_parts import flow_of, sheet_of, wiring


def project(folder: Path) -> Path:
    """One without a ``.env``."""
    lay_out(folder)
    (folder / ".env").unlink()
    return folder


def exported(seat: Seat, path: Path) -> None:
    """The chosen credential, exported to a new file."""
    path.parent.mkdir(exist_ok=True)
    state = seat.desk.state()
    assert state is not None
    seat.desk.exporting.export(state.credential)
    sheet = seat.window.findChildren(ExportDialog)[-1]
    sheet.set_path(path)
    sheet.act.click()


def begun(seat: Seat) -> str:
    """The folder that the dialog opens with; empty for none."""
    open_for_chosen(seat.desk)
    return sheet_of(seat).actions_page.path.whole_text()


def test_at_first_no_folder_is_known(seat: Seat) -> None:
    """Nothing was exported."""
    seat.add(DRAFT)
    assert begun(seat) == ""


@pytest.mark.parametrize("name", [".env", "stage.env"])
def test_it_begins_where_was_exported_to(seat: Seat, tmp_path: Path, name: str) -> None:
    """Whatever the file is called."""
    seat.add(DRAFT)
    exported(seat, project(tmp_path / "one") / name)
    assert begun(seat) == str(tmp_path / "one")


def test_a_folder_that_is_no_project_is_passed_by(seat: Seat, tmp_path: Path) -> None:
    """It would only be refused."""
    seat.add(DRAFT)
    exported(seat, project(tmp_path / "one") / ".env")
    exported(seat, tmp_path / "two" / ".env")
    assert begun(seat) == str(tmp_path / "one")


def test_it_begins_where_was_wired_last(seat: Seat, tmp_path: Path) -> None:
    """Later than the export."""
    seat.add(DRAFT)
    exported(seat, project(tmp_path / "one") / ".env")
    sheet = wiring(seat, tmp_path / "two")
    sheet.agree()
    sheet.agree()
    assert begun(seat) == str(tmp_path / "two")


def test_after_a_start_the_history_tells_where(seat: Seat, tmp_path: Path) -> None:
    """What this window did not see itself."""
    seat.add(DRAFT)
    exported(seat, project(tmp_path / "one") / ".env")
    flow_of(seat).setParent(None)
    assert begun(seat) == str(tmp_path / "one")


def test_a_folder_chosen_meanwhile_stays(seat_with: Build, tmp_path: Path) -> None:
    """The history answers late."""
    runner = Holding(Lane.CATALOG)
    seat = seat_with(runner)
    while runner.held():
        runner.finish()
    flow_of(seat).open(credential_id="known")
    flow_of(seat).look(lay_out(tmp_path / "mine"))
    while runner.held():
        runner.finish()
    assert sheet_of(seat).actions_page.path.whole_text() == str(tmp_path / "mine")
