"""Preview, then write: the file that is named is the one that is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.formats.target_table import Dialect
from gui.dialogs.confirm import ConfirmDialog
from gui.dialogs.export_dialog import ExportDialog
from gui.models.message import Level
from gui.tasks import Lane
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat


@pytest.fixture
def holding() -> Holding:
    """A runner that keeps previews until told."""
    return Holding(Lane.READING)


@pytest.fixture
def slow(seat_with: Build, holding: Holding) -> Seat:
    """A window whose previews come when told."""
    seat = seat_with(holding)
    seat.services.on_keyring = lambda job: job()
    seat.add(DRAFT)
    return seat


@pytest.fixture
def sheet(slow: Seat, tmp_path: Path) -> ExportDialog:
    """The dialog, its first preview asked for and not there yet."""
    slow.desk.exporting.start_in(tmp_path)
    state = slow.desk.state()
    assert state is not None
    slow.desk.exporting.export(state.credential)
    (made,) = slow.window.findChildren(ExportDialog)
    return made


def test_the_dialog_says_whose_values_these_are(sheet: ExportDialog) -> None:
    """Of many credentials one is written."""
    assert DRAFT.name in sheet.title.text()


def test_nothing_can_be_written_before_the_preview(sheet: ExportDialog) -> None:
    """What would change is seen first."""
    assert not sheet.act.isEnabled()


def test_the_preview_lets_write(sheet: ExportDialog, holding: Holding) -> None:
    """A new file needs no more than a look."""
    holding.finish()
    assert sheet.act.isEnabled()


def test_a_preview_of_another_file_is_dropped(
    sheet: ExportDialog, holding: Holding, tmp_path: Path
) -> None:
    """It came late: the path was changed meanwhile."""
    sheet.path.set_text(str(tmp_path / "other.env"))
    holding.finish()
    assert not sheet.act.isEnabled()


def test_the_file_that_is_named_is_written(
    sheet: ExportDialog, holding: Holding, tmp_path: Path
) -> None:
    """And the one that was named before is not."""
    sheet.set_path(tmp_path / "other.env")
    holding.finish()
    holding.finish()
    sheet.act.click()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.env"]


def test_a_written_file_is_told(
    slow: Seat, sheet: ExportDialog, holding: Holding
) -> None:
    """With its path, on the shelf."""
    holding.finish()
    sheet.act.click()
    message = slow.window.shelf.message()
    assert message is not None
    assert (message.level, ".env" in message.text) == (Level.DONE, True)


def test_a_file_that_came_up_meanwhile_is_not_written_over(
    sheet: ExportDialog, holding: Holding, tmp_path: Path
) -> None:
    """The dialog stays, says so, and shows what would change now."""
    holding.finish()
    (tmp_path / ".env").write_text("PORT=1\n", encoding="utf-8")
    sheet.act.click()
    holding.finish()
    message = sheet.bar.message()
    assert message is not None
    told = (message.title, sheet.diff.texts()[0], sheet.act.isEnabled())
    assert told == ("The file changed while you looked", "  PORT=••••••••", False)


def test_an_existing_file_is_changed_only_after_a_tick(
    slow: Seat, sheet: ExportDialog, holding: Holding, tmp_path: Path
) -> None:
    """Never over what is there without asking."""
    (tmp_path / ".env").write_text("PORT=1\n", encoding="utf-8")
    holding.finish()
    before = sheet.act.isEnabled()
    sheet.overwrite.setChecked(True)
    assert (before, sheet.act.isEnabled()) == (False, True)


def test_a_name_with_an_ampersand_is_asked_for_whole(slow: Seat) -> None:
    """What a guarded delete wants typed is what the label shows."""
    question = ConfirmDialog("?", "", "Delete", typed="R&D", parent=slow.window)
    assert question.field is not None
    assert question.field.line.accessibleName() == "Type “R&D” to go on"


@pytest.fixture
def early(seat_with: Build, tmp_path: Path) -> tuple[ExportDialog, Holding]:
    """A dialog before it is told what its folder remembers, which is a prefix."""
    catalog = Holding(Lane.CATALOG)
    seat = seat_with(catalog)
    seat.services.on_keyring = lambda job: job()
    seat.add(DRAFT)
    seat.services.keep_dialect(tmp_path, Dialect.PREFIX, "MY_APP")
    while catalog.held():
        catalog.finish()
    seat.desk.exporting.start_in(tmp_path)
    seat.desk.exporting.export(seat.credential(seat.model.ids()[0]))
    (sheet,) = seat.window.findChildren(ExportDialog)
    return sheet, catalog


def test_a_name_that_is_typed_before_the_first_answer_stays(
    early: tuple[ExportDialog, Holding], tmp_path: Path
) -> None:
    """What is remembered of the folder does not rename it."""
    sheet, catalog = early
    sheet.set_path(tmp_path / "mine.env")
    while catalog.held():
        catalog.finish()
    assert Path(sheet.path.text()).name == "mine.env"


def test_a_prefix_that_is_typed_before_the_first_answer_stays(
    early: tuple[ExportDialog, Holding],
) -> None:
    """What is remembered of the folder does not take its place."""
    sheet, catalog = early
    sheet.form.label.line.setText("OTHER")
    while catalog.held():
        catalog.finish()
    assert sheet.form.label.text() == "OTHER"


def test_a_credential_that_was_deleted_meanwhile_is_told(
    slow: Seat, sheet: ExportDialog, holding: Holding, tmp_path: Path
) -> None:
    """In the dialog that shows it still; its secret is written nowhere."""
    holding.finish()
    slow.services.delete(slow.credential(slow.model.ids()[0]))
    sheet.act.click()
    message = sheet.bar.message()
    told = message and message.title, (tmp_path / ".env").exists()
    assert told == ("This credential is gone", False)
