"""Scopes asked for against scopes given."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.model import Credential, Secret, Token
from gui.models.state import CredentialState
from gui.views.chips import Chip
from gui.views.scopes_card import ScopesCard

ASKED = ("openid", "AdobeID", "read_pc")


def card(qtbot: QtBot, given: tuple[str, ...] | None) -> ScopesCard:
    """The card for a token that was given these."""
    token = Token(Secret("t"), 0.0, 1.0, ASKED, given)
    made = ScopesCard()
    qtbot.addWidget(made)
    made.show_state(CredentialState(Credential("1", "A", "a", ASKED), token))
    return made


def warned(shown: ScopesCard) -> list[str]:
    """The chips with a triangle."""
    chips = [one for one in shown.findChildren(Chip) if not one.isHidden()]
    return [chip.text() for chip in chips if chip.icon_name == "warning"]


@pytest.mark.parametrize(
    ("given", "figures", "mark", "words"),
    [
        (ASKED, "3 asked, 3 given", "check", ""),
        (
            ASKED[:1],
            "3 asked, 1 given",
            "warning",
            "Not given: AdobeID, read_pc. Calls that need them will fail.",
        ),
        (
            (*ASKED, "more"),
            "3 asked, 4 given",
            "check",
            "Given without being asked for: more.",
        ),
        (None, "Adobe did not say which were given", "", ""),
    ],
)
def test_asked_against_given(
    qtbot: QtBot,
    given: tuple[str, ...] | None,
    figures: str,
    mark: str,
    words: str,
) -> None:
    """The same, fewer, more, or nobody told."""
    shown = card(qtbot, given)
    told = shown.comparison(), shown.mark(), shown.difference()
    assert told == (figures, mark, words)


def test_a_missing_scope_is_marked_on_its_chip(qtbot: QtBot) -> None:
    """A triangle, beside the tone."""
    assert warned(card(qtbot, ("openid",))) == ["AdobeID", "read_pc"]


def test_the_marks_go_with_a_better_token(qtbot: QtBot) -> None:
    """The same chips are drawn anew."""
    shown = card(qtbot, ("openid",))
    token = Token(Secret("t"), 0.0, 1.0, ASKED, ASKED)
    shown.show_state(CredentialState(Credential("1", "A", "a", ASKED), token))
    assert warned(shown) == []


def test_many_missing_ones_are_counted(qtbot: QtBot) -> None:
    """A sentence stays a sentence."""
    asked = tuple(f"s{index}" for index in range(9))
    made = ScopesCard()
    qtbot.addWidget(made)
    token = Token(Secret("t"), 0.0, 1.0, asked, ())
    made.show_state(CredentialState(Credential("1", "A", "a", asked), token))
    assert made.difference().startswith("Not given: s0, s1, s2, and 6 more.")


def test_without_a_token_nothing_is_compared(qtbot: QtBot) -> None:
    """There is nothing given yet."""
    made = ScopesCard()
    qtbot.addWidget(made)
    made.show_state(CredentialState(Credential("1", "A", "a", ASKED)))
    assert (made.comparison(), made.difference()) == ("", "")
