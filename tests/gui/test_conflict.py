"""A difference on the screen: cards, keys, chips, and what becomes of the secrets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.matching import Difference, Match, Secrets
from core.model import Secret
from core.taking import SecretChoice
from gui import conflict_pairs, conflict_words
from gui.models.import_row import Row
from gui.views.chips import Chip
from gui.views.conflict import ConflictView
from tests.gui.import_parts import KEPT, NAME, NEW, SCOPES, WHERE, differing_row

TWO = KEPT.with_changes(second_added_at=86_400.0 * 40)
OTHER = Secrets.OTHER


def view_of(qtbot: QtBot, row: Row, *, comparing: bool = False) -> ConflictView:
    """What is shown of a row."""
    view = ConflictView()
    qtbot.addWidget(view)
    assert row.match is not None
    pairs = conflict_pairs.pairs_of(row, comparing=comparing)
    view.show_sides(pairs, conflict_pairs.same_of(row.match))
    view.resize(560, 400)
    view.show()
    return view


def kept(secrets: Secrets = OTHER, two: bool = False) -> Match:
    """One that is kept, with other secrets."""
    return Match(NEW, WHERE, TWO if two else KEPT, secrets=secrets)


def test_the_kept_side_is_marked(qtbot: QtBot) -> None:
    """The name stays at first, the scopes are the file's."""
    view = view_of(qtbot, differing_row(NAME, SCOPES))
    marked = {
        key: [card.isChecked() for card in view.cards(key)] for key in view.groups
    }
    assert marked == {"name": [True, False], "scopes": [False, True]}


def test_a_card_that_is_pressed_is_chosen(qtbot: QtBot) -> None:
    """And the other one no longer."""
    view = view_of(qtbot, differing_row(NAME))
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(view.cards("name")[1], Qt.MouseButton.LeftButton)
    assert told.args == ["name", 1]
    assert not view.cards("name")[0].isChecked()


def test_an_arrow_chooses_the_other_side(qtbot: QtBot) -> None:
    """Without the mouse."""
    view = view_of(qtbot, differing_row(NAME))
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.focus_first()
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view.cards("name")[0], Qt.Key.Key_Right)
    assert told.args == ["name", 1]


def test_the_keyboard_stops_once_at_each_pair(qtbot: QtBot) -> None:
    """At the chosen card; arrows lead to the others."""
    view = view_of(qtbot, differing_row(NAME))
    stops = [
        bool(card.focusPolicy() & Qt.FocusPolicy.TabFocus)
        for card in view.cards("name")
    ]
    assert stops == [True, False]


def test_a_card_says_whose_side_it_is(qtbot: QtBot) -> None:
    """To assistive tools."""
    view = view_of(qtbot, differing_row(NAME))
    assert [card.accessibleName() for card in view.cards("name")] == [
        "Name, in Mintdesk, Kept",
        "Name, in the file, Other",
    ]


def test_added_and_removed_scopes_are_chips(qtbot: QtBot) -> None:
    """With a word for each, and not a sign alone."""
    found = Difference("scopes", ("openid", "old"), ("openid", "new"))
    view = view_of(qtbot, differing_row(found))
    names = [chip.accessibleName() for chip in view.findChildren(Chip)]
    assert names == ["Added: new", "Removed: old"]


def test_a_great_many_scopes_are_counted(qtbot: QtBot) -> None:
    """A file's thousand scopes are no thousand widgets."""
    many = tuple(f"s{count}" for count in range(1_000))
    view = view_of(qtbot, differing_row(Difference("scopes", (), many)))
    assert len(view.findChildren(Chip)) == 25


def test_a_long_value_is_cut_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    """A name may be as long as it likes."""
    long = "x" * 300
    view = view_of(qtbot, differing_row(Difference("name", "Kept", long)))
    card = view.cards("name")[1]
    card.grab()
    assert long in card.toolTip()


def test_with_little_room_names_stand_above(qtbot: QtBot) -> None:
    """The cards keep their choice."""
    view = view_of(qtbot, differing_row(NAME))
    view.set_narrow(True)
    assert [card.isChecked() for card in view.cards("name")] == [True, False]


def test_the_secret_has_a_third_way(qtbot: QtBot) -> None:
    """Both, chosen at first."""
    view = view_of(qtbot, differing_row(secrets=OTHER))
    said = [(card.words(), card.isChecked()) for card in view.cards("client_secret")]
    assert said == [
        ("Added 1 Jan 1970", False),
        ("Another secret", False),
        ("Keep both", True),
    ]


def test_a_secret_that_is_being_compared_is_left_out(qtbot: QtBot) -> None:
    """There is nothing to choose yet."""
    view = view_of(qtbot, differing_row(NAME, secrets=Secrets.UNKNOWN), comparing=True)
    assert list(view.groups) == ["name"]


def test_what_is_the_same_is_listed() -> None:
    """Below what differs; of a secret that it is the same, and no more."""
    row = differing_row(SCOPES)
    assert row.match is not None
    assert [(each.name, each.value) for each in conflict_pairs.same_of(row.match)] == [
        ("Client ID", NEW.client_id),
        ("Client secret", "The same"),
    ]


@pytest.mark.parametrize(
    ("side", "choice"),
    [(0, SecretChoice.KEEP), (1, SecretChoice.REPLACE), (2, SecretChoice.BOTH)],
)
def test_a_card_of_the_secret_is_a_decision(side: int, choice: SecretChoice) -> None:
    """Keep, replace, both."""
    row = differing_row(secrets=OTHER)
    conflict_pairs.choose(row, conflict_pairs.SECRET, side)
    assert row.secret is choice


def test_with_two_kept_it_is_told_which_one_goes() -> None:
    """The one that is not in use, by the day it was added."""
    said = conflict_words.about_secret(kept(two=True), SecretChoice.BOTH)
    assert "10 Feb 1970" in said


def test_with_two_kept_the_other_one_goes_where_the_second_is_in_use() -> None:
    """By its place."""
    match = Match(NEW, WHERE, TWO.with_changes(secret_in_use=1), secrets=OTHER)
    said = conflict_words.about_secret(match, SecretChoice.BOTH)
    assert "1 Jan 1970" in said


def test_secrets_that_could_not_be_compared_are_told_so() -> None:
    """Plainly."""
    said = conflict_words.about_secret(kept(Secrets.UNKNOWN), SecretChoice.BOTH)
    assert said.startswith("The keyring did not answer")


def test_a_secret_that_looks_cut_is_told_before_it_is_taken() -> None:
    """As in the form of a new one."""
    draft = NEW.with_changes(secret=Secret("p8e-cut"))
    row = Row("", Match(draft, WHERE, KEPT, secrets=OTHER))
    assert "It looks cut" in conflict_pairs.note_of(row)


@pytest.mark.parametrize("choice", list(SecretChoice))
@pytest.mark.parametrize("two", [False, True])
def test_every_choice_says_what_it_means(choice: SecretChoice, two: bool) -> None:
    """In a sentence, with every place filled in."""
    said = conflict_words.about_secret(kept(two=two), choice)
    assert (said.endswith("."), "%" in said) == (True, False)


def test_two_secrets_of_a_file_are_told_as_two() -> None:
    """Not one of their values."""
    draft = NEW.with_changes(second=Secret("t"))
    match = Match(draft, WHERE, TWO, secrets=OTHER)
    assert tuple(conflict_words.secret_sides(match)) == (
        "Two, added 1 Jan 1970 and 10 Feb 1970",
        "Two secrets",
    )


@pytest.mark.parametrize(
    ("there", "words"),
    [
        (("a", "b", "c"), "3 scopes (1 more)"),
        (("a",), "1 scope (1 fewer)"),
        (("a", "c", "d"), "3 scopes (+2, −1)"),
    ],
)
def test_scopes_are_counted(there: tuple[str, ...], words: str) -> None:
    """How many more, how many fewer."""
    found = Difference("scopes", ("a", "b"), there)
    assert conflict_words.sides(found).there.replace("(s)", "s") in (
        words,
        words.replace("scope ", "scopes "),
    )
