"""JSON files get our values; every other byte is what it was."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import BrokenText
from core.formats.json_edit import is_strict, opening_of, set_member
from core.formats.target_table import Dialect
from tests.core.formats.outgoing_parts import (
    BOTH,
    CREDENTIAL,
    ONE,
    planned,
    shown,
    text_of,
)

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=150)
TREES = st.dictionaries(
    st.text(max_size=4),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=4),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text(max_size=3), inner, max_size=3)
        ),
        max_leaves=6,
    ),
    max_size=4,
)
INDENTS = st.sampled_from([None, 0, 2, 4, "\t"])
POSTMAN = (
    '{\r\n\t"id": 7,\r\n\t"values": [\r\n'
    '\t\t{"key": "SANDBOX", "value": "hush", "enabled": true},\r\n'
    '\t\t{"key": "SCOPES", "value": ["old"], "enabled": true},\r\n'
    '\t\t{"key": "API_KEY", "value": "off", "enabled": false},\r\n'
    '\t\t{"value": "old", "key": "CLIENT_SECRET"}\r\n\t],\r\n\t"x": "y"\r\n}'
)


@PROPERTY
@given(TREES, INDENTS, st.text(max_size=4), st.text(max_size=4))
def test_a_member_is_set_in_any_object(
    tree: dict[str, object], indent: int | str | None, key: str, value: str
) -> None:
    """However it is laid out, and nothing else changes."""
    text = json.dumps(tree, indent=indent)
    changed = set_member(text, opening_of(text), key, value)
    assert json.loads(changed) == tree | {key: value}


@PROPERTY
@given(TREES, INDENTS, st.text(max_size=4))
def test_the_members_that_are_there_keep_their_bytes(
    tree: dict[str, object], indent: int | str | None, value: str
) -> None:
    """A new one goes below them."""
    text = json.dumps(tree, indent=indent)
    changed = set_member(text, opening_of(text), "a new name", value)
    assert changed.startswith(text.rstrip("} \t\n")) or not tree


def test_a_credential_s_file_keeps_its_other_members() -> None:
    """With their layout, mark and line ends."""
    old = '\ufeff{\r\n    "sandbox-name" : "prod",\r\n    "secret": "old"\r\n}\r\n'
    text = text_of(planned(Dialect.AEPP, ONE, old))
    assert text.startswith(
        '\ufeff{\r\n    "sandbox-name" : "prod",\r\n    "secret": "p8e'
    )
    assert text.count("\n") == text.count("\r\n") == 9


def test_an_environment_keeps_its_other_entries() -> None:
    """And their order; what is switched off stays off."""
    data = json.loads(text_of(planned(Dialect.POSTMAN, ONE, POSTMAN)))
    kept = [(each["key"], each["value"]) for each in data["values"]][:4]
    assert (data["id"], data["x"], kept) == (
        7,
        "y",
        [
            ("SANDBOX", "hush"),
            ("SCOPES", ["openid", "AdobeID"]),
            ("API_KEY", "off"),
            ("CLIENT_SECRET", "p8e-" + "A" * 32),
        ],
    )


def test_an_environment_gets_the_entries_that_it_lacks() -> None:
    """Below the others, switched on."""
    data = json.loads(text_of(planned(Dialect.POSTMAN, ONE, POSTMAN)))
    added = {each["key"]: each for each in data["values"][4:]}
    assert added["API_KEY"] == {
        "key": "API_KEY",
        "value": CREDENTIAL.client_id,
        "type": "default",
        "enabled": True,
    }


def test_an_environment_s_layout_is_kept() -> None:
    """Tabs and line ends as they were."""
    text = text_of(planned(Dialect.POSTMAN, ONE, POSTMAN))
    assert text.count("\n") == text.count("\r\n")
    assert '\r\n\t\t{\r\n\t\t\t"key": "API_KEY"' in text


def test_the_preview_of_an_environment_shows_no_value_of_others() -> None:
    """Names are shown, what stands beside them is dots."""
    text = "\n".join(shown(planned(Dialect.POSTMAN, ONE, POSTMAN)))
    assert [word in text for word in ("SANDBOX", "hush", "off", '"old"')] == [
        True,
        False,
        False,
        False,
    ]


def test_the_preview_tells_what_stays() -> None:
    """Lines that are the same are told once."""
    lines = shown(planned(Dialect.CONSOLE, BOTH, '{\n  "X": true\n}\n'))
    assert (lines[0], lines[1:3], lines[-1]) == (
        " {",
        ['-  "X": true', '+  "X": true,'],
        " }",
    )


def test_a_name_that_may_be_a_secret_is_dots() -> None:
    """In the wrong place."""
    lines = shown(planned(Dialect.AEPP, ONE, '{"p8e-hush": 777}'))
    assert [word in "".join(lines) for word in ("hush", "777")] == [False, False]


@pytest.mark.parametrize("dialect", [Dialect.AEPP, Dialect.POSTMAN])
@pytest.mark.parametrize(
    "text", ["{// c\n}", "{a: 1}", "[]", "null", '{"a": 1, "a": 2}', "{} {}", "x"]
)
def test_what_is_no_strict_object_is_not_edited(dialect: Dialect, text: str) -> None:
    """A comment, a bare name or a second value could be lost."""
    with pytest.raises(BrokenText):
        planned(dialect, ONE, text)


def test_an_environment_without_a_list_gets_one() -> None:
    """An empty object is where it begins."""
    data = json.loads(text_of(planned(Dialect.POSTMAN, ONE, '{"name": "x"}')))
    assert (data["name"], len(data["values"])) == ("x", 6)


@pytest.mark.parametrize("dialect", [Dialect.AEPP, Dialect.POSTMAN])
def test_an_empty_file_is_filled(dialect: Dialect) -> None:
    """As if it were new."""
    made = planned(dialect, ONE, "\n")
    assert (is_strict(text_of(made)), made.unchanged) == (True, False)


def test_deep_nesting_is_refused_not_crashed() -> None:
    """Whatever its depth."""
    with pytest.raises(BrokenText):
        planned(Dialect.AEPP, ONE, '{"a":' + "[" * 100_000 + "]" * 100_000 + "}")
