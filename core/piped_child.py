"""What a child process that reads for us does first: bounds, and a closed memory."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from core import hardening

# Memory that reading may take, in bytes, beside what the process has at its start.
MEMORY: Final = 512 * 1024 * 1024
_PAGES: Final = Path("/proc/self/statm")


def be_asked(
    arguments: Sequence[str],
    wanted: str,
    seconds: int,
    serve: Callable[[BinaryIO, BinaryIO], None],
) -> bool:
    """Serve, bounded, where a start is for this alone; whether it was."""
    if list(arguments[1:]) != [wanted]:
        return False
    begin(seconds)
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return True


def begin(seconds: int) -> None:
    """Leave no core file, let nobody look in, and die of too much memory or time.

    ``seconds`` are those of the processor. Where the system has no such bounds
    (Windows) or does not keep them (memory on macOS), time alone bounds the child, by
    the hand of whoever asked.
    """
    hardening.begin()
    hardening.close_memory()
    try:
        import resource
    except ImportError:
        return
    _bound(resource.RLIMIT_CPU, seconds)
    with suppress(OSError, ValueError):
        taken = int(_PAGES.read_text(encoding="ascii").split()[0])
        _bound(resource.RLIMIT_AS, taken * resource.getpagesize() + MEMORY)


def _bound(limit: int, most: int) -> None:
    """Lower a limit; one that is lower already stays."""
    import resource

    with suppress(OSError, ValueError):
        soft, hard = resource.getrlimit(limit)
        if soft == resource.RLIM_INFINITY or soft > most:
            resource.setrlimit(limit, (most, hard))
