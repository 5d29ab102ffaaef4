"""A token's life by both clocks: what is left, when it ends, and what is odd about it.

The instants shown are by the server's clock where this computer's is known to be off,
so that they mean the same to everybody.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from core.clocks import boot_clock
from core.model import WORTH_TELLING, Token
from gui import countdown
from gui.plurals import Plurals

# Seconds by which both clocks may differ without another end being shown.
SLACK = 5.0
# A claim may tell any number; Qt counts to 2 billion.
MOST_DAYS = 1_000_000


class Life(NamedTuple):
    """Seconds ``left``; ``ends`` and ``now`` as they are shown.

    ``off`` is what was added to this computer's time for that: seconds by which it is
    behind, 0 where it is right or nobody knows.
    """

    left: float
    ends: float
    now: float
    off: float = 0.0


def life_of(token: Token, now: float, boot: float | None) -> Life:
    """The life of ``token`` at an instant by both clocks."""
    left, off = token.left(now, boot), clock_off(token, now, boot)
    ends = now + left
    if abs(ends - token.expires_at) < SLACK:
        ends = token.expires_at
    return Life(left, ends + off, now + off, off)


def clock_off(token: Token, now: float, boot: float | None) -> float:
    """By how many seconds this computer's clock is behind now, if worth telling.

    What the answer told holds until the time is set. A time ahead of the boot clock may
    also come from a machine that was paused, so it tells nothing.
    """
    moved = None if boot is None else token.clock_moved(now, boot)
    if token.skew is None or (moved is not None and moved > WORTH_TELLING):
        return 0.0
    off = token.skew - (moved or 0.0)
    return off if abs(off) > WORTH_TELLING else 0.0


def off_now(
    token: Token | None, now: float, boot: Callable[[], float] = boot_clock
) -> float:
    """The same by the token in hand, for other instants than its own; 0 without one."""
    return 0.0 if token is None else clock_off(token, now, boot())


def corrected(off: float, *, brief: bool = False) -> str:
    """That the times shown are not this computer's; nothing where they are."""
    if not off:
        return ""
    translate = QCoreApplication.translate
    words = (
        translate("TokenLife", "Clock off by %1; times are corrected.")
        if brief
        else translate(
            "TokenLife",
            "This computer’s clock is off by %1. The times shown are corrected.",
        )
    )
    return words.replace("%1", span(abs(off)))


def remark(token: Token, life: Life, *, brief: bool = False) -> str:
    """What is odd about the clocks or the end, in a line; nothing where all is well."""
    translate = QCoreApplication.translate
    if life.off:
        return corrected(life.off, brief=brief)
    if not token.disagrees or token.disagreement is None:
        return ""
    if token.disagreement > 0:
        words = translate("TokenLife", "By its own claims it ends %1 later.")
    else:
        words = translate("TokenLife", "By its own claims it ends %1 sooner.")
    return words.replace("%1", span(abs(token.disagreement)))


def span(seconds: float) -> str:
    """``45 seconds``, ``3 min``, ``1 h 30 min``, ``24 h``, ``3 days``."""
    if seconds < 60:
        return Plurals().seconds(round(seconds))
    whole = round(seconds / 60)
    if whole < 60:
        return countdown.minutes(whole)
    if whole > 48 * 60:
        return Plurals().days(min(round(whole / 1440), MOST_DAYS))
    parts = [countdown.hours(whole // 60)]
    if whole % 60:
        parts.append(countdown.minutes(whole % 60))
    return " ".join(parts)
