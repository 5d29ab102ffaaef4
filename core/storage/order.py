"""The order in which people see credentials, as a text that SQLite can compare."""

from __future__ import annotations

import sqlite3
from typing import Final

_BELOW_ALL: Final = "\0"


def sort_text(ims_org_id: str, project: str, name: str, credential_id: str) -> str:
    """A text that stands where (org, project, name without case, id) would.

    The parts are joined by the lowest character there is, so a shorter part comes
    before a longer one. SQLite compares UTF-8 bytes, Python code points: the same.
    """
    parts = (ims_org_id, project, name.casefold(), credential_id)
    return _BELOW_ALL.join(part.replace(_BELOW_ALL, "\1") for part in parts)


def fill_sort_keys(connection: sqlite3.Connection) -> None:
    """Write the key of every credential that has none, inside a transaction."""
    rows = connection.execute(
        "SELECT ims_org_id, project, name, id FROM credential WHERE sort_key = ''"
    ).fetchall()
    keys = ((sort_text(*map(str, row)), row[3]) for row in rows)
    connection.executemany("UPDATE credential SET sort_key = ? WHERE id = ?", keys)
