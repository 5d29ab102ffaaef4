"""The files that credentials were written to or read from, as rows of the catalog.

A row that makes no sense is left out wherever it is read. A credential's rows go with
it; the files themselves are never touched here. A path with bytes that are no text
stands there as JSON, whose first letter no whole path has.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any, Final

from core.errors import CredentialGone
from core.remembered import Kind, Remembered
from core.storage.catalog import Catalog
from core.storage.database import checked

MOST: Final = 100
"""Files that a credential keeps; the oldest make way."""

_COLUMNS: Final = "credential_id, path, kind, manner, at, facts"
_FORGET: Final = (
    "DELETE FROM file WHERE credential_id = ? AND kind = ? AND path = ? AND manner = ?"
)


def remember(
    catalog: Catalog, *files: Remembered, instead_of: Iterable[Remembered] = ()
) -> None:
    """Keep them, each in place of what was kept of the same file, all or none.

    An export takes the place of another credential's that was written alike: its
    values stand there now. What they are ``instead_of`` is forgotten by the same step.
    CredentialGone without the credential.
    """
    with catalog.database.writing() as connection:
        for old in instead_of:
            connection.execute(_FORGET, checked((old.credential_id, *_key(old))))
        for each in files:
            found = "SELECT 1 FROM credential WHERE id = ?"
            owner = checked((each.credential_id,))
            if connection.execute(found, owner).fetchone() is None:
                path = str(catalog.database.path)
                raise CredentialGone(path=path, id=each.credential_id)
            if each.kind is Kind.EXPORT:
                connection.execute(
                    "DELETE FROM file WHERE kind = ? AND path = ? AND manner = ?",
                    checked(_key(each)),
                )
            facts = json.dumps(
                dict(zip(each.facts, checked(tuple(each.facts.values())), strict=True))
            )
            kind, path, manner = _key(each)
            row = (each.credential_id, path, kind, manner, each.at, facts)
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
    catalog.database.run(_FORGET, kept.credential_id, *_key(kept))


def _key(kept: Remembered) -> tuple[str, str, str]:
    """What tells it from the credential's other files, as it stands in the columns."""
    kind, path, manner = kept.key
    try:
        path.encode()
    except UnicodeError:
        path = json.dumps(path)
    return kind, path, manner


def _of(row: tuple[Any, ...]) -> Remembered | None:
    credential_id, path, kind, manner, at, text = row
    try:
        facts = json.loads(text)
        known = Kind(kind)
        path = json.loads(path) if path.startswith('"') else path
    except (ValueError, RecursionError):
        return None
    if not isinstance(facts, dict) or not math.isfinite(at) or "\0" in path:
        return None
    if not all(isinstance(value, str) for value in facts.values()):
        return None
    return Remembered(credential_id, path, known, manner, at, facts)
