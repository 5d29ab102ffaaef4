"""What the palette finds, how it ranks it, and which letters it marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.models import palette_search
from gui.models.palette_search import fold, haystack, marks, matching, query, rank

TITLES = ("Get a new token", "Load quota", "Copy the quota table", "Réglages")


def found(text: str) -> list[str]:
    """The titles found, in their order."""
    stacks = [haystack(each) for each in TITLES]
    return [TITLES[place] for place in matching(stacks, query(text))]


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("quota", ["Load quota", "Copy the quota table"]),
        ("table copy", ["Copy the quota table"]),
        ("gant", ["Get a new token"]),
        ("gnt", ["Get a new token"]),
        ("cqt", []),
        ("ctqt", ["Copy the quota table"]),
        ("reglages", ["Réglages"]),
        ("RÉGL", ["Réglages"]),
        ("zzz", []),
        ("", list(TITLES)),
    ],
)
def test_words_in_any_order_and_initials_find(typed: str, titles: list[str]) -> None:
    """With accents or without, in any case."""
    assert found(typed) == titles


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Quota table", "Load quota"),
        ("Load quota", "Aliquota"),
        ("Aliquota", "Quit under one thing alone"),
    ],
)
def test_the_nearer_match_ranks_first(better: str, worse: str) -> None:
    """The beginning, the beginning of a word, inside a word, elsewhere."""
    wanted = query("quota")
    assert rank(fold(better), wanted) < rank(fold(worse), wanted)


@pytest.mark.parametrize(
    ("title", "typed", "spans"),
    [
        ("Load quota", "quo", ((5, 8),)),
        ("Load quota", "quo load", ((0, 4), (5, 8))),
        ("Get a new token", "gnt", ((0, 1), (6, 7), (10, 11))),
        ("Réglages", "reg", ((0, 3),)),
        ("Load quota", "zzz", ()),
    ],
)
def test_the_letters_found_are_marked(
    title: str, typed: str, spans: tuple[tuple[int, int], ...]
) -> None:
    """Of words, or of initials."""
    assert marks(title, query(typed)) == spans


@given(st.text(max_size=60))
def test_a_folded_text_is_as_long(text: str) -> None:
    """So that a place in it is one in the text."""
    assert len(fold(text)) == len(text)


@given(st.text(max_size=40), st.text(max_size=12))
def test_marks_lie_in_the_title_and_apart(title: str, typed: str) -> None:
    """In order, none empty."""
    ends = [place for span in marks(title, query(typed)) for place in span]
    assert ends == sorted(set(ends))


@given(st.text(max_size=30), st.text(min_size=1, max_size=6))
def test_more_letters_find_no_more(title: str, typed: str) -> None:
    """What is found by a longer text is found by its beginning."""
    stacks = [haystack(title)]
    longer = matching(stacks, query(typed + "e"))
    assert set(longer) <= set(matching(stacks, query(typed)))


def test_only_the_beginning_of_a_long_text_is_searched() -> None:
    """A bound for what comes from outside."""
    stack = haystack("x" * palette_search.LONGEST + "needle")
    assert matching([stack], query("needle")) == []
