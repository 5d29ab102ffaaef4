"""Users' files are read within bounds and written whole or not at all."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from core.errors import (
    FileAbsent,
    FileBinary,
    FileChanged,
    FileEmpty,
    FileEncoding,
    FileError,
    FileExists,
    FileIsFolder,
    FileNotRegular,
    FileNotWritten,
    FileTooLarge,
)
from core.files import (
    decode,
    names_share_or_device,
    read_optional,
    read_text,
    replace_atomically,
)


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


def test_an_absent_optional_file_is_none(path: Path) -> None:
    """Only absence is None."""
    assert read_optional(path) is None


def test_an_empty_optional_file_is_no_bytes(path: Path) -> None:
    """Empty is not absent."""
    path.write_bytes(b"")
    assert read_optional(path) == b""


def test_a_mark_is_kept_for_writing_back() -> None:
    """What is decoded encodes to the same bytes."""
    assert decode(b"\xef\xbb\xbfA=1").encode() == b"\xef\xbb\xbfA=1"


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
            read_optional(Path(device))

    def test_a_socket_is_refused(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A socket in the file system is no file."""
        monkeypatch.chdir(tmp_path)  # a socket's path has at most 107 bytes
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("s")
            with pytest.raises(FileNotRegular):
                read_text(Path("s"))

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
            read_optional(path)

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

    def test_a_link_is_never_written_through(path: Path) -> None:
        """Neither the link nor its target changes."""
        target = path.with_name("target")
        target.write_bytes(b"old")
        path.symlink_to(target)
        with pytest.raises(FileNotRegular):
            replace_atomically(path, b"new", b"old")
        assert (target.read_bytes(), path.is_symlink()) == (b"old", True)


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
    assert read_optional(path) == there


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
