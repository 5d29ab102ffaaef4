"""One spelling for all readers, or which of them will not read it and why."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Unexportable
from core.formats.other_readers import COMMON, Cause, Reader, reads_line
from core.formats.quoting import Disagreement, agreed, quote

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=200)
EVERYBODY = (*COMMON, Reader.DOCKER)
VALUES = (
    st.text(st.sampled_from("aZ9_.,@/: \t\n\r#$'\"`\\{}()&;é\x01\0\u2028")) | st.text()
)
READERS = st.sets(st.sampled_from(EVERYBODY), min_size=1).map(tuple)


def without(*readers: Reader) -> tuple[Reader, ...]:
    """The common readers but some."""
    return tuple(reader for reader in COMMON if reader not in readers)


def test_what_all_read_as_it_stands_stays_bare() -> None:
    """The one form that Docker reads as well."""
    assert agreed("p8e-A_z09-@/:+%=,.", EVERYBODY) == "p8e-A_z09-@/:+%=,."


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("${HOME}", [(Reader.PYTHON_EXPANDING, Cause.VARIABLE)]),
        ("it's $5", [(Reader.BASH, Cause.QUOTES)]),
        ("C:\\", [(Reader.BASH, Cause.BACKSLASH)]),
        ("two\nlines", [(Reader.NODE_10, Cause.LINE_BREAK)]),
        ("a\u2028b", [(Reader.NODE_10, Cause.QUOTES)]),
        (
            "a\rb",
            [
                (Reader.NODE_10, Cause.CARRIAGE_RETURN),
                (Reader.BASH, Cause.CARRIAGE_RETURN),
            ],
        ),
    ],
)
def test_the_readers_that_will_not_read_it_are_named(
    value: str, told: list[tuple[Reader, Cause]]
) -> None:
    """As few as can be, each with what it stumbles over."""
    found = agreed(value)
    assert isinstance(found, Disagreement)
    assert [(each.reader, each.cause) for each in found.obstacles] == told


@pytest.mark.parametrize("value", ["a\0b", "\ud800"])
def test_what_no_file_can_hold_leaves_no_choice(value: str) -> None:
    """Leaving readers out is of no use."""
    found = agreed(value)
    assert isinstance(found, Disagreement)
    assert (found.readers, found.choices) == (COMMON, ())


def test_a_json_array_serves_bash_or_docker() -> None:
    """Never both, and the choice is told."""
    found = agreed('["openid","AdobeID"]', EVERYBODY)
    assert isinstance(found, Disagreement)
    assert found.choices == ((Reader.DOCKER,), (Reader.BASH,))


def test_docker_gets_a_json_array_bare() -> None:
    """Where bash was left out."""
    readers = (*without(Reader.BASH), Reader.DOCKER)
    assert agreed('["openid","AdobeID"]', readers) == '["openid","AdobeID"]'


def test_lines_are_quoted_for_those_who_read_them() -> None:
    """Node 10 reads line by line."""
    assert agreed("two\nlines", without(Reader.NODE_10)) == "'two\nlines'"


def test_lines_are_escaped_for_those_who_read_one() -> None:
    """Bash has no such escape."""
    assert agreed("two\nlines", without(Reader.BASH)) == '"two\\nlines"'


@PROPERTY
@given(VALUES, READERS)
def test_a_spelling_is_read_by_every_reader_asked_for(
    value: str, readers: tuple[Reader, ...]
) -> None:
    """Whichever they are."""
    found = agreed(value, readers)
    spelling = value if isinstance(found, Disagreement) else found
    wrong = [reader for reader in readers if not reads_line(reader, spelling, value)]
    assert (wrong != []) is isinstance(found, Disagreement)


@PROPERTY
@given(VALUES, READERS)
def test_each_choice_that_is_told_is_one(
    value: str, readers: tuple[Reader, ...]
) -> None:
    """Without those readers, the rest agree."""
    found = agreed(value, readers)
    choices = found.choices if isinstance(found, Disagreement) else ()
    rests = [tuple(r for r in readers if r not in choice) for choice in choices]
    assert all(isinstance(agreed(value, rest), str) for rest in rests if rest)


def test_a_refusal_does_not_hold_the_value() -> None:
    """It may be the secret."""
    with pytest.raises(Unexportable) as caught:
        quote("hush's $ecret")
    assert "hush" not in repr(caught.value)
