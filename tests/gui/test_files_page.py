"""The Files tab: what it lists, what it says of each file, what can be done there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui import actions
from gui.anew import renew
from gui.privacy import MASK, privacy
from gui.tasks import Lane
from gui.views.header import DETAILS, FILES, TOKEN
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat
from tests.gui.files_parts import (
    added,
    dialogs,
    files_page,
    keep_export,
    preview,
    replace_secret,
    row,
    words,
)

if TYPE_CHECKING:
    from tests.conftest import FakeClock


@pytest.fixture
def kept(seat: Seat, tmp_path: Path) -> Path:
    """A file that the chosen credential was exported to."""
    added(seat)
    return keep_export(seat, tmp_path)


# ── what is listed ───────────────────────────────────────────────────────────


def test_without_files_the_page_says_what_comes_here(seat: Seat) -> None:
    """And offers the export."""
    added(seat)
    page = files_page(seat)
    found = page.card.isHidden(), page.empty.isHidden(), page.export.isVisible()
    assert found == (True, False, True)


def test_the_empty_page_exports(seat: Seat) -> None:
    """With its one button."""
    added(seat)
    files_page(seat).export.click()
    assert dialogs(seat) == [preview(seat)]


def test_an_export_is_listed_as_current(seat: Seat, kept: Path) -> None:
    """Looked at when the tab is shown."""
    page = files_page(seat)
    found = row(page).path.whole_text(), words(page), page.card.heading.text()
    assert found == (str(kept), ["Current"], "1 of 1 current")


def test_another_window_finds_it(seat: Seat, kept: Path) -> None:
    """The catalog keeps it, not the window."""
    found = seat.services.remembered_files(seat.desk.chosen)
    assert [each.path for each in found] == [str(kept)]


def test_the_detail_tells_the_format(seat: Seat, kept: Path) -> None:
    """And when it was written."""
    detail = row(files_page(seat)).detail.whole_text()
    assert detail.startswith("App Builder tutorial (OAUTHS2S_*) · Exported today, ")


def test_another_credential_has_other_files(seat: Seat, kept: Path) -> None:
    """Those of the one before are gone with it."""
    seat.add(DRAFT.with_changes(name="Other", client_id="c" * 32))
    page = files_page(seat)
    seat.desk.choose(seat.model.ids()[-1])
    both = [len(page.card.rows) if not page.card.isHidden() else 0]
    seat.desk.choose(seat.model.ids()[0])
    both.append(len(page.card.rows) if not page.card.isHidden() else 0)
    assert sorted(both) == [0, 1]


# ── how each is ──────────────────────────────────────────────────────────────


def test_nothing_is_looked_at_before_the_tab_is_shown(
    seat_with: Build, tmp_path: Path
) -> None:
    """No start asks a share."""
    holding = Holding(Lane.READING)
    seat = seat_with(holding)
    seat.services.on_keyring = lambda job: job()
    added(seat)
    seat.services.note_sources(tmp_path / ".env", (seat.credential(seat.desk.chosen),))
    seat.desk.credentials.load_recent(seat.desk.chosen)
    seat.window.show()
    assert holding.held() == 0


def test_a_file_is_not_judged_before_it_was_looked_at(
    seat_with: Build, tmp_path: Path
) -> None:
    """Its server may take its time."""
    holding = Holding(Lane.READING)
    seat = seat_with(holding)
    seat.services.on_keyring = lambda job: job()
    added(seat)
    seat.services.note_sources(tmp_path / ".env", (seat.credential(seat.desk.chosen),))
    seat.desk.credentials.load_recent(seat.desk.chosen)
    assert words(files_page(seat)) == ["Not checked"]


def test_a_round_that_is_replaced_tells_nothing(
    seat_with: Build, tmp_path: Path
) -> None:
    """The later look wins."""
    holding = Holding(Lane.READING)
    seat = seat_with(holding)
    seat.services.on_keyring = lambda job: job()
    added(seat)
    seat.services.note_sources(tmp_path / ".env", (seat.credential(seat.desk.chosen),))
    seat.desk.credentials.load_recent(seat.desk.chosen)
    page = files_page(seat)
    page.card.check.click()
    while holding.held() > 1:
        holding.finish()
    assert words(page) == ["Not checked"]


def test_a_file_that_is_edited_meanwhile_is_seen_on_request(
    seat: Seat, kept: Path
) -> None:
    """By the button for it."""
    page = files_page(seat)
    kept.write_text("OAUTHS2S_CLIENT_ID=x\n", encoding="utf-8")
    page.card.check.click()
    assert words(page) == ["Changed by hand"]


def test_f5_looks_again(seat: Seat, kept: Path) -> None:
    """As it does for the other tabs."""
    page = files_page(seat)
    kept.unlink()
    actions.perform(seat.desk, "refresh")
    assert words(page) == ["Missing"]


def test_the_window_that_comes_to_the_front_looks_again(seat: Seat, kept: Path) -> None:
    """Somebody may have edited the file meanwhile."""
    page = files_page(seat)
    kept.unlink()
    seat.window.activateWindow()
    QTest.qWaitForWindowActive(seat.window)
    seat.window.woken.emit()
    assert words(page) == ["Missing"]


def test_the_tab_warns_once_the_secret_is_replaced(
    seat: Seat, kept: Path, clock: FakeClock
) -> None:
    """Known without a look at the file."""
    kept.unlink()
    tabs = seat.window.page.header.tabs
    before = tabs.has_warning(FILES)
    clock.advance(60)
    replace_secret(seat)
    assert (before, tabs.has_warning(FILES)) == (False, True)


def test_other_scopes_make_a_file_stale(seat: Seat, kept: Path) -> None:
    """As another secret does."""
    seat.desk.credentials.set_scopes(seat.desk.chosen, ("openid",))
    assert words(files_page(seat)) == ["Stale"]


def test_the_tab_warns_no_more_for_another_credential(seat: Seat, kept: Path) -> None:
    """The triangle belongs to the one that is shown."""
    seat.desk.credentials.set_scopes(seat.desk.chosen, ("openid",))
    seat.add(DRAFT.with_changes(name="Other", client_id="c" * 32))
    assert not seat.window.page.header.tabs.has_warning(FILES)


def test_several_wait_for_the_others(seat: Seat, kept: Path) -> None:
    """What is shown twice is looked at twice, and stands once."""
    page = files_page(seat)
    seat.window.page.show_tab(TOKEN)
    seat.window.page.show_tab(FILES)
    assert len(page.card.rows) == 1


# ── how it is shown ──────────────────────────────────────────────────────────


def test_privacy_mode_masks_the_path(seat: Seat, kept: Path) -> None:
    """For the eye and for assistive tools."""
    one = row(files_page(seat))
    privacy().set_on(True)
    found = one.path.whole_text(), one.path.accessibleName(), one.more.accessibleName()
    privacy().set_on(False)
    assert (found[0], str(kept) in f"{found}") == (MASK, False)


def test_ctrl_3_shows_the_files(seat: Seat, kept: Path) -> None:
    """And Ctrl+4 the details."""
    seat.window.show()
    seat.window.activateWindow()
    QTest.qWaitForWindowActive(seat.window)
    found = []
    for key in (Qt.Key.Key_3, Qt.Key.Key_4):
        QTest.keyClick(seat.window, key, Qt.KeyboardModifier.ControlModifier)
        found.append(seat.window.page.header.tabs.current())
    assert found == [FILES, DETAILS]


@pytest.mark.parametrize("width", [720, 1080])
def test_nothing_of_a_row_is_cut(seat: Seat, kept: Path, width: int) -> None:
    """Neither in the smallest window nor in the usual one."""
    page = files_page(seat)
    seat.window.resize(width, 480)
    QApplication.processEvents()
    one = row(page)
    parts = (one.chip, one.act, one.more)
    inside = [
        page.viewport()
        .rect()
        .contains(part.mapTo(page.viewport(), part.rect().bottomRight()))
        for part in parts
    ]
    wide = [part.width() >= part.sizeHint().width() for part in parts]
    assert (inside, wide) == ([True] * 3, [True] * 3)


def test_a_page_made_anew_shows_the_same_files(seat: Seat, kept: Path) -> None:
    """As in another language; the former one is followed no more."""
    before = files_page(seat)
    renew(seat.desk)
    after = seat.window.page.files
    assert (after is before, words(after)) == (False, ["Current"])
