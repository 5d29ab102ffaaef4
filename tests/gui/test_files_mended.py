"""What can be done with the files of a credential: written again, copied, forgotten."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.privacy import privacy
from gui.views.file_row import COPY, FORGET
from gui.views.header import DETAILS, FILES
from tests.gui.desk_parts import WRONG, Seat
from tests.gui.files_parts import (
    added,
    dialogs,
    files_page,
    keep_export,
    preview,
    replace_secret,
    row,
    words,
    write,
)

if TYPE_CHECKING:
    from tests.conftest import FakeClock


@pytest.fixture
def kept(seat: Seat, tmp_path: Path) -> Path:
    """A file that the chosen credential was exported to."""
    added(seat)
    return keep_export(seat, tmp_path)


def test_export_again_opens_the_preview_of_that_file(seat: Seat, kept: Path) -> None:
    """Named as it was, whatever was exported since."""
    seat.desk.exporting.start_in(kept.parent / "elsewhere")
    row(files_page(seat)).act.click()
    assert preview(seat).path.text() == str(kept)


def test_export_again_mends_a_stale_file(seat: Seat, kept: Path) -> None:
    """It is current afterwards."""
    seat.desk.credentials.set_scopes(seat.desk.chosen, ("openid",))
    page = files_page(seat)
    row(page).act.click()
    write(seat)
    assert (words(page), "openid" in kept.read_text(encoding="utf-8")) == (
        ["Current"],
        True,
    )


def test_all_stale_files_are_written_one_after_the_other(
    seat: Seat, tmp_path: Path
) -> None:
    """Each with a preview of its own."""
    added(seat)
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        keep_export(seat, tmp_path / name)
    seat.desk.credentials.set_scopes(seat.desk.chosen, ("openid",))
    page = files_page(seat)
    page.card.all.click()
    seen = []
    for _ in range(3):
        seen.append(Path(preview(seat).path.text()).parent.name)
        write(seat)
    assert (sorted(seen), words(page)) == (["a", "b", "c"], ["Current"] * 3)


def test_a_preview_that_is_left_ends_the_series(seat: Seat, tmp_path: Path) -> None:
    """The others stay as they are."""
    added(seat)
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        keep_export(seat, tmp_path / name)
    seat.desk.credentials.set_scopes(seat.desk.chosen, ("openid",))
    page = files_page(seat)
    page.card.all.click()
    preview(seat).reject()
    assert (dialogs(seat), words(page)) == ([], ["Stale", "Stale"])


def test_a_single_stale_file_needs_no_button_for_all(seat: Seat, kept: Path) -> None:
    """Its own is enough."""
    seat.desk.credentials.set_scopes(seat.desk.chosen, ("openid",))
    assert files_page(seat).card.all.isHidden()


def test_a_path_is_copied_as_it_is(seat: Seat, kept: Path) -> None:
    """Also where privacy mode masks it."""
    privacy().set_on(True)
    one = row(files_page(seat))
    line = one.line()
    assert line is not None
    one.wished.emit(COPY, line.kept)
    privacy().set_on(False)
    assert QApplication.clipboard().text() == str(kept)


def test_a_forgotten_file_is_gone_from_the_page(seat: Seat, kept: Path) -> None:
    """And not from the disk."""
    page = files_page(seat)
    line = row(page).line()
    assert line is not None
    row(page).wished.emit(FORGET, line.kept)
    assert (page.card.isHidden(), kept.exists()) == (True, True)


def test_the_message_after_a_new_secret_offers_the_files(
    seat: Seat, kept: Path, clock: FakeClock
) -> None:
    """Those that hold the former one."""
    clock.advance(60)
    replace_secret(seat)
    message = seat.window.shelf.message()
    assert message is not None
    assert (message.action, "1 file(s) still hold" in message.text) == (
        "show_files",
        True,
    )


def test_the_offer_leads_to_the_page(seat: Seat, kept: Path) -> None:
    """From wherever it was clicked."""
    seat.desk.window.page.show_tab(DETAILS)
    seat.desk.mend("show_files")
    assert seat.window.page.header.tabs.current() == FILES


def test_a_new_secret_without_files_is_told_as_ever(seat: Seat) -> None:
    """Nothing is offered where nothing is stale."""
    added(seat)
    replace_secret(seat, WRONG)
    message = seat.window.shelf.message()
    assert message is not None
    assert message.action != "show_files"


def test_a_file_is_mended_by_keys_alone(seat: Seat, kept: Path) -> None:
    """From the tab to the written file."""
    seat.desk.credentials.set_scopes(seat.desk.chosen, ("openid",))
    page = files_page(seat)
    page.focus_first()
    QTest.keyClick(row(page).act, Qt.Key.Key_Return)
    sheet = preview(seat)
    sheet.overwrite.setFocus()
    QTest.keyClick(sheet.overwrite, Qt.Key.Key_Space)
    QTest.keyClick(sheet.act, Qt.Key.Key_Return)
    assert words(page) == ["Current"]
