"""What is told of a file before a secret is written into it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.errors import FileShared
from core.export_safety import is_on_network, look, on_network, refuse_unsafe
from core.git_state import Git

MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0\n"
    "proc /proc proc rw 0 0\n"
    "server:/home /mnt/my\\040share nfs4 rw 0 0\n"
    "//server/x /mnt/my\\040share/inner cifs rw 0 0\n"
    "/dev/sdb1 /mnt/my\\040share/inner/disk ext4 rw 0 0\n"
    "odd\n"
)


def test_a_file_that_is_not_there_yet_is_safe(tmp_path: Path) -> None:
    """It will be the user's alone."""
    safety = look(tmp_path / ".env")
    told = (safety.exists, safety.others_read, safety.shared, safety.git)
    assert (told, safety.is_refused) == ((False, False, "", Git.NONE), False)


if os.name == "posix":

    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o604])
    def test_a_file_that_others_can_read_is_told(tmp_path: Path, mode: int) -> None:
        """So that 0600 can be offered."""
        file = tmp_path / ".env"
        file.touch()
        file.chmod(mode)
        assert look(file).others_read is (mode != 0o600)

    def test_a_link_is_refused(tmp_path: Path) -> None:
        """Whatever it leads to."""
        (tmp_path / "link").symlink_to(tmp_path / "nowhere")
        with pytest.raises(FileShared) as caught:
            refuse_unsafe(tmp_path / "link")
        assert caught.value.facts == {"name": "link", "why": "symlink"}

    def test_a_file_with_a_second_name_is_refused(tmp_path: Path) -> None:
        """The other name would keep the old content."""
        (tmp_path / "a").touch()
        os.link(tmp_path / "a", tmp_path / "b")
        with pytest.raises(FileShared) as caught:
            refuse_unsafe(tmp_path / "b")
        assert caught.value.facts == {"name": "b", "why": "hard_link"}

    @pytest.mark.parametrize(("others", "told"), [((), ""), (("b",), "hard_link")])
    def test_a_name_that_a_kill_of_ours_left_is_no_reason(
        tmp_path: Path, others: tuple[str, ...], told: str
    ) -> None:
        """A new file has its temporary name for a moment, too; a third one counts."""
        (tmp_path / ".env").touch()
        for name in (f".mintdesk-{'0f' * 16}.tmp", *others):
            os.link(tmp_path / ".env", tmp_path / name)
        assert look(tmp_path / ".env").shared == told

    @pytest.mark.parametrize("make", ["symlink_to", "hardlink_to"])
    def test_why_it_is_refused_is_told_beforehand(tmp_path: Path, make: str) -> None:
        """Without an exception, for a preview."""
        (tmp_path / "a").touch()
        getattr(tmp_path / "b", make)(tmp_path / "a")
        assert look(tmp_path / "b").is_refused


def test_a_folder_s_own_names_are_no_reason(tmp_path: Path) -> None:
    """A folder is told by what reads and writes."""
    refuse_unsafe(tmp_path)
    assert look(tmp_path).shared == ""


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("/srv", False),
        ("/mnt/my share", True),
        ("/mnt/my shared", False),
        ("/mnt/my share/x", True),
        ("/mnt/my share/inner/disk/x", False),
    ],
)
def test_a_share_is_told_by_the_table_of_mounts(folder: str, told: bool) -> None:
    """The longest place that the folder lies in."""
    assert is_on_network(MOUNTS, folder) is told


def test_an_empty_table_tells_nothing() -> None:
    """Unknown is not no."""
    assert is_on_network("", "/srv") is None


def test_this_folder_is_on_this_computer(tmp_path: Path) -> None:
    """Or the system does not tell."""
    assert on_network(tmp_path / ".env") in (False, None)
