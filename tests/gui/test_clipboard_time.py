"""How long a secret stays on the clipboard is chosen; NEVER is until the end."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from core.model import Secret
from gui import wayland
from gui.clipboard import CHOICES, KEPT_SECONDS, NEVER, STAYS, Clipboard

if TYPE_CHECKING:
    from tests.conftest import FakeClock

TOKEN = Secret("eyJ-made-up-token")
DAY = 86_400.0


def board() -> QClipboard:
    """The clipboard itself."""
    return QGuiApplication.clipboard()


class Timed:
    """A clipboard with what it tells, and a hand on its clock."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.clipboard = Clipboard(clock.now)
        self.told: list[int] = []
        self.clipboard.leftChanged.connect(self.told.append)

    def copy_for(self, seconds: int) -> Timed:
        """Copy a token that stays so long."""
        self.clipboard.set_seconds(seconds)
        self.clipboard.copy_secret(TOKEN)
        return self

    def pass_time(self, seconds: float) -> None:
        """Let time pass, and let the timer see it if it runs."""
        self.clock.advance(seconds)
        timer = self.clipboard.findChild(QTimer)
        assert timer is not None
        if timer.isActive():
            timer.timeout.emit()


@pytest.fixture
def timed(clock: FakeClock) -> Iterator[Timed]:
    """Our clipboard, empty."""
    board().clear()
    made = Timed(clock)
    yield made
    made.clipboard.clear_now()


def test_the_usual_time_is_thirty_seconds(timed: Timed) -> None:
    """Nobody has chosen yet."""
    assert timed.clipboard.seconds() == KEPT_SECONDS


@pytest.mark.parametrize("seconds", [each for each in CHOICES if each != NEVER])
def test_it_stays_as_long_as_was_chosen(timed: Timed, seconds: int) -> None:
    """A moment before the end it is there still."""
    timed.copy_for(seconds).pass_time(seconds - 0.1)
    assert board().text() == TOKEN.reveal()


@pytest.mark.parametrize("seconds", [each for each in CHOICES if each != NEVER])
def test_it_goes_when_that_is_over(timed: Timed, seconds: int) -> None:
    """And no longer."""
    timed.copy_for(seconds).pass_time(seconds)
    assert board().text() == ""


def test_without_a_time_it_stays(timed: Timed) -> None:
    """Until somebody clears it."""
    timed.copy_for(NEVER).pass_time(DAY)
    assert board().text() == TOKEN.reveal()


def test_without_a_time_nothing_is_counted(timed: Timed) -> None:
    """It is told once that it stays."""
    timed.copy_for(NEVER).pass_time(5)
    assert (timed.told, timed.clipboard.left()) == ([STAYS], STAYS)


def test_without_a_time_it_is_cleared_all_the_same(timed: Timed) -> None:
    """By hand, on lock, on quit."""
    timed.copy_for(NEVER).clipboard.clear_now()
    assert board().text() == ""


def test_a_shorter_time_counts_at_once(timed: Timed) -> None:
    """What lies there for longer than that goes."""
    timed.copy_for(120).pass_time(20)
    timed.clipboard.set_seconds(10)
    assert board().text() == ""


def test_a_longer_time_counts_at_once(timed: Timed) -> None:
    """From when it was copied."""
    timed.copy_for(30).pass_time(20)
    timed.clipboard.set_seconds(60)
    assert timed.clipboard.left() == 40


def test_a_time_after_none_counts_from_the_copy(timed: Timed) -> None:
    """The seconds are told again."""
    timed.copy_for(NEVER).pass_time(5)
    timed.clipboard.set_seconds(30)
    assert timed.told[-1] == 25


def test_what_cannot_be_chosen_is_the_usual(timed: Timed) -> None:
    """As from a list that another version wrote."""
    timed.clipboard.set_seconds(7)
    assert timed.clipboard.seconds() == KEPT_SECONDS


# ── Wayland ──────────────────────────────────────────────────────────────────


def fake_wl_copy(folder: Path) -> Path:
    """A wl-copy that writes down what it is called with, and what it is given."""
    told = folder / "told"
    program = folder / wayland.PROGRAM
    lines = ("#!/bin/sh", f'echo "$*|$(cat)|$SECRET" > "{told}.part"')
    program.write_text("\n".join((*lines, f'mv "{told}.part" "{told}"', "")))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return told


def test_the_clearing_program_gets_no_text(qtbot: QtBot, tmp_path: Path) -> None:
    """One argument, no input, and little of the environment."""
    told = fake_wl_copy(tmp_path)
    path = f"{tmp_path}:/usr/bin:/bin"
    wayland.clear({"PATH": path, "SECRET": "planted"})
    qtbot.waitUntil(told.exists, timeout=20_000)
    assert told.read_text() == "--clear||\n"


def test_where_it_is_not_installed_nothing_is_started(tmp_path: Path) -> None:
    """An empty folder holds no wl-copy."""
    assert not wayland.clear({"PATH": str(tmp_path)})


def test_a_program_beside_the_caller_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative place in PATH could be anybody's."""
    fake_wl_copy(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert not wayland.clear({"PATH": "."})


def test_elsewhere_qt_clears_by_itself() -> None:
    """This is no Wayland."""
    assert not wayland.may_be_refused()
