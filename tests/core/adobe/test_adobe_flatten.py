"""JSON of any shape as rows: nothing lost, nothing unbounded."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.adobe.flatten import CELL_LIMIT, MORE, ROWS_LIMIT, flatten
from core.model import QuotaRow

LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
SHAPES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


def item(**fields: object) -> dict[str, Any]:
    """An answer that lists one object with ``fields``."""
    return {"data": [fields]}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (item(name="A", limit=9, used=4), QuotaRow("A", "", 4.0, 9.0)),
        (item(title="A", amount="9"), QuotaRow("A", "", None, 9.0)),
        (item(type="A", available=9, used=4), QuotaRow("A", "", 4.0, 9.0)),
        (item(quota="A", total=9, consumed=4), QuotaRow("A", "", 4.0, 9.0)),
        (item(product="A", quota=9), QuotaRow("A", "", None, 9.0)),
        (item(id=7, contractual=9.5), QuotaRow("7", "", None, 9.5)),
        (item(max=9), QuotaRow("data › 1", "", None, 9.0)),
        (item(used=4), QuotaRow("data › 1", "", 4.0, None)),
        (
            item(name="A", limit=9, startDate="2026-01-01", endDate="2026-12-31"),
            QuotaRow("A", "2026-01-01 – 2026-12-31", None, 9.0),
        ),
        (
            item(name="A", limit=9, **{"from": "2026-01-01"}),
            QuotaRow("A", "2026-01-01 –", None, 9.0),
        ),
        (
            item(name="A", limit=9, period={"start_date": "a", "end_date": "b"}),
            QuotaRow("A", "a – b", None, 9.0),
        ),
        (item(name="A", limit=9, period="2026"), QuotaRow("A", "2026", None, 9.0)),
        (
            item(name="A", limit=9, unit="calls", live=True),
            QuotaRow("A", "", None, 9.0, "unit: calls, live: true"),
        ),
        (
            item(name="A", total=100, used=40, available=60),
            QuotaRow("A", "", 40.0, 100.0, "available: 60"),
        ),
        (
            {"data": {"amount": 9, "startDate": "a"}},
            QuotaRow("data", "a –", None, 9.0),
        ),
        ({"quota": {"limit": 9, "used": 4}}, QuotaRow("quota", "", 4.0, 9.0)),
    ],
)
def test_known_figures(data: object, expected: QuotaRow) -> None:
    """An object with figures under known names is one row."""
    assert flatten(data) == (expected,)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"a": {"b": [1, {"c": "x"}]}}, [("a › b › 1", "1"), ("a › b › 2 › c", "x")]),
        ({"page": {"limit": 50}}, [("page › limit", "50")]),
        ({"a": None, "b": True, "c": ""}, [("a", "null"), ("b", "true"), ("c", "")]),
        ({"a": {}, "b": []}, [("a", "{}"), ("b", "[]")]),
        ({"": 1}, [('""', "1")]),
        ({"id": 2**53 + 1}, [("id", "9007199254740993")]),
        ("text", [("$", "text")]),
        ([], [("$", "[]")]),
        (None, [("$", "null")]),
        ({"a": "x\ny\x00\u202e"}, [("a", "x y")]),
    ],
)
def test_everything_else(data: object, expected: list[tuple[str, str]]) -> None:
    """What is not known becomes a path and a text."""
    assert [(row.name, row.value) for row in flatten(data)] == expected


def test_figures_that_are_none() -> None:
    """NaN, infinities and booleans are data, not figures."""
    data = json.loads('[{"limit": NaN, "used": -Infinity, "max": true}]')
    assert [row.value for row in flatten(data)] == ["NaN", "-Infinity", "true"]


def test_figure_that_a_float_would_change() -> None:
    """A figure too large to be exact is shown digit by digit."""
    assert flatten([{"limit": 2**60 + 1}])[0].value == str(2**60 + 1)


def test_lists_inside_a_row_get_rows() -> None:
    """What is nested in a row follows it."""
    rows = flatten(item(name="A", limit=9, programs=[{"id": 5}]))
    assert rows[1] == QuotaRow("data › 1 › programs › 1 › id", value="5")


def test_long_leftovers_get_rows() -> None:
    """Fields that fit in no cell together get a row each."""
    extra = {f"field{number}": "x" * 100 for number in range(10)}
    assert len(flatten(item(name="A", limit=9, **extra))) == 11


def test_rows_are_bounded() -> None:
    """After the limit a last row says that there is more."""
    rows = flatten(list(range(ROWS_LIMIT + 1)))
    assert (len(rows), rows[-1]) == (ROWS_LIMIT + 1, MORE)


def test_as_many_rows_as_allowed() -> None:
    """Exactly the limit needs no last row."""
    assert MORE not in flatten(list(range(ROWS_LIMIT)))


def test_depth_breaks_nothing() -> None:
    """Depth beyond any recursion is walked, and its path is cut in the middle."""
    data: object = "leaf"
    for _ in range(20_000):
        data = {"period": data}
    assert [row.value for row in flatten(data)] == ["leaf"]


@settings(deadline=None, max_examples=60, database=None)
@given(SHAPES)
def test_any_shape(data: object) -> None:
    """Whatever the shape: at least one row, and no cell over the limit."""
    cells = [cell for row in flatten(data) for cell in (row.name, row.value)]
    assert 0 < max(len(cell) for cell in cells) <= CELL_LIMIT
