"""Tokens and quotas through real services: what a state shows after each outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from core.practice.accounts import OTHER_ORG, TUTORIAL, WITHOUT_API
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from tests.gui.desk_parts import DRAFT, WRONG, Seat, draft_of

if TYPE_CHECKING:
    from tests.conftest import FakeClock

DAY = 86_400.0
OTHER = draft_of(OTHER_ORG)


def paths(adobe: PracticeAdobe) -> list[str]:
    """What was asked, in order: the last word of each path."""
    return [seen.path.rpartition("/")[2] for seen in adobe.requests]


def pasted() -> str:
    """What a paste would bring."""
    return QGuiApplication.clipboard().text()


@pytest.fixture
def one(seat: Seat) -> str:
    """A credential that is right in every field, chosen."""
    return seat.add(DRAFT)[0]


@pytest.fixture
def minted(seat: Seat, one: str) -> str:
    """The same with a token in hand."""
    seat.desk.get_token()
    return one


# ── tokens ───────────────────────────────────────────────────────────────────


def test_a_token_is_shown(seat: Seat, one: str) -> None:
    """After the call the state holds it, and nothing is under way."""
    seat.desk.get_token()
    state = seat.state(one)
    assert (state.token is not None, state.asking, state.failure) == (True, False, None)


def test_a_token_in_hand_is_used_again(seat: Seat, minted: str) -> None:
    """Adobe is asked once."""
    seat.desk.get_token()
    assert paths(seat.adobe) == ["v3"]


def test_a_new_token_takes_the_place_of_the_old(seat: Seat, minted: str) -> None:
    """Where it is asked for by name."""
    before = seat.state(minted).token
    seat.desk.get_token(True)
    assert seat.state(minted).token not in (None, before)


def test_an_expired_token_is_replaced(
    seat: Seat, minted: str, clock: FakeClock
) -> None:
    """The next wish gets one that is good."""
    clock.advance(DAY + 1)
    seat.desk.get_token()
    token = seat.state(minted).token
    assert token is not None
    assert token.left(clock.now()) > 0


def test_a_failed_renewal_keeps_a_good_token(seat: Seat, minted: str) -> None:
    """What still works is not taken away."""
    before = seat.state(minted).token
    seat.adobe.weather.set("token", Weather.UNAVAILABLE503)
    seat.desk.get_token(True)
    assert (seat.state(minted).token, seat.state(minted).failure) == (before, None)


def test_a_failed_renewal_is_told_on_the_shelf(seat: Seat, minted: str) -> None:
    """The card stays as it is, and the failure is not swallowed."""
    seat.adobe.weather.set("token", Weather.UNAVAILABLE503)
    seat.desk.get_token(True)
    message = seat.window.shelf.message()
    assert message is not None
    assert message.title == "Adobe’s server failed"


def test_a_failure_without_a_good_token_is_on_the_card(
    seat: Seat, minted: str, clock: FakeClock
) -> None:
    """An expired one is no reason to say less."""
    clock.advance(DAY + 1)
    seat.adobe.weather.set("token", Weather.UNAVAILABLE503)
    seat.desk.get_token()
    failure = seat.state(minted).failure
    assert failure is not None
    assert failure.message.title == "Adobe’s server failed"


def test_a_wrong_secret_offers_to_replace_it(seat: Seat) -> None:
    """The remedy is one click away."""
    (wrong,) = seat.add(DRAFT.with_changes(secret=WRONG))
    seat.desk.get_token()
    failure = seat.state(wrong).failure
    assert failure is not None
    assert (failure.message.action, failure.code) == (
        "replace_secret",
        "invalid_client",
    )


def test_success_takes_a_failure_away(seat: Seat, one: str) -> None:
    """A second try that works leaves no trace of the first."""
    seat.adobe.weather.set("token", Weather.UNAVAILABLE503, times=1)
    seat.desk.get_token()
    seat.desk.get_token()
    assert seat.state(one).failure is None


def test_a_replaced_secret_voids_the_token(seat: Seat, minted: str) -> None:
    """What another secret brought no longer counts."""
    seat.desk.credentials.replace_secret(minted, WRONG)
    assert seat.state(minted).token is None


def test_a_replaced_secret_takes_the_failure_away(seat: Seat) -> None:
    """The next try is a new one."""
    (wrong,) = seat.add(DRAFT.with_changes(secret=WRONG))
    seat.desk.get_token()
    seat.desk.credentials.replace_secret(wrong, TUTORIAL.secrets[0])
    assert seat.state(wrong).failure is None


def test_a_rename_keeps_the_token(seat: Seat, minted: str) -> None:
    """A name is of no interest to Adobe."""
    before = seat.state(minted).token
    seat.desk.credentials.rename(minted, "Another name")
    assert seat.state(minted).token == before


def test_the_history_of_a_token_is_shown(seat: Seat, minted: str) -> None:
    """The newest line first."""
    assert seat.state(minted).recent[0].what == "Token issued"


# ── copying ──────────────────────────────────────────────────────────────────


def test_copy_takes_the_token_in_hand(seat: Seat, minted: str) -> None:
    """Without another call."""
    seat.desk.copy_token()
    token = seat.state(minted).token
    assert token is not None
    assert (pasted(), paths(seat.adobe)) == (token.value.reveal(), ["v3"])


def test_copy_gets_a_token_first(seat: Seat, one: str) -> None:
    """One wish, both steps."""
    seat.desk.copy_token()
    token = seat.state(one).token
    assert token is not None
    assert pasted() == token.value.reveal()


def test_copy_never_takes_an_expired_token(
    seat: Seat, minted: str, clock: FakeClock
) -> None:
    """What is pasted is the current one."""
    clock.advance(DAY + 1)
    seat.desk.copy_token()
    token = seat.state(minted).token
    assert token is not None
    assert (pasted(), token.left(clock.now()) > 0) == (token.value.reveal(), True)


def test_a_copy_that_failed_is_not_made_up_for_later(seat: Seat, one: str) -> None:
    """A token that comes an hour later does not jump onto the clipboard."""
    QGuiApplication.clipboard().setText("a recipe")
    seat.adobe.weather.set("token", Weather.UNAVAILABLE503, times=1)
    seat.desk.copy_token()
    seat.desk.get_token()
    assert pasted() == "a recipe"


# ── quota ────────────────────────────────────────────────────────────────────


def test_a_quota_is_shown(seat: Seat, one: str) -> None:
    """A token is got on the way, and shown too."""
    seat.desk.load_quota()
    state = seat.state(one)
    assert (state.quota is not None, state.token is not None) == (True, True)


def test_a_refused_token_is_renewed_once(seat: Seat, minted: str) -> None:
    """On 401013 one new token, and one more try."""
    seat.adobe.weather.set("quota", Weather.GATEWAY_ERROR, times=1, code="401013")
    seat.desk.load_quota()
    quota = "contentRequestsQuota"
    assert paths(seat.adobe) == ["v3", quota, "v3", quota]


def test_the_renewed_token_is_the_one_shown(seat: Seat, minted: str) -> None:
    """The old one is void; copying it would help nobody."""
    before = seat.state(minted).token
    seat.adobe.weather.set("quota", Weather.GATEWAY_ERROR, times=1, code="401013")
    seat.desk.load_quota()
    assert seat.state(minted).token not in (None, before)


@pytest.mark.parametrize(
    ("age", "words"), [(5, "should have been good"), (3_600, "have been revoked")]
)
def test_why_a_token_was_renewed_is_told_in_place(
    seat: Seat, minted: str, clock: FakeClock, age: float, words: str
) -> None:
    """Above the table that it brought."""
    clock.advance(age)
    seat.adobe.weather.set("quota", Weather.GATEWAY_ERROR, times=1, code="401013")
    seat.desk.load_quota()
    note = seat.window.page.quota.note
    assert (words in note.text(), note.isHidden()) == (True, False)


def test_nothing_is_told_of_a_token_that_did(seat: Seat, minted: str) -> None:
    """Also where it told something before."""
    seat.adobe.weather.set("quota", Weather.GATEWAY_ERROR, times=1, code="401013")
    seat.desk.load_quota()
    seat.desk.load_quota()
    assert seat.window.page.quota.note.isHidden()


def test_the_history_tells_of_a_renewed_token(seat: Seat, minted: str) -> None:
    """Beside how many rows there were."""
    seat.adobe.weather.set("quota", Weather.GATEWAY_ERROR, times=1, code="401013")
    seat.desk.load_quota()
    assert "the token before was refused" in seat.state(minted).recent[0].more


def test_a_token_refused_twice_is_a_failure(seat: Seat, minted: str) -> None:
    """There is no third try."""
    seat.adobe.weather.set("quota", Weather.GATEWAY_ERROR, code="401013")
    seat.desk.load_quota()
    failure = seat.state(minted).quota_failure
    assert failure is not None
    assert (failure.code, len(paths(seat.adobe))) == ("401013", 4)


def test_a_failed_quota_keeps_the_one_that_is_shown(seat: Seat, one: str) -> None:
    """Yesterday's figures are better than none."""
    seat.desk.load_quota()
    before = seat.state(one).quota
    seat.adobe.weather.set("quota", Weather.HTML500)
    seat.desk.load_quota()
    state = seat.state(one)
    assert (state.quota, state.quota_failure is not None) == (before, True)


def test_a_loaded_quota_takes_the_failure_away(seat: Seat, one: str) -> None:
    """A second try that works leaves no trace of the first."""
    seat.adobe.weather.set("quota", Weather.HTML500, times=1)
    seat.desk.load_quota()
    seat.desk.load_quota()
    assert seat.state(one).quota_failure is None


def test_an_api_that_is_missing_leads_to_the_console(seat: Seat) -> None:
    """It is added there."""
    (bare,) = seat.add(draft_of(WITHOUT_API))
    seat.desk.load_quota()
    failure = seat.state(bare).quota_failure
    assert failure is not None
    assert failure.message.action == "open_console"


def test_another_org_voids_the_quota(seat: Seat, one: str) -> None:
    """The figures of one org do not stand under the name of another."""
    seat.desk.load_quota()
    seat.desk.credentials.set_org(one, OTHER_ORG.org)
    assert seat.state(one).quota is None


def test_a_rename_keeps_the_quota(seat: Seat, one: str) -> None:
    """The figures are still those of that org."""
    seat.desk.load_quota()
    seat.desk.credentials.rename(one, "Another name")
    assert seat.state(one).quota is not None
