"""The list lays nothing out, and each row is where it should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelection, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from core.model import Credential
from gui.models.credential_list import CredentialListModel
from gui.views.credential_view import CredentialView

if TYPE_CHECKING:
    from tests.conftest import FakeClock

HIGH = 400
LAST = 109


@pytest.fixture
def view(clock: FakeClock, qtbot: QtBot) -> CredentialView:
    """A hundred credentials in ten groups, some eight of them in view."""
    model = CredentialListModel(clock.now)
    model.set_credentials(
        Credential(f"{number:03}", f"Name {number:03}", "id", (), f"ORG{number // 10}")
        for number in range(100)
    )
    made = CredentialView(model)
    qtbot.addWidget(made)
    made.resize(288, HIGH)
    made.show()
    return made


def choose(view: CredentialView, row: int) -> None:
    """Make a row the current one."""
    view.setCurrentIndex(view.model().index(row, 0))


def current(view: CredentialView) -> str:
    """The name of the current row."""
    return str(view.currentIndex().data())


def is_in_view(view: CredentialView, row: int) -> bool:
    """Whether the whole of a row can be seen."""
    place = view.visualRect(view.model().index(row, 0))
    return view.viewport().rect().contains(place)


def test_rows_lie_one_below_the_other(view: CredentialView) -> None:
    """A header of 34, then credentials of 48."""
    rects = [view.visualRect(view.model().index(row, 0)) for row in range(3)]
    assert [(rect.top(), rect.height()) for rect in rects] == [
        (0, 34),
        (34, 48),
        (82, 48),
    ]


def test_no_row_has_no_place(view: CredentialView) -> None:
    """As before anything is chosen."""
    assert view.visualRect(view.indexAt(QPoint(-1, 0))) == QRect()


@pytest.mark.parametrize("row", [0, 1, 11, 55, 109])
def test_a_point_in_a_row_leads_to_it(view: CredentialView, row: int) -> None:
    """Wherever the list is scrolled to."""
    index = view.model().index(row, 0)
    view.scrollTo(index)
    assert view.indexAt(view.visualRect(index).center()) == index


def test_below_the_last_row_is_none(view: CredentialView) -> None:
    """A short list leaves room."""
    view.resize(288, 10_000)
    assert not view.indexAt(QPoint(10, 9_000)).isValid()


def test_the_scroll_bar_knows_the_whole_list(view: CredentialView) -> None:
    """Ten headers and a hundred credentials, less what is in view."""
    assert view.verticalScrollBar().maximum() == 10 * 34 + 100 * 48 - HIGH


@pytest.mark.parametrize(
    ("row", "key", "name"),
    [
        (1, Qt.Key.Key_Down, "Name 001"),
        (10, Qt.Key.Key_Down, "Name 010"),
        (12, Qt.Key.Key_Up, "Name 009"),
        (1, Qt.Key.Key_Up, "Name 000"),
        (109, Qt.Key.Key_Down, "Name 099"),
        (1, Qt.Key.Key_End, "Name 099"),
        (109, Qt.Key.Key_Home, "Name 000"),
        (1, Qt.Key.Key_PageDown, "Name 007"),
        (109, Qt.Key.Key_PageUp, "Name 092"),
        (107, Qt.Key.Key_PageDown, "Name 099"),
        (3, Qt.Key.Key_PageUp, "Name 000"),
    ],
)
def test_keys_lead_from_credential_to_credential(
    view: CredentialView, qtbot: QtBot, row: int, key: Qt.Key, name: str
) -> None:
    """Past the headers, and no farther than the ends."""
    choose(view, row)
    qtbot.keyClick(view, key)
    assert current(view) == name


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageUp])
def test_keys_in_an_empty_list_lead_nowhere(
    clock: FakeClock, qtbot: QtBot, key: Qt.Key
) -> None:
    """There is nothing to choose."""
    view = CredentialView(CredentialListModel(clock.now))
    qtbot.addWidget(view)
    qtbot.keyClick(view, key)
    assert not view.currentIndex().isValid()


def test_a_key_brings_its_row_into_view(view: CredentialView, qtbot: QtBot) -> None:
    """The last one, of a long list."""
    choose(view, 1)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert is_in_view(view, LAST)


def test_the_first_of_a_group_comes_with_its_header(view: CredentialView) -> None:
    """Whose it is can be read."""
    view.scrollTo(view.model().index(LAST, 0))
    view.scrollTo(view.model().index(12, 0))
    assert is_in_view(view, 11)


def test_what_is_in_view_is_not_moved(view: CredentialView) -> None:
    """Choosing a row does not make the list jump."""
    view.verticalScrollBar().setValue(40)
    view.scrollTo(view.model().index(4, 0))
    assert view.verticalScrollBar().value() == 40


@pytest.mark.parametrize(
    ("hint", "top"),
    [
        (QAbstractItemView.ScrollHint.PositionAtTop, 0),
        (QAbstractItemView.ScrollHint.PositionAtBottom, HIGH - 48),
        (QAbstractItemView.ScrollHint.PositionAtCenter, (HIGH - 48) // 2),
    ],
)
def test_a_row_can_be_put_where_it_is_wanted(
    view: CredentialView, hint: QAbstractItemView.ScrollHint, top: int
) -> None:
    """At the top, at the bottom, in the middle."""
    index = view.model().index(50, 0)
    view.scrollTo(index, hint)
    assert view.visualRect(index).top() == top


def test_a_click_chooses_a_credential(view: CredentialView, qtbot: QtBot) -> None:
    """The one under the mouse."""
    where = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert current(view) == "Name 001"


def test_a_click_on_a_header_leaves_the_choice(
    view: CredentialView, qtbot: QtBot
) -> None:
    """A header is no credential."""
    choose(view, 2)
    view.resize(288, 2 * HIGH)
    where = view.visualRect(view.model().index(11, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    (chosen,) = view.selectionModel().selectedIndexes()
    assert chosen.row() == 2


def test_the_region_of_a_choice_is_its_row(view: CredentialView) -> None:
    """That much is painted anew."""
    index = view.model().index(3, 0)
    region = view.visualRegionForSelection(QItemSelection(index, index))
    assert region.boundingRect() == view.visualRect(index)


def test_the_chosen_row_looks_chosen(view: CredentialView) -> None:
    """By its ground."""
    place = view.visualRect(view.model().index(2, 0))
    before = view.grab(place).toImage()
    choose(view, 2)
    assert view.grab(place).toImage() != before


def test_news_of_a_row_leaves_the_others_laid_out(view: CredentialView) -> None:
    """The list is where it was."""
    view.verticalScrollBar().setValue(500)
    index = view.model().index(20, 0)
    view.model().dataChanged.emit(index, index)
    assert view.verticalScrollBar().value() == 500


def test_the_list_is_a_list_to_a_screen_reader(view: CredentialView) -> None:
    """With every row in it."""
    seen = QAccessible.queryAccessibleInterface(view)
    assert (seen.role(), seen.childCount()) == (QAccessible.Role.List, 110)
