"""A catalog of an earlier Mintdesk opens with all that is in it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.model import Credential, Environment
from core.storage.catalog import Catalog
from core.storage.catalog_schema import APPLICATION_ID, MIGRATIONS
from core.storage.rows import sort_key
from tests.core.storage.catalog_parts import NAME, asked

ROOT = Path(__file__).resolve().parents[3]

# As the first version made it; not to be changed with the program.
FIRST = """
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
) STRICT;
CREATE TABLE setting (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    credential_id TEXT NOT NULL REFERENCES credential (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    at REAL NOT NULL,
    facts TEXT NOT NULL
) STRICT;
CREATE INDEX event_of_credential ON event (credential_id, id);
CREATE TABLE journal (
    item TEXT PRIMARY KEY NOT NULL,
    credential_id TEXT NOT NULL,
    intent TEXT NOT NULL,
    at REAL NOT NULL
) STRICT;
INSERT INTO credential VALUES ('1', 'Zebra', 'c', '["a", "b"]', 'Z@Org', 'stage', 'P',
    'W', 'mintdesk/1/4', 1.0, 2.0, 3.0);
INSERT INTO credential VALUES ('2', 'apple', 'c', '[]', 'A@Org', 'production', '', '',
    '', 0.0, 5.0, 0.0);
INSERT INTO setting VALUES ('appearance', 'dark');
INSERT INTO event VALUES (7, '1', 'token', 9.0, '{"scopes": 2}');
INSERT INTO journal VALUES ('mintdesk/1/3', '1', 'discard', 8.0);
"""

WRITE = """
import sys
from pathlib import Path
from core.storage.catalog import Catalog
from tests.core.storage.catalog_parts import credential

catalog = Catalog(Path(sys.argv[1]), lambda: 1.0, busy_seconds=20)
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2]), int(sys.argv[2]) + 40):
    catalog.insert(credential(number))
    catalog.change(credential(number).id, {"name": f"Changed {number}"})
catalog.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of the first version."""
    made = tmp_path / NAME
    with closing(sqlite3.connect(made)) as first:
        first.executescript(FIRST)
        first.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        first.execute("PRAGMA user_version = 1")
        first.execute("PRAGMA journal_mode = WAL")
    return made


ZEBRA = Credential(
    id="1",
    name="Zebra",
    client_id="c",
    scopes=("a", "b"),
    ims_org_id="Z@Org",
    environment=Environment.STAGE,
    project="P",
    workspace="W",
    secret_item="mintdesk/1/4",
    secret_added_at=1.0,
    created_at=2.0,
    used_at=3.0,
)


def test_credentials_are_kept(path: Path) -> None:
    """Every field of every one, in the order of the list."""
    with closing(Catalog(path, lambda: 1.0)) as catalog:
        found = catalog.page("", 9)
    assert (found[0].name, found[1]) == ("apple", ZEBRA)


def test_nothing_is_pinned_or_tagged_at_first(path: Path) -> None:
    """The first version knew neither."""
    with closing(Catalog(path, lambda: 1.0)) as catalog:
        found = [(each.pinned, each.tags) for each in catalog.page("", 9)]
    assert found == [(False, ()), (False, ())]


def test_settings_history_and_journal_are_kept(path: Path) -> None:
    """All the rest as well."""
    with closing(Catalog(path, lambda: 1.0)) as catalog:
        found = (
            catalog.settings(),
            [(event.at, event.facts) for event in catalog.history("1", 9)],
            [entry.item for entry in catalog.journal()],
        )
    assert found == (
        {"appearance": "dark"},
        [(9.0, {"scopes": 2})],
        ["mintdesk/1/3"],
    )


def test_the_file_has_the_latest_schema_afterwards(path: Path) -> None:
    """The version is the number of migrations."""
    with closing(Catalog(path, lambda: 1.0)) as catalog:
        catalog.settings()
    assert asked(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]


def test_keys_are_written_by_the_migration(path: Path) -> None:
    """For each credential that was there."""
    with closing(Catalog(path, lambda: 1.0)) as catalog:
        keys = [(sort_key(each),) for each in catalog.page("", 9)]
    found = asked(path, "SELECT sort_key FROM credential ORDER BY sort_key")
    assert found == keys


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    """One transaction: half a schema is none."""
    asked(path, "CREATE INDEX credential_in_order ON credential (name)")
    catalog = Catalog(path, lambda: 1.0)
    with closing(catalog), pytest.raises(Exception, match="CatalogError"):
        catalog.settings()
    columns = asked(path, "SELECT count(*) FROM pragma_table_info('credential')")
    assert (asked(path, "PRAGMA user_version"), columns) == ([(1,)], [(12,)])


def test_two_programs_that_open_migrate_and_write_at_once_lose_nothing(
    path: Path,
) -> None:
    """Both find the other's rows, the file is whole, and every change counted."""
    command = [sys.executable, "-c", WRITE, str(path)]
    starts = [
        subprocess.Popen(
            [*command, str(first)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for first in (0, 1000)
    ]
    for start in starts:
        assert start.stdout is not None
        start.stdout.readline()
    for start in starts:
        assert start.stdin is not None
        start.stdin.write("go\n")
        start.stdin.flush()
    for start in starts:
        start.communicate(timeout=60)
    codes = [start.returncode for start in starts]
    query = "SELECT count(*) FROM credential WHERE name LIKE 'Changed%'"
    revision = "SELECT value FROM setting WHERE key = 'catalog.revision'"
    found = [
        codes,
        asked(path, query),
        asked(path, revision),
        asked(path, "PRAGMA integrity_check"),
    ]
    assert found == [[0, 0], [(80,)], [("160",)], [("ok",)]]
