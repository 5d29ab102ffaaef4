"""The word that a quota fills up: the fullest one, at 80, 95 and 100% of its limit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from gui.models.message import Level, Message
from gui.models.plain import cut, one_line
from gui.models.quota_table import share

if TYPE_CHECKING:
    from core.model import QuotaReport

STEPS: Final = (0.8, 0.95, 1.0)
NAME: Final = 40


class Full(NamedTuple):
    """A quota, and its share: 1.0 is all of its limit."""

    name: str
    share: float


def fullest(report: QuotaReport) -> Full | None:
    """The fullest of a report, where it has reached the first step."""
    shares = [Full(row.name, part) for row in report.rows if (part := share(row))]
    found = max(shares, key=lambda each: each.share, default=None)
    return found if found is not None and found.share >= STEPS[0] else None


def step_of(found: Full | None) -> int:
    """How many of the steps it has reached."""
    return 0 if found is None else sum(found.share >= step for step in STEPS)


def message(credential: str, found: Full) -> Message:
    """What the shelf says of it."""
    translate = QCoreApplication.translate
    title = translate("QuotaNotice", "%2 has reached %1% of its limit")
    percent = QLocale().toString(int(found.share * 100))
    shown = cut(one_line(found.name), NAME)
    words = title.replace("%1", percent, 1).replace("%2", shown, 1)
    return Message(Level.WARNING, words, one_line(credential))
