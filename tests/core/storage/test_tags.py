"""Tags are given to one credential and renamed at all of them, in one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.errors import CatalogBroken, CatalogError, CredentialGone
from core.model import Credential, Secret, Tag
from core.storage.catalog import Catalog
from core.storage.tags import give_tags
from tests.core.storage.catalog_parts import asked

if TYPE_CHECKING:
    from tests.conftest import FakeClock

RED, BLUE = Tag("billing", "red"), Tag("démo", "blue")
ONE = Credential("1", "one", "i", tags=(RED,))
TWO = Credential("2", "two", "i", tags=(RED, BLUE), pinned=True)
THREE = Credential("3", "three", "i")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the catalog lies."""
    return tmp_path / "catalog.sqlite"


@pytest.fixture
def catalog(path: Path, clock: FakeClock) -> Iterator[Catalog]:
    """Three credentials, two of them tagged."""
    made = Catalog(path, clock.now)
    made.insert(ONE, TWO, THREE)
    yield made
    made.close()


def test_tags_and_pin_are_read_as_written(catalog: Catalog) -> None:
    """With any letters."""
    assert catalog.get("2") == TWO


def test_a_credential_is_given_tags(catalog: Catalog) -> None:
    """And keeps them."""
    give_tags(catalog, "3", (BLUE, RED), {})
    assert catalog.get("3").tags == (BLUE, RED)


def test_a_renamed_tag_is_renamed_everywhere(catalog: Catalog) -> None:
    """Also where it was not asked for."""
    give_tags(catalog, "3", (), {"billing": Tag("costs", "gold")})
    found = [catalog.get(each).tags for each in ("1", "2")]
    assert found == [(Tag("costs", "gold"),), (Tag("costs", "gold"), BLUE)]


def test_a_dropped_tag_goes_everywhere(catalog: Catalog) -> None:
    """The others stay."""
    give_tags(catalog, "3", (), {"billing": None})
    assert [catalog.get(each).tags for each in ("1", "2")] == [(), (BLUE,)]


def test_two_tags_that_become_one_are_there_once(catalog: Catalog) -> None:
    """Whatever the case of their letters."""
    give_tags(catalog, "3", (), {"billing": Tag("DÉMO", "blue")})
    assert len(catalog.get("2").tags) == 1


def test_what_has_changed_is_told_that_one_first(catalog: Catalog) -> None:
    """So that the window draws it anew, and nothing else."""
    told = give_tags(catalog, "2", (BLUE,), {"billing": None})
    assert [each.id for each in told] == ["2", "1"]


def test_what_has_not_changed_is_not_written(catalog: Catalog, path: Path) -> None:
    """No other window reads its list anew for nothing."""
    query = "SELECT value FROM setting WHERE key = 'catalog.revision'"
    before = asked(path, query)
    give_tags(catalog, "1", (RED,), {})
    assert asked(path, query) == before


def test_a_pin_tells_other_windows(catalog: Catalog, path: Path) -> None:
    """It counts as a change of the list."""
    query = "SELECT value FROM setting WHERE key = 'catalog.revision'"
    before = asked(path, query)
    catalog.change("1", {"pinned": True})
    assert asked(path, query) != before


def test_a_use_tells_nobody(catalog: Catalog, path: Path) -> None:
    """Else each copy would have every window read its list."""
    query = "SELECT value FROM setting WHERE key = 'catalog.revision'"
    before = asked(path, query)
    catalog.touch("1")
    assert asked(path, query) == before


def test_a_credential_that_is_gone_gets_none(catalog: Catalog) -> None:
    """And nothing else is changed."""
    with pytest.raises(CredentialGone):
        give_tags(catalog, "9", (RED,), {"billing": None})


def test_another_that_is_dropped_meanwhile_is_not_told(
    path: Path, clock: FakeClock
) -> None:
    """What was given is given, though another window deletes the other one."""
    made = Catalog(path, clock.now, changed=lambda: _drop(path, "1"))
    made.insert(ONE, TWO)
    told = give_tags(made, "2", (BLUE,), {"billing": None})
    made.close()
    assert [each.id for each in told] == ["2"]


def _drop(path: Path, credential_id: str) -> None:
    """Another window deletes a credential once the tags were written."""
    found = asked(path, "SELECT count(*) FROM credential WHERE tags = '[]'")
    if found != [(0,)]:
        asked(path, "DELETE FROM credential WHERE id = ?", credential_id)


def test_half_a_character_is_no_name(catalog: Catalog) -> None:
    """It is told as a failure of the list, and nothing is written."""
    with pytest.raises(CatalogError):
        give_tags(catalog, "1", (Tag("\ud83d", "red"),), {})


def test_tags_that_are_none_are_told(catalog: Catalog, path: Path) -> None:
    """Another program wrote there."""
    asked(path, "UPDATE credential SET tags = '5' WHERE id = '2'")
    with pytest.raises(CatalogBroken):
        give_tags(catalog, "1", (), {})


def test_a_secret_is_no_name(catalog: Catalog) -> None:
    """Nothing secret is stored, by whatever way."""
    hidden: str = Secret("p8e-x")  # type: ignore[assignment]  # what a slip would be
    with pytest.raises(TypeError):
        give_tags(catalog, "1", (Tag(hidden, "red"),), {})
