"""How long a token still lasts, as a shape and as words; one clock tick for all.

Everything is computed from instants (``token.left(now, boot)``), never counted down, so
a sleep or a changed clock leaves it right.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.model import Token
from gui.plurals import Plurals

if TYPE_CHECKING:
    from gui.views.ring_paint import RingKind

HOUR = 3600.0
SOON = 3600.0
EXPIRING = 600.0


class Remaining(NamedTuple):
    """What a ring shows.

    ``kind`` is one of ``good soon expiring expired none failed asking``, ``fraction``
    the filled share of the ring (0 to 1) on the scale of its kind, ``line1``/``line2``
    the words in the large ring (``brief`` is ``line2`` where there is little room),
    ``short`` those in the list, ``spoken`` the whole.
    """

    kind: RingKind
    fraction: float
    line1: str
    line2: str
    short: str
    spoken: str
    brief: str = ""


def hours(count: int) -> str:
    """``21 h``."""
    return QCoreApplication.translate("Countdown", "%1 h").replace("%1", str(count))


def minutes(count: int) -> str:
    """``40 min``."""
    return QCoreApplication.translate("Countdown", "%1 min").replace("%1", str(count))


def ago(seconds: float) -> str:
    """``2 h ago``, ``5 min ago``, ``just now``."""
    if seconds < 60:
        return QCoreApplication.translate("Countdown", "just now")
    if seconds < HOUR:
        words = minutes(int(seconds // 60))
    elif seconds < 48 * HOUR:
        words = hours(int(seconds // HOUR))
    else:
        days = int(seconds // (24 * HOUR))
        words = Plurals().days(days)
    return QCoreApplication.translate("Countdown", "%1 ago").replace("%1", words)


def remaining(token: Token | None, now: float, boot: float | None = None) -> Remaining:
    """What is left of ``token`` at ``now``; minutes are rounded down.

    With ``boot``, the boot clock at ``now``, a time that was set back adds nothing.
    """
    translate = QCoreApplication.translate
    if token is None:
        none = translate("Countdown", "No token")
        return Remaining("none", 0.0, none, translate("Countdown", "yet"), "", none)
    left = token.left(now, boot)
    if left <= 0:
        expired = translate("Countdown", "Expired")
        since = ago(-left)
        return Remaining("expired", 0.0, expired, since, expired, f"{expired}, {since}")
    whole_minutes = int(left // 60)
    if left >= SOON:
        count = int(left // HOUR)
        rest = whole_minutes - count * 60
        line2 = Plurals().minutes_left(rest)
        spoken = _in_full(count, rest)
        share = min(1.0, left / token.lifetime) if token.lifetime > 0 else 1.0
        words = hours(count)
        return Remaining("good", share, words, line2, words, spoken, minutes(rest))
    words = minutes(whole_minutes) if left >= 60 else translate("Countdown", "< 1 min")
    word_left = Plurals().left(whole_minutes)
    soon = left >= EXPIRING
    kind: RingKind = "soon" if soon else "expiring"
    scale = SOON if soon else EXPIRING
    spoken = _in_full(0, whole_minutes)
    return Remaining(kind, left / scale, words, word_left, words, spoken, word_left)


def _in_full(count: int, rest: int) -> str:
    """``21 hours 7 minutes left``: no short form that a screen reader would spell."""
    if not count and not rest:
        return QCoreApplication.translate("Countdown", "less than a minute left")
    parts = [Plurals().hours(count)] if count else []
    if rest:
        parts.append(Plurals().minutes(rest))
    return " ".join((*parts, Plurals().left(count + rest)))


def failed() -> Remaining:
    """The ring of a failed token."""
    word = QCoreApplication.translate("Countdown", "Failed")
    return Remaining("failed", 0.0, word, "", word, word)


def asking(*, keyring: bool = False) -> Remaining:
    """The ring while Adobe is asked, or the keyring that has yet to give the secret."""
    line1 = QCoreApplication.translate("Countdown", "Asking")
    line2 = QCoreApplication.translate("Countdown", "Adobe")
    if keyring:
        line1 = QCoreApplication.translate("Countdown", "Waiting")
        line2 = QCoreApplication.translate("Countdown", "for the keyring")
    return Remaining("asking", 0.0, line1, line2, "", f"{line1} {line2}")


def step(kind: str, fraction: float) -> int:
    """The picture's step of 60, so that a row repaints only when it changes."""
    if kind == "expiring":
        return math.ceil(fraction * 10) * 6
    return round(fraction * 60)


def phase(token: Token, now: float, boot: float) -> tuple[int, int, int]:
    """Changes whenever words or step of a row may have: half a minute, or a 60th.

    It takes a tenth of the time of :func:`remaining`. Both roundings, since some looks
    begin at a bound and some after it.
    """
    left = token.left(now, boot)
    step_of_life = round(left / token.lifetime * 60) if token.lifetime > 0 else 0
    return math.floor(left / 30), math.ceil(left / 30), step_of_life


class Ticker(QObject):
    """One shared 1 Hz tick, stopped while nothing is visible."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.ticked)

    def set_running(self, running: bool) -> None:
        """Start (with a tick at once, as after a sleep) or stop."""
        if running and not self._timer.isActive():
            self._timer.start()
            self.ticked.emit()
        elif not running:
            self._timer.stop()
