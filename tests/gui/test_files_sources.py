"""Files of other kinds on the Files tab: where it was imported from, and wired into."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.practice.accounts import SAMPLE_ENV, TUTORIAL
from gui.dialogs.import_dialog import ImportDialog
from gui.dialogs.remove_source import RemoveSourceDialog
from gui.dialogs.wiring_dialog import WiringDialog
from gui.views.file_row import FileRow
from tests.gui.desk_parts import Seat
from tests.gui.files_parts import added, dialogs, files_page, row, words
from tests.gui.wiring_parts import wiring

SECRET = TUTORIAL.secrets[0].reveal()


@pytest.fixture
def source(seat: Seat, tmp_path: Path) -> Path:
    """The tutorial's file, imported."""
    seat.window.show()
    path = tmp_path / ".env"
    path.write_text(SAMPLE_ENV + "PORT=1\n", encoding="utf-8")
    seat.desk.importing.open_file(path)
    seat.window.findChildren(ImportDialog)[-1].act.click()
    return path


def wired(seat: Seat, folder: Path) -> FileRow:
    """A project, wired for the chosen credential."""
    added(seat)
    sheet = wiring(seat, folder)
    sheet.agree()
    sheet.agree()
    assert dialogs(seat) == []
    return row(files_page(seat))


def test_a_source_holds_the_secret(seat: Seat, source: Path) -> None:
    """In plain text, which the page says."""
    page = files_page(seat)
    found = row(page).path.whole_text(), words(page), row(page).act.text()
    assert found == (str(source), ["Holds the secret"], "Remove from file…")


def test_a_source_counts_as_no_file_to_be_current(seat: Seat, source: Path) -> None:
    """It is not written to."""
    assert files_page(seat).card.heading.text() == "1 file(s)"


def test_the_secret_is_removed_from_its_source(seat: Seat, source: Path) -> None:
    """By the question that follows an import, too."""
    page = files_page(seat)
    row(page).act.click()
    seat.window.findChildren(RemoveSourceDialog)[-1].act.click()
    found = words(page), SECRET in source.read_text(encoding="utf-8")
    assert found == (["No secret"], False)


def test_nothing_is_left_to_remove(seat: Seat, source: Path) -> None:
    """The button is grey once the secret is out."""
    source.write_text("PORT=1\n", encoding="utf-8")
    assert not row(files_page(seat)).act.isEnabled()


def test_a_source_emptied_meanwhile_is_told(seat: Seat, source: Path) -> None:
    """It was seen with the secret, and asked for without."""
    page = files_page(seat)
    source.write_text("PORT=1\n", encoding="utf-8")
    row(page).act.click()
    message = seat.window.shelf.message()
    assert message is not None
    assert (message.title, words(page)) == (
        "No client secret is in this file",
        ["No secret"],
    )


def test_a_source_that_is_gone_is_told(seat: Seat, source: Path) -> None:
    """It is missing, and nothing is asked."""
    page = files_page(seat)
    source.unlink()
    row(page).act.click()
    assert (dialogs(seat), words(page)) == ([], ["Missing"])


def test_the_practice_file_is_not_listed(seat: Seat) -> None:
    """It goes when practice ends."""
    practice = seat.services.world.practice_file
    assert practice is not None
    seat.window.show()
    seat.desk.importing.open_file(practice)
    seat.window.findChildren(ImportDialog)[-1].act.click()
    assert files_page(seat).card.isHidden()


def test_a_wired_project_is_current(seat: Seat, tmp_path: Path) -> None:
    """Its file is listed for the credential that was chosen."""
    one = wired(seat, tmp_path)
    found = one.path.whole_text().endswith("ext.config.yaml"), one.chip.text()
    assert found == (True, "Current")


def test_wire_again_opens_the_project(seat: Seat, tmp_path: Path) -> None:
    """Its folder, and no other."""
    wired(seat, tmp_path).act.click()
    (sheet,) = dialogs(seat)
    assert isinstance(sheet, WiringDialog)


def test_a_project_changed_by_hand_is_told(seat: Seat, tmp_path: Path) -> None:
    """An input went."""
    one = wired(seat, tmp_path)
    path = Path(one.path.whole_text())
    text = path.read_text(encoding="utf-8").replace("METASCOPES", "SCOPES")
    path.write_text(text, encoding="utf-8")
    page = files_page(seat)
    page.card.check.click()
    assert words(page) == ["Changed by hand"]
