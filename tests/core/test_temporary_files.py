"""A file before it bears its name, with a temporary one and with none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core.temporary_files import (
    STALE_SECONDS,
    is_temporary,
    remove_stale,
    temporary,
    temporary_names,
)

both = pytest.mark.parametrize("unnamed", [True, False])


@both
def test_a_new_file_gets_its_name(tmp_path: Path, unnamed: bool) -> None:
    """And keeps no other."""
    with temporary(tmp_path, b"A=1", unnamed=unnamed) as made:
        made.give_name(tmp_path / ".env")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {
        ".env": b"A=1"
    }


@both
def test_a_name_that_is_taken_is_left(tmp_path: Path, unnamed: bool) -> None:
    """Somebody else's file appeared meanwhile."""
    (tmp_path / ".env").write_bytes(b"mine")
    with (
        pytest.raises(FileExistsError),
        temporary(tmp_path, b"A=1", unnamed=unnamed) as made,
    ):
        made.give_name(tmp_path / ".env")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {
        ".env": b"mine"
    }


@both
def test_it_takes_the_place_of_another(tmp_path: Path, unnamed: bool) -> None:
    """Which is gone then."""
    (tmp_path / ".env").write_bytes(b"old")
    with temporary(tmp_path, b"A=1", unnamed=unnamed) as made:
        made.take_place_of(tmp_path / ".env")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {
        ".env": b"A=1"
    }


@both
def test_what_gets_no_name_is_gone(tmp_path: Path, unnamed: bool) -> None:
    """Whatever was written in it."""
    with temporary(tmp_path, b"A=1", unnamed=unnamed):
        pass
    assert [*tmp_path.iterdir()] == []


if sys.platform == "linux":

    def test_on_linux_it_has_no_name_while_it_is_filled(tmp_path: Path) -> None:
        """So that nothing that walks the folder takes it along."""
        with temporary(tmp_path, b"A=1"):
            assert [*tmp_path.iterdir()] == []

    def test_a_disk_without_such_files_gets_a_named_one(tmp_path: Path) -> None:
        """As /proc, where neither can be."""
        with (
            pytest.raises(OSError, match="mintdesk-"),
            temporary(Path("/proc/self"), b""),
        ):
            (tmp_path / "never").touch()
        assert [*tmp_path.iterdir()] == []


def test_the_temporary_name_is_known_again(tmp_path: Path) -> None:
    """By what clears up after a kill."""
    with temporary(tmp_path, b"", unnamed=False) as made:
        assert [*temporary_names(tmp_path)] == [made.target]


@pytest.mark.parametrize("name", [".mintdesk-mine.tmp", f"x.mintdesk-{'0' * 32}.tmp"])
def test_another_name_is_not_taken_for_one(name: str) -> None:
    """It is the user's."""
    assert not is_temporary(name)


@pytest.mark.parametrize(("age", "left"), [(STALE_SECONDS + 1, 0), (1, 1)])
def test_a_young_one_may_be_in_use(tmp_path: Path, age: float, left: int) -> None:
    """Where nobody can tell who else is writing."""
    path = tmp_path / f".mintdesk-{'0f' * 16}.tmp"
    path.touch()
    remove_stale(tmp_path, path.stat().st_mtime + age)
    assert len([*tmp_path.iterdir()]) == left
