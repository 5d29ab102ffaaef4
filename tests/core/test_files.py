"""Users' files are read within bounds, and only where they are files."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path
from traceback import TracebackException

import pytest

from core.errors import (
    FileAbsent,
    FileBinary,
    FileEmpty,
    FileEncoding,
    FileError,
    FileIsFolder,
    FileNotRegular,
    FileTooLarge,
)
from core.files import (
    Existing,
    is_private,
    names_share_or_device,
    read_existing,
    read_text,
)

PLANTED = "p8e-planted-secret-of-a-test"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A name for a file that is not there yet."""
    return tmp_path / "file.env"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"A=1\r\nB=2\rC=3\n", "A=1\r\nB=2\rC=3\n"),
        ("é".encode(), "é"),
        (b"\xef\xbb\xbfA=1", "A=1"),
        ("\ufeffA=é\r\n".encode("utf-16-le"), "A=é\r\n"),
        ("\ufeffA=é\r\n".encode("utf-16-be"), "A=é\r\n"),
    ],
)
def test_text_is_decoded_with_its_line_ends(path: Path, data: bytes, text: str) -> None:
    """UTF-8 or UTF-16, with or without a mark."""
    path.write_bytes(data)
    assert read_text(path) == text


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", FileEmpty),
        (b" \r\n\t", FileEmpty),
        (b"\xef\xbb\xbf", FileEmpty),
        (b"A=\x00", FileBinary),
        (b"\xff\xfe\x00\x00A\x00\x00\x00", FileBinary),
        (b"\xff\xfeA", FileEncoding),
        (b"A=\xe9", FileEncoding),
        (b"x" * 101, FileTooLarge),
    ],
)
def test_what_is_no_text_is_refused(
    path: Path, data: bytes, error: type[FileError]
) -> None:
    """Each reason has its own error."""
    path.write_bytes(data)
    with pytest.raises(error):
        read_text(path, limit=100)


def test_a_file_of_just_the_limit_is_read(path: Path) -> None:
    """The limit itself is allowed."""
    path.write_bytes(b"x" * 100)
    assert len(read_text(path, limit=100)) == 100


def test_the_line_of_a_wrong_byte_is_told(path: Path) -> None:
    """Lines count from 1."""
    path.write_bytes(b"A=1\r\nB=2\rC=\xe9")
    with pytest.raises(FileEncoding) as caught:
        read_text(path)
    assert caught.value.facts == {"name": "file.env", "line": 3}


@pytest.mark.parametrize("name", ["none", "none/below", "nul\0byte", "x" * 300])
def test_an_absent_file_is_told(tmp_path: Path, name: str) -> None:
    """Also below what is no folder, or under an impossible name."""
    with pytest.raises(FileAbsent):
        read_text(tmp_path / name)


def test_a_folder_is_told(tmp_path: Path) -> None:
    """It is not opened."""
    with pytest.raises(FileIsFolder):
        read_text(tmp_path)


def test_an_absent_file_to_change_is_none(path: Path) -> None:
    """Only absence is None."""
    assert read_existing(path) is None


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbfA=1"])
def test_a_file_to_change_is_there_as_it_came(path: Path, data: bytes) -> None:
    """Empty is not absent, and a mark is kept for writing back."""
    path.write_bytes(data)
    assert read_existing(path) == Existing(data, data.decode(), is_private(path))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ("\ufeffA=1".encode("utf-16-le"), FileEncoding),
        (b"A=\xe9", FileEncoding),
        (b"A=\x00", FileBinary),
    ],
)
def test_a_file_of_another_encoding_is_not_changed(
    path: Path, data: bytes, error: type[FileError]
) -> None:
    """UTF-8 alone is written."""
    path.write_bytes(data)
    with pytest.raises(error):
        read_existing(path)


def test_a_file_to_change_is_not_printed(path: Path) -> None:
    """It may hold an older secret."""
    path.write_text(PLANTED)
    assert PLANTED not in f"{read_existing(path)!r}"


@pytest.mark.parametrize("read", [read_text, read_existing])
@pytest.mark.parametrize(
    "data",
    [
        f"{PLANTED}\xe9".encode("latin-1"),
        f"\ufeff{PLANTED}".encode("utf-16-le") + b"\xff",
    ],
)
def test_no_failure_leads_to_what_a_file_holds(
    path: Path, read: Callable[[Path], object], data: bytes
) -> None:
    """Neither by its context nor by a traceback with every local variable."""
    path.write_bytes(data)
    with pytest.raises(FileError) as caught:
        read(path)
    told = TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame.locals for frame in told.stack if frame.filename != __file__]
    held = f"{ours}".replace("\\x00", "")
    assert (caught.value.__context__, PLANTED in held) == (None, False)


if os.name == "posix":

    def test_a_fifo_is_refused_at_once(path: Path) -> None:
        """Nobody writes to it, and nobody waits."""
        os.mkfifo(path)
        with pytest.raises(FileNotRegular):
            read_text(path)

    @pytest.mark.parametrize("device", ["/dev/null", "/dev/zero"])
    def test_a_device_is_refused(device: str) -> None:
        """Not even a harmless one is opened."""
        with pytest.raises(FileNotRegular):
            read_existing(Path(device))

    def test_a_socket_is_refused(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A socket in the file system is no file."""
        monkeypatch.chdir(tmp_path)  # a socket's path has at most 107 bytes
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("s")
            with pytest.raises(FileNotRegular):
                read_text(Path("s"))

    @pytest.mark.parametrize(
        ("mode", "expected"),
        [(0o600, True), (0o400, True), (0o640, False), (0o604, False), (0o620, False)],
    )
    def test_a_private_file_is_its_owners_alone(
        path: Path, mode: int, expected: bool
    ) -> None:
        """No bit for the group, none for others."""
        path.touch()
        path.chmod(mode)
        assert is_private(path) is expected

    def test_whether_an_absent_file_is_private_is_not_known(path: Path) -> None:
        """It is told as absent."""
        with pytest.raises(FileAbsent):
            is_private(path)

    def test_a_link_to_a_file_is_read(path: Path) -> None:
        """Reading follows links."""
        path.write_text("A=1")
        link = path.with_name("link")
        link.symlink_to(path)
        assert read_text(link) == "A=1"

    def test_a_dangling_link_is_not_absent(path: Path) -> None:
        """A name that leads nowhere is not free."""
        path.symlink_to("nowhere")
        with pytest.raises(FileNotRegular):
            read_existing(path)


@pytest.mark.parametrize(
    "path",
    [r"\\server\share\f", "//server/share/f", r"\\.\COM1", r"\\?\C:\f", r"C:\x\NUL",
     r"C:\x\con.txt", "aux", r"C:\LPT1 .env"],
)  # fmt: skip
def test_shares_and_devices_of_windows_are_known(path: str) -> None:
    """By any spelling."""
    assert names_share_or_device(path)


@pytest.mark.parametrize("path", [r"C:\x\.env", "D:/console.json", "auxiliary", "x"])
def test_plain_paths_of_windows_are_not_refused(path: str) -> None:
    """Names that merely begin alike are names."""
    assert not names_share_or_device(path)
