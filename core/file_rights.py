"""Who may open a file that takes another's place: whoever could, and nobody else.

Kept are the group, the mode, and on Linux the access list (``setfacl``) and the user's
own attributes. What cannot be kept takes the group's rights with it.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

ACCESS_LIST: Final = "system.posix_acl_access"
_OWN: Final = "user."
_MOST_KEPT: Final = 100
_ABSENT: Final = {errno.ENODATA, errno.EOPNOTSUPP} if sys.platform == "linux" else set()


def give_rights(
    target: int | Path,
    mode: int,
    path: Path | None = None,
    before: os.stat_result | None = None,
) -> None:
    """Give a private file of ours the ``mode``, and what ``path`` has beside one.

    ``before`` is what the system tells of ``path``, whose place is to be taken; both
    are None for a new file. At 0600 neither a group nor a list counts: both are left.
    """
    _drop_list(target)  # that of the folder, which the new file got
    if path is not None:
        _keep_own_attributes(target, path)
    if mode == 0o600:
        return
    if path is not None and before is not None:
        kept = _keep_group(target, before)
        if _keep_list(target, path, wanted=kept) and kept:
            return
        mode = mode if kept and not _has_list(path) else without_group(mode)
    os.chmod(target, mode)  # noqa: PTH101 - may be a handle


def without_group(mode: int) -> int:
    """The mode where another group stands in: it may do no more than everybody."""
    return mode & ~0o070 | (mode & 0o007) << 3 & mode


def _keep_group(target: int | Path, before: os.stat_result) -> bool:
    if sys.platform == "win32":
        return True
    try:
        if os.stat(target).st_gid != before.st_gid:  # noqa: PTH116 - may be a handle
            os.chown(target, -1, before.st_gid)
    except OSError:
        return False
    return True


def _keep_list(target: int | Path, path: Path, *, wanted: bool) -> bool:
    """Whether the list was given, and the mode with it, whose group is its bound."""
    if sys.platform != "linux" or not wanted:
        return False
    try:
        found = os.getxattr(path, ACCESS_LIST, follow_symlinks=False)
        os.setxattr(target, ACCESS_LIST, found)
    except OSError:
        return False
    return True


def _has_list(path: Path) -> bool:
    """Whether there is one, or no telling."""
    if sys.platform != "linux":
        return False
    try:
        os.getxattr(path, ACCESS_LIST, follow_symlinks=False)
    except OSError as exc:
        return exc.errno not in _ABSENT
    return True


def _drop_list(target: int | Path) -> None:
    if sys.platform == "linux":
        with suppress(OSError):
            os.removexattr(target, ACCESS_LIST)


def _keep_own_attributes(target: int | Path, path: Path) -> None:
    """As many as there is room for."""
    if sys.platform == "linux":
        with suppress(OSError):
            for name in os.listxattr(path, follow_symlinks=False)[:_MOST_KEPT]:
                if name.startswith(_OWN):
                    value = os.getxattr(path, name, follow_symlinks=False)
                    os.setxattr(target, name, value)
