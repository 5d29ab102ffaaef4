"""Times of this computer's clock, shown right where the clock is known to be off."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.model import Credential, QuotaReport, Secret, Token
from core.practice.weather import Weather
from gui import moments
from gui.dialogs.history import HistoryDialog
from gui.models.state import CredentialState, Happening
from gui.token_life import off_now
from gui.views.quota_page import QuotaPage
from gui.views.token_page import TokenPage
from tests.gui.desk_parts import DRAFT, Seat

NOW = 1_800_000_000.0
BOOT = 5_000.0
AHEAD = 600.0


def state_with(skew: float | None) -> CredentialState:
    """A quota and an event of now, beside a token that tells how far the clock is."""
    token = Token(Secret("t"), NOW, NOW + 86_400, boot_at=BOOT, skew=skew)
    return CredentialState(
        Credential("id", "Quota Watch", "c" * 32),
        token=token,
        quota=QuotaReport((), "{}", NOW),
        recent=(Happening("table", "Quota loaded", "", NOW),),
    )


def quota_page(qtbot: QtBot) -> QuotaPage:
    """A page at the instant of the state."""
    page = QuotaPage(lambda: NOW, lambda _field, _text: "", boot=lambda: BOOT)
    qtbot.addWidget(page)
    return page


def token_page(qtbot: QtBot) -> TokenPage:
    """The same."""
    page = TokenPage(lambda: NOW, boot=lambda: BOOT)
    qtbot.addWidget(page)
    return page


CASES = [(None, 0.0), (60.0, 0.0), (AHEAD, AHEAD), (-AHEAD, -AHEAD)]


@pytest.mark.parametrize(("skew", "added"), CASES)
def test_when_a_quota_was_loaded(
    qtbot: QtBot, skew: float | None, added: float
) -> None:
    """As the server's clock says, where ours is off by more than a minute."""
    page = quota_page(qtbot)
    page.show_state(state_with(skew))
    assert page.when.text().endswith(moments.clock_time(NOW + added))


@pytest.mark.parametrize(("skew", "added"), CASES)
def test_when_something_happened(
    qtbot: QtBot, skew: float | None, added: float
) -> None:
    """The card of recent events agrees with the card above it."""
    page = token_page(qtbot)
    page.show_state(state_with(skew))
    assert page.recent.times() == (moments.day_and_time(NOW + added, NOW + added),)


def test_recent_times_follow_a_clock_that_is_found_to_be_off(qtbot: QtBot) -> None:
    """The events stay; the next token tells more of them."""
    page = token_page(qtbot)
    page.show_state(state_with(None))
    page.show_state(state_with(AHEAD))
    assert page.recent.times()[0].endswith(moments.clock_time(NOW + AHEAD))


@pytest.mark.parametrize(("skew", "told"), [(AHEAD, True), (None, False)])
def test_a_corrected_time_says_so(qtbot: QtBot, skew: float | None, told: bool) -> None:
    """To the mouse and to a screen reader."""
    page = quota_page(qtbot)
    page.show_state(state_with(skew))
    spoken, shown = page.when.accessibleDescription(), page.when.toolTip()
    assert ("corrected" in spoken, "corrected" in shown) == (told, told)


def test_without_a_token_nothing_is_corrected() -> None:
    """Nobody knows how far the clock is off."""
    assert off_now(None, NOW) == 0.0


@pytest.mark.parametrize("offset", [0.0, AHEAD])
def test_the_whole_history_is_corrected(seat: Seat, offset: float) -> None:
    """By what the last answer told."""
    seat.adobe.weather.set("token", Weather.WRONG_CLOCK, offset=offset)
    seat.add(DRAFT)
    seat.desk.get_token()
    seat.window.page.token.historyRequested.emit()
    (dialog,) = seat.window.findChildren(HistoryDialog)
    added = dialog.model.line(0).at - seat.services.now()
    assert (abs(added - offset) <= 2, bool(dialog.summary.text())) == (
        True,
        bool(offset),
    )
