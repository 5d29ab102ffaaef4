"""Java properties get our values; every other byte is what it was."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Unexportable
from core.formats.properties_edit import spelt, values_in, write_properties
from core.formats.target_table import Dialect
from core.formats.targets import Entry
from core.model import Secret
from tests.core.formats.outgoing_parts import ONE, planned, shown, text_of

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=200)
PIECES = (
    *("K", "A", "=", ":", " ", "\n", "\r\n", "\r", "\\", "\\\n", "#", "!", "\t", "é"),
    *("A=1\n", "K : x\n", "# c\n", "K=a\\\n  b\n", "\f", "\\u0041"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)
VALUES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)


def entry(key: str, value: str) -> Entry:
    """One entry of ours."""
    return Entry(key, "client_secret", (Secret(value),))


@PROPERTY
@given(TEXTS, VALUES)
def test_a_value_is_read_back_and_no_other_changes(text: str, value: str) -> None:
    """In any text."""
    before = dict(values_in(text))
    after = dict(values_in(write_properties([entry("K", value)], text)))
    assert after == before | {"K": Secret(value)}


@PROPERTY
@given(TEXTS)
def test_a_new_name_leaves_every_byte_before_it(text: str) -> None:
    """It goes below."""
    assert write_properties([entry("NEW", "x")], text).startswith(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("K=1\n", "K=new\n"),
        ("  K : 1\r\nA=2", "  K : new\r\nA=2"),
        ("K 1\n", "K =new\n"),
        ("K\n", "K=new\n"),
        ("K=a\\\n  b\n# c\n", "K=new\n# c\n"),
        ("K=1\nK=2\n", "K=1\nK=new\n"),
        ("# K=1\n! c", "# K=1\n! c\nK=new\n"),
        ("A=x\\", "A=x\\\n\nK=new\n"),
        ("A=x\\\n", "A=x\\\n\nK=new\n"),
        ("\\u004b=1\n", "\\u004b=new\n"),
    ],
)
def test_the_rest_of_the_file_stays(before: str, after: str) -> None:
    """Comments, blanks, line ends, the sign between; of two the last is changed."""
    assert write_properties([entry("K", "new")], before) == after


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("https://x", "https\\://x"),
        (" a b ", "\\ a b "),
        ("é😀", "\\u00E9\\uD83D\\uDE00"),
        ("a\\b\n#!=", "a\\\\b\\n\\#\\!\\="),
    ],
)
def test_a_value_is_spelt_as_java_stores_it(value: str, written: str) -> None:
    """ASCII alone, since Java reads ISO 8859-1."""
    assert spelt(value) == written


def test_a_value_that_is_the_same_is_left_alone() -> None:
    """With its own blanks."""
    assert write_properties([entry("K", "x:y")], "K=  x\\:y\n") == "K=  x\\:y\n"


@pytest.mark.parametrize("value", ["a\0b", "\ud800"])
def test_what_cannot_be_written_is_refused(value: str) -> None:
    """By its field."""
    with pytest.raises(Unexportable):
        write_properties([entry("K", value)], "")


def test_the_preview_shows_no_value_of_others() -> None:
    """Nor of what was there before."""
    old = "# secret=hush\nother=hush\\\n  hush\naio_client_secret=hush\n"
    made = planned(Dialect.PROPERTIES, ONE, old)
    assert ("hush" in "".join(shown(made)), "hush" in text_of(made)) == (False, True)


def test_the_preview_numbers_every_line() -> None:
    """Of both sides."""
    made = planned(Dialect.PROPERTIES, ONE, "a=1\naio_api_key=2\nb=3\n")
    old = [line.old_number for line in made.lines if line.old_number]
    new = [line.new_number for line in made.lines if line.new_number]
    assert (old, new) == ([1, 2, 3], list(range(1, 8)))


@pytest.mark.parametrize("blank", ["\xa0", "\x0b", "\u2003"])
def test_what_is_no_blank_to_java_is_part_of_a_name(blank: str) -> None:
    """So a longer name is none of ours."""
    assert [key for key, _ in values_in(f"a{blank}b=c")] == [f"a{blank}b"]
