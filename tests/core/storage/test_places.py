"""Where a folder lies: on this computer, or over a network."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.storage.places import (
    file_system_of,
    is_remote,
    is_remote_drive,
    is_remote_type,
)

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 0:21 / /proc rw - proc proc rw
40 22 0:40 / /mnt rw,relatime shared:9 master:2 - nfs4 server:/home rw,vers=4.2
41 40 8:2 / /mnt/ann/local rw - xfs /dev/sdb1 rw
42 22 0:42 / /mnt/my\\040share rw - cifs //server/share rw
43 22 8:3 / /srv rw - ext4 /dev/sdc1 rw
44 43 0:44 / /srv rw - fuse.sshfs ann@server: rw
half a line
"""

WHERE = {
    "/var/lib": "ext4",
    "/mnt": "nfs4",
    "/mnt/ann/data": "nfs4",
    "/mnt/ann/local": "xfs",
    "/mnt/ann/local/data": "xfs",
    "/mnt/ann/locally": "nfs4",
    "/mnts": "ext4",
    "/mnt/my share/data": "cifs",
    "/srv/data": "fuse.sshfs",
}


@pytest.mark.parametrize("folder", WHERE)
def test_the_nearest_mount_point_tells_the_file_system(folder: str) -> None:
    """Blanks are escaped there, and of two mounts at one point the later counts."""
    assert file_system_of(folder, MOUNTS) == WHERE[folder]


def test_without_a_mount_point_nothing_is_known() -> None:
    """As where the table cannot be understood."""
    assert file_system_of("/mnt", "nonsense\n") == ""


@pytest.mark.parametrize(
    "kind",
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse",
        "afs",
        "ceph",
        "glusterfs",
        "lustre",
        "davfs",
        "davfs2",
        "virtiofs",
    ],
)
def test_what_reaches_over_a_network_is_remote(kind: str) -> None:
    """No shared memory there."""
    assert is_remote_type(kind)


@pytest.mark.parametrize(
    "kind", ["ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "fuseblk", "vfat", ""]
)
def test_what_is_on_this_computer_is_not_remote(kind: str) -> None:
    """An NTFS disk (fuseblk) is one of these."""
    assert not is_remote_type(kind)


def drive_type(drive: str) -> int:
    """As Windows answers, where Z: is a share."""
    return 4 if drive == "Z:\\" else 3


DRIVES = {
    "C:\\Data\\ann": False,
    "Z:\\data": True,
    "\\\\server\\share\\data": True,
    "//server/share/data": True,
    "\\\\?\\C:\\data": False,
    "\\\\?\\UNC\\server\\share": True,
}


@pytest.mark.parametrize("folder", DRIVES)
def test_a_share_of_windows_is_remote(folder: str) -> None:
    """By its name, or by its drive."""
    assert is_remote_drive(folder, drive_type) is DRIVES[folder]


def test_the_tests_own_folder_is_looked_at(tmp_path: Path) -> None:
    """A real look comes to an answer, also for a folder that is not there yet."""
    assert is_remote(tmp_path / "none") == is_remote(tmp_path)
