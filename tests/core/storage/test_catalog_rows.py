"""The catalog's file may have been written by anybody: rows are looked at."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.errors import CatalogBroken
from core.model import Credential
from core.storage.catalog import Catalog
from core.storage.events import EventKind

if TYPE_CHECKING:
    from tests.conftest import FakeClock

KEPT = Credential("1", "n", "client-1", ("openid",), created_at=1.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the catalog lies."""
    return tmp_path / "catalog.sqlite"


@pytest.fixture
def catalog(path: Path, clock: FakeClock) -> Iterator[Catalog]:
    """A catalog with one credential and one event of it."""
    made = Catalog(path, clock.now)
    made.insert(KEPT)
    made.record(KEPT.id, EventKind.EDITED, {"seconds": 1})
    yield made
    made.close()


def execute(path: Path, statement: str, *values: object) -> None:
    """What another program writes into the file."""
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(statement, values)


@pytest.mark.parametrize(
    "scopes",
    [
        "5",
        "null",
        '"x"',
        '{"a": 1}',
        "[1, 2]",
        "[null]",
        "[[]]",
        "",
        "NaN",
        "[" * 100_000,
        "9" * 5_000,
    ],
)
def test_scopes_that_are_none_are_a_broken_row(
    catalog: Catalog, path: Path, scopes: str
) -> None:
    """Whatever stands there."""
    execute(path, "UPDATE credential SET scopes = ?", scopes)
    with pytest.raises(CatalogBroken):
        catalog.credentials()


@pytest.mark.parametrize(
    "tags",
    ["5", "null", '{"a": 1}', '["a"]', '[["a"]]', '[["a", 1]]', '[["a", "b", "c"]]'],
)
def test_tags_that_are_none_are_a_broken_row(
    catalog: Catalog, path: Path, tags: str
) -> None:
    """A tag is a name and a colour."""
    execute(path, "UPDATE credential SET tags = ?", tags)
    with pytest.raises(CatalogBroken):
        catalog.credentials()


def test_a_pin_that_is_none_is_a_broken_row(catalog: Catalog, path: Path) -> None:
    """It is in or it is not."""
    execute(path, "UPDATE credential SET pinned = 2")
    with pytest.raises(CatalogBroken):
        catalog.credentials()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE credential SET secret_added_at = 9e999",
        "UPDATE credential SET created_at = -9e999",
        "UPDATE credential SET used_at = 9e999",
    ],
)
def test_an_instant_that_is_none_is_a_broken_row(
    catalog: Catalog, path: Path, change: str
) -> None:
    """No clock shows infinity."""
    execute(path, change)
    with pytest.raises(CatalogBroken):
        catalog.get(KEPT.id)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE credential SET name = x'00'",
        "UPDATE credential SET scopes = NULL",
    ],
)
def test_what_is_no_text_is_a_broken_row(
    catalog: Catalog, path: Path, change: str
) -> None:
    """A table of that name need not be one of ours."""
    execute(path, "ALTER TABLE credential RENAME TO ours")
    execute(path, "CREATE TABLE credential AS SELECT * FROM ours")
    execute(path, change)
    with pytest.raises(CatalogBroken):
        catalog.credentials()


def test_a_right_row_is_read(catalog: Catalog) -> None:
    """As it was written."""
    assert catalog.credentials() == [KEPT]


@pytest.mark.parametrize(
    ("kind", "at", "facts"),
    [
        ("bogus", 1.0, "{}"),
        ("token", 9e999, "{}"),
        ("token", 1.0, ""),
        ("token", 1.0, "["),
        ("token", 1.0, "[" * 100_000),
        ("token", 1.0, "null"),
        ("token", 1.0, "[1]"),
        ("token", 1.0, '{"seconds": 1e999}'),
        ("token", 1.0, '{"seconds": true}'),
        ("token", 1.0, '{"seconds": 10000000000000000}'),
        ("token", 1.0, '{"code": ["x"]}'),
        ("token", 1.0, json.dumps({"code": "x" * 201})),
    ],
)
def test_an_event_that_is_none_is_left_out(
    catalog: Catalog, path: Path, kind: str, at: float, facts: str
) -> None:
    """The others are shown."""
    statement = "INSERT INTO event (credential_id, kind, at, facts) VALUES (?, ?, ?, ?)"
    execute(path, statement, KEPT.id, kind, at, facts)
    assert [each.facts for each in catalog.history(KEPT.id, 9)] == [{"seconds": 1}]


def test_a_journal_of_unknown_meaning_is_broken(catalog: Catalog, path: Path) -> None:
    """Nothing is done to the keyring on its word."""
    execute(path, "INSERT INTO journal VALUES ('item', '1', 'bogus', 1.0, '')")
    with pytest.raises(CatalogBroken):
        catalog.journal()
