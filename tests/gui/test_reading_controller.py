"""Reading what the user hands in: files, folders and texts, one reading at a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.adobe.stopping import Stop
from core.errors import FileAbsent, FormatError
from core.folders import FolderReading
from core.formats.found import Reading
from core.model import Secret
from core.reading import FileReading, Progress
from gui.controllers.reading import MOST_PATHS, ReadingController
from gui.models.found import NO_FILE, Found
from gui.tasks import InlineRunner, Lane, TaskRunner
from tests.gui.desk_parts import Heard, Holding, ScriptedServices
from tests.gui.task_parts import Gate

TEXT = "OAUTHS2S_CLIENT_ID=a\nOAUTHS2S_CLIENT_SECRET=b\n"


@pytest.fixture
def reading(scripted: ScriptedServices) -> ReadingController:
    """Reads at once."""
    return ReadingController(scripted, InlineRunner(), lambda: None)


def env(path: Path, text: str = TEXT) -> Path:
    """A file with a credential."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def found_by(reading: ReadingController, *paths: Path) -> Found:
    """What these paths hold."""
    heard: list[Found] = []
    reading.found.connect(heard.append)
    reading.read_paths(paths)
    (found,) = heard
    return found


def test_several_files_are_read_in_their_order(
    reading: ReadingController, tmp_path: Path
) -> None:
    """Each with what it holds."""
    paths = (env(tmp_path / "b.env"), env(tmp_path / "a.env"))
    found = found_by(reading, *paths)
    assert [each.path for each in found.files] == list(paths)


def test_a_file_that_is_not_there_keeps_no_other_from_being_read(
    reading: ReadingController, tmp_path: Path
) -> None:
    """It says so, and the other is read."""
    found = found_by(reading, tmp_path / "none.env", env(tmp_path / "a.env"))
    kinds = [(type(each.error), type(each.reading)) for each in found.files]
    assert kinds == [(FileAbsent, type(None)), (type(None), Reading)]


def test_a_folder_alone_is_named(reading: ReadingController, tmp_path: Path) -> None:
    """And what its files without a credential come to."""
    kept = env(tmp_path / "in" / ".env")
    env(tmp_path / "in" / "other.json", '{"name": "client"}')
    found = found_by(reading, tmp_path / "in")
    told = (found.folder, [each.path for each in found.files], found.passed_by)
    assert told == (str(tmp_path / "in"), [kept], 1)


def test_a_file_and_the_folder_that_it_is_in_are_read_once(
    reading: ReadingController, tmp_path: Path
) -> None:
    """However it was handed in."""
    kept = env(tmp_path / "in" / ".env")
    found = found_by(reading, kept, tmp_path / "in")
    assert ([each.path for each in found.files], found.folder) == ([kept], "")


def test_more_than_is_taken_at_once_is_cut_and_said(
    reading: ReadingController, tmp_path: Path
) -> None:
    """The first are read."""
    paths = [tmp_path / f"{count}.env" for count in range(MOST_PATHS + 1)]
    found = found_by(reading, *paths)
    assert (len(found.files), found.cut) == (MOST_PATHS, True)


def test_a_text_has_no_path(reading: ReadingController) -> None:
    """Nothing on the disk holds it; the clipboard does."""
    heard = Heard(reading, "found", "failed")
    reading.read_text(Secret(TEXT), "its id", pasted=True)
    ((name, found),) = heard.told
    assert isinstance(found, Found)
    told = (name, found.files[0].path, found.pasted, found.target)
    assert told == ("found", NO_FILE, True, "its id")


def test_a_text_without_a_credential_is_a_failed_reading(
    reading: ReadingController,
) -> None:
    """There is nothing to show."""
    heard = Heard(reading, "found", "failed")
    reading.read_text(Secret("PORT=1"), pasted=False)
    ((name, error),) = heard.told
    assert (name, isinstance(error, FormatError)) == ("failed", True)


def test_a_newer_reading_replaces_the_one_before(
    scripted: ScriptedServices, tmp_path: Path
) -> None:
    """Of the older nothing is told any more."""
    runner = Holding(Lane.READING)
    reading = ReadingController(scripted, runner, lambda: None)
    heard: list[Found] = []
    reading.found.connect(heard.append)
    reading.read_paths((env(tmp_path / "a.env"),))
    reading.read_paths((env(tmp_path / "b.env"),))
    runner.finish()
    runner.finish()
    assert [found.files[0].path.name for found in heard] == ["b.env"]


def test_a_reading_that_is_given_up_is_told_to_stop(
    scripted: ScriptedServices, tmp_path: Path
) -> None:
    """And its lane is left to it."""
    left: list[str] = []
    runner = Holding(Lane.READING)
    reading = ReadingController(scripted, runner, lambda: left.append("left"))
    reading.read_paths((env(tmp_path / "a.env"),))
    reading.give_up()
    assert (reading.is_busy(), left) == (False, ["left"])


class HangingServices(ScriptedServices):
    """A share that does not answer until the gate is opened."""

    gate: Gate

    def read_files(
        self,
        paths: tuple[Path, ...],
        stop: Stop | None = None,
        progress: Progress | None = None,
    ) -> tuple[FileReading, ...]:
        """Hang on a share, read anything else."""
        if paths[0].name == "share.env":
            self.gate()
        return super().read_files(paths, stop, progress)


class TellingServices(ScriptedServices):
    """A folder with a hundred files, of which forty are looked into already."""

    gate: Gate

    def read_folder(
        self,
        folder: Path,
        stop: Stop | None = None,
        progress: Progress | None = None,
    ) -> FolderReading:
        """Tell, and wait."""
        assert progress is not None
        progress(40, 100)
        self.gate()
        return FolderReading((), 100, 100, 0, False)


def hanging(
    kind: type[HangingServices | TellingServices],
    scripted: ScriptedServices,
    gate: Gate,
) -> HangingServices | TellingServices:
    """Services of a kind, over the world of others."""
    services = kind(scripted.world, scripted.stores.vault)
    services.gate = gate
    return services


def test_a_share_that_hangs_keeps_no_other_file_waiting(
    qtbot: QtBot,
    scripted: ScriptedServices,
    runner: TaskRunner,
    gate: Gate,
    tmp_path: Path,
) -> None:
    """The newer reading gets a thread of its own."""
    services = hanging(HangingServices, scripted, gate)
    reading = ReadingController(
        services, runner, lambda: runner.start_afresh(Lane.READING)
    )
    reading.read_paths((env(tmp_path / "share.env"),))
    with qtbot.waitSignal(reading.found) as told:
        reading.read_paths((env(tmp_path / "here.env"),))
    assert told.args is not None
    assert told.args[0].files[0].path.name == "here.env"


def test_a_share_that_hangs_keeps_the_keyring_free(
    qtbot: QtBot,
    scripted: ScriptedServices,
    runner: TaskRunner,
    gate: Gate,
    tmp_path: Path,
) -> None:
    """Its lane does not stand behind the reading."""
    services = hanging(HangingServices, scripted, gate)
    reading = ReadingController(services, runner, lambda: None)
    reading.read_paths((env(tmp_path / "share.env"),))
    done: list[str] = []
    owner = QObject()
    runner.run(Lane.KEYRING, owner, lambda: "free", done.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(done))
    assert (done, reading.is_busy()) == (["free"], True)


def test_how_far_a_folder_is_read_is_told(
    qtbot: QtBot,
    scripted: ScriptedServices,
    runner: TaskRunner,
    gate: Gate,
    tmp_path: Path,
) -> None:
    """By its figures."""
    services = hanging(TellingServices, scripted, gate)
    reading = ReadingController(services, runner, lambda: None)
    with qtbot.waitSignal(reading.moved) as told:
        reading.read_paths((tmp_path,))
    assert told.args == [40, 100]
