"""What a child has read arrives as it was, and nothing else arrives at all."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import (
    AppError,
    BrokenText,
    CatalogBroken,
    NothingFound,
    TextTooLong,
)
from core.formats.found import Kind, LeftOut, Notice, NoticeCode, Reading, Why
from core.model import Draft, Environment, Secret
from core.reading_wire import MOST_THINGS, pack, pack_error, unpack

DRAFT = Draft(
    name="Projéct \ud800",
    client_id="abc",
    secret=Secret("p8e-é\n\u2028"),
    scopes=("openid", "AdobeID"),
    ims_org_id="0123@AdobeOrg",
    environment=Environment.STAGE,
    project="Shop",
    workspace="Production",
    source="project.workspace",
    prefix="P_",
    second=Secret("p8e-2"),
    technical_account_id="a@techacct.adobe.com",
    technical_account_email="b@techacct.adobe.com",
    org_name="Org",
    name_made=True,
)
READING = Reading(
    drafts=(DRAFT, Draft()),
    notices=(Notice(NoticeCode.DUPLICATE_KEY, 3, "KEY", "a[0]"),),
    other_keys=("PORT", "HOST"),
    left_out=(LeftOut(Why.JWT, "4", "old", "2024-01-01"),),
    kind=Kind.WORKSPACE,
)


def test_a_reading_arrives_as_it_was() -> None:
    """Every field of everything in it."""
    assert unpack(pack(READING)) == READING


def test_no_field_is_left_at_its_default_here() -> None:
    """So that the test above sees each of them."""
    plain = Draft()
    same = [
        f.name
        for f in fields(Draft)
        if getattr(DRAFT, f.name) == getattr(plain, f.name)
    ]
    assert same == []


def test_a_made_up_name_arrives_as_one() -> None:
    """What drafts are compared by leaves it out."""
    found = unpack(pack(READING))
    assert isinstance(found, Reading)
    assert [draft.name_made for draft in found.drafts] == [True, False]


def test_secrets_arrive_as_secrets() -> None:
    """Hidden from whatever prints."""
    assert "p8e-" not in repr(unpack(pack(READING)))


@pytest.mark.parametrize(
    "error",
    [
        NothingFound(name="a.env", keys=("PORT", "HOST")),
        BrokenText(name="a.json", line=3),
        TextTooLong(),
    ],
)
def test_a_failure_arrives_with_its_facts(error: AppError) -> None:
    """As if it had happened here."""
    assert str(unpack(pack_error(error))) == str(error)


def test_facts_are_bounded() -> None:
    """A child may say much."""
    found = unpack(pack_error(NothingFound(name="x" * 9_000, keys=["y" * 9_000] * 99)))
    assert isinstance(found, NothingFound)
    assert [len(found.fact("name")), *map(len, found.fact("keys"))] == [400] * 11


HEAD = {"counts": {"drafts": 0, "notices": 0, "left_out": 0}}
REST = {"other_keys": [], "kind": "env"}


def lines(*values: object) -> bytes:
    """What a child might say."""
    return "".join(json.dumps(value) + "\n" for value in values).encode()


def counting(**counts: object) -> dict[str, object]:
    """A first line that announces so much."""
    return {"counts": {**HEAD["counts"], **counts}, "rest": REST}


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"odd",
        b"{}",
        b"{}\n",
        b"[]\n",
        b"\xff\n",
        b"[" * 200_000 + b"\n",
        lines({**HEAD, "rest": REST}) + b"more",
        lines({**HEAD, "rest": {**REST, "kind": "odd"}}),
        lines({**HEAD, "rest": {**REST, "other_keys": "PORT"}}),
        lines({**HEAD, "rest": {**REST, "other_keys": [1]}}),
        lines(counting(drafts=MOST_THINGS + 1)),
        lines(counting(drafts=-1)),
        lines(counting(drafts=True), []),
        lines(counting(drafts=1)),
        lines(counting(drafts=1), ["too", "few"]),
        lines(counting(drafts=1), [1] * len(fields(Draft))),
        lines(counting(notices=1), ["odd", 1, "", ""]),
        lines(counting(notices=1), ["no_value", "1", "", ""]),
        lines(counting(notices=1), {"code": "no_value"}),
        lines({"error": "CatalogBroken", "facts": {}}),
        lines({"error": "annotations", "facts": {}}),
        lines({"error": 1, "facts": {}}),
        lines({"error": "NothingFound", "facts": []}),
        lines({"error": "NothingFound", "facts": {"name": {}}}),
        lines({"error": "NothingFound", "facts": {"name": None}}),
        lines({"error": "NothingFound", "facts": {str(n): 1 for n in range(11)}}),
        lines({"error": "NothingFound"}),
    ],
)
def test_what_makes_no_sense_is_nothing(said: bytes) -> None:
    """No exception, and nothing taken on trust."""
    assert unpack(said) is None


def test_an_empty_reading_makes_sense() -> None:
    """Else the table above would prove nothing."""
    assert unpack(lines({**HEAD, "rest": REST})) == Reading(())


def test_a_failure_of_another_part_is_not_taken() -> None:
    """A text cannot break the catalog."""
    assert unpack(pack_error(CatalogBroken(path="x"))) is None


@given(st.binary(max_size=400))
def test_any_bytes_are_looked_at_without_harm(said: bytes) -> None:
    """Whatever a child says."""
    assert isinstance(unpack(said), Reading | AppError | None)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=9,
)


@given(VALUES, VALUES, st.sampled_from(["drafts", "notices", "left_out"]))
def test_any_values_are_looked_at_without_harm(
    head: object, row: object, kind: str
) -> None:
    """In the places where something is expected."""
    found = [unpack(lines(head)), unpack(lines(counting(**{kind: 1}), row))]
    assert all(isinstance(each, Reading | AppError | None) for each in found)
