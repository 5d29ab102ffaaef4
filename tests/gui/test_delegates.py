"""Rows and cells are painted from prepared roles, and show states as promised."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.delegates.credential_row import CredentialRow
from gui.delegates.quota_cell import CellKind, QuotaCell
from gui.models.roles import Role
from gui.theme import colours

pytestmark = pytest.mark.usefixtures("qapp")


class OneRow:
    """A model of one row, and a picture of one cell of it."""

    def __init__(self, delegate: QStyledItemDelegate, columns: int = 1) -> None:
        self.delegate = delegate
        self.model = QStandardItemModel(1, columns)
        self.state = QStyle.StateFlag.State_Enabled

    def fill(self, column: int = 0, **values: Any) -> OneRow:
        """Prepare the roles of a cell, by their names."""
        item = QStandardItem(str(values.pop("text", "")))
        for name, value in values.items():
            item.setData(value, Role[name])
        self.model.setItem(0, column, item)
        return self

    def picture(self, width: int = 288, height: int = 48, column: int = 0) -> QImage:
        """Paint it on white."""
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, width, height)
        option.state = self.state
        painter = QPainter(image)
        self.delegate.paint(painter, option, self.model.index(0, column))
        painter.end()
        return image

    def height(self) -> int:
        """The height that the delegate asks for."""
        index = self.model.index(0, 0)
        return self.delegate.sizeHint(QStyleOptionViewItem(), index).height()


def row(**values: Any) -> OneRow:
    """A credential in the list."""
    return OneRow(CredentialRow()).fill(**values)


def cell(**values: Any) -> OneRow:
    """A cell in the middle of the quota table."""
    return OneRow(QuotaCell(), columns=3).fill(column=1, **values)


def holds(image: QImage, colour: QColor) -> bool:
    """Whether a picture has a pixel of this very colour."""
    return any(
        image.pixelColor(x, y) == colour
        for y in range(image.height())
        for x in range(image.width())
    )


def test_a_credential_is_48_high() -> None:
    """At the usual size of text."""
    assert row(NAME="Quota Watch", SECOND_LINE="Stage").height() == 48


def test_a_group_is_34_high() -> None:
    """A header is lower."""
    assert row(IS_GROUP=True, GROUP_TITLE="Fernwell Demo").height() == 34


def test_production_has_a_bar() -> None:
    """Three pixels at the row's left, in violet."""
    image = row(NAME="Quota Watch", GUARDED=True).picture()
    assert image.pixelColor(12, 24) == colours().production


def test_others_have_no_bar() -> None:
    """The bar means Production."""
    assert row(NAME="Quota Watch").picture().pixelColor(12, 24) == QColor("white")


def test_a_chosen_row_is_filled_inside_its_margins() -> None:
    """Eight pixels stay free at the left."""
    one = row(NAME="Quota Watch")
    one.state |= QStyle.StateFlag.State_Selected
    image = one.picture()
    seen = (image.pixelColor(4, 24), image.pixelColor(10, 24))
    assert seen == (QColor("white"), colours().select)


def test_a_hovered_row_is_filled() -> None:
    """Lighter than a chosen one."""
    one = row(NAME="Quota Watch")
    one.state |= QStyle.StateFlag.State_MouseOver
    assert one.picture().pixelColor(10, 24) == colours().hover


@pytest.mark.parametrize("words", ["21 h", ""])
def test_a_leaf_stands_before_the_time(words: str) -> None:
    """Or before the ring, where no time is told."""
    plain = {"NAME": "A", "RING_KIND": "good", "TIME_WORDS": words}
    ours = row(**plain, KEPT_FRESH=True).picture()
    others = row(**plain).picture()
    assert holds(ours, colours().text2) is True
    assert ours.copy(QRect(248, 0, 40, 48)) == others.copy(QRect(248, 0, 40, 48))


def test_a_leaf_takes_no_room_of_others() -> None:
    """A long name has its own width where nothing is kept fresh."""
    long = {"NAME": "Quota Watch of the whole of the company", "RING_KIND": "good"}
    without, no = row(**long).picture(), row(**long, KEPT_FRESH=False).picture()
    assert without == no


def test_a_long_name_ends_before_the_leaf() -> None:
    """Nothing is painted over."""
    one = row(NAME="W" * 40, RING_KIND="good", KEPT_FRESH=True)
    at_leaf = QRect(228, 10, 16, 10)
    short = row(NAME="W", RING_KIND="good", KEPT_FRESH=True)
    assert one.picture().copy(at_leaf) == short.picture().copy(at_leaf)


@pytest.mark.parametrize(
    ("kind", "role"),
    [("good", "accent"), ("soon", "soon"), ("expiring", "expiring")],
)
def test_the_ring_stands_at_the_right(kind: str, role: str) -> None:
    """Twenty pixels, twenty from the edge."""
    image = row(NAME="A", RING_KIND=kind, RING_STEP=60).picture()
    ring = image.copy(QRect(248, 14, 20, 20))
    assert holds(ring, getattr(colours(), role))


def test_a_busy_row_asks() -> None:
    """Its ring is another one than that of its state."""
    rest = row(NAME="A", RING_KIND="none").picture()
    assert row(NAME="A", RING_KIND="none", BUSY=True).picture() != rest


@pytest.mark.parametrize("kind", ["good", "none", "failed"])
def test_a_long_name_ends_before_the_time(kind: str) -> None:
    """Names are cut in the middle, the time never."""
    short = row(NAME="N", TIME_WORDS="40 min", RING_KIND=kind).picture()
    long = row(NAME="N" * 200, TIME_WORDS="40 min", RING_KIND=kind).picture()
    time = QRect(190, 0, 98, 48)
    assert long.copy(time) == short.copy(time)


def test_a_group_shows_org_and_project() -> None:
    """The project makes a difference."""
    org = row(IS_GROUP=True, GROUP_TITLE="Fernwell Demo").picture(height=34)
    both = row(IS_GROUP=True, GROUP_TITLE="Fernwell Demo", GROUP_SUBTITLE="Quota")
    assert both.picture(height=34) != org


@pytest.mark.parametrize(
    ("fraction", "role"),
    [(0.5, "accent"), (0.79, "accent"), (0.80, "soon"), (0.95, "error"), (3, "error")],
)
def test_a_share_changes_colour_at_80_and_95(fraction: float, role: str) -> None:
    """The bar is filled in the colour of its meaning."""
    one = cell(CELL_KIND=CellKind.SHARE, FRACTION=fraction, text="x%")
    image = one.picture(200, 54, column=1)
    assert image.pixelColor(20, 27) == getattr(colours(), role)


def test_a_share_says_its_meaning_in_shape_too() -> None:
    """A mark stands beside the figure from 80 percent on, and none before."""

    def beside(fraction: float) -> bool:
        one = cell(CELL_KIND=CellKind.SHARE, FRACTION=fraction, text="%")
        image = one.picture(200, 54, column=1).copy(QRect(124, 0, 26, 54))
        return holds(image, colours().soon)

    assert (beside(0.5), beside(0.85)) == (False, True)


def test_without_a_limit_there_is_no_bar() -> None:
    """Words alone."""
    one = cell(CELL_KIND=CellKind.SHARE, FRACTION=None, text="No limit given")
    assert not holds(one.picture(200, 54, column=1), colours().track)


def test_figures_stand_at_the_right() -> None:
    """The left half of a number's cell is empty."""
    one = cell(CELL_KIND=CellKind.NUMBER, text="42")
    left = one.picture(200, 54, column=1).copy(QRect(0, 0, 100, 54))
    assert not holds(left, colours().text)


@pytest.mark.parametrize(("second", "height"), [("Nov 2026", 54), ("", 40)])
def test_one_line_is_lower_than_two(second: str, height: int) -> None:
    """A name with a period is 54 high, a path of an unknown field 40."""
    one = OneRow(QuotaCell(), columns=3)
    one.fill(CELL_KIND=CellKind.NAME, SECOND_TEXT=second, text="Requests")
    assert one.height() == height


def test_markup_in_a_name_is_painted_as_text() -> None:
    """A name in tags is longer than the name: its tags are letters."""
    plain = row(NAME="abc", SECOND_LINE="Stage").picture()
    assert row(NAME="<b>abc</b>", SECOND_LINE="Stage").picture() != plain


def test_a_line_break_in_a_name_takes_no_second_line() -> None:
    """It is painted as a blank."""
    blank = row(NAME="one two", SECOND_LINE="Stage").picture()
    assert row(NAME="one\ntwo", SECOND_LINE="Stage").picture() == blank
