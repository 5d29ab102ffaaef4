"""Postman's environments: what is switched on counts, the last one of a name."""

from __future__ import annotations

import pytest

from core.formats.found import Kind, LeftOut, Notice, NoticeCode, Reading, Why
from core.formats.postman import read


def entry(key: str, value: object, **more: object) -> dict[str, object]:
    """One line of an environment."""
    return {"key": key, "value": value, **more}


WHOLE = (
    entry("CLIENT_SECRET", "s"),
    entry("API_KEY", "a", enabled=True),
    entry("SCOPES", ["openid"]),
)


def environment(*entries: object) -> Reading | None:
    """What an environment with these lines holds."""
    return read({"name": "Env", "values": [*WHOLE, *entries]}, "file")


def test_an_environment_is_a_draft_of_its_name() -> None:
    """The client id stands under API_KEY."""
    found = environment() or Reading(())
    assert [(d.name, d.client_id, d.missing()) for d in found.drafts] == [
        ("Env", "a", ())
    ]


def test_the_variables_of_a_collection_are_read_alike() -> None:
    """They are called otherwise."""
    collection = {"info": {"name": "x"}, "variable": list(WHOLE)}
    found = read(collection, "file") or Reading(())
    assert found.kind is Kind.POSTMAN


@pytest.mark.parametrize("off", [{"enabled": False}, {"disabled": True}])
def test_what_is_switched_off_stays_out(off: dict[str, object]) -> None:
    """And is told, by name and place."""
    found = environment(entry("CLIENT_SECRET", "z", **off)) or Reading(())
    assert (found.drafts[0].secret.reveal(), found.left_out) == (
        "s",
        (LeftOut(Why.DISABLED, "values[3]", "CLIENT_SECRET"),),
    )


def test_the_last_of_two_equal_names_counts_and_is_told() -> None:
    """As in Postman."""
    found = environment(entry("API_KEY", "b")) or Reading(())
    notice = Notice(NoticeCode.DUPLICATE_KEY, 0, "API_KEY", "values[3]")
    assert (found.drafts[0].client_id, found.notices) == ("b", (notice,))


def test_other_names_are_kept_as_names() -> None:
    """Never with a value."""
    found = environment(entry("SANDBOX_NAME", "prod"), entry("TENANT", "x"))
    assert (found or Reading(())).other_keys == ("SANDBOX_NAME", "TENANT")


@pytest.mark.parametrize(
    "values",
    [None, {}, [], [1], [{}], [{"key": 1, "value": "x"}], [{"key": "API_KEY"}],
     [entry("LOG", "x")]],
)  # fmt: skip
def test_other_lists_are_no_environment(values: object) -> None:
    """Whatever stands in them."""
    assert read({"name": "x", "values": values}, "file") is None
