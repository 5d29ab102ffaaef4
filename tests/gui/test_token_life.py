"""A token's life by both clocks, and what is told where they or the claims disagree."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.model import Credential, Secret, Token
from gui import countdown, moments
from gui.models.credential_list import CredentialListModel
from gui.models.state import CredentialState
from gui.token_life import clock_off, life_of, remark, span
from gui.views.token_card import TokenCard

NOW = 1_800_000_000.0
BOOT = 5_000.0
HOUR = 3_600.0
DAY = 24 * HOUR


def token(
    *, skew: float | None = None, disagreement: float | None = None, boot: bool = True
) -> Token:
    """A day's token, issued now."""
    return Token(
        Secret("t"),
        NOW,
        NOW + DAY,
        boot_at=BOOT if boot else None,
        skew=skew,
        disagreement=disagreement,
    )


@pytest.mark.parametrize(
    ("now", "boot", "left"),
    [
        (NOW + HOUR, BOOT + HOUR, DAY - HOUR),
        (NOW - 2 * HOUR, BOOT + HOUR, DAY - HOUR),
        (NOW + 5 * HOUR, BOOT + HOUR, DAY - 5 * HOUR),
        (NOW + HOUR, None, DAY - HOUR),
    ],
)
def test_the_clock_that_says_less_is_believed(
    now: float, boot: float | None, left: float
) -> None:
    """Set back, set ahead, or with one clock alone: never more than is left."""
    assert life_of(token(), now, boot).left == left


def test_the_ring_heeds_a_clock_that_was_set_back() -> None:
    """Three hours passed; the time says that it is one hour before the issue."""
    shown = countdown.remaining(token(), NOW - HOUR, BOOT + 3 * HOUR)
    assert shown.short == "21 h"


def test_the_end_is_now_and_what_is_left() -> None:
    """On a clock that was set back by two hours, it comes two hours earlier."""
    assert life_of(token(), NOW - HOUR, BOOT + HOUR).ends == NOW + DAY - 2 * HOUR


def test_the_end_does_not_waver_with_the_clocks() -> None:
    """Some milliseconds between them show no other end."""
    assert life_of(token(), NOW + 10, BOOT + 10.02).ends == NOW + DAY


@pytest.mark.parametrize(
    ("skew", "passed", "moved", "off"),
    [
        (None, 0.0, 0.0, 0.0),
        (60.0, 0.0, 0.0, 0.0),
        (180.0, 0.0, 0.0, 180.0),
        (-180.0, HOUR, 0.0, -180.0),
        (0.0, HOUR, -HOUR, HOUR),
        (HOUR, HOUR, HOUR, 0.0),
        (0.0, HOUR, 2 * HOUR, 0.0),
    ],
)
def test_how_far_the_clock_is_off(
    skew: float | None, passed: float, moved: float, off: float
) -> None:
    """As the answer told, and as set since; a pause of the machine tells nothing."""
    at = clock_off(token(skew=skew), NOW + passed + moved, BOOT + passed)
    assert at == off


def test_without_a_boot_clock_the_answer_is_believed() -> None:
    """Its ``Date`` told three minutes."""
    assert clock_off(token(skew=180.0, boot=False), NOW, None) == 180.0


def test_the_end_is_shown_by_the_right_clock() -> None:
    """A computer three minutes behind ends it three minutes later than its own time."""
    assert life_of(token(skew=180.0), NOW, BOOT).ends == NOW + DAY + 180


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (token(), ""),
        (token(skew=59.0, disagreement=-60.0), ""),
        (
            token(skew=-185.0, disagreement=600.0),
            "This computer’s clock is off by 3 min. The times shown are corrected.",
        ),
        (token(disagreement=300.0), "By its own claims it ends 5 min later."),
        (token(disagreement=-5_400.0), "By its own claims it ends 1 h 30 min sooner."),
    ],
)
def test_what_is_odd_is_told_in_a_line(made: Token, words: str) -> None:
    """Over a minute alone; the clock first, since it makes every time wrong."""
    assert remark(made, life_of(made, NOW, BOOT)) == words


def test_where_there_is_little_room_the_line_is_short() -> None:
    """It still tells both halves."""
    made = token(skew=180.0)
    words = remark(made, life_of(made, NOW, BOOT), brief=True)
    assert words == "Clock off by 3 min; times are corrected."


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (45, "45 second(s)"),
        (60, "1 min"),
        (3_599, "1 h"),
        (5_400, "1 h 30 min"),
        (86_400, "24 h"),
        (172_800, "48 h"),
        (259_200, "3 day(s)"),
        (1e15, "1000000 day(s)"),
    ],
)
def test_a_span_in_words(seconds: float, words: str) -> None:
    """From seconds to days, whatever a claim tells."""
    assert span(seconds) == words


def set_back() -> CredentialState:
    """A credential whose token is four hours old by the boot clock."""
    return CredentialState(Credential("1", "A", "a"), token(skew=0.0))


def test_the_list_heeds_both_clocks() -> None:
    """The time is set back by five hours; four have passed."""
    model = CredentialListModel(lambda: NOW - HOUR, boot=lambda: BOOT + 4 * HOUR)
    assert model.remaining(set_back()).short == "20 h"


def test_the_card_heeds_both_clocks(qtbot: QtBot) -> None:
    """The ring says the same as the list."""
    card = TokenCard(lambda: NOW - HOUR, boot=lambda: BOOT + 4 * HOUR)
    qtbot.addWidget(card)
    card.show_state(set_back())
    assert card.spoken().startswith("20 h")


def test_the_card_tells_of_a_clock_that_was_set_back(qtbot: QtBot) -> None:
    """In the foot, and its times are right again."""
    card = TokenCard(lambda: NOW - HOUR, boot=lambda: BOOT + 4 * HOUR)
    qtbot.addWidget(card)
    card.show_state(set_back())
    told = "off by 5 h" in card.foot.text()
    right = moments.until(NOW + DAY, NOW + 4 * HOUR)
    assert (told, card.headline()) == (True, right)
