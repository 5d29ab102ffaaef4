"""Which starts of the program are alive."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import CatalogError
from core.storage.runs import FORGOTTEN_SECONDS, Runs, is_id

STRANGER = "0123456789abcdef" * 2
ROOT = Path(__file__).resolve().parents[3]
LIVE = (
    "import pathlib, sys\n"
    "from core.storage.runs import Runs\n"
    "runs = Runs(pathlib.Path(sys.argv[1]))\n"
    "print(runs.mine, flush=True)\n"
    "sys.stdin.read()\n"
)


@pytest.fixture
def runs(tmp_path: Path) -> Iterator[Runs]:
    """This start."""
    with closing(Runs(tmp_path)) as made:
        yield made


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Runs]:
    """Another start over the same folder."""
    with closing(Runs(tmp_path)) as made:
        yield made


def files(folder: Path) -> list[str]:
    """The starts that have a file."""
    return sorted(each.stem for each in (folder / "runs").iterdir())


def test_a_start_keeps_its_id(runs: Runs) -> None:
    """It is the same at each look."""
    assert runs.mine == runs.mine


def test_two_starts_have_ids_of_their_own(runs: Runs, other: Runs) -> None:
    """However many there are."""
    assert runs.mine != other.mine


def test_nothing_is_made_before_it_is_needed(runs: Runs, tmp_path: Path) -> None:
    """A look alone leaves no file and no folder."""
    assert (runs.others(), list(tmp_path.iterdir())) == (False, [])


if sys.platform != "win32":

    def test_its_file_is_for_the_user_alone(runs: Runs, tmp_path: Path) -> None:
        """In a folder that is, too."""
        path = tmp_path / "runs" / f"{runs.mine}.lock"
        modes = [each.stat().st_mode & 0o777 for each in (path, path.parent)]
        assert modes == [0o600, 0o700]


def test_a_start_that_runs_is_alive(runs: Runs, other: Runs) -> None:
    """As seen by another."""
    assert runs.is_alive(other.mine)


def test_a_start_sees_itself_alive(runs: Runs) -> None:
    """Its file is locked for itself, too."""
    assert runs.is_alive(runs.mine)


def test_a_start_that_was_closed_is_dead(runs: Runs, other: Runs) -> None:
    """It has left."""
    run = other.mine
    other.close()
    assert not runs.is_alive(run)


def test_a_start_that_was_closed_leaves_no_file(runs: Runs, tmp_path: Path) -> None:
    """The folder does not fill up."""
    run = runs.mine
    runs.close()
    assert run not in files(tmp_path)


def test_a_closed_start_begins_no_other(runs: Runs) -> None:
    """A job that comes late is told so."""
    runs.close()
    with pytest.raises(CatalogError):
        _ = runs.mine


def test_a_start_without_a_file_is_dead(runs: Runs) -> None:
    """The entry of a start that ended long ago."""
    assert not runs.is_alive(STRANGER)


def test_a_look_at_a_dead_start_makes_no_file(runs: Runs, tmp_path: Path) -> None:
    """It is dead already."""
    (tmp_path / "runs").mkdir()
    runs.is_alive(STRANGER)
    assert files(tmp_path) == []


@pytest.mark.parametrize(
    "text", ["", "../../etc/passwd", STRANGER[1:], STRANGER.upper(), "x" * 32, "é" * 32]
)
def test_what_is_no_id_never_becomes_a_file_name(text: str) -> None:
    """The catalog is data from outside."""
    assert not is_id(text)


def test_what_is_no_id_is_dead(runs: Runs, tmp_path: Path) -> None:
    """Even if such a file were there, and locked."""
    (tmp_path / "runs").mkdir()
    (tmp_path / "outside.lock").touch()
    assert not runs.is_alive("../outside")


def test_a_file_that_nobody_locks_is_removed(runs: Runs, tmp_path: Path) -> None:
    """It is of a start that ended without leaving."""
    (tmp_path / "runs").mkdir()
    (tmp_path / "runs" / f"{STRANGER}.lock").touch()
    alive = runs.is_alive(STRANGER)
    assert (alive, files(tmp_path)) == (False, [])


def test_the_first_start_after_a_crash_clears_away(runs: Runs, tmp_path: Path) -> None:
    """Only its own file is left."""
    (tmp_path / "runs").mkdir()
    (tmp_path / "runs" / f"{STRANGER}.lock").touch()
    assert [runs.mine] == files(tmp_path)


def test_others_are_told(runs: Runs, other: Runs) -> None:
    """Another window is open."""
    _ = other.mine
    assert runs.others()


def test_a_start_is_no_other_to_itself(runs: Runs) -> None:
    """It is alone."""
    _ = runs.mine
    assert not runs.others()


def test_a_killed_process_is_dead(runs: Runs, tmp_path: Path) -> None:
    """The system frees its lock, whatever the end."""
    command = [sys.executable, "-c", LIVE, str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        run = process.stdout.readline().decode().strip()
        before = runs.is_alive(run)
        process.kill()
    assert (before, runs.is_alive(run)) == (True, False)


def test_a_start_that_begins_is_never_taken_for_dead(
    runs: Runs, tmp_path: Path
) -> None:
    """However closely others look at its file, and remove those of the dead."""

    def begin(_: int) -> bool:
        with closing(Runs(tmp_path)) as one:
            return runs.is_alive(one.mine)

    def look(_: int) -> bool:
        with closing(Runs(tmp_path)) as one:
            one.others()
            return True

    with ThreadPoolExecutor(4) as pool:
        looks = [pool.submit(look, number) for number in range(100)]
        begun = [pool.submit(begin, number) for number in range(100)]
        told = [each.result(60) for each in (*looks, *begun)]
    assert told == [True] * 200


def test_where_no_lock_can_be_asked_for_a_start_lives_for_an_hour(
    tmp_path: Path,
) -> None:
    """After what it wrote last; here a folder lies where its file should."""
    (tmp_path / "runs" / f"{STRANGER}.lock").mkdir(parents=True)
    runs = Runs(tmp_path, lambda: 10_000.0)
    since = (None, 10_000.0 - FORGOTTEN_SECONDS + 1, 10_000.0 - FORGOTTEN_SECONDS - 1)
    assert [runs.is_alive(STRANGER, each) for each in since] == [True, True, False]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """As a failure of the catalog, beside which it lies."""
    (tmp_path / "runs").touch()
    with pytest.raises(CatalogError):
        _ = Runs(tmp_path).mine
