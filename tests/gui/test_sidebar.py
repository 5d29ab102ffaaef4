"""The sidebar by keyboard: what is chosen is what is copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.model import Secret
from tests.gui.desk_parts import DRAFT, Seat


def two(seat: Seat) -> tuple[str, str]:
    """Two credentials; the second is chosen."""
    seat.window.show()
    (first,) = seat.add(DRAFT.with_changes(name="Zebra"))
    (second,) = seat.add(DRAFT.with_changes(name="Apple", secret=Secret("p8e-other")))
    seat.desk.choose(second)
    seat.window.sidebar.select(second)
    return first, second


def test_enter_in_the_search_chooses_what_was_found(seat: Seat, qtbot: QtBot) -> None:
    """Not what was chosen before and is filtered out."""
    first, _ = two(seat)
    sidebar = seat.window.sidebar
    qtbot.keyClicks(sidebar.search, "zebra")
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Return)
    assert seat.desk.chosen == first


def test_the_choice_stays_through_a_search(seat: Seat, qtbot: QtBot) -> None:
    """Clearing the search shows the row chosen as before."""
    _, second = two(seat)
    sidebar = seat.window.sidebar
    qtbot.keyClicks(sidebar.search, "zebra")
    sidebar.search.clear()
    assert seat.model.id_at(sidebar.list.currentIndex().row()) == second


def test_a_search_tells_how_many_it_found(seat: Seat, qtbot: QtBot) -> None:
    """Once, when the typing rests."""
    two(seat)
    sidebar = seat.window.sidebar
    with qtbot.waitSignal(sidebar.counted) as told:
        qtbot.keyClicks(sidebar.search, "zebra")
    assert str(told.args).count("1") == 1


def test_enter_on_a_group_copies_nothing(seat: Seat, qtbot: QtBot) -> None:
    """A header is no credential."""
    two(seat)
    sidebar = seat.window.sidebar
    heard: list[str] = []
    sidebar.activated.connect(heard.append)
    sidebar.list.doubleClicked.emit(seat.model.index(0))
    assert heard == []


def test_search_comes_back_where_the_sidebar_was_hidden(
    seat: Seat, qtbot: QtBot
) -> None:
    """Ctrl+F always leads to the search."""
    two(seat)
    seat.window.sidebar.hide()
    seat.window.sidebar.start_search()
    assert seat.window.sidebar.search.isVisible()
