"""Users' files are written as a whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.errors import (
    FileChanged,
    FileError,
    FileExists,
    FileIsFolder,
    FileNotRegular,
    FileNotWritten,
)
from core.file_rights import without_group
from core.replacing import replace_atomically
from core.temporary_files import STALE_SECONDS

NOW = 1_800_000_000.0
LEFT_BEHIND = f".mintdesk-{'0f' * 16}.tmp"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A name for a file that is not there yet."""
    return tmp_path / "file.env"


if os.name == "posix":

    def test_a_new_file_is_private(path: Path) -> None:
        """Whatever the umask."""
        replace_atomically(path, b"A=1", None)
        assert path.stat().st_mode & 0o777 == 0o600

    def test_an_existing_file_keeps_its_mode(path: Path) -> None:
        """Its owner chose it."""
        path.write_bytes(b"old")
        path.chmod(0o644)
        replace_atomically(path, b"new", b"old")
        assert path.stat().st_mode & 0o777 == 0o644

    def test_an_existing_file_keeps_its_group(path: Path) -> None:
        """Whom its owner lets read it stays the same."""
        mine = os.getegid()
        any_group = [mine + 1] if os.geteuid() == 0 else [mine]
        group = next((each for each in os.getgroups() if each != mine), any_group[0])
        path.write_bytes(b"old")
        os.chown(path, -1, group)
        path.chmod(0o640)
        replace_atomically(path, b"new", b"old")
        found = path.stat()
        assert (found.st_gid, found.st_mode & 0o777) == (group, 0o640)

    @pytest.mark.parametrize(
        ("mode", "kept"), [(0o640, 0o600), (0o664, 0o644), (0o600, 0o600)]
    )
    def test_a_group_that_cannot_be_kept_gets_no_more_than_all(
        mode: int, kept: int
    ) -> None:
        """The new one may be larger than the old one."""
        assert without_group(mode) == kept

    def test_a_link_is_never_written_through(path: Path) -> None:
        """Neither the link nor its target changes."""
        target = path.with_name("target")
        target.write_bytes(b"old")
        path.symlink_to(target)
        with pytest.raises(FileNotRegular):
            replace_atomically(path, b"new", b"old")
        assert (target.read_bytes(), path.is_symlink()) == (b"old", True)

    def test_a_link_under_the_name_of_a_temporary_file_stays(path: Path) -> None:
        """And so does what it leads to."""
        link = path.with_name(LEFT_BEHIND)
        link.symlink_to(path)
        os.utime(link, (0.0, 0.0), follow_symlinks=False)
        replace_atomically(path, b"A=1", None, now=lambda: NOW)
        assert (link.is_symlink(), path.exists()) == (True, True)


def test_a_new_file_is_written(path: Path) -> None:
    """With just these bytes."""
    replace_atomically(path, b"A=1\r\n", None)
    assert path.read_bytes() == b"A=1\r\n"


def test_a_file_is_replaced(path: Path) -> None:
    """When it is what was expected."""
    path.write_bytes(b"old")
    replace_atomically(path, b"new", b"old")
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("there", "expected", "error"),
    [
        (b"old", None, FileExists),
        (b"", None, FileExists),
        (b"other", b"old", FileChanged),
        (b"old and more", b"old", FileChanged),
        (None, b"old", FileChanged),
    ],
)
def test_a_file_that_is_not_as_seen_is_left(
    path: Path, there: bytes | None, expected: bytes | None, error: type[FileError]
) -> None:
    """Nothing is written over what nobody looked at."""
    if there is not None:
        path.write_bytes(there)
    with pytest.raises(error):
        replace_atomically(path, b"new", expected)
    assert (path.read_bytes() if path.exists() else None) == there


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    """It is told as a folder."""
    with pytest.raises(FileIsFolder):
        replace_atomically(tmp_path, b"new", None)


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    """The system's reason is handed on."""
    with pytest.raises(FileNotWritten) as caught:
        replace_atomically(tmp_path / "none" / "file.env", b"new", None)
    assert caught.value.fact("reason") == os.strerror(2)


def test_no_temporary_file_stays(path: Path) -> None:
    """After a success and after a refusal."""
    replace_atomically(path, b"A=1", None)
    with pytest.raises(FileChanged):
        replace_atomically(path, b"A=2", b"other")
    assert [each.name for each in path.parent.iterdir()] == ["file.env"]


def test_no_temporary_file_stays_after_a_failed_write(path: Path) -> None:
    """A name that the system refuses: the write fails at its last step."""
    with pytest.raises(FileError):
        replace_atomically(path.with_name("x" * 255 + "y"), b"A=1", None)
    assert list(path.parent.iterdir()) == []


def names_after_a_write(path: Path, name: str, age: float) -> list[str]:
    """What lies in the folder once a file is written beside one of that age."""
    other = path.with_name(name)
    other.write_bytes(b"")
    os.utime(other, (NOW - age, NOW - age))
    replace_atomically(path, b"A=1", None, now=lambda: NOW)
    return sorted(each.name for each in path.parent.iterdir())


@pytest.mark.parametrize("age", [STALE_SECONDS + 1, 1, -STALE_SECONDS * 9])
def test_what_a_killed_program_left_is_removed(path: Path, age: float) -> None:
    """It may hold a secret, and nobody else of ours is writing there now."""
    assert names_after_a_write(path, LEFT_BEHIND, age) == [path.name]


@pytest.mark.parametrize(
    ("name", "age"),
    [
        (f".{'0f' * 16}.tmp", STALE_SECONDS * 9),
        (".mintdesk-mine.tmp", STALE_SECONDS * 9),
        (f"x{LEFT_BEHIND}", STALE_SECONDS * 9),
    ],
)
def test_what_is_not_ours_stays(path: Path, name: str, age: float) -> None:
    """Told by its name."""
    assert names_after_a_write(path, name, age) == sorted([name, path.name])


def test_a_folder_under_that_name_stays(path: Path) -> None:
    """Only what was written as a file is removed."""
    folder = path.with_name(LEFT_BEHIND)
    folder.mkdir()
    os.utime(folder, (0.0, 0.0))
    replace_atomically(path, b"A=1", None, now=lambda: NOW)
    assert folder.is_dir()
