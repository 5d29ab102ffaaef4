"""A file that takes another's place can be opened by whom the other could."""

from __future__ import annotations

import os
import stat
import struct
import sys
from pathlib import Path

import pytest

from core.errors import FileChanged
from core.file_rights import ACCESS_LIST, give_rights
from core.replacing import replace_atomically

if sys.platform == "linux":
    OWNER, USER, GROUP, MASK, OTHERS = 1, 2, 4, 16, 32
    EVERY = 0xFFFF_FFFF

    def access_list(mask: int, user: int = 4) -> bytes:
        """``user:4711`` may do that much, within the mask; others nothing."""
        rows = (
            (OWNER, 6, EVERY),
            (USER, user, 4711),
            (GROUP, 0, EVERY),
            (MASK, mask, EVERY),
            (OTHERS, 0, EVERY),
        )
        return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *r) for r in rows)

    @pytest.fixture
    def file(tmp_path: Path) -> Path:
        """A file that one more user may read."""
        path = tmp_path / ".env"
        path.write_bytes(b"old")
        os.setxattr(path, ACCESS_LIST, access_list(4))
        return path

    def lists(path: Path) -> bytes | None:
        """The access list, if there is one."""
        known = ACCESS_LIST in os.listxattr(path)
        return os.getxattr(path, ACCESS_LIST) if known else None

    def mode_of(path: Path) -> int:
        """The mode's rights."""
        return stat.S_IMODE(path.stat().st_mode)

    @pytest.mark.parametrize("unnamed", [True, False])
    def test_an_access_list_is_kept(file: Path, unnamed: bool) -> None:
        """Its mask stands where the group's rights would."""
        replace_atomically(file, b"new", b"old", unnamed=unnamed)
        assert (lists(file), mode_of(file)) == (access_list(4), 0o640)

    def test_a_file_that_is_made_private_has_none(file: Path) -> None:
        """Nobody but its owner opens it."""
        replace_atomically(file, b"new", b"old", private=True)
        assert (lists(file), mode_of(file)) == (None, 0o600)

    def test_a_list_that_cannot_be_kept_takes_the_group_s_rights_along(
        file: Path,
    ) -> None:
        """They were the bound of the list; the group had none. A pipe has no list."""
        ends = os.pipe()
        try:
            give_rights(ends[1], 0o640, file, file.stat())
            assert stat.S_IMODE(os.fstat(ends[1]).st_mode) == 0o600
        finally:
            for end in ends:
                os.close(end)

    def test_the_list_of_the_folder_gives_no_rights(tmp_path: Path) -> None:
        """The file that was there had none of it."""
        path = tmp_path / ".env"
        path.write_bytes(b"old")
        path.chmod(0o660)
        os.setxattr(tmp_path, "system.posix_acl_default", access_list(6, 6))
        replace_atomically(path, b"new", b"old")
        assert (lists(path), mode_of(path)) == (None, 0o660)

    def test_a_new_file_is_private_whatever_the_folder_s_list(tmp_path: Path) -> None:
        """It is given to nobody."""
        os.setxattr(tmp_path, "system.posix_acl_default", access_list(6, 6))
        replace_atomically(tmp_path / ".env", b"new", None)
        told = lists(tmp_path / ".env"), mode_of(tmp_path / ".env")
        assert told == (None, 0o600)

    @pytest.mark.parametrize("private", [True, False])
    def test_the_user_s_own_attributes_are_kept(file: Path, private: bool) -> None:
        """They give no rights."""
        os.setxattr(file, "user.note", b"mine")
        replace_atomically(file, b"new", b"old", private=private)
        assert os.getxattr(file, "user.note") == b"mine"


if os.name == "posix":

    class TakingRights(bytes):
        """What a file held; whoever compares it finds its rights taken from others."""

        path: Path

        def __eq__(self, other: object) -> bool:
            """Compare, while another program is at the file's rights."""
            self.path.chmod(0o600)
            return bytes(self) == other

        __hash__ = bytes.__hash__

    def test_rights_that_are_taken_away_meanwhile_are_not_given_back(
        tmp_path: Path,
    ) -> None:
        """The file is not what it was."""
        expected = TakingRights(b"old")
        expected.path = tmp_path / ".env"
        expected.path.write_bytes(b"old")
        expected.path.chmod(0o644)
        with pytest.raises(FileChanged):
            replace_atomically(expected.path, b"new", expected)
        assert stat.S_IMODE(expected.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_a_new_file_gets_the_mode(tmp_path: Path, mode: int) -> None:
    """On every system that has such."""
    path = tmp_path / ".gitignore"
    path.touch(0o600)
    give_rights(path, mode)
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == mode
