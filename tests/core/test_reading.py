"""Files and texts are read: one or many, each once, short or long."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.adobe.stopping import Stop
from core.errors import (
    AppError,
    Cancelled,
    FileAbsent,
    FileIsFolder,
    NothingFound,
    TextTooLong,
)
from core.files import digest_of
from core.formats.detect import read
from core.formats.found import Reading
from core.reading import FileReading, read_file, read_many, read_text

TEXT = "CLIENT_ID=abc\nCLIENT_SECRET=p8e-made-up\n"
LONG = "".join(f"A{n}_{line}\n" for n in range(900) for line in TEXT.split())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A .env with one credential."""
    path = tmp_path / "shop" / ".env"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that is written anew by each example."""
    return tmp_path_factory.mktemp("odd") / "file"


def outcome(path: Path) -> Reading | AppError:
    """What came of reading a file; nothing else may."""
    try:
        return read_file(path)
    except AppError as error:
        return error


def test_a_file_is_read_with_its_digest(file: Path) -> None:
    """To know it again by."""
    expected = replace(read(TEXT, "shop"), digest=digest_of(TEXT.encode()))
    assert read_file(file) == expected


def test_a_long_text_is_read_as_a_short_one() -> None:
    """By a child, and nobody can tell."""
    assert read_text(LONG) == read(LONG, "")


def test_a_long_text_can_be_given_up() -> None:
    """The child is not waited for."""
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        read_text(LONG, stop=stop)


def test_an_endless_text_is_refused() -> None:
    """A million keys, before any is read."""
    with pytest.raises(TextTooLong):
        read_text("A=1\n" * 1_000_000)


MARKS = st.sampled_from(
    [b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE]
)
PIECES = st.lists(
    st.binary(max_size=9)
    | st.sampled_from(
        [b"CLIENT_ID", b"CLIENT_SECRET", b"=", b"\n", b"{", b"}", b"[", b"]", b'"',
         b":", b"client_id", b": &a", b"*a", b"- ", b"\0", b"curl ", b"-d '"]
    ),
    max_size=30,
)  # fmt: skip


@given(MARKS, PIECES)
def test_any_bytes_are_a_reading_or_one_of_our_errors(
    odd: Path, mark: bytes, pieces: list[bytes]
) -> None:
    """With and without byte order marks."""
    odd.write_bytes(mark + b"".join(pieces))
    assert isinstance(outcome(odd), Reading | AppError)


@given(MARKS, st.text(max_size=200), st.sampled_from(["utf-8", "utf-16-le"]))
def test_any_text_is_a_reading_or_one_of_our_errors(
    odd: Path, mark: bytes, text: str, coding: str
) -> None:
    """In either width, marked or not."""
    odd.write_bytes(mark + text.encode(coding, "surrogatepass"))
    assert isinstance(outcome(odd), Reading | AppError)


# ── many ─────────────────────────────────────────────────────────────────────


def test_many_files_are_read_in_their_order(file: Path, tmp_path: Path) -> None:
    """Each with what it holds, or with what is wrong."""
    empty = tmp_path / "b.env"
    empty.write_text("PORT=1")
    found = read_many([tmp_path / "none", file, tmp_path, empty])
    kinds = [type(each.error or each.reading) for each in found]
    assert kinds == [FileAbsent, Reading, FileIsFolder, NothingFound]


LINKS = [Path.hardlink_to, Path.symlink_to][: 2 if os.name == "posix" else 1]


@pytest.mark.parametrize("link", LINKS)
def test_a_file_under_two_names_is_read_once(
    file: Path, link: Callable[[Path, Path], None]
) -> None:
    """Under the first."""
    other = file.with_name("other.env")
    link(other, file)
    found = read_many([file, other, file])
    assert found == (FileReading(file, read_file(file)),)


def test_a_missing_file_is_told_once(tmp_path: Path) -> None:
    """However it is spelled."""
    found = read_many([tmp_path / "none", tmp_path / "x" / ".." / "none"])
    assert [each.name for each in found] == ["none"]


def test_progress_is_told(file: Path, tmp_path: Path) -> None:
    """How many of how many."""
    told = []
    read_many([file, tmp_path], progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_many_files_can_be_given_up(file: Path, tmp_path: Path) -> None:
    """In between."""
    stop, told = Stop(), []

    def progress(done: int, of: int) -> None:
        told.append(done)
        if done == 1:
            stop.set()

    with pytest.raises(Cancelled):
        read_many([file, tmp_path, tmp_path / "c"], stop, progress)
    assert told == [0, 1]
