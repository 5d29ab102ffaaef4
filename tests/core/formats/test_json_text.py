"""JSON is read strictly first, then as leniently as Adobe's command line reads it."""

from __future__ import annotations

from traceback import TracebackException

import pytest

from core.errors import BrokenText, TooIntricate
from core.formats.json_text import MOST_LENIENT, begins_as_json, load, load_inner


@pytest.mark.parametrize(
    "text",
    ["{", "[", " \r\n\t{", "\ufeff{", "// note\n{", "# note\n\n[", "/* a\n b */ {"],
)
def test_json_may_begin_with_blanks_and_notes(text: str) -> None:
    """Everything that the lenient reader skips."""
    assert begins_as_json(text)


@pytest.mark.parametrize(
    "text", ["", "A={", "// note", "a: {", "/* {", '"{"', "[section]\nA=1"]
)
def test_other_texts_do_not_begin_as_json(text: str) -> None:
    """A brace further on says nothing."""
    assert not begins_as_json(text)


@pytest.mark.parametrize(
    "number",
    ["4566206088345000001", "9" * 5_000, "1e999", "-0.10", "NaN", "-Infinity"],
    ids=["above 2^53", "5,000 digits", "infinite", "-0.10", "NaN", "-Infinity"],
)
def test_a_number_stays_the_text_that_it_is(number: str) -> None:
    """No id is rounded, and none is too long for Python."""
    assert load(f'{{"id": {number}}}', "x").data == {"id": number}


def test_the_last_of_two_equal_names_counts_and_is_told() -> None:
    """As in JavaScript."""
    loaded = load('{"a": 1, "client_id": "x", "client_id": "y"}', "x")
    assert loaded == ({"a": "1", "client_id": "y"}, ("client_id",), 0)


@pytest.mark.parametrize(
    "text",
    [
        '{"a": ["b"],}',
        '{a: ["b"]}',
        '{\n  a: ["b"] # note\n}',
        '// note\n{"a": /* note */ ["b"]}',
        "{\n  a:\n  [\n    b\n  ]\n}",
        "{'a': ['b']}",
    ],
)
def test_json_written_by_hand_is_read(text: str) -> None:
    """Final commas, bare names, notes, no quotes, single quotes."""
    assert load(text, "x").data == {"a": ["b"]}


def test_two_equal_names_are_told_in_lenient_json_too() -> None:
    """By the same rule."""
    assert load('{a: "1", a: "2"} // note', "x") == ({"a": "2"}, ("a",), 0)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"a": 1,\n "b": ', 2),
        ('{"a": 1}\n\n}', 3),
        ("{\n# note\na: [\n", 4),
        ("{/* never closed", 1),
        ("[1\n" + " " * MOST_LENIENT + "#", 2),
    ],
    ids=["cut", "after the end", "notes", "a note without end", "too long for lenient"],
)
def test_a_broken_text_is_told_by_its_line(text: str, line: int) -> None:
    """The line where the reader that came further gave up."""
    with pytest.raises(BrokenText) as caught:
        load(text, "a.json")
    assert caught.value.facts == {"name": "a.json", "line": line}


@pytest.mark.parametrize(
    "text",
    ["[" * 200_000, '{"a":' * 200_000, "{a:" * 50_000],
    ids=["lists", "objects", "bare names"],
)
def test_deep_nesting_is_refused(text: str) -> None:
    """Where the parser would run out of stack."""
    with pytest.raises(TooIntricate):
        load(text, "x")


@pytest.mark.parametrize(
    "text",
    ['{"client_id": p8e-planted', "[" * 100_000 + "p8e-p"],
    ids=["broken", "deep"],
)
def test_a_refusal_does_not_lead_to_the_text(text: str) -> None:
    """The parsers' own exceptions carry it whole."""
    with pytest.raises((BrokenText, TooIntricate)) as caught:
        load(text, "x")
    told = TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame.locals for frame in told.stack if frame.filename != __file__]
    assert (caught.value.__context__, "p8e-" in f"{ours}") == (None, False)


@pytest.mark.parametrize(
    ("text", "data"),
    [('["a"]', ["a"]), ("{a: 1}", None), ("x", None), ("[" * 99_999, None)],
    ids=["json", "lenient", "words", "deep"],
)
def test_a_json_text_within_a_value_is_read_strictly(text: str, data: object) -> None:
    """Or not at all."""
    assert load_inner(text) == data


def test_what_is_loaded_is_not_printed() -> None:
    """It may hold secrets."""
    assert repr(load('{"secret": "p8e-x"}', "x")) == "Loaded(duplicates=0)"
