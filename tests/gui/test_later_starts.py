"""What later starts name: shown in the window that is there, in its turn."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from gui import later_starts
from gui.meeting import Word
from gui.models.found import Found
from gui.tasks import Lane
from tests.gui.desk_parts import AtOnce, Build, Holding


def test_what_a_later_start_names_is_read(seat_with: Build, tmp_path: Path) -> None:
    """Seen from where it was started."""
    seat = seat_with(AtOnce())
    text = "OAUTHS2S_CLIENT_ID=a\nOAUTHS2S_CLIENT_SECRET=b\n"
    (tmp_path / "a.env").write_text(text, encoding="utf-8")
    found: list[Found] = []
    seat.desk.importing.found.connect(found.append)
    taker = later_starts.Taker(seat.desk, seat.window)
    taker.take(Word(str(tmp_path), ("a.env",)))
    assert [each.files[0].path for each in found] == [tmp_path / "a.env"]


def test_a_dialog_that_is_open_is_left_to_be_finished(
    seat_with: Build, qtbot: QtBot, tmp_path: Path
) -> None:
    """What a later start names waits for it."""
    seat = seat_with(AtOnce())
    seat.window.show()
    seat.desk.importing.fill_in()
    dialog = next(
        each for each in seat.window.findChildren(QDialog) if each.isVisible()
    )
    said: list[object] = []
    seat.desk.importing.said.connect(said.append)
    later_starts.Taker(seat.desk, seat.window).take(Word(str(tmp_path), ("none",)))
    before = len(said)
    dialog.reject()
    qtbot.waitUntil(lambda: bool(said))
    assert (before, len(said)) == (0, 1)


def test_what_several_later_starts_name_is_read_together(
    seat_with: Build, qtbot: QtBot, tmp_path: Path
) -> None:
    """A file manager may start one for each file; none is dropped."""
    seat = seat_with(AtOnce())
    seat.window.show()
    text = "OAUTHS2S_CLIENT_ID=a\nOAUTHS2S_CLIENT_SECRET=b\n"
    for name in ("a.env", "b.env"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    found: list[Found] = []
    seat.desk.importing.found.connect(found.append)
    seat.desk.importing.fill_in()
    taker = later_starts.Taker(seat.desk, seat.window)
    taker.take(Word(str(tmp_path), ("a.env",)))
    taker.take(Word(str(tmp_path), ("b.env",)))
    seat.window.findChildren(QDialog)[-1].reject()
    qtbot.waitUntil(lambda: bool(found))
    assert [each.name for each in found[0].files] == ["a.env", "b.env"]


def test_what_is_being_read_is_not_given_up_for_a_later_start(
    seat_with: Build, tmp_path: Path
) -> None:
    """It waits for its turn."""
    runner = Holding(Lane.READING)
    seat = seat_with(runner)
    (tmp_path / "a.env").write_text("A_CLIENT_ID=a\nA_CLIENT_SECRET=b\n", "utf-8")
    found: list[Found] = []
    seat.desk.importing.found.connect(found.append)
    seat.desk.importing.open_file(tmp_path / "a.env")
    taker = later_starts.Taker(seat.desk, seat.window)
    taker.take(Word(str(tmp_path), ("b.env",)))
    runner.finish()
    assert [each.files[0].name for each in found] == ["a.env"]


if sys.platform != "win32":

    @pytest.mark.parametrize("alone", [True, False])
    def test_a_window_of_its_own_leaves_the_first_its_place(
        seat_with: Build, monkeypatch: pytest.MonkeyPatch, alone: bool
    ) -> None:
        """``--new-window`` beside one that later starts find already."""
        with tempfile.TemporaryDirectory(prefix="meet") as folder:
            monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
            first = later_starts.meet(seat_with(AtOnce()).desk, alone=alone)
            beside = later_starts.meet(seat_with(AtOnce()).desk, alone=True)
            assert first is not None
            first.close()
        assert beside is None
