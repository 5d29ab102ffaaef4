"""Tables that a spreadsheet opens without running what stands in them."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Unexportable
from core.formats.export import plan
from core.formats.table_writing import write_table
from core.formats.target_table import Dialect, Shape
from core.formats.targets import Entry, Outgoing
from core.model import Credential, Secret

PROPERTY = settings(deadline=None, derandomize=True, database=None, max_examples=150)
VALUES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)
TABLES = pytest.mark.parametrize("shape", [Shape.CSV, Shape.TSV])


def cells(shape: Shape, *values: str) -> list[str]:
    """The cells of the line of values, as another reader has them."""
    entries = [Entry(f"K{n}", "name", (Secret(v),)) for n, v in enumerate(values)]
    text = write_table(shape, entries)
    dialect = "excel" if shape is Shape.CSV else "excel-tab"
    return list(csv.reader(StringIO(text, newline=""), dialect))[1]


@TABLES
@pytest.mark.parametrize(
    "value", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", " =1", "\n=1", "＝1"]
)
def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(
    shape: Shape, value: str
) -> None:
    """By an apostrophe before it."""
    assert cells(shape, value) == ["'" + value]


@TABLES
@PROPERTY
@given(VALUES, VALUES)
def test_every_cell_is_read_back(shape: Shape, first: str, second: str) -> None:
    """But for that apostrophe."""
    held = cells(shape, first, second)
    guarded = [value for value in held if value.startswith("'")]
    plain = [
        value.removeprefix("'")
        if value in guarded and not sent.startswith("'")
        else value
        for value, sent in zip(held, (first, second), strict=True)
    ]
    assert plain == [first, second]


def test_whoever_exports_is_told_of_the_apostrophe() -> None:
    """It is no part of the value."""
    outgoing = Outgoing(Credential("1", "=x", "id"), (Secret("-secret"),))
    assert plan(Dialect.CSV, outgoing, None).guarded == ("name", "client_secret")


@TABLES
def test_what_cannot_be_written_is_refused(shape: Shape) -> None:
    """By its field."""
    with pytest.raises(Unexportable):
        cells(shape, "a\0b")
