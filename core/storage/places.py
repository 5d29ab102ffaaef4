"""Whether a folder lies on another computer, where a write-ahead log cannot be kept.

WAL needs memory that all who have the file open share; a network file system has none.
On macOS every folder counts as this computer's: Python has no way to ask there that
was tried, and SQLite itself refuses what it cannot do.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

MOUNTS: Final = Path("/proc/self/mountinfo")
DRIVE_REMOTE: Final = 4

_remote = re.compile(
    r"(?:nfs|smb|cifs|9p|afs|ceph|gluster|lustre|davfs|coda|ncp|beegfs|gpfs|gfs|ocfs|"
    r"orangefs|pvfs|virtiofs|vboxsf|prl_fs|vmhgfs|acfs)\w*|fuse(?:\..*)?"
)
_escaped = re.compile(r"\\([0-7]{3})")


def is_remote(folder: Path) -> bool:
    """Whether the folder is known to lie on another computer; a cheap look."""
    if sys.platform == "win32":
        import ctypes

        drive_type = ctypes.windll.kernel32.GetDriveTypeW
        return is_remote_drive(str(folder.absolute()), drive_type)
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
        return is_remote_type(file_system_of(os.path.realpath(folder), mounts))
    except (OSError, ValueError):
        return False


def is_remote_type(kind: str) -> bool:
    """Whether a file system of this name reaches over a network, or may."""
    return bool(_remote.fullmatch(kind))


def file_system_of(folder: str, mountinfo: str) -> str:
    """The file system that a folder lies on, by its nearest mount point.

    ``mountinfo`` as in proc(5); of two mounts at one point the later hides the first.
    """
    found, longest = "", -1
    for line in mountinfo.splitlines():
        before, dash, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if not dash or len(fields) < 5:
            continue
        point = _escaped.sub(lambda match: chr(int(match[1], 8)), fields[4])
        if _is_inside(folder, point) and len(point) >= longest:
            found, longest = kinds[0], len(point)
    return found


def is_remote_drive(folder: str, drive_type: Callable[[str], int]) -> bool:
    """Whether a path of Windows leads to a share: by its name, or by its drive."""
    plain = folder.replace("/", "\\")
    if plain.startswith("\\\\"):
        return not re.match(r"\\\\[?.]\\[A-Za-z]:", plain)
    return drive_type(plain[:2] + "\\") == DRIVE_REMOTE


def _is_inside(folder: str, point: str) -> bool:
    return folder == point or folder.startswith(point.rstrip("/") + "/")
