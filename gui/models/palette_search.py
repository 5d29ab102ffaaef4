"""Finding in the palette: words in any order, initials, accents or none.

Texts are folded once; a search is a pass of plain ``in`` over them, so that ten
thousand credentials are searched within a frame.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

# Longer texts are searched by their beginning.
LONGEST: Final = 300
_WORD: Final = re.compile(r"[^\W_]+")


class Haystack(NamedTuple):
    """A title to rank by, and all that a word may stand in."""

    title: str
    whole: str


class Query(NamedTuple):
    """What was typed, folded: its words, and all of it."""

    words: tuple[str, ...]
    text: str


def fold(text: str) -> str:
    """Lower case without accents; as long as the text, letter by letter."""
    if text.isascii():
        return text.lower()
    return "".join(_folded(char) for char in text)


def _folded(char: str) -> str:
    plain = unicodedata.normalize("NFKD", char)[:1].casefold()
    return plain[:1] or char


def haystack(title: str, *more: str) -> Haystack:
    """What is searched: the title, its initials, and the rest."""
    folded = fold(title[:LONGEST])
    starts = _WORD.findall(folded)
    initials = "".join(word[0] for word in starts)
    long = "".join(word[0] for word in starts if len(word) > 2)
    rest = "\n".join(fold(each[:LONGEST]) for each in more if each)
    return Haystack(folded, f"{folded}\n{initials}\n{long}\n{rest}")


def query(text: str) -> Query:
    """What was typed, ready to be looked for."""
    folded = fold(text[:LONGEST]).strip()
    return Query(tuple(dict.fromkeys(folded.split())), folded)


def matching(stacks: Sequence[Haystack], wanted: Query) -> list[int]:
    """Where the texts are that hold every word, in their order."""
    found: Iterable[int] = range(len(stacks))
    for word in wanted.words:
        found = [place for place in found if word in stacks[place].whole]
    return list(found)


def rank(title: str, wanted: Query) -> int:
    """0 for a title that begins so; more for words inside it, most for none."""
    if title.startswith(wanted.text):
        return 0
    rank = 1
    for word in wanted.words:
        at = title.find(word)
        if at < 0:
            rank += 6
        elif at and title[at - 1].isalnum():
            rank += 3
        elif at:
            rank += 1
    return rank


def marks(title: str, wanted: Query) -> tuple[tuple[int, int], ...]:
    """Which letters of a title were found: from and to, in order, apart."""
    folded = fold(title[:LONGEST])
    letters: set[int] = set()
    for word in wanted.words:
        at = folded.find(word)
        if at >= 0:
            letters.update(range(at, at + len(word)))
        else:
            letters.update(_initials(folded, word))
    return _spans(sorted(letters))


def _initials(folded: str, word: str) -> list[int]:
    """The first letters of words that spell it, if they do."""
    starts = list(_WORD.finditer(folded))
    for least in (1, 3):
        kept = [match for match in starts if len(match.group()) >= least]
        at = "".join(match.group()[0] for match in kept).find(word)
        if at >= 0:
            return [match.start() for match in kept[at : at + len(word)]]
    return []


def _spans(letters: Sequence[int]) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    for letter in letters:
        if spans and spans[-1][1] == letter:
            spans[-1] = spans[-1][0], letter + 1
        else:
            spans.append((letter, letter + 1))
    return tuple(spans)
