"""What the tests of the catalog's file share: credentials, folders, damage."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from core.model import Credential
from core.storage.catalog import Catalog
from core.storage.keeper import Keeper

NOW = 1_800_000_000.0
DAY = 86_400.0
NAME = "catalog.sqlite"
COPY = "catalog.copy-1.sqlite"
OLDER = "catalog.copy-2.sqlite"


def credential(number: int) -> Credential:
    """One of many."""
    return Credential(id=f"id-{number:05}", name=f"Shop {number}", client_id="c")


def stock(folder: Path, count: int = 3, now: float = NOW) -> None:
    """A catalog with so many credentials, checked, and its copy."""
    kept = Kept(folder, now)
    kept.catalog.insert(*map(credential, range(count)))
    kept.keeper.check()
    kept.close()


class Kept:
    """A catalog and its keeper, as a start of the program has them."""

    def __init__(self, folder: Path, now: float = NOW, *, others: bool = False) -> None:
        self.now = now
        path = folder / NAME
        self.catalog = Catalog(path, self.clock, changed=self.copy_soon)
        self.keeper = Keeper(path, self.catalog, self.clock, lambda: others)

    def clock(self) -> float:
        """The time that was set."""
        return self.now

    def copy_soon(self) -> None:
        """As the stores do."""
        self.keeper.copy_soon()

    def close(self) -> None:
        """As a start ends: the copy that is being made is awaited."""
        self.keeper.close()
        self.catalog.close(for_good=True)


def names(path: Path) -> list[str]:
    """The names of a file's credentials, as SQLite tells them to anybody."""
    query = "SELECT name FROM credential ORDER BY sort_key"
    return [str(row[0]) for row in asked(path, query)]


def asked(path: Path, query: str, *values: object) -> list[tuple[object, ...]]:
    """What another program reads in, or does to, a file."""
    with closing(sqlite3.connect(path)) as other, other:
        return other.execute(query, values).fetchall()


def overwrite(path: Path, start: int, content: bytes) -> None:
    """Damage some bytes."""
    with path.open("r+b") as file:
        file.seek(start)
        file.write(content)
