"""A broken catalog is set aside, never deleted, and the newest good copy taken.

In this order: the copy is made ready under another name; the broken file goes aside,
and what SQLite laid beside it after it, so that no old log is ever read into the new
file; the new one takes the name. Killed in between, the name is free and the copies are
there: the next start goes on from that.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from core.errors import CatalogBroken, CatalogError, CatalogInUse
from core.storage import catalog_schema
from core.storage.beside import SIDECARS
from core.storage.copies import (
    new_file,
    newest_good,
    prepare_return,
    refuse_unreadable,
    sync_folder,
)
from core.storage.first_look import NOT_A_FILE
from core.storage.outcomes import Restored

PATIENCE: Final = 10.0
"""Seconds for which a second start waits while the first one restores."""

_UNTOUCHED: Final = (catalog_schema.FOREIGN, NOT_A_FILE)


def can_be_mended(error: CatalogBroken) -> bool:
    """Whether it is ours to set aside: not another program's, not a folder."""
    return error.fact("reason") not in _UNTOUCHED


def restore(path: Path, now: float, others: Callable[[], bool]) -> Restored:
    """Set aside what is there and take the newest good copy; the file is held by none.

    Raises CatalogInUse while another start is alive (``others``), and where the system
    says so; CatalogError where a copy cannot be read, which does not make it a bad
    one. The caller holds :func:`restoring`.
    """
    if others():
        raise CatalogInUse(path=str(path))
    with _mapped(path):
        refuse_unreadable(path)
        copy = newest_good(path)
        ready = prepare_return(copy, path, now) if copy else new_file(path)
        try:
            aside = _set_aside(path, now)
            os.replace(ready, path)  # noqa: PTH105 - takes a name that is free now
        except BaseException:
            ready.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    return Restored(aside, copy.at if copy else None)


@contextmanager
def restoring(path: Path) -> Iterator[None]:
    """One start at a time restores; the next one waits, and then finds it done."""
    from filelock import FileLock, Timeout

    name = path.with_name(f"{path.stem}.lock")
    lock = FileLock(name, timeout=PATIENCE, mode=0o600, fallback_to_soft=False)
    with _mapped(path):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            lock.acquire()
        except Timeout as exc:
            raise CatalogInUse(path=str(path)) from exc
    try:
        yield
    finally:
        lock.release()


def _set_aside(path: Path, now: float) -> Path:
    """Rename the catalog and what lies beside it; where it is now."""
    aside = _free_name(path, now)
    if path.exists():
        path.rename(aside)
    else:  # killed in the middle of this, or taken away by hand
        found = sorted(path.parent.glob(f"{path.stem}.broken-*{path.suffix}"))
        aside = found[-1] if found else path
    for end in SIDECARS:
        beside = path.with_name(path.name + end)
        target = aside.with_name(aside.name + end)
        if beside.exists():
            if target.exists() or aside == path:
                free = _free_name(path, now)
                target = free.with_name(free.name + end)
            beside.rename(target)
    sync_folder(path.parent)
    return aside


def _free_name(path: Path, now: float) -> Path:
    """``catalog.broken-<time>.sqlite``, with a number where that was taken."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(now))
    number = 1
    while True:
        more = f"-{number}" if number > 1 else ""
        name = path.with_name(f"{path.stem}.broken-{stamp}{more}{path.suffix}")
        ends = ("", *SIDECARS)
        if not any(os.path.lexists(name.with_name(name.name + end)) for end in ends):
            return name
        number += 1


@contextmanager
def _mapped(path: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as exc:
        if sys.platform == "win32":  # somebody has it open
            raise CatalogInUse(path=str(path)) from exc
        raise CatalogError(path=str(path), reason=type(exc).__name__) from exc
    except (OSError, sqlite3.Error) as exc:
        raise CatalogError(path=str(path), reason=type(exc).__name__) from exc
