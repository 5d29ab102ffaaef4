"""What a second start says to the first, and whom it trusts."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui import meeting
from gui.meeting import Word, heard, said

KEY = "/data\n\n"
FOLDER = str(Path.cwd())
WORD = Word(FOLDER, ("a.env",), "token")


def changed(**changes: object) -> bytes:
    """A well-formed word, changed."""
    return json.dumps(json.loads(said(WORD, KEY)) | changes).encode()


@pytest.mark.parametrize(
    "name",
    ["a.env", "with\nnewline", "ä\u2028", 'quoted"\\', "b\udcff.env", "-x", "../up"],
)
def test_a_name_comes_through_as_it_is(name: str) -> None:
    """Also one that is no text in any language."""
    assert heard(said(Word(FOLDER, (name,)), KEY), KEY) == Word(FOLDER, (name,))


def test_what_is_said_is_one_line() -> None:
    """Whatever the names hold."""
    line = said(Word(FOLDER, ("a\nb\r\n",)), KEY)
    assert (line.count(b"\n"), line[-1:]) == (1, b"\n")


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"garbage",
        b"[" * 100_000,
        b'{"version": 1',
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        changed(version=2),
        changed(version="1"),
        changed(world="/another"),
        changed(world=None),
        changed(folder="relative"),
        changed(folder=7),
        changed(folder=""),
        changed(folder="/nul\0"),
        changed(names="a.env"),
        changed(names=[7]),
        changed(names=[""]),
        changed(names=["nul\0"]),
        changed(names=["\ud800"]),
        changed(names=["a" * 5000]),
        changed(names={"a": 1}),
    ],
)
def test_what_is_not_well_formed_is_not_heard(line: bytes) -> None:
    """Nor what is meant for another world."""
    assert heard(line, KEY) is None


@given(st.binary(max_size=300))
def test_any_bytes_are_a_word_or_nothing(line: bytes) -> None:
    """Never a failure."""
    assert heard(line, KEY) is None


@pytest.mark.parametrize("token", [7, None, "a\nb", "é", "x" * 513, {}])
def test_a_token_that_is_none_is_left_out(token: object) -> None:
    """The names count all the same."""
    assert heard(changed(token=token), KEY) == Word(FOLDER, ("a.env",), "")


def test_no_more_names_are_heard_than_are_taken() -> None:
    """The rest is left out."""
    names = [f"{count}.env" for count in range(150)]
    word = heard(changed(names=names), KEY)
    assert word is not None
    assert len(word.names) == meeting.MOST_NAMES


def test_the_token_of_the_desktop_is_handed_on() -> None:
    """Wayland's before that of X11."""
    given = {"XDG_ACTIVATION_TOKEN": "new", "DESKTOP_STARTUP_ID": "old"}
    assert meeting.wanted_token(given) == "new"


def test_worlds_do_not_mix(tmp_path: Path) -> None:
    """Another folder, or other addresses, is another key."""
    here = {"MINTDESK_DATA_DIR": str(tmp_path / "a")}
    keys = {
        meeting.world_key(here),
        meeting.world_key({"MINTDESK_DATA_DIR": str(tmp_path / "b")}),
        meeting.world_key({**here, "MINTDESK_TOKEN_URL": "http://127.0.0.1:9"}),
    }
    assert len(keys) == 3


if sys.platform != "win32":

    @pytest.fixture
    def short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A folder of ours that a short path leads to: a socket's may not be long."""
        folder = tmp_path / "r"
        folder.mkdir(mode=0o700)
        monkeypatch.chdir(folder)
        return folder

    def test_the_place_is_in_the_private_folder_of_the_session(short: Path) -> None:
        """As XDG names it."""
        place = meeting.place_of(KEY, {"XDG_RUNTIME_DIR": str(short)})
        assert place in ("", f"{short}/{Path(place).name}")

    @pytest.mark.parametrize("mode", [0o755, 0o770, 0o701])
    def test_a_folder_that_is_open_to_others_is_no_place(
        short: Path, mode: int
    ) -> None:
        """One of our own is looked for below it, and nothing where there is none."""
        short.chmod(mode)
        given = {"XDG_RUNTIME_DIR": str(short), "TMPDIR": str(short)}
        assert meeting.place_of(KEY, given) == ""

    def test_a_link_is_no_private_folder(short: Path) -> None:
        """Whoever laid it may turn it elsewhere."""
        link = short / f"mintdesk-{os.getuid()}"
        (short / "real").mkdir(mode=0o700)
        link.symlink_to(short / "real")
        short.chmod(0o755)
        assert meeting.place_of(KEY, {"TMPDIR": str(short)}, make=True) == ""

    def test_a_folder_of_our_own_is_made_for_us_alone(short: Path) -> None:
        """Where the session has none."""
        short.chmod(0o755)
        meeting.place_of(KEY, {"TMPDIR": str(short)}, make=True)
        made = short / f"mintdesk-{os.getuid()}"
        assert made.stat().st_mode & 0o777 == 0o700

    def test_a_file_in_the_place_is_not_talked_to(short: Path) -> None:
        """It is no socket."""
        given = {"XDG_RUNTIME_DIR": str(short)}
        place = meeting.place_of(KEY, given)
        Path(place or short / "none").touch()
        assert not meeting.handed_over(WORD, KEY, given)


if sys.platform != "win32":

    def test_a_folder_that_is_no_whole_path_is_no_place(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It would be another one for each folder that a start comes from."""
        (tmp_path / "own").mkdir(0o700)
        monkeypatch.chdir(tmp_path)
        assert meeting.place_of("key", {"TMPDIR": "own"})[:4] != "own/"
