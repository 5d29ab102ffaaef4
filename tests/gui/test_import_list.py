"""The list of the import preview: ticks, search, and what a row is painted from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from core.formats.found import LeftOut, Why
from core.matching import Match, Secrets
from gui.delegates.import_row import ImportRow
from gui.dialogs.import_pane import FoundView, ImportPane
from gui.models.import_list import ImportList
from gui.models.import_row import Row
from tests.gui.import_parts import KEPT, NEW, SCOPES, WHERE, differing_row, new_row

TICK = Qt.ItemDataRole.CheckStateRole
ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def model_of(*rows: Row) -> ImportList:
    """A list of these."""
    return ImportList(rows)


def ticks(model: ImportList) -> list[bool]:
    """Which of them are ticked."""
    return [row.ticked for row in model.rows]


@pytest.fixture
def pane(qtbot: QtBot) -> ImportPane:
    """Three new ones, shown."""
    made = ImportPane(model_of(*(new_row(name) for name in "ABC")), ())
    qtbot.addWidget(made)
    made.resize(344, 400)
    made.show()
    return made


def test_a_tick_is_taken_off(qtbot: QtBot) -> None:
    """And everybody who counts is told."""
    model = model_of(new_row())
    with qtbot.waitSignal(model.ticksChanged):
        model.setData(model.index(0), OFF, TICK)
    assert ticks(model) == [False]


def test_what_cannot_be_imported_takes_no_tick() -> None:
    """Something that stays out has none at all."""
    model = model_of(Row("", left=LeftOut(Why.JWT, "1")))
    assert not model.setData(model.index(0), ON, TICK)
    assert model.index(0).data(TICK) is None


def test_what_stays_out_can_be_chosen() -> None:
    """To read why."""
    model = model_of(Row("", left=LeftOut(Why.JWT, "1")))
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_of_two_that_are_the_same_one_is_ticked() -> None:
    """Ticking the second unticks the first."""
    model = model_of(new_row(), new_row(twin=0))
    model.setData(model.index(1), ON, TICK)
    assert ticks(model) == [False, True]


def test_all_ticks_one_of_two_that_are_the_same() -> None:
    """Not both: they would be one credential twice."""
    model = model_of(new_row(), new_row(twin=0), new_row())
    model.tick_all(True)
    assert ticks(model) == [True, False, True]


def test_none_unticks_them() -> None:
    """All of them."""
    model = model_of(new_row(), differing_row(SCOPES))
    model.tick_all(False)
    assert ticks(model) == [False, False]


def test_all_leaves_alone_what_is_not_shown() -> None:
    """A search picks what All means."""
    model = model_of(new_row("Alpha"), new_row("Beta"))
    model.tick_all(False)
    model.set_filter("bet")
    model.tick_all(True)
    assert ticks(model) == [False, True]


def test_a_search_finds_the_name() -> None:
    """In any case of letters."""
    model = model_of(new_row("Alpha"), new_row("Beta"))
    model.set_filter("ALP")
    assert (model.rowCount(), model.index(0).data()) == (1, "Alpha")


def test_a_search_that_ends_shows_all() -> None:
    """Again."""
    model = model_of(new_row("Alpha"), new_row("Beta"))
    model.set_filter("alp")
    model.set_filter("")
    assert model.rowCount() == 2


def test_a_row_says_all_that_it_shows() -> None:
    """To assistive tools."""
    model = model_of(new_row("Alpha"))
    told = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"Alpha, {NEW.client_id}, New"


def test_matches_that_come_later_are_taken_in_their_order() -> None:
    """What stays out has none."""
    model = model_of(
        differing_row(secrets=Secrets.UNKNOWN), Row("", left=LeftOut(Why.JWT, "1"))
    )
    model.settle([Match(NEW, WHERE, KEPT, secrets=Secrets.SAME)])
    assert ticks(model)[0] is False


def test_the_list_forgets(qtbot: QtBot) -> None:
    """Rows and secrets."""
    row = new_row()
    model = model_of(row)
    model.forget()
    assert (model.rowCount(), row.draft) == (0, None)


def test_a_click_on_the_tick_takes_it_off(qtbot: QtBot, pane: ImportPane) -> None:
    """And does not go into the row."""
    view = pane.view
    place = view.visualRect(view.model().index(1, 0)).topLeft() + QPoint(20, 30)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ticks(pane_model(pane)) == [True, False, True]


def test_a_click_beside_the_tick_goes_in(qtbot: QtBot, pane: ImportPane) -> None:
    """The tick stays."""
    view = pane.view
    place = view.visualRect(view.model().index(1, 0)).topLeft() + QPoint(90, 30)
    with qtbot.waitSignal(pane.opened):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ticks(pane_model(pane)) == [True, True, True]


def test_space_toggles_the_tick(qtbot: QtBot, pane: ImportPane) -> None:
    """Of the row that the keyboard is on."""
    pane.view.setCurrentIndex(pane.view.model().index(2, 0))
    qtbot.keyClick(pane.view, Qt.Key.Key_Space)
    assert ticks(pane_model(pane)) == [True, True, False]


def test_an_arrow_chooses_the_next_row(qtbot: QtBot, pane: ImportPane) -> None:
    """And shows it."""
    pane.view.setCurrentIndex(pane.view.model().index(0, 0))
    with qtbot.waitSignal(pane.chosen) as told:
        qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert told.args == [pane_model(pane).rows[1]]


@pytest.mark.parametrize(("count", "shown"), [(12, False), (13, True)])
def test_many_rows_can_be_searched(qtbot: QtBot, count: int, shown: bool) -> None:
    """A dozen is looked through."""
    pane = ImportPane(model_of(*(new_row() for _ in range(count))), ())
    qtbot.addWidget(pane)
    assert pane.search.isHidden() is not shown


def test_a_chosen_row_stays_chosen_through_a_search(pane: ImportPane) -> None:
    """Where it is among what is found."""
    model = pane_model(pane)
    pane.choose(model.rows[2])
    pane.search.setText("c")
    assert model.row(pane.view.currentIndex()) is model.rows[2]


def test_remarks_are_folded_and_all_can_be_read(qtbot: QtBot) -> None:
    """However many."""
    said = [f"Remark {count}" for count in range(200)]
    pane = ImportPane(model_of(new_row()), said)
    qtbot.addWidget(pane)
    before = pane.remarks.area.isHidden()
    pane.remarks.fold.click()
    text = pane.remarks.area.toPlainText()
    assert (before, pane.remarks.area.isHidden()) == (True, False)
    assert all(each in text for each in said)


def test_every_kind_of_row_can_be_painted(qtbot: QtBot) -> None:
    """At the width of the list, in one go."""
    model = model_of(
        new_row("x" * 300), differing_row(SCOPES), Row("", left=LeftOut(Why.JWT, "1"))
    )
    view = FoundView(model)
    qtbot.addWidget(view)
    image = QImage(320, 60, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    for place in range(3):
        ImportRow(view).paint(painter, option, model.index(place))
    painter.end()
    assert any(image.pixel(x, 30) for x in range(320))


def pane_model(pane: ImportPane) -> ImportList:
    """The list that it shows."""
    model = pane.view.model()
    assert isinstance(model, ImportList)
    return model
