"""The catalog in the order of the list, page by page, and who changed it."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.model import Credential
from core.storage.catalog import PAGE, Catalog
from core.storage.events import EventKind
from core.storage.journal import Intent
from core.storage.rows import sort_key

if TYPE_CHECKING:
    from tests.conftest import FakeClock

SHOP = Credential(id="one", name="Shop", client_id="c")

IN_ORDER = [
    replace(SHOP, id="k", name="Zebra"),
    replace(SHOP, id="a", project="A", name="x"),
    replace(SHOP, id="j", ims_org_id="A@Org", name="apple"),
    replace(SHOP, id="i", ims_org_id="A@Org", name="Apple"),
    replace(SHOP, id="h", ims_org_id="A@Org", name="BANANA"),
    replace(SHOP, id="g", ims_org_id="A@Org", name="Straße"),
    replace(SHOP, id="f", ims_org_id="A@Org", name="STRASSEN"),
    replace(SHOP, id="e", ims_org_id="A@Org", project="P", name="a"),
    replace(SHOP, id="d", ims_org_id="A@Org", project="P\x01", name="\x01"),
    replace(SHOP, id="c", ims_org_id="A@Org2", name="é\U0001f600"),
    replace(SHOP, id="b", ims_org_id="B@Org", name="\uffee"),
]
IN_ORDER.sort(
    key=lambda each: (each.ims_org_id, each.project, each.name.casefold(), each.id)
)
IDS = [each.id for each in IN_ORDER]


@pytest.fixture
def stocked(catalog: Catalog) -> Catalog:
    """All of them, put in without order."""
    catalog.insert(*sorted(IN_ORDER, key=lambda each: each.id))
    return catalog


def pages(catalog: Catalog, limit: int) -> list[str]:
    """The ids of all pages, one after the other."""
    found: list[Credential] = []
    while page := catalog.page(sort_key(found[-1]) if found else "", limit):
        found += page
    return [each.id for each in found]


def test_keys_compare_as_their_parts_do() -> None:
    """Org, project, name without case, id."""
    keys = [sort_key(each) for each in IN_ORDER]
    assert keys == sorted(keys)


@pytest.mark.parametrize("limit", [1, 3, 100])
def test_pages_follow_each_other_without_gap(stocked: Catalog, limit: int) -> None:
    """SQLite's order is ours."""
    assert pages(stocked, limit) == IDS


def test_a_nul_in_a_name_is_no_separator(catalog: Catalog) -> None:
    """A name from a file may hold anything."""
    odd = replace(SHOP, id="odd", project="P\0Q", name="a\0b")
    catalog.insert(odd)
    assert catalog.page("", 5) == [odd]


def test_a_renamed_credential_changes_its_place(stocked: Catalog) -> None:
    """The key is written with the name."""
    stocked.change(IDS[0], {"ims_org_id": "Z@Org"})
    assert pages(stocked, 2) == [*IDS[1:], IDS[0]]


def test_a_row_without_a_key_is_not_lost(stocked: Catalog, tmp_path: Path) -> None:
    """It comes first, once."""
    with closing(sqlite3.connect(tmp_path / "catalog.sqlite")) as other, other:
        other.execute("UPDATE credential SET sort_key = '' WHERE id = 'f'")
    assert pages(stocked, 3) == ["f", *(each for each in IDS if each != "f")]


def test_a_page_is_found_by_the_index(stocked: Catalog) -> None:
    """Neither a scan nor a sort: a page costs the same in any catalog."""
    plan = stocked.database.rows("EXPLAIN QUERY PLAN " + PAGE, "x", 5)
    assert [row[3] for row in plan] == [
        "SEARCH credential USING INDEX credential_in_order (sort_key>?)"
    ]


def test_all_are_counted(stocked: Catalog) -> None:
    """Not the page alone."""
    assert stocked.count() == len(IDS)


def test_what_the_catalog_notes_for_itself_is_no_setting(stocked: Catalog) -> None:
    """The window is given its own settings."""
    stocked.set_setting("appearance", "dark")
    assert stocked.settings() == {"appearance": "dark"}


@pytest.fixture
def window(tmp_path: Path, clock: FakeClock, stocked: Catalog) -> Catalog:
    """Another window's catalog over the same file; ours has looked already."""
    stocked.has_changed()
    return Catalog(tmp_path / "catalog.sqlite", clock.now)


def test_at_first_nothing_has_changed(stocked: Catalog) -> None:
    """There is nothing to compare with."""
    assert not stocked.has_changed()


def test_what_another_window_adds_is_a_change(
    stocked: Catalog, window: Catalog
) -> None:
    """It is to be shown here too."""
    with closing(window):
        window.insert(replace(SHOP, id="new"))
    assert stocked.has_changed()


def test_a_change_is_told_once(stocked: Catalog, window: Catalog) -> None:
    """What was told is known."""
    with closing(window):
        window.delete("a")
    stocked.has_changed()
    assert not stocked.has_changed()


def test_our_own_changes_are_none_of_others(stocked: Catalog, window: Catalog) -> None:
    """On whatever thread they were made."""
    with closing(window), ThreadPoolExecutor(1) as pool:
        pool.submit(stocked.change, "a", {"name": "New"}).result()
        stocked.delete("b")
        assert not stocked.has_changed()
        stocked.database.close()


def test_a_change_of_others_between_our_own_is_told(
    stocked: Catalog, window: Catalog
) -> None:
    """It does not hide behind them."""
    with closing(window):
        stocked.delete("a")
        window.delete("b")
        stocked.delete("c")
    assert stocked.has_changed()


def test_use_and_history_are_no_change_of_the_list(
    stocked: Catalog, window: Catalog
) -> None:
    """A token in another window redraws nothing here."""
    with closing(window):
        window.touch("a")
        window.record("a", EventKind.TOKEN, {})
        window.journal_add("mintdesk/x/1", "x", Intent.WRITE)
    assert not stocked.has_changed()
