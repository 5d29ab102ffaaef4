"""The catalog's file before SQLite opens it: made where there is none, and looked at.

To look is to open the file and to close it, and the kernel takes that for the end of
every lock that this process has on it (POSIX, fcntl). SQLite would go on as if it had
them still: another window that ends would take itself for the last one and remove the
write-ahead log, with all that this one commits from then on. So nothing here may run
while a connection of this process is open.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from core.errors import CatalogBroken

NOT_A_FILE: Final = "not a file"
_MAGIC: Final = b"SQLite format 3\0"


def prepare_file(path: Path) -> None:
    """A new file is 0600 in a folder of 0700; an old folder keeps its mode.

    Raises CatalogBroken for what is no database, OSError where the system refuses.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        return
    if not path.is_file():
        raise CatalogBroken(path=str(path), reason=NOT_A_FILE)
    _refuse_what_is_none(path)
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _refuse_what_is_none(path: Path) -> None:
    """Raise CatalogBroken before SQLite sees what is no database.

    It would take the write-ahead log beside it for worthless, and remove it. That log
    is looked for first: another start may be making both at this moment.
    """
    logged = path.with_name(path.name + "-wal").exists()
    with path.open("rb") as file:
        start = file.read(len(_MAGIC))
    if start != _MAGIC and (start or logged):
        raise CatalogBroken(path=str(path), reason="SQLITE_NOTADB")
