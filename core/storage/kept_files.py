"""The files that credentials were written to or read from, as rows of the catalog.

A row that makes no sense is left out wherever it is read. A credential's rows go with
it; the files themselves are never touched here.
"""

from __future__ import annotations

import json
import math
from typing import Any, Final

from core.errors import CredentialGone
from core.remembered import Kind, Remembered
from core.storage.catalog import Catalog
from core.storage.database import checked

MOST: Final = 100
"""Files that a credential keeps; the oldest make way."""

_COLUMNS: Final = "credential_id, path, kind, manner, at, facts"


def remember(catalog: Catalog, *files: Remembered) -> None:
    """Keep them, each in place of what was kept of the same file.

    An export takes the place of another credential's that was written alike: its
    values stand there now. CredentialGone without the credential.
    """
    with catalog.database.writing() as connection:
        for each in files:
            found = "SELECT 1 FROM credential WHERE id = ?"
            owner = checked((each.credential_id,))
            if connection.execute(found, owner).fetchone() is None:
                path = str(catalog.database.path)
                raise CredentialGone(path=path, id=each.credential_id)
            kind = each.kind.value
            if each.kind is Kind.EXPORT:
                connection.execute(
                    "DELETE FROM file WHERE kind = ? AND path = ? AND manner = ?",
                    checked((kind, each.path, each.manner)),
                )
            facts = json.dumps(
                dict(zip(each.facts, checked(tuple(each.facts.values())), strict=True))
            )
            row = (each.credential_id, each.path, kind, each.manner, each.at, facts)
            connection.execute(
                f"INSERT OR REPLACE INTO file ({_COLUMNS}) "  # noqa: S608 - our own names
                "VALUES (?, ?, ?, ?, ?, ?)",
                checked(row),
            )
            connection.execute(
                "DELETE FROM file WHERE credential_id = ? AND rowid NOT IN (SELECT "
                "rowid FROM file WHERE credential_id = ? ORDER BY at DESC LIMIT ?)",
                checked((each.credential_id, each.credential_id, MOST)),
            )


def remembered(catalog: Catalog, credential_id: str) -> tuple[Remembered, ...]:
    """A credential's files, the latest first."""
    rows = catalog.database.rows(
        f"SELECT {_COLUMNS} FROM file WHERE credential_id = ? "  # noqa: S608 - as above
        "ORDER BY at DESC, path, manner LIMIT ?",
        credential_id,
        MOST,
    )
    return tuple(each for each in map(_of, rows) if each is not None)


def forget(catalog: Catalog, kept: Remembered) -> None:
    """Know nothing of a file any more."""
    catalog.database.run(
        "DELETE FROM file "
        "WHERE credential_id = ? AND kind = ? AND path = ? AND manner = ?",
        kept.credential_id,
        kept.kind.value,
        kept.path,
        kept.manner,
    )


def _of(row: tuple[Any, ...]) -> Remembered | None:
    credential_id, path, kind, manner, at, text = row
    try:
        facts = json.loads(text)
        known = Kind(kind)
    except (ValueError, RecursionError):
        return None
    if not isinstance(facts, dict) or not math.isfinite(at) or "\0" in path:
        return None
    if not all(isinstance(value, str) for value in facts.values()):
        return None
    return Remembered(credential_id, path, known, manner, at, facts)
