"""The quota's table: figures, fields that are only data, shares, and text to copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester

from core.model import QuotaRow
from gui.delegates.quota_cell import CellKind
from gui.models.quota_table import (
    LIMIT,
    NAME,
    SHARE,
    USED,
    VALUE,
    QuotaTableModel,
    figure,
    share,
)
from gui.models.roles import Role

FULL = QuotaRow("Content requests", "2026", used=964, limit=1000)
OPEN = QuotaRow("Edge invocations", "Nov 2026", used=87_140)
NOTE = QuotaRow("org › tier", value="gold")
EVIL = '<img src="file:///x.png"><b>x</b>'
# Qt's tester complains with a warning, and a warning of Qt fails the test.
TELLING = QAbstractItemModelTester.FailureReportingMode.Warning
RIGHT = Qt.AlignmentFlag.AlignRight


@pytest.fixture
def model() -> QuotaTableModel:
    """An empty table, watched by Qt's own tester."""
    made = QuotaTableModel()
    QAbstractItemModelTester(made, TELLING, made)
    return made


def text(model: QuotaTableModel, row: int, column: int) -> str:
    """A cell as read."""
    return str(model.index(row, column).data())


def heads(model: QuotaTableModel) -> list[str]:
    """The names of the columns."""
    columns = range(model.columnCount())
    return [str(model.headerData(c, Qt.Orientation.Horizontal)) for c in columns]


def test_figures_have_four_columns(model: QuotaTableModel) -> None:
    """What, how much, of how much, and the share."""
    model.set_rows((FULL,))
    assert heads(model) == ["Quota", "Used", "Limit", "Share"]


def test_data_has_two_columns(model: QuotaTableModel) -> None:
    """An answer of any other shape is path and value."""
    model.set_rows((NOTE,))
    assert heads(model) == ["Field", "Value"]


def test_a_table_may_change_its_shape(model: QuotaTableModel) -> None:
    """Figures, then data, then nothing, then figures: Qt's tester looks on."""
    for rows in ((FULL, NOTE), (NOTE,), (), (OPEN, FULL)):
        model.set_rows(rows)
    assert (model.rowCount(), model.columnCount()) == (2, 4)


def test_a_figure_is_written_out(model: QuotaTableModel) -> None:
    """Used, limit and share of one row."""
    model.set_rows((FULL,))
    cells = [text(model, 0, column) for column in (NAME, USED, LIMIT, SHARE)]
    assert cells == ["Content requests", figure(964), figure(1000), "96.4%"]


def test_a_figure_without_a_limit_says_so(model: QuotaTableModel) -> None:
    """Not zero, and not one hundred percent."""
    model.set_rows((OPEN,))
    cells = [text(model, 0, column) for column in (LIMIT, SHARE)]
    assert cells == ["Not given", "No limit given"]


def test_fields_come_after_figures_in_their_order(model: QuotaTableModel) -> None:
    """What matters is on top; Adobe's order is kept otherwise."""
    model.set_rows((NOTE, OPEN, FULL))
    assert [text(model, row, NAME) for row in range(3)] == [
        OPEN.name,
        FULL.name,
        NOTE.name,
    ]


def test_a_field_among_figures_shows_its_value(model: QuotaTableModel) -> None:
    """On the second line of its name."""
    model.set_rows((FULL, NOTE))
    assert model.index(1, NAME).data(Role.SECOND_TEXT) == "gold"


def test_a_figure_shows_its_period(model: QuotaTableModel) -> None:
    """On the second line of its name."""
    model.set_rows((FULL,))
    assert model.index(0, NAME).data(Role.SECOND_TEXT) == "2026"


def test_what_adobe_tells_besides_a_figure_is_shown(model: QuotaTableModel) -> None:
    """A field that nobody knows is data, and not lost."""
    model.set_rows((QuotaRow("Requests", "2026", 1, 2, "region: EMEA"),))
    assert "region: EMEA" in model.index(0, NAME).data(Role.SECOND_TEXT)


def test_a_field_of_data_shows_its_value(model: QuotaTableModel) -> None:
    """In its own column."""
    model.set_rows((NOTE,))
    assert text(model, 0, VALUE) == "gold"


@pytest.mark.parametrize(
    ("used", "limit", "part"),
    [
        (1, 4, 0.25),
        (0, 4, 0.0),
        (5, 4, 1.25),
        (None, 4, None),
        (1, None, None),
        (1, 0, None),
        (1, -4, None),
    ],
)
def test_the_share(used: float | None, limit: float | None, part: float | None) -> None:
    """Used over limit, where both mean something."""
    assert share(QuotaRow("x", used=used, limit=limit)) == part


@pytest.mark.parametrize(
    ("value", "words"), [(None, ""), (0, "0"), (2.0, "2"), (2.5, "2.5"), (-3, "-3")]
)
def test_a_number_has_no_needless_fraction(value: float | None, words: str) -> None:
    """Whole numbers are whole."""
    assert figure(value) == words


def test_a_very_large_figure_is_written_out(model: QuotaTableModel) -> None:
    """More than a machine word holds does not break the table."""
    model.set_rows((QuotaRow("x", used=1e25, limit=2e25),))
    assert text(model, 0, SHARE) == "50.0%"


def test_numbers_stand_at_the_right(model: QuotaTableModel) -> None:
    """Their heads, too."""
    model.set_rows((FULL,))
    role = Qt.ItemDataRole.TextAlignmentRole.value
    sides = [
        bool(model.headerData(column, Qt.Orientation.Horizontal, role) & RIGHT)
        for column in range(4)
    ]
    assert sides == [False, True, True, False]


@pytest.mark.parametrize("rows", [(FULL, NOTE), (NOTE,)])
def test_every_cell_is_of_a_kind_that_is_painted(
    model: QuotaTableModel, rows: tuple[QuotaRow, ...]
) -> None:
    """The delegate knows each."""
    model.set_rows(rows)
    kinds = {
        model.index(row, column).data(Role.CELL_KIND)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }
    assert kinds <= set(CellKind)


@pytest.mark.parametrize(
    "rows", [(QuotaRow(EVIL, used=1),), (QuotaRow("x", value=EVIL),)]
)
def test_a_tooltip_is_never_taken_for_markup(
    model: QuotaTableModel, rows: tuple[QuotaRow, ...]
) -> None:
    """Qt would load a picture that a server names."""
    model.set_rows(rows)
    document = QTextDocument()
    tips = []
    for column in range(model.columnCount()):
        index = model.index(0, column)
        document.setHtml(index.data(Qt.ItemDataRole.ToolTipRole))
        tips.append(document.toPlainText())
    assert EVIL in tips


def test_the_text_to_copy_has_a_line_a_row(model: QuotaTableModel) -> None:
    """Tab-separated, headings first."""
    model.set_rows((NOTE,))
    assert model.as_text() == "Field\tValue\tNotes\norg › tier\tgold\t"


def test_the_text_to_copy_has_the_figures(model: QuotaTableModel) -> None:
    """As they are shown, with the period that tells two rows apart."""
    model.set_rows((FULL,))
    assert model.as_text().splitlines()[1].split("\t") == [
        "Content requests",
        figure(964),
        figure(1000),
        "96.4%",
        "2026",
    ]


def test_the_text_to_copy_loses_no_field(model: QuotaTableModel) -> None:
    """What is only data among figures is copied, too."""
    model.set_rows((FULL, NOTE))
    assert "gold" in model.as_text()


@pytest.mark.parametrize(("rows", "tabs"), [((FULL, OPEN, NOTE), 4), ((NOTE,), 2)])
def test_every_line_to_copy_has_the_same_columns(
    model: QuotaTableModel, rows: tuple[QuotaRow, ...], tabs: int
) -> None:
    """A sheet stays straight."""
    model.set_rows(rows)
    assert {line.count("\t") for line in model.as_text().split("\n")} == {tabs}


def test_a_narrow_page_shows_the_limit_under_the_used_amount(
    model: QuotaTableModel,
) -> None:
    """Where its own column has no room."""
    model.set_rows((FULL,))
    model.set_compact(True)
    assert model.index(0, USED).data(Role.SECOND_TEXT) == f"of {figure(1000)}"


def test_an_empty_table_may_become_narrow(model: QuotaTableModel) -> None:
    """Qt's tester looks on: there is no cell to paint anew."""
    model.set_compact(True)
    assert model.rowCount() == 0
