"""Many new rows at once, and long lines: laid out once, and in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from core.model import Credential
from gui.models.credential_list import FEW, CredentialListModel
from gui.models.plain import in_lines

if TYPE_CHECKING:
    from tests.conftest import FakeClock

TELLING = QAbstractItemModelTester.FailureReportingMode.Warning


def credentials(prefix: str, count: int) -> list[Credential]:
    """So many, in three groups."""
    return [
        Credential(f"{prefix}{n:03}", f"{n:03} {prefix}", "c", (), f"ORG{n % 3}")
        for n in range(count)
    ]


@pytest.fixture
def model(clock: FakeClock) -> CredentialListModel:
    """A few credentials, watched by Qt's own tester."""
    made = CredentialListModel(clock.now)
    QAbstractItemModelTester(made, TELLING, made)
    made.set_credentials(credentials("old", 6))
    return made


def rows(model: CredentialListModel) -> list[str]:
    """The rows as read."""
    return [model.index(row).data() for row in range(model.rowCount())]


def test_many_stand_where_one_by_one_would(
    clock: FakeClock, model: CredentialListModel
) -> None:
    """The order is that of the list."""
    new = credentials("new", FEW + 1)
    model.add(new)
    single = CredentialListModel(clock.now)
    single.set_credentials([*credentials("old", 6), *new])
    assert rows(model) == rows(single)


def test_many_are_laid_out_once(model: CredentialListModel) -> None:
    """Views hear of it a single time."""
    resets = QSignalSpy(model.modelReset)
    model.add(credentials("new", FEW + 1))
    assert resets.count() == 1


def test_many_are_searched(model: CredentialListModel) -> None:
    """Those that do not hold the words stay out."""
    model.set_filter("old")
    model.add(credentials("new", FEW + 1))
    assert model.matching() == 6


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ""),
        ("ab\n\nc", "ab\n\nc"),
        ("abcdefg", "abc\ndef\ng"),
        ("abc\ndefg\n", "abc\ndef\ng\n"),
    ],
)
def test_long_lines_are_cut_up(text: str, lines: str) -> None:
    """At every third character here; what is short stays."""
    assert in_lines(text, 3) == lines
