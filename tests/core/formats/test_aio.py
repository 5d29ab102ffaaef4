"""The command line's configuration: contexts of all kinds, and what has no secret."""

from __future__ import annotations

import json

import pytest

from core.formats.aio import read
from core.formats.found import Kind, LeftOut, Reading, Why

WHOLE = {"client_id": "a", "client_secrets": ["s"], "scopes": ["openid"]}


def contexts(**found: object) -> Reading | None:
    """What a configuration with these contexts holds."""
    return read({"ims": {"contexts": found}}, "file")


@pytest.mark.parametrize(
    "context",
    [
        WHOLE,
        json.dumps(WHOLE),
        {**WHOLE, "client_secrets": '["s"]', "scopes": '["openid"]'},
    ],
    ids=["object", "text", "lists as text"],
)
def test_a_context_is_a_draft_of_its_name(context: object) -> None:
    """As an object, and as the text that the command may have made of it."""
    found = contexts(my_context=context) or Reading(())
    assert [(d.name, d.missing(), d.source) for d in found.drafts] == [
        ("my_context", (), "ims.contexts.my_context")
    ]


@pytest.mark.parametrize("holder", ["ims", "$ims"])
def test_contexts_are_found_below_either_name(holder: str) -> None:
    """Older versions of it wrote the other one."""
    found = read({holder: {"contexts": {"x": WHOLE}}}, "file") or Reading(())
    assert found.kind is Kind.AIO


def test_contexts_alone_are_read() -> None:
    """As the command prints them."""
    found = read({"contexts": {"x": WHOLE}}, "file") or Reading(())
    assert len(found.drafts) == 1


@pytest.mark.parametrize(
    ("context", "why"),
    [
        ({"client_id": "k"}, Why.API_KEY),
        ({"client_id": "k", "client_secret": "s", "meta_scopes": ["m"]}, Why.JWT),
        (
            {"client_id": "k", "client_secret": "s", "redirect_uri": "x"},
            Why.USER_SIGN_IN,
        ),
    ],
)
def test_other_contexts_say_why_they_stay_out(context: object, why: Why) -> None:
    """By name."""
    assert contexts(x=context) == Reading(
        (), left_out=(LeftOut(why, "ims.contexts.x", "x"),), kind=Kind.AIO
    )


def test_a_project_keeps_no_secret() -> None:
    """Its names have underscores for blanks."""
    reduced = {
        "id": "1",
        "name": "My_job",
        "integration_type": "oauth_server_to_server",
    }
    found = read({"project": {"credentials": [reduced]}}, "file") or Reading(())
    left = LeftOut(Why.NO_SECRET, "project.credentials[0]", "My job")
    assert found == Reading((), left_out=(left,), kind=Kind.AIO)


@pytest.mark.parametrize(
    "data", [{}, {"contexts": []}, {"ims": {}}, {"x": {"contexts": {"a": WHOLE}}}]
)
def test_other_trees_are_not_the_command_line_s(data: object) -> None:
    """Other programs have contexts too."""
    assert read(data, "file") is None
