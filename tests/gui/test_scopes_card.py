"""Scopes asked for against scopes given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import Credential, ScopeSet, Secret, Token
from gui.models.state import CredentialState
from gui.views.chips import Chip
from gui.views.paint import panel
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


# ── sets ─────────────────────────────────────────────────────────────────────

PART = Credential(
    "1", "A", "a", ASKED, scope_sets=(ScopeSet("Some", ASKED[:2]),), scope_set="Some"
)


def set_card(qtbot: QtBot, token: Token | None = None) -> ScopesCard:
    """The card of a credential whose set leaves one out."""
    made = ScopesCard()
    qtbot.addWidget(made)
    made.show_state(CredentialState(PART, token))
    return made


def chips(shown: ScopesCard) -> dict[str, str]:
    """The name that each chip has for assistive tools, and how it is drawn."""
    found = [one for one in shown.findChildren(Chip) if not one.isHidden()]
    return {chip.accessibleName(): chip.kind for chip in found}


def test_a_scope_that_is_not_asked_for_is_quieter(qtbot: QtBot) -> None:
    """Another edge, and another name."""
    assert chips(set_card(qtbot)) == {
        "Scope openid": "scope",
        "Scope AdobeID": "scope",
        "Scope read_pc, not asked for": "unasked",
    }


def test_without_a_token_a_set_is_counted(qtbot: QtBot) -> None:
    """How many of all are asked for."""
    assert set_card(qtbot).comparison() == "2 of 3 asked"


def test_with_a_token_of_a_set_what_was_given_is_counted_too(qtbot: QtBot) -> None:
    """All, asked, given."""
    token = Token(Secret("t"), 0.0, 1.0, ASKED[:2], ASKED[:1])
    shown = set_card(qtbot, token)
    assert (shown.comparison(), warned(shown)) == (
        "2 of 3 asked, 1 given",
        ["AdobeID"],
    )


def test_the_button_names_the_set_whole(qtbot: QtBot) -> None:
    """Also where only a part of its name has room."""
    name = "Only what the quota of the shop & co asks"
    some = ScopeSet(name, ASKED[:1])
    made = ScopesCard()
    qtbot.addWidget(made)
    credential = PART.with_changes(scope_sets=(some,), scope_set=name)
    made.show_state(CredentialState(credential))
    told = made.choice.text(), made.choice.accessibleName()
    assert told == ("Only what… && co asks", f"Asked for: {name}")


def test_past_what_is_shown_the_ones_asked_for_come_first(qtbot: QtBot) -> None:
    """None of them is among those that are only counted."""
    many = tuple(f"s{index}" for index in range(60))
    some = ScopeSet("Some", many[50:])
    credential = PART.with_changes(scopes=many, scope_sets=(some,))
    made = ScopesCard()
    qtbot.addWidget(made)
    made.show_state(CredentialState(credential))
    solid = [name for name, kind in chips(made).items() if kind == "scope"]
    assert solid == [*(f"Scope {each}" for each in many[50:]), "and 20 more"]


def test_a_dashed_edge_is_not_a_whole_one(qtbot: QtBot) -> None:
    """Told by shape, in one colour as well."""
    edges = []
    for dashed in (False, True):
        image = QImage(60, 24, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        black = QColor(Qt.GlobalColor.black)
        panel(painter, QRectF(0, 0, 60, 24), 12, None, black, dashed=dashed)
        painter.end()
        edges.append({image.pixelColor(x, 0).lightness() < 128 for x in range(16, 44)})
    assert edges == [{True}, {True, False}]


def test_where_it_is_narrow_the_figures_stand_below(qtbot: QtBot) -> None:
    """And beside the title again where there is room."""
    shown = set_card(qtbot)
    shown.resize(400, 300)
    shown.show()
    places = []
    for narrow in (True, False):
        shown.set_narrow(narrow)
        qtbot.waitExposed(shown)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        places.append(shown._compared.y() > shown.choice.geometry().bottom())
    assert places == [True, False]
