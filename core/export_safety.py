"""What is to be known of a file before a secret is written into it.

Who else can read it, whether it is the user's alone, whether it lies on this computer.
What git says of it is in :mod:`core.git_state`.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.errors import FileShared
from core.files import reading_error
from core.git_state import Git, WhyUnknown, ask_git
from core.replacing import why_kept_from

# The table of mounts says \040 for a blank.
_octal = re.compile(r"\\([0-7]{3})")
_NETWORK: Final = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "fuse.sshfs",
    "fuse.davfs", "davfs", "fuse.rclone", "fuse.s3fs", "fuse.gvfsd-fuse",
    "glusterfs", "ceph", "lustre", "beegfs", "fuse.glusterfs",
}  # fmt: skip
_REMOTE_DRIVE: Final = 4


@dataclass(frozen=True, slots=True)
class Safety:
    """A file as it is, or the place where there is none yet.

    ``shared`` is why it is not replaced: ``symlink``, ``hard_link`` or ``owner``; empty
    where it may be. ``on_network`` is None where the system does not tell. ``git_why``
    is told where git is unknown.
    """

    exists: bool
    others_read: bool
    shared: str
    on_network: bool | None
    git: Git
    git_why: WhyUnknown | None = None

    @property
    def is_refused(self) -> bool:
        """Whether it is not written at all."""
        return bool(self.shared)

    @property
    def asks(self) -> bool:
        """Whether to ask plainly before it is written."""
        asked = (Git.TRACKED, Git.EXPOSED, Git.UNKNOWN)
        return self.git in asked or bool(self.on_network)


def look(path: Path) -> Safety:
    """Look at a file and its folder; nothing is changed, nothing is opened.

    Raises what reading raises, such as :class:`core.errors.FileForbidden`.
    """
    try:
        found = path.lstat()
    except FileNotFoundError:
        found = None
    except (OSError, ValueError) as exc:
        raise reading_error(exc, path.name) from exc
    shared = why_kept_from(path, found) if found else ""
    linked = found is not None and stat.S_ISLNK(found.st_mode)
    readable = found is not None and os.name == "posix" and not linked
    git, why = ask_git(path)
    return Safety(
        exists=found is not None,
        others_read=readable and bool(found and found.st_mode & 0o077),
        shared=shared,
        on_network=on_network(path),
        git=git,
        git_why=why,
    )


def refuse_unsafe(path: Path) -> None:
    """Raise FileShared, with ``why``, for a file that is there and not ours alone."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    except (OSError, ValueError) as exc:
        raise reading_error(exc, path.name) from exc
    why = why_kept_from(path, found)
    if why:
        raise FileShared(name=path.name, why=why)


def on_network(path: Path) -> bool | None:
    """Whether its folder lies on another computer; None where that cannot be told."""
    if sys.platform == "win32":
        return _on_remote_drive(path)
    if sys.platform != "linux":
        return None
    try:
        table = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        folder = path.parent.resolve()
    except (OSError, ValueError, RuntimeError):
        return None
    return is_on_network(table, str(folder))


def is_on_network(table: str, folder: str) -> bool | None:
    """What the system's table of mounts says of a folder; the longest place counts."""
    best, kind = "", None
    for line in table.splitlines():
        words = line.split(" ")
        if len(words) < 3:
            continue
        place = _octal.sub(lambda match: chr(int(match.group(1), 8)), words[1])
        inside = folder == place or folder.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(best):
            best, kind = place, words[2]
    return None if kind is None else kind in _NETWORK


def _on_remote_drive(path: Path) -> bool | None:
    """A path of a share, or a letter that stands for one."""
    whole = os.path.abspath(path)  # noqa: PTH100 - resolve() would ask the server
    if whole.startswith("\\\\"):
        return True
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(whole)[0]
        kind: int = ctypes.windll.kernel32.GetDriveTypeW(drive + "\\")
        return kind == _REMOTE_DRIVE
    return None
