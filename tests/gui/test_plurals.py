"""Counted words, and the separators of long counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale

from gui.plurals import Plurals, grouped

Speak = Callable[[QLocale.Language], None]


@pytest.fixture
def speak() -> Iterator[Speak]:
    """Sets the language of numbers, until the test ends."""
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "start"),
    [
        (QLocale.Language.English, "1,234,567 "),
        (QLocale.Language.French, "1\u202f234\u202f567 "),
    ],
)
def test_a_long_count_has_the_separators_of_the_language(
    speak: Speak, language: QLocale.Language, start: str
) -> None:
    """As every other number of the window has them."""
    speak(language)
    assert Plurals().rows(1_234_567).startswith(start)


def test_a_short_count_is_left_as_it_is(speak: Speak) -> None:
    """There is nothing to separate."""
    speak(QLocale.Language.English)
    assert Plurals().rows(999).startswith("999 ")


def test_the_places_for_other_words_stay(speak: Speak) -> None:
    """They are filled afterwards."""
    speak(QLocale.Language.English)
    assert Plurals().looking_into(1000).startswith("Looking into %1 of 1,000 ")


def test_only_the_count_itself_is_written_anew(speak: Speak) -> None:
    """The same figures further on may be a name."""
    speak(QLocale.Language.English)
    assert grouped("4096 files of 4096", 4096) == "4,096 files of 4096"
