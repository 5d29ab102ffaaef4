"""Scenes of what is waited for, told beside the table, or kept up by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from core.adobe.network_settings import ProxyFrom
from core.errors import Throttled
from core.model import QuotaReport, QuotaRow, Secret, Token
from core.network_store import NetworkKept
from core.renewal import Standing
from gui import fresh_words
from gui.models.state import Pause
from gui.views import header
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL, chosen


def waiting_for_the_keyring(seat: Seat) -> QWidget:
    """The panel in the card's place."""
    one = chosen(seat)
    seat.model.update(one.id, asking=True, waiting=True, kept_long=True)
    return seat.window


def waiting_for_the_next_try(seat: Seat) -> QWidget:
    """The card counts down, beside a token that is kept fresh."""
    one = chosen(seat)
    now = seat.services.now()
    held = Token(Secret("t"), now, now + 9_000, (EVIL,), (), EVIL, skew=600)
    pause = Pause("throttled", 4)
    seat.model.update(one.id, token=held, asking=True, pause=pause, fresh=True)
    return seat.window


def quota_with_another_token(seat: Seat) -> QWidget:
    """Figures, and why the token in hand would not do."""
    rows = (QuotaRow(EVIL, EVIL, used=1, limit=2),)
    report = QuotaReport(rows, EVIL, seat.services.now(), renewed_for="revoked")
    seat.model.update(chosen(seat).id, quota=report)
    seat.window.page.show_tab(header.QUOTA)
    return seat.window


def quota_after_a_pause(seat: Seat) -> QWidget:
    """Nothing yet but why the next try is waited for."""
    pause = Pause("unreachable", 4)
    seat.model.update(chosen(seat).id, quota_asking=True, quota_pause=pause)
    seat.window.page.show_tab(header.QUOTA)
    return seat.window


def no_longer_fresh(seat: Seat) -> QWidget:
    """Stopped for a refusal in Adobe's words: in the details and on the shelf."""
    error = Throttled(code=EVIL, description=EVIL, debug_id=EVIL)
    one = chosen(seat)
    seat.window.page.show_tab(header.DETAILS)
    standing = Standing("stopped", error=error)
    words = fresh_words.standing(standing, on=True)
    seat.window.page.details.fresh.show_fresh(True, words)
    seat.desk.say(fresh_words.stopped(one.name, error))
    return seat.window


def tokens_that_end(seat: Seat) -> QWidget:
    """More of them than are named."""
    chosen(seat)
    seat.desk.say(fresh_words.ending([EVIL] * 4, [600.0] * 4))
    return seat.window


def network_settings(seat: Seat) -> QWidget:
    """A proxy and a file of certificates, with odd names."""
    chosen(seat)
    seat.window.show_settings()
    kept = NetworkKept(ProxyFrom.MANUAL, EVIL, EVIL, True, Path("/") / EVIL)
    seat.window.late_settings.get().network.show_kept(kept)
    return seat.window


WAITING: tuple[Callable[[Seat], QWidget], ...] = (
    waiting_for_the_keyring,
    waiting_for_the_next_try,
    quota_with_another_token,
    quota_after_a_pause,
    no_longer_fresh,
    tokens_that_end,
    network_settings,
)
