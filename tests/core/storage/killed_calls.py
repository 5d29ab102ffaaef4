"""Run as a script: an action on a catalog, killed before each of its calls in turn.

``python -m tests.core.storage.killed_calls FOLDER ACTION``: ACTION is ``copy`` or
``restore``. FOLDER holds ``stocked``, a folder with a catalog; each attempt has a copy
of it, named by its number, and dies before that one of its calls which touch a file
there (Python's audit events tell). The last one is left alone to the end.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path
from typing import Any, Final

from tests.core.storage.catalog_parts import DAY, NOW, Kept

MOST: Final = 200
"""Attempts; a few dozen are needed."""

CALLS: Final = {"open", "os.rename", "os.remove", "os.mkdir", "sqlite3.connect"}


def deadly(folder: Path, number: int) -> None:
    """From now on, die before the call of this number that names the folder."""
    left = [number]

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in CALLS and str(folder) in str(arguments):
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def act(folder: Path, action: str) -> None:
    """A start on the next day."""
    kept = Kept(folder, NOW + DAY)
    if action == "copy":
        kept.keeper.check()
    else:
        kept.keeper.open(5)
    os._exit(0)


def main(folder: Path, action: str) -> None:
    """One process for each attempt."""
    number, status = 0, 1
    while status:
        number += 1
        if number > MOST:
            raise SystemExit("it never comes to an end")
        own = folder / str(number)
        shutil.copytree(folder / "stocked", own)
        process = os.fork()
        if not process:
            deadly(own, number)
            act(own, action)
        status = os.waitpid(process, 0)[1]
    sys.stdout.write(str(number))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
