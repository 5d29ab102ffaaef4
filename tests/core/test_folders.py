"""A folder is searched within bounds, and nothing leads out of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.adobe.stopping import Stop
from core.errors import (
    Cancelled,
    FileAbsent,
    FileEncoding,
    FileNotRegular,
    FileTooLarge,
)
from core.folders import DEEPEST, MOST_FILES, FolderReading, find_in

TEXT = "CLIENT_ID=abc\nCLIENT_SECRET=p8e-made-up\n"


def put(folder: Path, *names: str, text: str = TEXT) -> None:
    """Files of some text, with the folders that they are in."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def names(folder: Path, found: FolderReading) -> list[str]:
    """Which files have something to tell."""
    return [each.path.relative_to(folder).as_posix() for each in found.files]


@pytest.mark.parametrize(
    "name",
    [".env", ".env.local", "prod.env", "a.json", "A.JSON", "a.yaml", "a.yml", ".aio",
     "a.properties", "x.postman_environment.json", "config", "a.jsonc"],
)  # fmt: skip
def test_names_that_are_looked_into(tmp_path: Path, name: str) -> None:
    """And what is in them is told by its content."""
    put(tmp_path, name)
    assert names(tmp_path, find_in(tmp_path)) == [name]


@pytest.mark.parametrize("name", ["a.py", "a.md", "env.js", "a.json.bak", "a.pem"])
def test_names_that_are_not(tmp_path: Path, name: str) -> None:
    """Not even opened."""
    put(tmp_path, name)
    assert find_in(tmp_path).looked == 0


def test_near_files_come_first_and_then_names(tmp_path: Path) -> None:
    """The same order each time."""
    put(tmp_path, "b/a.env", "a/z/.env", "a/b.env", "z.env", "B.env", "a.env")
    wanted = ["a.env", "B.env", "z.env", "a/b.env", "b/a.env", "a/z/.env"]
    assert names(tmp_path, find_in(tmp_path)) == wanted


def test_files_without_a_credential_are_counted(tmp_path: Path) -> None:
    """Whether their words say so or a reader."""
    put(tmp_path, "a.json", text="{}")
    put(tmp_path, "b.env", text="CLIENT=1")
    put(tmp_path, "c.env", text="")
    put(tmp_path, "d.env")
    found = find_in(tmp_path)
    told = (names(tmp_path, found), found.looked, found.passed_by, found.cut)
    assert told == (["d.env"], 4, 3, False)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """It may be the one."""
    (tmp_path / "a.env").write_bytes(b"CLIENT_ID=\xff")
    put(tmp_path, "b.json")
    os.truncate(tmp_path / "b.json", 200_000_000)
    kinds = [type(each.error) for each in find_in(tmp_path).files]
    assert kinds == [FileEncoding, FileTooLarge]


def test_a_file_without_a_telling_name_has_to_be_text(tmp_path: Path) -> None:
    """A program is passed by."""
    (tmp_path / "program").write_bytes(b"\x7fELF\0\0")
    (tmp_path / "latin").write_bytes(b"client \xff")
    (tmp_path / "long").write_text("client" * 20_000)
    found = find_in(tmp_path)
    assert (found.files, found.looked, found.passed_by) == ((), 2, 2)


@pytest.mark.parametrize("name", [".git", "node_modules", "dist", ".venv"])
def test_folders_that_are_skipped(tmp_path: Path, name: str) -> None:
    """Nobody's own work."""
    put(tmp_path, f"{name}/.env")
    assert find_in(tmp_path).looked == 0


@pytest.mark.parametrize(("depth", "looked"), [(DEEPEST, 1), (DEEPEST + 1, 0)])
def test_a_search_goes_only_so_deep(tmp_path: Path, depth: int, looked: int) -> None:
    """And says that there is more below."""
    put(tmp_path, "d/" * depth + ".env")
    found = find_in(tmp_path)
    assert (found.looked, found.cut) == (looked, not looked)


def test_only_so_many_files_are_looked_into(tmp_path: Path) -> None:
    """The nearest; and it is said that there are more."""
    put(tmp_path, *(f"{n}.env" for n in range(MOST_FILES + 1)), text="PORT=1")
    found = find_in(tmp_path)
    assert (found.looked, found.cut) == (MOST_FILES, True)


def test_only_so_much_is_read(tmp_path: Path) -> None:
    """What does not fit is left, and that is said."""
    put(tmp_path, *(f"{n}.json" for n in range(9)), "a.env")
    for n in range(9):
        os.truncate(tmp_path / f"{n}.json", 7_200_000)
    found = find_in(tmp_path)
    assert (found.looked, found.cut, names(tmp_path, found)[-1]) == (9, True, "a.env")


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    """A file is opened by itself."""
    put(tmp_path, ".env")
    with pytest.raises(FileNotRegular):
        find_in(tmp_path / ".env")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """Told as such."""
    with pytest.raises(FileAbsent):
        find_in(tmp_path / "none")


def test_a_file_under_two_names_is_found_once(tmp_path: Path) -> None:
    """Under the first."""
    put(tmp_path, "b.env")
    os.link(tmp_path / "b.env", tmp_path / "a.env")
    assert names(tmp_path, find_in(tmp_path)) == ["a.env"]


def test_progress_is_told(tmp_path: Path) -> None:
    """How many of how many."""
    put(tmp_path, "a.env", "b.env")
    told = []
    find_in(tmp_path, progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 2), (1, 2), (2, 2)]


@pytest.mark.parametrize("after", [None, 1])
def test_a_search_can_be_given_up(tmp_path: Path, after: int | None) -> None:
    """Before it is begun, and in between."""
    put(tmp_path, "a.env", "b.env", "c.env")
    stop = Stop()
    if after is None:
        stop.set()

    def progress(done: int, of: int) -> None:
        if done == after:
            stop.set()

    with pytest.raises(Cancelled):
        find_in(tmp_path, stop, progress)


if os.name == "posix":

    def test_no_link_is_followed(tmp_path: Path) -> None:
        """Neither to a file nor to a folder, within or without."""
        inside, outside = tmp_path / "in", tmp_path / "out"
        put(outside, ".env", "deep/.env")
        inside.mkdir()
        (inside / "a.env").symlink_to(outside / ".env")
        (inside / "folder").symlink_to(outside)
        (inside / "back").symlink_to(inside)
        assert find_in(inside).looked == 0

    def test_a_folder_may_be_chosen_by_a_link(tmp_path: Path) -> None:
        """It is the user who chose."""
        put(tmp_path, "real/.env")
        (tmp_path / "link").symlink_to(tmp_path / "real")
        assert len(find_in(tmp_path / "link").files) == 1

    def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
        """Nobody waits for a FIFO."""
        os.mkfifo(tmp_path / "a.env")
        assert find_in(tmp_path).looked == 0
