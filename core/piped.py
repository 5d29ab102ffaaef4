"""Work for a child process: what it is asked goes in by a pipe, its answer comes out.

The child has nothing else of the program's: no secret among its arguments or in its
environment, no file, no network. It is trusted no more than what it reads: its answer
is bounded, and it is killed when it takes too long or nobody wants it any more.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import IO, Final

from core.adobe.stopping import Stop
from core.errors import Cancelled
from core.hardening import child_environment

_ROOT: Final = Path(__file__).parent.parent
_CHUNK: Final = 65_536


def command_of(module: str, argument: str, *, bundled: bool) -> list[str]:
    """What starts a child: this interpreter, or the bundle itself, which has none."""
    if bundled:
        return [sys.executable, argument]
    return [sys.executable, "-m", module]


def ask(
    command: Sequence[str],
    told: bytes,
    cancelled: Stop,
    *,
    seconds: float,
    most: int,
) -> bytes | None:
    """What the child says, at most so many bytes; it is killed after so many seconds.

    None where it cannot be started, dies, hangs or says more. Raises Cancelled.
    """
    if cancelled.is_set():
        del told
        raise Cancelled
    try:
        child = subprocess.Popen(
            command,
            cwd=_ROOT,
            env=child_environment(os.environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            process_group=None if sys.platform == "win32" else 0,
        )
    except OSError:
        return None
    kill = partial(_kill, child)
    late = threading.Timer(seconds, kill)
    late.daemon = True
    with child, cancelled.calling(kill):
        late.start()
        teller = threading.Thread(target=_tell, args=(child.stdin, told), daemon=True)
        teller.start()
        said = _hear(child.stdout, most)
        if said is None:
            kill()
        child.wait()
        late.cancel()
        teller.join()
    if cancelled.is_set():
        del told, said
        raise Cancelled
    return said if child.returncode == 0 else None


def _kill(child: subprocess.Popen[bytes]) -> None:
    """End the child with all that it started, which would hold its pipes open."""
    if sys.platform == "win32" or child.returncode is not None:
        child.kill()
        return
    with suppress(OSError):
        os.killpg(child.pid, signal.SIGKILL)


def _tell(pipe: IO[bytes] | None, told: bytes) -> None:
    """Write all of it; a child that is gone by then wants no more."""
    if pipe is not None:
        with suppress(OSError), pipe:
            pipe.write(told)


def _hear(pipe: IO[bytes] | None, most: int) -> bytes | None:
    """Read to the end, or give up where there is more than ``most``."""
    pieces: list[bytes] = []
    while pipe is not None and (piece := pipe.read(_CHUNK)):
        pieces.append(piece)
        most -= len(piece)
        if most < 0:
            return None
    return b"".join(pieces)
