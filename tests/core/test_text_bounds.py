"""Short texts are read here, long ones by a child, endless ones not at all."""

from __future__ import annotations

import json

import pytest

from core.errors import TextTooLong
from core.text_bounds import (
    LONGEST,
    MOST_LINES,
    MOST_PARTS,
    SMALL,
    SMALL_JSON,
    is_small,
    refuse_long,
)

JSON = json.dumps(["x" * 90] * 1_000)
LINES = "\n" * (MOST_LINES + 1)


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("x" * SMALL, True),
        ("x" * (SMALL + 1), False),
        (JSON, True),
        (JSON[:-1], False),
        ("[" * SMALL_JSON, False),
        (json.dumps("x" * SMALL), False),
        (json.dumps(["x" * SMALL_JSON]), False),
    ],
)
def test_what_is_read_here(text: str, small: bool) -> None:
    """Little of anything, more of JSON that is well formed."""
    assert is_small(text) is small


@pytest.mark.parametrize(
    "text",
    [
        "x" * (LONGEST + 1),
        LINES,
        LINES.replace("\n", "\r"),
        LINES.replace("\n", "\u2028"),
        "[" + "{}," * (MOST_PARTS // 2) + "{}]",
        "[" * (MOST_PARTS + 1),
        "\u2029\n" * (MOST_LINES // 2 + 1),
    ],
)
def test_what_would_take_long_is_refused(text: str) -> None:
    """By its length, its parts, or its lines, whatever ends them."""
    with pytest.raises(TextTooLong):
        refuse_long(text)


def is_refused(text: str, *, thoroughly: bool) -> bool:
    """Whether a text is too long to be read."""
    try:
        refuse_long(text, thoroughly=thoroughly)
    except TextTooLong:
        return True
    return False


@pytest.mark.parametrize("thoroughly", [False, True])
def test_json_may_have_many_lines(thoroughly: bool) -> None:
    """They cost its parser nothing."""
    assert not is_refused(f"[{LINES}]", thoroughly=thoroughly)


@pytest.mark.parametrize("thoroughly", [False, True])
def test_what_begins_as_json_is_looked_at_if_asked(thoroughly: bool) -> None:
    """It may be anything."""
    assert is_refused("{" + LINES, thoroughly=thoroughly) is thoroughly
