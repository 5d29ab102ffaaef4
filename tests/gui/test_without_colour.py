"""Printed in one ink, nothing is lost: each state has a shape or a word of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtGui import QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui import colours as known
from gui.models.message import Level, Message
from gui.theme import colours
from gui.views.chips import Chip, ChipKind
from gui.views.message_bar import MessageBar
from gui.views.ring_paint import RingKind, paint_ring

# Each with a share of its own scale at which the shapes are closest.
STATES: dict[RingKind, float] = {
    "good": 0.6,
    "soon": 0.6,
    "expiring": 0.6,
    "expired": 0.0,
    "none": 0.0,
    "failed": 0.0,
    "asking": 0.0,
}
CHIPS: tuple[ChipKind, ...] = (
    "scope",
    "unasked",
    "good",
    "soon",
    "failed",
    "production",
    "practice",
    "custom",
)
# Grey values that differ by less are the same to an eye.
SEEN = 48


@pytest.fixture(autouse=True)
def one_ink(qapp: object) -> Iterator[None]:
    """Every meaning is written in the colour of text."""
    before = colours()
    known.choose(known.high_contrast(QPalette()))
    yield
    known.choose(before)


def differing(first: QImage, second: QImage) -> int:
    """How many dots an eye tells apart."""
    grey = QImage.Format.Format_Grayscale8
    one, other = first.convertToFormat(grey), second.convertToFormat(grey)
    if one.size() != other.size():
        return one.width() * one.height()
    left, right = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) >= SEEN for a, b in zip(left, right, strict=True))


def alike(pictures: dict[str, QImage], least: int) -> list[tuple[str, str]]:
    """The pairs that an eye takes for the same."""
    pairs = combinations(pictures.items(), 2)
    return [(a, b) for (a, one), (b, two) in pairs if differing(one, two) < least]


def ring(kind: RingKind, size: int) -> QImage:
    """A ring without its words, on white."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_ring(painter, kind, STATES[kind], float(size), colours())
    painter.end()
    return image


@pytest.mark.parametrize("size", [20, 104, 144])
def test_the_rings_differ_in_shape(size: int) -> None:
    """Also those of the list."""
    pictures: dict[str, QImage] = {kind: ring(kind, size) for kind in STATES}
    assert alike(pictures, size // 2) == []


def picture(qtbot: QtBot, widget: QWidget) -> QImage:
    """What is seen of a widget."""
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


def test_the_chips_differ_by_icon_or_edge(qtbot: QtBot) -> None:
    """With the same word in each."""
    pictures: dict[str, QImage] = {
        kind: picture(qtbot, Chip("openid", kind)) for kind in CHIPS
    }
    assert alike(pictures, 12) == []


def test_the_messages_differ_by_icon(qtbot: QtBot) -> None:
    """With the same words in each."""
    pictures = {}
    for level in (Level.DONE, Level.NOTE, Level.WARNING, Level.FAILURE, Level.WAITING):
        bar = MessageBar()
        bar.show_message(Message(level, "Something is so"))
        pictures[level.name] = picture(qtbot, bar)
    assert alike(pictures, 12) == []


def test_there_is_more_than_one_ink_otherwise() -> None:
    """The fixture is what makes the states alike in colour."""
    inks = {getattr(colours(), name).name() for name in ("soon", "error", "accent")}
    others = {getattr(known.LIGHT, name).name() for name in ("soon", "error", "accent")}
    assert len(inks) < len(others)
