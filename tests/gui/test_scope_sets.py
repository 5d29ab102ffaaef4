"""Sets of scopes in the window: chosen, shown, and what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.clocks import Moment, boot_clock
from core.model import ScopeSet
from gui.plurals import Plurals
from gui.renewing import Renewing
from gui.tasks import Lane
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat
from tests.gui.scope_set_parts import (
    QUOTA,
    SETS,
    asked,
    choice,
    choose,
    kept,
    said,
    with_sets,
)

if TYPE_CHECKING:
    from tests.conftest import FakeClock


@pytest.fixture
def one(seat: Seat) -> str:
    """A credential with two sets; all scopes are asked for."""
    return with_sets(seat)


# ── choosing ─────────────────────────────────────────────────────────────────


def test_the_menu_offers_all_and_each_set(seat: Seat, one: str) -> None:
    """With a tick on the one chosen, then what can be done with it."""
    words = [each.text() for each in choice(seat).entries() if each.text()]
    acts = ["New set…", "Edit set…", "Delete set…"]
    assert words == ["All scopes", "Quota only", "Reading", *acts]


def test_the_chosen_set_is_ticked(seat: Seat, one: str) -> None:
    """And no other."""
    choose(seat, "Reading")
    ticked = [each.text() for each in choice(seat).entries() if each.isChecked()]
    assert ticked == ["Reading"]


def test_a_choice_is_kept(seat: Seat, one: str) -> None:
    """In the catalog, for the next start."""
    choose(seat, "Quota only")
    assert kept(seat, one).scope_set == "Quota only"


def test_choosing_asks_adobe_for_nothing(seat: Seat, one: str) -> None:
    """Another set without a token has none yet."""
    seat.desk.get_token()
    choose(seat, "Quota only")
    state, card = seat.state(one), seat.window.page.token.card
    assert (asked(seat), state.token, card.headline()) == (1, None, "No token yet")


def test_each_set_has_a_token_of_its_own(seat: Seat, one: str) -> None:
    """And back again finds the one that is still good."""
    seat.desk.get_token()
    whole = seat.state(one).token
    choose(seat, "Quota only")
    seat.desk.get_token()
    part = seat.state(one).token
    choose(seat, "All scopes")
    assert whole is not None
    assert part is not None
    assert (part.scopes_asked, seat.state(one).token) == (QUOTA.scopes, whole)


def test_back_to_a_set_asks_nobody(seat: Seat, one: str) -> None:
    """Two sets, two requests, however often they are chosen."""
    for name in ("Quota only", "Reading", "Quota only", "Reading"):
        choose(seat, name)
        seat.desk.get_token()
    assert asked(seat) == 2


def test_the_card_says_which_set_the_token_is_for(seat: Seat, one: str) -> None:
    """In words, also before there is one."""
    choose(seat, "Quota only")
    words = seat.window.page.token.card.set_line.words()
    assert words == f"For the set “Quota only”: {Plurals().scopes(3)}"


def test_for_all_scopes_the_card_says_nothing(seat: Seat, one: str) -> None:
    """The line goes with the set."""
    choose(seat, "Quota only")
    choose(seat, "All scopes")
    assert seat.window.page.token.card.set_line.words() == ""


def test_the_quota_is_loaded_with_the_sets_token(seat: Seat, one: str) -> None:
    """It gets one for the set first, where there is none."""
    choose(seat, "Quota only")
    seat.desk.load_quota()
    token = seat.state(one).token
    assert token is not None
    assert token.scopes_asked == QUOTA.scopes


def test_a_call_under_way_for_another_set_is_not_shown_for_this_one(
    seat_with: Build,
) -> None:
    """Its token comes late, and stays with its own set."""
    runner = Holding()
    seat = seat_with(runner)
    one = with_sets(seat)
    seat.desk.get_token()
    choose(seat, "Quota only")
    runner.finish()
    state = seat.state(one)
    assert (state.token, state.asking) == (None, False)


def test_a_choice_is_shown_before_it_is_kept(seat_with: Build) -> None:
    """The catalog may take its time."""
    runner = Holding(Lane.CATALOG)
    seat = seat_with(runner)
    runner.finish()
    one = with_sets(seat)
    choose(seat, "Quota only")
    told = choice(seat).text(), kept(seat, one).scope_set
    assert told == ("Quota only", "")


def test_a_choice_leaves_a_set_that_another_window_has_made(
    seat: Seat, one: str
) -> None:
    """This one has not heard of it yet."""
    third = ScopeSet("Third", ("openid",))
    seat.services.set_scope_sets(one, (*SETS, third), "")
    choose(seat, "Quota only")
    after = kept(seat, one)
    assert (after.scope_sets, after.scope_set) == ((*SETS, third), "Quota only")


def test_a_set_of_another_window_is_taken_in(seat: Seat, one: str) -> None:
    """When the list is read anew."""
    seat.services.set_scope_sets(one, SETS, "Reading")
    seat.desk.credentials.look_again()
    assert choice(seat).text() == "Reading"


def test_a_kept_fresh_credential_gets_the_token_of_its_set(
    seat: Seat, one: str, clock: FakeClock
) -> None:
    """The one that it had was for other scopes."""
    start, boot = clock.now(), boot_clock()

    def at() -> Moment:
        return Moment(clock.now(), boot + clock.now() - start)

    renewing = Renewing(
        seat.services.tokens, seat.model, seat.desk.calls, at, seat.window
    )
    renewing.keep([one])
    renewing.start()
    choose(seat, "Quota only")
    clock.advance(60)
    renewing.look()
    token = seat.state(one).token
    assert token is not None
    assert (token.scopes_asked, asked(seat)) == (QUOTA.scopes, 2)


def test_a_credential_of_one_scope_has_no_choice(seat: Seat) -> None:
    """There is nothing to leave out."""
    seat.add(DRAFT.with_changes(scopes=("openid",)))
    assert choice(seat).isHidden()


# ── what became of a set ─────────────────────────────────────────────────────


def test_a_set_that_an_edit_emptied_is_told(seat: Seat, one: str) -> None:
    """All scopes are asked for again, in words and in the catalog."""
    choose(seat, "Quota only")
    left = ("account_cluster.read", "read_profile")
    seat.desk.credentials.set_scopes(one, left)
    text = "The set “Quota only” has no scope left, and is gone."
    told = said(seat), kept(seat, one).scope_set, choice(seat).text()
    assert told == (("All scopes are asked for again", text), "", "All scopes")


def test_a_set_that_keeps_some_stays_chosen(seat: Seat, one: str) -> None:
    """Smaller, and nothing needs to be said."""
    choose(seat, "Quota only")
    seat.desk.credentials.set_scopes(one, ("openid", "read_profile"))
    credential = seat.credential(one)
    assert (credential.scopes_asked, said(seat)) == (("openid",), ("", ""))


def test_a_credential_deleted_elsewhere_is_told(seat: Seat, one: str) -> None:
    """It leaves the list."""
    seat.services.stores.credentials.delete(one)
    choose(seat, "Quota only")
    assert (seat.model.state(one), said(seat)[0] != "") == (None, True)
