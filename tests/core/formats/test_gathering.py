"""A walk through a tree keeps to its bounds, and places are told by safe paths."""

from __future__ import annotations

import json

import pytest

from core.formats.found import Kind, NoticeCode, Reading, Why
from core.formats.gathering import (
    MOST_NOTICES,
    Gathering,
    Node,
    Place,
    join_path,
    safe_name,
    walk,
)
from core.formats.mapping import Drafted, draft_of
from core.formats.roles import values_of


def take_ids(node: Node, place: Place, gathering: Gathering) -> bool:
    """Takes every object with a client id, and leaves the empty ones out."""
    values = values_of(node)
    if "client_id" not in values or gathering.has_enough():
        return "client_id" in values
    if not node["client_id"]:
        gathering.leave(Kind.JSON, Why.API_KEY, place.path, place.label)
        return True
    gathering.add(Kind.JSON, draft_of(values, where=place.path), place.label)
    return True


def sources(data: object) -> list[str]:
    """Where the drafts of a tree stood."""
    found = walk(data, "x", (take_ids,))
    return [draft.source for draft in found.drafts] if found else []


def codes(found: Reading | None) -> list[NoticeCode]:
    """The codes of a reading's remarks."""
    return [notice.code for notice in found.notices] if found else []


ONE = {"client_id": "a"}


@pytest.mark.parametrize(
    ("data", "paths"),
    [
        (ONE, [""]),
        ([ONE, {"b": ONE}], ["[0]", "[1].b"]),
        ({"a": {"b c": [ONE]}, "d": ONE}, ['a["b c"][0]', "d"]),
        ({"p8e-secret": ONE}, ['["…"]']),
        ({"a": json.dumps(ONE)}, ["a"]),
        ({"a": json.dumps([ONE])}, ["a[0]"]),
        ({"a": "{client_id", "b": "[", "c": None}, []),
        (None, []),
        ("text", []),
    ],
)
def test_objects_are_found_wherever_they_stand(data: object, paths: list[str]) -> None:
    """In the order of the text, told by their paths."""
    assert sources(data) == paths


def test_a_tree_that_holds_itself_ends() -> None:
    """As an alias in YAML may make it."""
    tree: dict[str, object] = {"client": ONE}
    tree["again"] = tree
    found = walk(tree, "x", (take_ids,))
    assert codes(found) == [NoticeCode.PARTLY_READ]


def test_a_deep_part_is_not_looked_at() -> None:
    """And the reading says so."""
    deep: object = ONE
    for _ in range(100):
        deep = [deep]
    found = walk([ONE, deep], "x", (take_ids,))
    assert codes(found) == [NoticeCode.PARTLY_READ]


def test_a_wide_tree_is_read_in_part() -> None:
    """And the reading says so."""
    found = walk([ONE, *[{"a": 1}] * 60_000], "x", (take_ids,))
    assert codes(found) == [NoticeCode.PARTLY_READ]


def test_json_within_values_is_bounded() -> None:
    """A file may not unfold to more than it is."""
    text = json.dumps([{"client_id": ""}]) + " " * 500_000
    found = walk([text] * 3, "x", (take_ids,))
    assert (len(found.left_out) if found else 0, codes(found)) == (
        1,
        [NoticeCode.PARTLY_READ],
    )


def test_what_stays_out_is_bounded_too() -> None:
    """A thousand lines are enough."""
    found = walk([{"client_id": ""}] * 1_500, "x", (take_ids,))
    assert (len(found.left_out) if found else 0, codes(found)) == (
        1_000,
        [NoticeCode.PARTLY_READ],
    )


def test_remarks_are_bounded_and_the_last_words_kept() -> None:
    """That there are more is the one that counts."""
    found = walk([{"client_id": "a", "org": ""}] * 1_500, "x", (take_ids,))
    assert (len(codes(found)), codes(found)[-1]) == (
        MOST_NOTICES,
        NoticeCode.MORE_CREDENTIALS,
    )


def test_names_that_stand_twice_are_told() -> None:
    """By the name alone."""
    found = walk(ONE, "x", (take_ids,), ("client_id",))
    assert codes(found) == [NoticeCode.DUPLICATE_KEY]


def names(count: int, given: str, *own: str, prefer: bool = True) -> list[str]:
    """What drafts are called that all have the same names of their own."""
    gathering = Gathering(given)
    for _ in range(count):
        made = Drafted(draft_of({}, where="").draft, ())
        gathering.add(Kind.JSON, made, *own, given=prefer)
    reading = gathering.reading()
    return [draft.name for draft in reading.drafts] if reading else []


def test_a_lone_draft_is_called_as_the_caller_says() -> None:
    """The file's name."""
    assert names(1, "file", "own") == ["file"]


def test_several_drafts_have_names_of_their_own() -> None:
    """The file's name would not tell them apart."""
    assert names(2, "file", "own") == ["own", "own"]


def test_a_draft_may_rather_keep_its_own_name() -> None:
    """Where the format gives it one."""
    assert names(1, "file", "", "own", prefer=False) == ["own"]


def test_a_draft_is_never_nameless() -> None:
    """The last resort."""
    assert names(1, ".env", "") == ["Adobe"]


@pytest.mark.parametrize(
    ("key", "path"),
    [("b", "a.b"), ("$cli", "a.$cli"), ("b c", 'a["b c"]'), ("eyJhbGci", 'a["…"]'),
     ("", 'a["…"]'), ("x" * 60, 'a["…"]'), ("\u202ex", 'a.x')],
)  # fmt: skip
def test_a_path_shows_names_and_no_values(key: str, path: str) -> None:
    """A secret may stand where a name belongs."""
    assert join_path("a", key) == path


@pytest.mark.parametrize(
    ("name", "shown"),
    [("OAuth Server-to-Server", "OAuth Server-to-Server"), ("p8e-x", ""),
     ("my p8e-x", ""), ("-----BEGIN", ""), (".x", "")],
)  # fmt: skip
def test_a_name_is_shown_unless_it_may_be_a_value(name: str, shown: str) -> None:
    """Or says nothing."""
    assert safe_name(name) == shown


def test_a_place_takes_what_the_tree_says_on_the_way() -> None:
    """Org and project of the project, workspace of the workspace."""
    org = {"name": "Org", "ims_org_id": "1@AdobeOrg", "id": "23"}
    workspace = {"name": "Stage", "details": {}}
    place = Place().within({"name": "p", "title": "T", "org": org, "workspace": {}})
    place = place.under("workspace").within(workspace)
    assert place == Place(
        path="workspace",
        label="workspace",
        project="T",
        workspace="Stage",
        org_name="Org",
        ims_org_id="1@AdobeOrg",
    )
