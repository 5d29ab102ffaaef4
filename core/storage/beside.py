"""What lies beside a catalog: its copies, and what SQLite puts there."""

from __future__ import annotations

from pathlib import Path
from typing import Final

SIDECARS: Final = ("-wal", "-shm", "-journal")


def copies_of(path: Path) -> tuple[Path, Path]:
    """Where the copies of a catalog are, the newest first."""
    first, second = (f"{path.stem}.copy-{number}{path.suffix}" for number in (1, 2))
    return path.with_name(first), path.with_name(second)


def is_half_gone(path: Path) -> bool:
    """Whether there is no catalog, and yet something of one."""
    rest = (path.with_name(path.name + each) for each in SIDECARS)
    return not path.exists() and any(
        each.exists() for each in (*copies_of(path), *rest)
    )
