"""The ring shows what is left, in shape and words, at any size."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QAccessible, QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from gui.theme import colours
from gui.views.ring import Ring, RingKind, ring_pixmap

KINDS: list[RingKind] = [
    "good",
    "soon",
    "expiring",
    "expired",
    "none",
    "failed",
    "asking",
]


@pytest.fixture
def ring(qtbot: QtBot) -> Ring:
    """A large ring."""
    made = Ring()
    qtbot.addWidget(made)
    return made


def at(image: QImage, degrees: float, inset: float = 6) -> QColor:
    """The colour on the rim, by degrees after twelve o'clock."""
    middle = image.width() / 2
    reach = middle - inset
    angle = math.radians(degrees)
    x = middle + reach * math.sin(angle)
    y = middle - reach * math.cos(angle)
    return image.pixelColor(int(x), int(y))


def drawn(ring: Ring, kind: RingKind, fraction: float) -> QImage:
    """A picture of a state."""
    ring.show_state(kind, fraction, "", "")
    return ring.grab().toImage()


def test_half_a_life_fills_the_right_half(ring: Ring) -> None:
    """It begins at twelve o'clock and goes clockwise."""
    image = drawn(ring, "good", 0.5)
    assert (at(image, 90), at(image, 270)) == (colours().accent, colours().track)


def test_a_trace_of_life_is_seen(ring: Ring) -> None:
    """At least eight degrees are drawn."""
    assert at(drawn(ring, "good", 0.0001), 4) == colours().accent


def test_a_whole_life_fills_the_ring(ring: Ring) -> None:
    """A new token of a day."""
    image = drawn(ring, "good", 1.0)
    assert {at(image, angle).name() for angle in range(0, 360, 30)} == {
        colours().accent.name()
    }


def test_quarters_have_gaps(ring: Ring) -> None:
    """Under an hour the ring is in four, said by shape as well as by colour."""
    image = drawn(ring, "soon", 1.0)
    filled = {at(image, angle).name() for angle in (45, 135, 225, 315)}
    gaps = {at(image, angle).name() for angle in (0, 90, 180, 270)}
    assert filled == {colours().soon.name()} != gaps


def test_forty_minutes_fill_two_quarters_and_two_thirds(ring: Ring) -> None:
    """The scale is one hour."""
    image = drawn(ring, "soon", 40 / 60)
    lit = [at(image, angle) == colours().soon for angle in (45, 135, 200, 255)]
    assert lit == [True, True, True, False]


def test_one_segment_goes_each_minute(ring: Ring) -> None:
    """Six minutes and a half are six of ten segments."""
    image = drawn(ring, "expiring", 6.5 / 10)
    lit = [at(image, index * 36 + 18) == colours().expiring for index in range(10)]
    assert lit == [True] * 6 + [False] * 4


@pytest.mark.parametrize("size", [20, 104, 144])
def test_no_two_states_look_the_same_without_colour(qtbot: QtBot, size: int) -> None:
    """Printed in grey, every state is still told apart by its shape."""
    pictures = set()
    for kind in KINDS:
        if size == 20:
            image = ring_pixmap(kind, 30, size).toImage()
        else:
            big = Ring(size)
            qtbot.addWidget(big)
            image = drawn(big, kind, 0.5)
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.add(bytes(grey.constBits()))
    assert len(pictures) == len(KINDS)


@pytest.mark.usefixtures("qapp")
def test_a_small_ring_is_drawn_once() -> None:
    """The same state comes from the cache."""
    keys = {ring_pixmap("soon", 40, 20).cacheKey() for _ in range(3)}
    assert len(keys) == 1


@pytest.mark.usefixtures("qapp")
def test_a_small_ring_is_sharp_on_a_dense_screen() -> None:
    """At ratio 2 it has twice the pixels."""
    pixmap: QPixmap = ring_pixmap("good", 30, 20, 2.0)
    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (40, 20)


def test_assistive_tools_find_a_progress_bar(ring: Ring) -> None:
    """Named for what it shows."""
    found = QAccessible.queryAccessibleInterface(ring)
    told = (found.role(), found.text(QAccessible.Text.Name))
    assert told == (QAccessible.Role.ProgressBar, "Time left")


def test_assistive_tools_hear_the_words(ring: Ring) -> None:
    """The words in the middle are its description."""
    ring.show_state("good", 0.9, "21 h", "7 min left")
    assert ring.accessibleDescription() == "21 h 7 min left"


def test_the_value_is_a_share(ring: Ring) -> None:
    """0 to 100."""
    ring.show_state("soon", 0.25, "15 min", "left")
    assert ring.value() == 25


def test_it_turns_while_asking(ring: Ring) -> None:
    """As long as it is seen."""
    ring.show()
    ring.show_state("asking", 0, "Asking", "Adobe")
    assert ring.is_turning()


def test_it_rests_when_hidden(ring: Ring) -> None:
    """Nobody pays for what nobody sees."""
    ring.show()
    ring.show_state("asking", 0, "Asking", "Adobe")
    ring.hide()
    assert not ring.is_turning()


def test_it_rests_when_answered(ring: Ring) -> None:
    """Another state stops the turning."""
    ring.show()
    ring.show_state("asking", 0, "Asking", "Adobe")
    ring.show_state("good", 1, "24 h", "left")
    assert not ring.is_turning()


def test_the_ring_follows_its_size(ring: Ring) -> None:
    """On narrow pages it is smaller."""
    ring.set_size(104)
    assert (ring.width(), ring.height()) == (104, 104)


@pytest.mark.parametrize("size", [104, 144])
def test_words_stay_inside_the_ring(qtbot: QtBot, size: int) -> None:
    """Long words of another language become smaller instead of crossing it."""
    made = Ring(size)
    qtbot.addWidget(made)
    made.show_state("good", 1.0, "", "")
    bare = made.grab().toImage()
    made.show_state("good", 1.0, "23 h", "59 min restantes")
    filled = made.grab().toImage()
    rim = [at(filled, angle) == at(bare, angle) for angle in range(0, 360, 5)]
    assert all(rim)
