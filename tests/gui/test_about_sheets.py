"""The sheets of Settings, About: licences, and the log; by hand and for the reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from core.upkeep.licences import Licence
from core.upkeep.log_reading import Log, LogLine
from gui.dialogs.about import LicencesDialog
from gui.dialogs.log_viewer import LogDialog
from gui.views.settings_page import SettingsPage
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat

SECRET = "p8e-" + "k" * 32
LICENCES = (
    Licence("Mintdesk", "1.0", "Apache-2.0", "Apache text"),
    Licence("httpx", "0.28", "BSD-3-Clause", "BSD text"),
    Licence("bare", "1", "MIT"),
)
LOG = Log(
    (
        LogLine("2026-03-03 10:00:03", "ERROR", "call failed"),
        LogLine("2026-03-03 10:00:02", "WARNING", "slow call"),
        LogLine("2026-03-03 10:00:01", "INFO", "token minted"),
    )
)


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window with a credential in it."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT)
    seat.window.show()
    return seat


@pytest.fixture
def page(seat: Seat) -> SettingsPage:
    """The settings, open."""
    seat.window.show_settings()
    return seat.window.late_settings.get()


@pytest.fixture
def licences(qtbot: QtBot) -> LicencesDialog:
    """The licences, read."""
    made = LicencesDialog()
    qtbot.addWidget(made)
    made.show_licences(LICENCES)
    return made


@pytest.fixture
def log(qtbot: QtBot) -> LogDialog:
    """The log, read."""
    made = LogDialog()
    qtbot.addWidget(made)
    made.show_log(LOG)
    return made


def write_log(seat: Seat, text: str) -> None:
    """A line of the log as it lies on the disk."""
    folder: Path = seat.services.world.folder / "logs"
    folder.mkdir(exist_ok=True)
    line = f"2026-03-03 10:00:00,123 INFO mintdesk.x {text}\n"
    (folder / "mintdesk.log").write_text(line)


def opened_log(seat: Seat) -> LogDialog:
    """The sheet of the log, open over the window."""
    (found,) = seat.window.findChildren(LogDialog)
    return found


# ── licences ─────────────────────────────────────────────────────────────────


def test_the_programs_own_licence_is_shown_first(licences: LicencesDialog) -> None:
    """Without a click."""
    assert licences.text.toPlainText() == "Apache text"


def test_a_search_finds_a_licence_by_its_name(licences: LicencesDialog) -> None:
    """And shows its text."""
    licences.search.setText("bsd")
    shown = licences.list.count(), licences.text.toPlainText()
    assert shown == (1, "BSD text")


def test_a_search_for_nothing_that_is_there_shows_no_text(
    licences: LicencesDialog,
) -> None:
    """There is nothing to copy either."""
    licences.search.setText("zzz")
    assert (licences.text.toPlainText(), licences.act.isEnabled()) == ("", False)


def test_a_package_without_a_text_says_so(licences: LicencesDialog) -> None:
    """With the name of its licence."""
    licences.list.setCurrentRow(2)
    assert "MIT" in licences.text.toPlainText()


def test_the_licence_that_is_shown_is_copied(
    qtbot: QtBot, licences: LicencesDialog
) -> None:
    """With what it is for."""
    with qtbot.waitSignal(licences.copyRequested) as asked:
        licences.act.click()
    assert asked.args == ["Mintdesk 1.0: Apache-2.0\n\nApache text"]


def test_a_narrow_sheet_puts_the_list_above_the_text(licences: LicencesDialog) -> None:
    """Both keep the width that they need."""
    licences.show()
    licences.resize(560, 480)
    assert licences.both.direction() == QBoxLayout.Direction.TopToBottom


def test_the_settings_open_the_licences(seat: Seat, page: SettingsPage) -> None:
    """Read from what is installed."""
    page.about.licences.click()
    (dialog,) = seat.window.findChildren(LicencesDialog)
    assert dialog.list.item(0).text().startswith("Mintdesk")


# ── the log ──────────────────────────────────────────────────────────────────


def test_the_log_is_shown_newest_first(log: LogDialog) -> None:
    """A line each."""
    lines = log.text.toPlainText().splitlines()
    assert [line.split()[2] for line in lines] == ["ERROR", "WARNING", "INFO"]


@pytest.mark.parametrize(("level", "count"), [(0, 3), (1, 2), (2, 1)])
def test_a_level_leaves_out_what_is_below(
    log: LogDialog, level: int, count: int
) -> None:
    """All, warnings, errors."""
    log.level.set_current(level)
    assert len(log.text.toPlainText().splitlines()) == count


def test_words_narrow_it(log: LogDialog) -> None:
    """Each must stand in a line."""
    log.search.setText("CALL slow")
    assert log.text.toPlainText().endswith("slow call")


def test_words_are_marked_where_they_stand(log: LogDialog) -> None:
    """In every line."""
    log.search.setText("call")
    assert len(log.text.extraSelections()) == 2


def test_nothing_found_is_said(log: LogDialog) -> None:
    """Rather than an empty box alone."""
    log.search.setText("zzz")
    assert log.summary.text() == "Nothing matches"


def test_an_empty_log_is_said(qtbot: QtBot) -> None:
    """On a first start."""
    dialog = LogDialog()
    qtbot.addWidget(dialog)
    dialog.show_log(Log(()))
    assert dialog.summary.text() == "The log is empty."


def test_all_that_is_shown_is_copied(qtbot: QtBot, log: LogDialog) -> None:
    """As it is narrowed."""
    log.level.set_current(2)
    with qtbot.waitSignal(log.copyRequested) as asked:
        log.act.click()
    assert asked.args == ["2026-03-03 10:00:03  ERROR     call failed"]


def test_what_is_chosen_is_copied_alone(qtbot: QtBot, log: LogDialog) -> None:
    """By mouse or keyboard."""
    cursor = log.text.textCursor()
    cursor.movePosition(
        QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 10
    )
    log.text.setTextCursor(cursor)
    with qtbot.waitSignal(log.copyRequested) as asked:
        log.act.click()
    assert asked.args == ["2026-03-03"]


def test_new_lines_are_shown_at_the_top(log: LogDialog) -> None:
    """To whoever reads there."""
    new = LogLine("2026-03-03 10:00:04", "INFO", "newer")
    log.show_log(Log((new, *LOG.lines)))
    assert log.text.toPlainText().splitlines()[0].endswith("newer")


def test_who_chose_a_text_is_not_disturbed(log: LogDialog) -> None:
    """New lines are told of, and wait."""
    log.text.selectAll()
    new = LogLine("2026-03-03 10:00:04", "INFO", "newer")
    log.show_log(Log((new, *LOG.lines)))
    assert "newer" not in log.text.toPlainText()


def test_following_reads_at_once_and_goes_on(qtbot: QtBot, log: LogDialog) -> None:
    """Until the tick is taken away."""
    with qtbot.waitSignal(log.readRequested):
        log.follow.setChecked(True)
    on = log.is_following()
    log.follow.setChecked(False)
    assert (on, log.is_following()) == (True, False)


def test_a_closed_sheet_follows_nothing(log: LogDialog) -> None:
    """Nobody would see it."""
    log.follow.setChecked(True)
    log.done(0)
    assert not log.is_following()


def test_the_settings_open_the_log(seat: Seat, page: SettingsPage) -> None:
    """As it lies on the disk."""
    write_log(seat, "hello there")
    page.about.log.click()
    assert "hello there" in opened_log(seat).text.toPlainText()


def test_a_secret_in_the_log_is_neither_shown_nor_copied(
    seat: Seat, page: SettingsPage
) -> None:
    """Even where something wrote one."""
    write_log(seat, f"sent {SECRET} away")
    page.about.log.click()
    dialog = opened_log(seat)
    dialog.act.click()
    told = dialog.text.toPlainText() + QGuiApplication.clipboard().text()
    assert ("away" in told, SECRET in told) == (True, False)


def test_a_log_that_cannot_be_read_is_told_and_not_followed(
    seat: Seat, page: SettingsPage
) -> None:
    """A folder lies in its place."""
    (seat.services.world.folder / "logs" / "mintdesk.log").mkdir(parents=True)
    page.about.log.click()
    dialog = opened_log(seat)
    dialog.follow.setChecked(True)
    assert (dialog.bar.isVisible(), dialog.is_following()) == (True, False)
