"""A practice start clears up after itself, and after those that could not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.practice.folder import LOCK_NAME, PREFIX, STALE_SECONDS, PracticeFolder

NOW = 1_800_000_000.0
OLD = NOW - STALE_SECONDS - 1


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[PracticeFolder]:
    """The folder of this start."""
    made = PracticeFolder(tmp_path)
    yield made
    made.clear()


def left_behind(parent: Path, name: str = f"{PREFIX}abcd_123") -> Path:
    """A folder as a killed start leaves it."""
    path = parent / name
    path.mkdir()
    (path / LOCK_NAME).touch()
    (path / "catalog.sqlite").touch()
    return path


def test_a_cleared_folder_is_gone(tmp_path: Path) -> None:
    """With its lock."""
    PracticeFolder(tmp_path).clear()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_start_left_is_removed(
    folder: PracticeFolder, tmp_path: Path
) -> None:
    """After a day."""
    path = left_behind(tmp_path)
    os.utime(path, (OLD, OLD))
    folder.remove_stale(NOW)
    assert list(tmp_path.iterdir()) == [folder.path]


def test_a_folder_without_a_lock_is_removed(
    folder: PracticeFolder, tmp_path: Path
) -> None:
    """The start was killed before it made one."""
    path = left_behind(tmp_path)
    (path / LOCK_NAME).unlink()
    os.utime(path, (OLD, OLD))
    folder.remove_stale(NOW)
    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "instant"),
    [
        (f"{PREFIX}abcd_123", NOW - STALE_SECONDS + 1),
        (f"{PREFIX}abcd_123", NOW + 9 * STALE_SECONDS),
        (f"{PREFIX}mine", OLD),
        (f"x{PREFIX}abcd_123", OLD),
    ],
)
def test_a_young_folder_and_one_of_another_name_stay(
    folder: PracticeFolder, tmp_path: Path, name: str, instant: float
) -> None:
    """They may be in use, or are not ours."""
    path = left_behind(tmp_path, name)
    os.utime(path, (instant, instant))
    folder.remove_stale(NOW)
    assert (path / "catalog.sqlite").exists()


def test_a_folder_in_use_stays(folder: PracticeFolder, tmp_path: Path) -> None:
    """However long that start has been running."""
    other = PracticeFolder(tmp_path)
    os.utime(other.path, (OLD, OLD))
    folder.remove_stale(NOW)
    stays = other.path.exists()
    other.clear()
    assert stays


if os.name == "posix":

    def test_a_link_of_that_name_is_not_followed(
        folder: PracticeFolder, tmp_path: Path
    ) -> None:
        """What it leads to is not ours."""
        target = left_behind(tmp_path, "elsewhere")
        link = tmp_path / f"{PREFIX}abcd_123"
        link.symlink_to(target)
        os.utime(link, (OLD, OLD), follow_symlinks=False)
        folder.remove_stale(NOW)
        assert (link.is_symlink(), (target / LOCK_NAME).exists()) == (True, True)
