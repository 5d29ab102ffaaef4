"""Which scope is it: from the failed card to a credential that works."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.errors import ScopeRefused, Throttled, WrongSecret
from core.model import Credential, ScopeSet
from core.practice.weather import Weather
from gui import messages, scope_words, scopes
from gui.dialogs.scope_search import ScopeSearchDialog
from gui.models.message import Message
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Holding, Seat

BAD = ("not_bound", "Read_Profile")
MIXED = replace(DRAFT, scopes=(*DRAFT.scopes[:3], BAD[0], *DRAFT.scopes[3:], BAD[1]))


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """A window with a credential that has two bad scopes."""
    seat = seat_with(AtOnce())
    seat.add(MIXED)
    return seat


def opened(seat: Seat) -> ScopeSearchDialog:
    """The dialog, as the failed card's button opens it."""
    seat.window.show()
    seat.desk.mend("find_scope")
    dialog = scopes.finding(seat.desk)._sheet
    assert dialog is not None
    return dialog


def failure(seat: Seat) -> Message:
    """What the card says."""
    seat.desk.get_token()
    state = seat.desk.state()
    assert state is not None
    assert state.failure is not None
    return state.failure.message


def chosen(seat: Seat) -> Credential:
    """The credential as it is now."""
    return seat.credential(seat.desk.chosen)


def asked(seat: Seat) -> int:
    """How many tokens Adobe was asked for."""
    return len([seen for seen in seat.adobe.requests if "token" in seen.path])


def test_the_failed_card_offers_the_search(seat: Seat) -> None:
    """In place of a form with a long list."""
    assert failure(seat).action_name == "Find the scope…"


def test_the_failed_card_names_the_likely_scope(seat: Seat) -> None:
    """The one whose spelling is off."""
    assert failure(seat).text.startswith("Probably “Read_Profile”, which Adobe spells")


def test_opening_asks_adobe_for_nothing(seat: Seat) -> None:
    """The user agrees first."""
    opened(seat)
    assert asked(seat) == 0


def test_both_bad_scopes_are_found(seat: Seat) -> None:
    """Over HTTP, by halving."""
    dialog = opened(seat)
    dialog.act.click()
    assert dialog._bad == BAD


def test_no_more_is_asked_than_was_said(seat: Seat) -> None:
    """A dozen at the most."""
    opened(seat).act.click()
    assert 0 < asked(seat) <= 12


def test_no_token_of_the_search_is_kept(seat: Seat) -> None:
    """They were for other scopes."""
    opened(seat).act.click()
    assert seat.services.tokens.peek(chosen(seat)) is None


def test_removing_keeps_the_others_in_their_order(seat: Seat) -> None:
    """And nothing else is changed."""
    dialog = opened(seat)
    dialog.act.click()
    after = chosen(seat).with_changes(
        scopes=DRAFT.scopes, used_at=seat.desk.calls._now()
    )
    dialog.act.click()
    assert chosen(seat) == after


def test_after_removing_a_token_is_had(seat: Seat) -> None:
    """The whole round: refused, searched, removed, given."""
    dialog = opened(seat)
    dialog.act.click()
    dialog.act.click()
    seat.desk.get_token()
    assert seat.state(seat.desk.chosen).token is not None


def test_what_was_removed_is_confirmed(seat: Seat) -> None:
    """On the shelf, with the dialog gone."""
    dialog = opened(seat)
    dialog.act.click()
    dialog.act.click()
    said = seat.window.shelf.message()
    assert said is not None
    assert said.title == "Refused scopes removed"


def test_being_throttled_is_told_in_the_dialog(seat: Seat) -> None:
    """It stays, and offers to go on."""
    dialog = opened(seat)
    seat.adobe.weather.set("token", Weather.THROTTLED)
    dialog.act.click()
    said = dialog.bar.message()
    assert said is not None
    assert said.title == messages.describe(Throttled()).title


def test_a_search_given_up_before_its_first_call_asks_for_nothing(
    seat_with: Build,
) -> None:
    """The job had not begun when the user changed their mind."""
    runner = Holding()
    seat = seat_with(runner)
    seat.add(MIXED)
    dialog = opened(seat)
    dialog.act.click()
    dialog.cancel.click()
    runner.finish()
    assert (asked(seat), dialog.title.text()) == (0, "No refused scope found yet")


def test_the_flow_is_made_once(seat: Seat) -> None:
    """It hears the keyring once."""
    assert scopes.finding(seat.desk) is scopes.finding(seat.desk)


def made_of(*names: str) -> Credential:
    """A credential with these scopes."""
    return Credential("1", "Shop", "client", names)


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (("openid", "odd scope"), "Probably “odd scope”."),
        (("openid", "openid"), "One of the scopes"),
        (("openid", "session"), "One of the scopes"),
        (("openid", "%2{x}é"), "Probably “%2{x}é”."),
    ],
)
def test_a_scope_is_named_where_one_stands_out(
    names: tuple[str, ...], text: str
) -> None:
    """Twice the same is harmless, and names nobody."""
    error = ScopeRefused()
    message = scope_words.pointed(messages.describe(error), error, made_of(*names))
    assert message.text.startswith(text)


def test_one_that_was_not_imported_is_named() -> None:
    """It was added by hand since."""
    error = ScopeRefused()
    credential = made_of("openid", "added").with_changes(imported_scopes=("openid",))
    message = scope_words.pointed(messages.describe(error), error, credential)
    assert message.text.startswith("Probably “added”, which was not imported")


def test_only_what_is_asked_for_is_suspected() -> None:
    """A scope that the chosen set leaves out was not refused."""
    error = ScopeRefused()
    sets = (ScopeSet("Some", ("openid", "session")),)
    credential = made_of("openid", "session", "odd scope")
    credential = credential.with_changes(scope_sets=sets, scope_set="Some")
    message = scope_words.pointed(messages.describe(error), error, credential)
    assert message.text.startswith("One of the scopes")


def test_an_imported_spelling_is_compared_with() -> None:
    """Beside the names that Adobe's samples spell."""
    told = scope_words.spellings(("my.api", "OpenID"), ("My.Api", "OpenID"))
    assert told == {"my.api": "My.Api", "OpenID": "openid"}


def with_set(seat: Seat, *scopes: str) -> None:
    """Ask for these alone."""
    at = seat.desk.chosen
    sets = (ScopeSet("Some", scopes),)
    changed = seat.services.set_scope_sets(at, sets, "Some")
    seat.desk.credentials.changed.emit(changed)


def test_a_set_is_searched_alone(seat: Seat) -> None:
    """What it leaves out is nobody's suspect."""
    with_set(seat, "openid", "AdobeID", BAD[0])
    dialog = opened(seat)
    dialog.act.click()
    assert dialog._bad == BAD[:1]


def test_a_set_of_refused_scopes_alone_can_be_mended(seat: Seat) -> None:
    """The credential has others: they stay, and are asked for again."""
    with_set(seat, *BAD)
    dialog = opened(seat)
    dialog.act.click()
    dialog.act.click()
    credential = chosen(seat)
    told = credential.scopes, credential.scope_set, credential.scope_sets
    assert told == (DRAFT.scopes, "", ())


def test_a_single_scope_is_edited() -> None:
    """There is nothing to search for."""
    error = ScopeRefused()
    message = scope_words.pointed(messages.describe(error), error, made_of("session"))
    assert message.action == "edit_scopes"


def test_other_failures_keep_their_words() -> None:
    """A wrong secret is no matter of scopes."""
    error = WrongSecret()
    message = messages.describe(error)
    assert scope_words.pointed(message, error, made_of("odd scope", "b")) == message
