"""A secret is taken out of a .env, and every other byte stays."""

from __future__ import annotations

import pytest

from core.errors import Unexportable
from core.formats.dotenv import EnvDocument
from core.model import Secret

SECRET = "p8e-made-up-0123456789"
ONE = (Secret(SECRET),)

CASES = {
    "bare": ("A=1\nS={}\nB=2\n", "A=1\nS=\nB=2\n"),
    "last line without an end": ("A=1\nS={}", "A=1\nS="),
    "single quotes": ("S='{}'\nB=2\n", "S=\nB=2\n"),
    "double quotes, exported": ('export S="{}"\nB=2\n', "export S=\nB=2\n"),
    "windows line ends": ("A=1\r\nS={}\r\nB=2\r\n", "A=1\r\nS=\r\nB=2\r\n"),
    "byte order mark": ("\ufeffS={}\nB=2\n", "\ufeffS=\nB=2\n"),
    "a comment behind": ("S={} # keep\n", "S= # keep\n"),
    "a comment at once": ('S="{}"#keep\n', "S= #keep\n"),
    "twice": ("S={0}\nT={0}\n", "S=\nT=\n"),
    "the same key twice": ("S={0}\nS={0}\n", "S=\nS=\n"),
    "inside an address": ("U=https://x/?s={}&a=1\n", "U=\n"),
    "a comment of its own": ("# old: {}\nS={}\n", "# old: \nS=\n"),
    "a colon": ("S: {}\nB=2\n", "S: \nB=2\n"),
    "odd blanks": ("  S  =   {}  \n\n\nB=2", "  S  =     \n\n\nB=2"),
    "a quoted line below": ("S={}\n'B'\n", "S=''\n'B'\n"),
}


@pytest.mark.parametrize("case", CASES)
def test_the_value_goes_and_nothing_else(case: str) -> None:
    """The key stays with an empty value, all else byte for byte."""
    before, after = CASES[case]
    text = before.format(SECRET, SECRET)
    assert EnvDocument.parse(text).blank(ONE).render() == after


def test_another_value_that_starts_alike_stays() -> None:
    """Only a value that holds the whole secret is emptied."""
    text = f"S={SECRET[:-1]}\n"
    assert EnvDocument.parse(text).blank(ONE).render() == text


def test_a_short_secret_is_looked_for_as_a_whole_value_alone() -> None:
    """It could be part of any word."""
    document = EnvDocument.parse("S=abc\nB=abcdef\n# abc\n")
    assert document.blank((Secret("abc"),)).render() == "S=\nB=abcdef\n# abc\n"


def test_a_document_that_would_read_differently_is_left() -> None:
    """Where no spelling of an empty value leaves the other pairs, it is refused."""
    document = EnvDocument.parse(f"S={SECRET}\nT{SECRET}=1\n")
    with pytest.raises(Unexportable):
        document.blank(ONE)


def test_the_keys_that_hold_a_secret_are_told_once() -> None:
    """In the order of the file."""
    document = EnvDocument.parse(f"B={SECRET}\nA=x\nB='{SECRET}'\nC={SECRET}\n")
    assert document.keys_holding(ONE) == ("B", "C")


@pytest.mark.parametrize(
    ("text", "told"), [("S={}\n", False), ("S={}\n# {}\n", True), ("{}\n", True)]
)
def test_a_secret_outside_every_value_is_told(text: str, told: bool) -> None:
    """As in a comment, or on a line that is no pair."""
    document = EnvDocument.parse(text.format(SECRET, SECRET))
    assert document.notes_hold(ONE) is told
