"""The catalog's tables, one migration per schema version, and what counts as ours.

The version stands in the file's ``user_version``, the owner in its ``application_id``.
The setting ``REVISION`` grows with every change of what credentials there are and of
what they hold, whoever makes it (the instant of the last use and the history aside).
A file is looked at before anything is written to it: another program's database and
one of a later Mintdesk stay exactly as they are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.errors import CatalogBroken, CatalogTooNew
from core.storage.order import fill_sort_keys

APPLICATION_ID: Final = 0x4D696E74  # "Mint"
REVISION: Final = "catalog.revision"
FOREIGN: Final = "another program's database"

Step = str | Callable[[sqlite3.Connection], None]

_FIRST: Final[tuple[Step, ...]] = (
    """
    CREATE TABLE credential (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        client_id TEXT NOT NULL,
        scopes TEXT NOT NULL,
        ims_org_id TEXT NOT NULL,
        environment TEXT NOT NULL,
        project TEXT NOT NULL,
        workspace TEXT NOT NULL,
        secret_item TEXT NOT NULL,
        secret_added_at REAL NOT NULL,
        created_at REAL NOT NULL,
        used_at REAL NOT NULL
    ) STRICT
    """,
    "CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT",
    """
    CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        credential_id TEXT NOT NULL REFERENCES credential (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        at REAL NOT NULL,
        facts TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX event_of_credential ON event (credential_id, id)",
    """
    CREATE TABLE journal (
        item TEXT PRIMARY KEY NOT NULL,
        credential_id TEXT NOT NULL,
        intent TEXT NOT NULL,
        at REAL NOT NULL
    ) STRICT
    """,
)

_ANOTHER_REVISION: Final = f"""
    BEGIN
        UPDATE setting SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)
        WHERE key = '{REVISION}';
    END
"""  # noqa: S608 - our own name

_SECOND: Final[tuple[Step, ...]] = (
    "ALTER TABLE journal ADD COLUMN owner TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE credential ADD COLUMN sort_key TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX credential_in_order ON credential (sort_key)",
    fill_sort_keys,
    f"INSERT INTO setting VALUES ('{REVISION}', '0')",  # noqa: S608 - our own name
    "CREATE TRIGGER credential_added AFTER INSERT ON credential" + _ANOTHER_REVISION,
    "CREATE TRIGGER credential_dropped AFTER DELETE ON credential" + _ANOTHER_REVISION,
    "CREATE TRIGGER credential_changed AFTER UPDATE OF name, client_id, scopes, "
    "ims_org_id, environment, project, workspace, secret_item ON credential"
    + _ANOTHER_REVISION,
)

_THIRD: Final[tuple[Step, ...]] = (
    "ALTER TABLE credential ADD COLUMN second_added_at REAL NOT NULL DEFAULT 0",
    "ALTER TABLE credential ADD COLUMN refused_at REAL NOT NULL DEFAULT 0",
    "ALTER TABLE credential ADD COLUMN secret_in_use INTEGER NOT NULL DEFAULT 0",
    *(
        f"ALTER TABLE credential ADD COLUMN {column} TEXT NOT NULL DEFAULT '{start}'"
        for column, start in (
            ("technical_account_id", ""),
            ("technical_account_email", ""),
            ("org_name", ""),
            ("imported_scopes", "[]"),
            ("scope_sets", "[]"),
            ("scope_set", ""),
        )
    ),
    "DROP TRIGGER credential_changed",
    "CREATE TRIGGER credential_changed AFTER UPDATE OF name, client_id, scopes, "
    "ims_org_id, environment, project, workspace, secret_item, secret_in_use, "
    "technical_account_id, technical_account_email, org_name, scope_sets, scope_set "
    "ON credential" + _ANOTHER_REVISION,
)

_FOURTH: Final[tuple[Step, ...]] = (
    "ALTER TABLE credential ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE credential ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'",
    "DROP TRIGGER credential_changed",
    "CREATE TRIGGER credential_changed AFTER UPDATE OF name, client_id, scopes, "
    "ims_org_id, environment, project, workspace, secret_item, secret_in_use, "
    "technical_account_id, technical_account_email, org_name, scope_sets, scope_set, "
    "pinned, tags ON credential" + _ANOTHER_REVISION,
)

_FIFTH: Final[tuple[Step, ...]] = (
    """
    CREATE TABLE file (
        credential_id TEXT NOT NULL REFERENCES credential (id) ON DELETE CASCADE,
        path TEXT NOT NULL,
        kind TEXT NOT NULL,
        manner TEXT NOT NULL,
        at REAL NOT NULL,
        facts TEXT NOT NULL,
        PRIMARY KEY (credential_id, kind, path, manner)
    ) STRICT
    """,
)

MIGRATIONS: Final = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH)
"""Statements and functions that lead from version n to n + 1, by n."""


def check_owner(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file that is not ours or is too new, without writing to it.

    One read transaction: another start may be making the tables at this moment.
    """
    connection.execute("BEGIN")
    tables = _number(connection, "SELECT count(*) FROM sqlite_master")
    owner = _number(connection, "PRAGMA application_id")
    version = _number(connection, "PRAGMA user_version")
    connection.execute("COMMIT")
    if owner != APPLICATION_ID and (owner or version or tables):
        raise CatalogBroken(path=str(path), reason=FOREIGN)
    if version > len(MIGRATIONS):
        raise CatalogTooNew(path=str(path), found=version, known=len(MIGRATIONS))


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables up to date; the caller holds a write transaction.

    The version is read inside that transaction: of two starts at once, the second
    finds the work done.
    """
    version = _number(connection, "PRAGMA user_version")
    for steps in MIGRATIONS[version:]:
        for step in steps:
            if isinstance(step, str):
                connection.execute(step)
            else:
                step(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether no migration is due."""
    return _number(connection, "PRAGMA user_version") == len(MIGRATIONS)


def _number(connection: sqlite3.Connection, query: str) -> int:
    (value,) = connection.execute(query).fetchone()
    return int(value)
