"""Tags: names as they are kept, a colour for a new one, and marks told apart."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from core.model import Credential, Tag
from gui import tag_words
from gui.models.tags import COLOURS, known, next_colour, tidy
from gui.views.tag_marks import draw_mark, mark_pixmap

ONE, TWO = Tag("one", "red"), Tag("Two", "blue")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  a   b ", "a b"), ("#work", "work"), ("a\nb\u200b", "a b"), ("# ", "")],
)
def test_a_name_is_tidied(typed: str, kept: str) -> None:
    """One line, and the sign that the search knows is none of it."""
    assert tidy(typed) == kept


def test_each_known_tag_is_named_once() -> None:
    """By name, whoever has it."""
    first = Credential("1", "n", "i", tags=(TWO, ONE))
    second = Credential("2", "n", "i", tags=(TWO,))
    assert known([first, second]) == (ONE, TWO)


def test_a_new_tag_gets_a_colour_that_is_free() -> None:
    """The first of them."""
    assert next_colour([ONE, TWO]) == "orange"


def test_when_all_are_taken_the_rarest_is_next() -> None:
    """Nine tags share eight colours."""
    tags = [Tag(name, name) for name in COLOURS] + [ONE]
    assert next_colour(tags) == "orange"


def grey(name: str) -> QImage:
    """A mark as a black shape, whatever its colour."""
    image = mark_pixmap(name, 12, 1.0).toImage()
    return image.convertToFormat(QImage.Format.Format_Alpha8)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("first", "second"), [*combinations(COLOURS, 2)])
def test_two_marks_differ_by_their_shape(first: str, second: str) -> None:
    """Print them grey, and they are told apart."""
    assert grey(first) != grey(second)


@pytest.mark.usefixtures("qapp")
def test_a_colour_that_is_none_is_painted_all_the_same() -> None:
    """A later Mintdesk may know others."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    blank = image.copy()
    painter = QPainter(image)
    draw_mark(painter, "ultraviolet", QRectF(0, 0, 8, 8))
    painter.end()
    assert image != blank


def test_each_colour_has_words_of_its_own() -> None:
    """Colour and shape."""
    assert len({tag_words.colour(name) for name in COLOURS}) == len(COLOURS)
