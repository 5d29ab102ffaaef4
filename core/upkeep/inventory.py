"""Everything that Mintdesk keeps on this computer: keyring items, then files.

Items come from the catalogs and their journals, of this world and of the custom ones
beside it; the keyring is neither listed nor asked. Earlier copies of a catalog may name
items that it has forgotten: those count too. Files count by their names alone, and no
link is followed.
"""

from __future__ import annotations

import os
import re
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final, NamedTuple

from core.errors import AppError, CatalogBroken, CatalogBusy, CatalogError
from core.storage.apart import NETWORK_PROXY, POINTER
from core.storage.catalog_schema import APPLICATION_ID
from core.storage.items import is_held_by
from core.storage.rows import FACT_LIMIT

CATALOG: Final = "catalog.sqlite"
FOLDERS: Final = ("logs", "runs")
"""What a world's folder has inside it, beside its files."""

_custom = re.compile(r"custom-[0-9a-f]{16}")
_earlier = re.compile(r"catalog\.(?:copy|broken)-[0-9A-Za-z-]+\.sqlite")
_copy = re.compile(r"catalog\.copy-[0-9]+\.sqlite")
_known: Final = {
    "": re.compile(
        r"catalog(?:\.(?:copy|broken)-[0-9A-Za-z-]+)?\.sqlite(?:-wal|-shm|-journal)?"
        r"|catalog\.lock"
        r"|\.mintdesk-[0-9a-f]{32}\.tmp(?:-wal|-shm|-journal)?"
    ),
    "logs": re.compile(r"mintdesk\.log(?:\.[0-9]{1,3})?"),
    "runs": re.compile(r"[0-9a-f]{32}\.lock"),
}


class Item(NamedTuple):
    """One secret in the keyring, or a credential whose secret was in memory.

    ``unfinished``: no credential uses it, a journal or an earlier copy names it.
    """

    name: str
    item: str
    credential_id: str
    folder: Path
    unfinished: bool = False

    @property
    def in_keyring(self) -> bool:
        """False where it was kept in the memory of some session."""
        return is_held_by("keyring", self.item)


class KeptFile(NamedTuple):
    """A file of ours; ``size`` in bytes, ``changed`` in seconds since the epoch."""

    path: Path
    size: int
    changed: float


class Kept(NamedTuple):
    """How many credentials a world keeps, and when its list was copied, newest first.

    Instants are seconds since the epoch.
    """

    folder: Path
    credentials: int
    copies: tuple[float, ...]


class Inventory(NamedTuple):
    """``folders`` are those of the worlds, the outermost first; ``strange`` stays."""

    folders: tuple[Path, ...]
    items: tuple[Item, ...]
    files: tuple[KeptFile, ...]
    strange: tuple[Path, ...]


class Outcome(NamedTuple):
    """What became of it. ``failure`` stopped it, at the item ``stopped_at``.

    ``items`` and ``files`` count what was removed; ``left`` is what stays on disk: what
    Mintdesk does not know, and what the system would not let go.
    """

    items: int
    files: int
    left: tuple[Path, ...] = ()
    failure: AppError | None = None
    stopped_at: Item | None = None


def take(root: Path) -> Inventory:
    """What there is below ``root``, the data folder of the real world.

    Raises a CatalogError where a catalog cannot be read: what is not known cannot be
    removed.
    """
    folders = worlds_in(root)
    items = tuple(item for folder in folders for item in items_in(folder))
    return Inventory(folders, items, *files_in(folders))


def files_in(
    folders: tuple[Path, ...],
) -> tuple[tuple[KeptFile, ...], tuple[Path, ...]]:
    """The files of these worlds: what is ours by its name, and what is not."""
    files: list[KeptFile] = []
    strange: list[Path] = []
    for folder in folders:
        for path, found in _contents(folder, folders[0]):
            if found is None:
                strange.append(path)
            else:
                files.append(KeptFile(path, found.st_size, found.st_mtime))
    return tuple(files), tuple(strange)


def worlds_in(root: Path) -> tuple[Path, ...]:
    """The data folder itself, and the custom worlds' in it."""
    with suppress(OSError), os.scandir(root) as entries:
        inside = sorted(
            Path(each.path)
            for each in entries
            if _custom.fullmatch(each.name) and each.is_dir(follow_symlinks=False)
        )
        return (root, *inside)
    return ()


def items_in(folder: Path) -> tuple[Item, ...]:
    """What the catalog in ``folder`` knows, then what only earlier copies name."""
    found = {
        each.item or each.credential_id: each for each in rows_of(folder / CATALOG)
    }
    for path in _earlier_in(folder):
        with suppress(CatalogError):
            for each in rows_of(path):
                if is_held_by("keyring", each.item):
                    found.setdefault(each.item, each._replace(unfinished=True))
    return tuple(found.values())


def kept_in(folder: Path) -> Kept:
    """What one world keeps; nothing is changed."""
    credentials = sum(not each.unfinished for each in rows_of(folder / CATALOG))
    copies = [
        found.st_mtime
        for path, found in _contents(folder, folder)
        if found is not None and _copy.fullmatch(path.name)
    ]
    return Kept(folder, credentials, tuple(sorted(copies, reverse=True)))


def _earlier_in(folder: Path) -> list[Path]:
    """Newest first, so that the latest name of a credential is the one shown."""
    found = [
        (entry.stat(follow_symlinks=False).st_mtime, Path(entry.path))
        for entry in _entries(folder)
        if _earlier.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)
    ]
    return [path for _, path in sorted(found, reverse=True)]


def rows_of(path: Path) -> Iterator[Item]:
    """Credentials and unfinished items of one catalog; none where there is no file."""
    if not os.path.lexists(path):
        return
    if not path.is_file() or path.is_symlink():
        raise CatalogBroken(path=str(path), reason="not a file")
    try:
        with closing(_opened(path)) as connection:
            (owner,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if owner != APPLICATION_ID:
                if version or path.stat().st_size:
                    raise CatalogBroken(path=str(path), reason="not ours")
                return
            kept = connection.execute("SELECT name, secret_item, id FROM credential")
            names = {}
            for name, item, credential_id in kept.fetchall():
                names[credential_id] = shown = str(name)[:FACT_LIMIT]
                yield Item(shown, str(item), str(credential_id), path.parent)
            used = "SELECT secret_item FROM credential"
            open_ones = connection.execute(
                f"SELECT item, credential_id FROM journal WHERE item NOT IN ({used})"  # noqa: S608 - our own words
            )
            for item, credential_id in open_ones.fetchall():
                shown = names.get(credential_id, "")
                place = path.parent
                yield Item(shown, str(item), str(credential_id), place, unfinished=True)
            apart = "SELECT value FROM setting WHERE key = ? AND value <> ''"
            for (item,) in connection.execute(apart, (POINTER,)).fetchall():
                yield Item("", str(item), NETWORK_PROXY, path.parent, unfinished=True)
    except sqlite3.Error as exc:
        busy = getattr(exc, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
        kind = CatalogBusy if busy else CatalogBroken
        raise kind(path=str(path), reason=type(exc).__name__) from exc
    except OSError as exc:
        raise CatalogError(path=str(path), reason=type(exc).__name__) from exc


def _opened(path: Path) -> sqlite3.Connection:
    """For reading. A catalog may have a log beside it that only an opener may fold in;
    an earlier copy is looked at as it lies, and nothing is put beside it."""
    mode = "mode=rw" if path.name == CATALOG else "mode=ro&immutable=1"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _contents(folder: Path, root: Path) -> Iterator[tuple[Path, os.stat_result | None]]:
    """Each file of a world with its look, None for what is not known by its name."""
    for entry in _entries(folder):
        path = Path(entry.path)
        is_folder = entry.is_dir(follow_symlinks=False)
        if is_folder and entry.name in FOLDERS:
            for inner in _entries(path):
                yield Path(inner.path), _look(inner, entry.name)
        elif is_folder and folder == root and _custom.fullmatch(entry.name):
            continue  # a world of its own
        else:
            yield path, _look(entry, "")


def _look(entry: os.DirEntry[str], kind: str) -> os.stat_result | None:
    """The look of a file that is ours by its name and place, else None."""
    found = entry.stat(follow_symlinks=False)
    ours = _known[kind].fullmatch(entry.name) and stat.S_ISREG(found.st_mode)
    return found if ours else None


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda each: each.name)
    except FileNotFoundError:
        return []
    except OSError as exc:
        raise CatalogError(path=str(folder), reason=type(exc).__name__) from exc
