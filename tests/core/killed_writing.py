"""Run as a script: an export, killed before each line of the writing in turn.

``python -m tests.core.killed_writing FOLDER STATE``: STATE is ``new``, ``old`` or
``private``, and ``named`` may follow: through a file with a temporary name, as where
the system has no other. Each attempt has a folder named by its number, and dies before
that line of the writing which it comes to; the last one is left alone to the end.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any, Final

from core import file_rights, files, one_writer, replacing, temporary_files

MOST: Final = 400
"""Attempts; about two hundred are needed."""
OLD: Final = b"# mine\nOAUTHS2S_CLIENT_SECRET=p8e-old\n"
NEW: Final = b"# mine\nOAUTHS2S_CLIENT_SECRET=p8e-new\n" * 8_000

_WRITING: Final = (replacing, temporary_files, file_rights, one_writer, files)
_WATCHED: Final = tuple(each.__file__ for each in _WRITING)


def deadly(number: int) -> None:
    """From now on, die before the line of this number."""
    left = [number]

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if frame.f_code.co_filename not in _WATCHED:
            return None
        if event == "line":
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)


def act(folder: Path, state: str, number: int) -> None:
    """Write, as an export does."""
    deadly(number)
    kind, _, named = state.partition(" ")
    replacing.replace_atomically(
        folder / ".env",
        NEW,
        None if kind == "new" else OLD,
        private=kind == "private",
        unnamed=not named,
    )
    os._exit(0)


def main(folder: Path, state: str) -> None:
    """One process for each attempt."""
    number, status = 0, 1
    while status:
        number += 1
        if number > MOST:
            raise SystemExit("it never comes to an end")
        own = folder / str(number)
        own.mkdir()
        if not state.startswith("new"):
            (own / ".env").write_bytes(OLD)
            (own / ".env").chmod(0o644)
        process = os.fork()
        if not process:
            act(own, state, number)
        status = os.waitpid(process, 0)[1]
    sys.stdout.write(str(number))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
