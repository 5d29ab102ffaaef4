"""In one folder, one window writes at a time."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from core.errors import FileNotWritten
from core.one_writer import by_file, one_writer
from core.replacing import replace_atomically

ROOT = Path(__file__).resolve().parents[2]
Turn = Callable[[Path, float], AbstractContextManager[bool]]


def by_a_file(folder: Path, seconds: float) -> AbstractContextManager[bool]:
    """As on Windows; the file lies beside the folder here."""
    return by_file(str(folder), seconds, folder.parent)


ways = pytest.mark.parametrize("turn", [one_writer, by_a_file])


def elsewhere(job: Callable[[], None]) -> list[BaseException]:
    """What a thread of its own comes to."""
    failures: list[BaseException] = []

    def run() -> None:
        try:
            job()
        except OSError as exc:
            failures.append(exc)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return failures


@ways
def test_a_second_one_is_told_that_another_is_at_it(tmp_path: Path, turn: Turn) -> None:
    """Once it has waited long enough; here, not at all."""

    def second() -> None:
        with turn(tmp_path, 0):
            pass

    with turn(tmp_path, 0):
        (failure,) = elsewhere(second)
    assert isinstance(failure, OSError)
    assert failure.errno == errno.EBUSY


@ways
def test_it_is_free_again_afterwards(tmp_path: Path, turn: Turn) -> None:
    """However the first one ended."""
    with pytest.raises(KeyError), turn(tmp_path, 0):
        raise KeyError
    with turn(tmp_path, 0) as alone:
        assert alone


def test_the_same_thread_may_ask_again(tmp_path: Path) -> None:
    """For a write that is made of several."""
    with one_writer(tmp_path, 0), one_writer(tmp_path, 0) as alone:
        assert alone


def test_another_folder_is_free(tmp_path: Path) -> None:
    """One does not wait for the other."""
    (tmp_path / "inner").mkdir()
    told = []

    def second() -> None:
        with one_writer(tmp_path / "inner", 0) as alone:
            told.append(alone)

    with one_writer(tmp_path, 0):
        elsewhere(second)
    assert told == [True]


def test_a_write_that_never_gets_its_turn_is_told(tmp_path: Path) -> None:
    """As what the system says; the file is as it was."""
    failures: list[FileNotWritten] = []

    def second() -> None:
        try:
            replace_atomically(tmp_path / ".env", b"A=1", None, patience=0)
        except FileNotWritten as exc:
            failures.append(exc)

    with one_writer(tmp_path, 0):
        elsewhere(second)
    (failure,) = failures
    assert failure.fact("reason") == os.strerror(errno.EBUSY)
    assert [*tmp_path.iterdir()] == []


def test_where_there_is_no_folder_nothing_is_told(tmp_path: Path) -> None:
    """The write itself says why it cannot be."""
    with one_writer(tmp_path / "none", 0) as alone:
        assert alone is (os.name == "nt")


if os.name == "posix":
    KILLED = """
import os, signal, sys
from pathlib import Path
from core.one_writer import one_writer
with one_writer(Path(sys.argv[1])):
    os.kill(os.getpid(), signal.SIGKILL)
"""

    def test_a_window_that_is_killed_leaves_it_free(tmp_path: Path) -> None:
        """The kernel sees to it."""
        subprocess.run(
            [sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, check=False
        )
        with one_writer(tmp_path, 0) as alone:
            assert (alone, [*tmp_path.iterdir()]) == (True, [])
