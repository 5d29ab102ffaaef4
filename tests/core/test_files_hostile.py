"""Files that are made to hurt, or that change under the reader's eyes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import (
    FileBinary,
    FileEncoding,
    FileNotRegular,
    FileTooLarge,
    FileUnsteady,
)
from core.files import IMPORT_LIMIT, read_all, read_bytes, read_source

LINE = b"CLIENT_ID=abc\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of one line."""
    path = tmp_path / "file.env"
    path.write_bytes(LINE)
    return path


def never(handle: int, most: int) -> bytes:
    """A reader that nobody may call."""
    raise AssertionError(f"read {most} bytes of {handle}")


def test_a_huge_file_is_refused_before_it_is_read(path: Path) -> None:
    """Two hundred megabytes, by their size alone."""
    os.truncate(path, 200_000_000)
    with pytest.raises(FileTooLarge):
        read_bytes(path, IMPORT_LIMIT, read=never)


def test_eight_megabytes_are_imported(path: Path) -> None:
    """The limit itself."""
    path.write_bytes(b"x" * IMPORT_LIMIT)
    assert len(read_source(path)[0]) == 8_000_000


def test_one_byte_more_is_not_imported(path: Path) -> None:
    """And what the limit is gets told."""
    path.write_bytes(b"x" * (IMPORT_LIMIT + 1))
    with pytest.raises(FileTooLarge) as caught:
        read_source(path)
    assert caught.value.fact("limit") == IMPORT_LIMIT


def appended(path: Path) -> None:
    """Somebody writes on."""
    path.write_bytes(LINE * 2)


def cut(path: Path) -> None:
    """Somebody takes the end away."""
    os.truncate(path, 5)


def rewritten(path: Path) -> None:
    """Somebody writes as many other bytes."""
    path.write_bytes(LINE.upper())
    os.utime(path, ns=(1, 1))


@pytest.mark.parametrize("change", [appended, cut, rewritten])
@pytest.mark.parametrize("before", [True, False])
def test_a_file_that_changes_while_it_is_read(
    path: Path, change: Callable[[Path], None], before: bool
) -> None:
    """Half of an old text and half of a new one are neither."""

    def read(handle: int, most: int) -> bytes:
        if before:
            change(path)
            return read_all(handle, most)
        data = read_all(handle, most)
        change(path)
        return data

    with pytest.raises(FileUnsteady):
        read_bytes(path, read=read)


def test_no_more_is_read_than_the_size_told(path: Path) -> None:
    """A file that grows for ever is not followed."""
    asked = []

    def read(handle: int, most: int) -> bytes:
        asked.append(most)
        return read_all(handle, most)

    read_bytes(path, read=read)
    assert asked == [len(LINE) + 1]


@pytest.mark.parametrize("coding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["CLIENT_ID=abc\r\n", "A=1\n" * 9_000])
def test_utf_16_without_its_mark_is_told(path: Path, coding: str, text: str) -> None:
    """It is a text, of the wrong kind."""
    path.write_bytes(text.encode(coding))
    with pytest.raises(FileEncoding):
        read_source(path)


@pytest.mark.parametrize(
    "data", [b"\0" * 64, b"A=1\n\0\0\0\0", b"A\0=\0" * 9 + b"\0\0", b"A\0=", b"\0"]
)
def test_nul_bytes_are_no_text(path: Path, data: bytes) -> None:
    """Neither alone nor among letters."""
    path.write_bytes(data)
    with pytest.raises(FileBinary):
        read_source(path)


def test_the_line_of_a_wrong_byte_after_many_lines(path: Path) -> None:
    """Counted over megabytes, CRLF as one."""
    path.write_bytes(b"\r\n\r\n\n" * 1_000_000 + b"\xff")
    with pytest.raises(FileEncoding) as caught:
        read_source(path)
    assert caught.value.fact("line") == 3_000_001


if os.name == "posix":

    def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
        """The system gives up, and so do we."""
        (tmp_path / "a").symlink_to("b")
        (tmp_path / "b").symlink_to("a")
        with pytest.raises(FileNotRegular):
            read_bytes(tmp_path / "a")

    def test_a_link_is_not_followed_where_that_is_not_wanted(path: Path) -> None:
        """Though it leads to an ordinary file."""
        link = path.with_name("link.env")
        link.symlink_to(path)
        with pytest.raises(FileNotRegular):
            read_source(link, follow=False)


if sys.platform == "linux":

    @pytest.mark.parametrize("name", ["/proc/self/environ", "/proc/version"])
    def test_what_the_kernel_makes_up_is_no_file(name: str) -> None:
        """It is regular to the eye, of no size, and holds something."""
        with pytest.raises(FileNotRegular):
            read_bytes(Path(name))
