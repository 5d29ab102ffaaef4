"""What is said once something was copied, or could not be."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from core.formats.snippets import Kind, Snippet
from core.model import Secret
from gui import snippet_words
from gui.clipboard import KEPT_SECONDS
from tests.gui.copy_parts import choose, foot, pasted, switch, told
from tests.gui.desk_parts import DRAFT, Seat


@pytest.fixture
def one(seat: Seat) -> Seat:
    """A credential that is right in every field, chosen."""
    seat.add(DRAFT)
    return seat


@pytest.fixture
def live(one: Seat) -> Seat:
    """The same with a token in hand, which is wished for."""
    one.desk.get_token()
    switch(one).trigger()
    return one


# ── what is said ─────────────────────────────────────────────────────────────


def test_the_foot_counts_a_live_text(live: Seat) -> None:
    """As for a token."""
    choose(live, "quota", "curl")
    assert foot(live) == f"Copied. The clipboard is cleared in {KEPT_SECONDS} s."


def test_the_foot_says_copied(one: Seat) -> None:
    """Of what stays."""
    choose(one, "quota", "curl")
    assert foot(one) == "Copied."


def test_the_variable_of_the_secret_is_named(one: Seat) -> None:
    """What a call for a token needs before it is run."""
    choose(one, "token", "PowerShell")
    hint = "Set OAUTHS2S_CLIENT_SECRET first. The secret is never copied."
    assert told(one) == ("Copied as PowerShell", hint)


def test_an_editor_has_a_variable_of_its_own(one: Seat) -> None:
    """A request file knows no environment of a process."""
    choose(one, "quota", ".http")
    hint = "Set access_token in your editor’s environment first."
    assert told(one) == ("Copied as .http", hint)


def test_a_shell_s_history_is_told(live: Seat) -> None:
    """Where a token would stay."""
    choose(live, "quota", "curl for cmd")
    hint = (
        "The token is in it. The clipboard is cleared in 30 s. "
        "A shell may keep it in its history."
    )
    assert told(live) == ("Copied as curl for cmd", hint)


def test_a_wish_without_a_token_in_hand_is_told(one: Seat) -> None:
    """A placeholder stands there instead."""
    switch(one).trigger()
    choose(one, "quota", "fetch")
    hint = "No token is in hand. Set ACCESS_TOKEN first."
    assert told(one) == ("Copied as fetch", hint)


def test_an_action_says_where_its_inputs_are_told(one: Seat) -> None:
    """In the code itself."""
    choose(one, "action", "With fetch")
    assert told(one) == ("Action code copied", "Its first lines say what to set.")


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("live_wished", [True, False])
def test_what_is_said_fits_a_bar(kind: Kind, live_wished: bool) -> None:
    """140 letters, in each language."""
    made = Snippet(Secret("t"), live_wished, kind.value.partition("-")[0])
    said = snippet_words.copied(kind, made, live=live_wished)
    assert 0 < len(said.text) <= 140


# ── what cannot be copied ────────────────────────────────────────────────────


@pytest.fixture
def orgless(seat: Seat) -> Seat:
    """A credential without an IMS org; the clipboard holds something."""
    QGuiApplication.clipboard().setText("a recipe")
    seat.add(DRAFT.with_changes(ims_org_id=""))
    return seat


def test_a_missing_org_is_told_with_its_remedy(orgless: Seat) -> None:
    """The form opens at that field."""
    choose(orgless, "quota", "curl")
    message = orgless.window.shelf.message()
    assert message is not None
    assert (message.text, message.action) == (
        "Fill in the IMS org ID, then try again.",
        "edit_org",
    )


def test_what_cannot_be_copied_leaves_the_clipboard(orgless: Seat) -> None:
    """What was there can still be pasted."""
    choose(orgless, "quota", "curl")
    assert pasted() == "a recipe"


def test_a_value_that_cannot_be_quoted_is_told(seat: Seat) -> None:
    """By the name of its field."""
    seat.add(DRAFT.with_changes(ims_org_id='a"b@AdobeOrg'))
    choose(seat, "quota", "curl for cmd")
    message = seat.window.shelf.message()
    assert message is not None
    assert (message.title, message.action, "IMS org ID" in message.text) == (
        "This cannot be copied that way",
        "edit_org",
        True,
    )
