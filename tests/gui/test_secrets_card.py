"""The card of the client secrets: which is which, and what can be done with each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from core.model import Credential
from gui import moments
from gui.views.secrets_card import SecretsCard

DAY = 86_400.0
NOW = 30 * DAY
NONE = Credential("one", "Quota Watch", "id")
ONE = NONE.with_changes(secret_item="item", secret_added_at=10 * DAY)
TWO = ONE.with_changes(second_added_at=20 * DAY)
SWITCHED = TWO.with_changes(secret_in_use=1, refused_at=25 * DAY)


@pytest.fixture
def card(qtbot: QtBot) -> SecretsCard:
    """The card, as wide as in the window's first size."""
    made = SecretsCard(lambda: NOW)
    qtbot.addWidget(made)
    made.resize(744, 300)
    return made


def seen(card: SecretsCard, credential: Credential) -> list[str]:
    """The words that are shown, buttons too, in their order of making."""
    card.show_credential(credential)
    parts: list[QLabel | QAbstractButton] = [*card.findChildren(QLabel)]
    parts += card.findChildren(QAbstractButton)
    return [part.text() for part in parts if part.isVisibleTo(card) and part.text()]


def day(instant: float) -> str:
    """The date as a locale writes it."""
    return QLocale().toString(moments.local(instant).date(), "d MMM yyyy")


def test_of_none_it_says_so(card: SecretsCard) -> None:
    """With the way to one."""
    words = seen(card, NONE)
    assert words == ["Client secrets", "None is kept", "Add client secret…"]


def test_one_has_its_date_and_no_mark(card: SecretsCard) -> None:
    """There is nothing to tell it apart from; it cannot be removed alone."""
    words = seen(card, ONE)
    hidden = {"First secret", "In use", "Remove…"}
    assert (day(10 * DAY) in words[1], hidden & {*words}) == (True, set())


def test_one_leaves_room_for_a_second(card: SecretsCard) -> None:
    """Adobe takes two."""
    assert {"Replace…", "Add second secret…"} <= {*seen(card, ONE)}


def test_two_are_full(card: SecretsCard) -> None:
    """A third one is not offered."""
    assert "Add second secret…" not in seen(card, TWO)


def test_each_of_two_has_its_own_date(card: SecretsCard) -> None:
    """They are told apart by it."""
    card.show_credential(TWO)
    words = [row.added.text() for row in card.rows]
    dates = [10 * DAY, 20 * DAY]
    assert [day(at) in said for at, said in zip(dates, words, strict=True)] == [
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("credential", "marks"),
    [(TWO, [True, False]), (SWITCHED, [False, True])],
)
def test_one_of_two_is_in_use(
    card: SecretsCard, credential: Credential, marks: list[bool]
) -> None:
    """The one that is tried first."""
    card.show_credential(credential)
    assert [row.in_use.isVisibleTo(card) for row in card.rows] == marks


@pytest.mark.parametrize(
    ("credential", "marks"),
    [(TWO, [False, False]), (SWITCHED, [True, False])],
)
def test_the_other_is_marked_once_it_was_refused(
    card: SecretsCard, credential: Credential, marks: list[bool]
) -> None:
    """And not for not having been tried."""
    card.show_credential(credential)
    assert [row.refused.isVisibleTo(card) for row in card.rows] == marks


def test_a_refusal_has_its_day_and_a_triangle(card: SecretsCard) -> None:
    """A word and a shape, not a colour alone."""
    card.show_credential(SWITCHED)
    mark = card.rows[0].refused
    said = mark.text()
    assert (said.startswith("Refused"), day(25 * DAY) in said, mark.icon_name) == (
        True,
        True,
        "warning",
    )


@pytest.mark.parametrize("place", [0, 1])
def test_a_row_asks_for_its_own_secret_to_be_replaced(
    card: SecretsCard, qtbot: QtBot, place: int
) -> None:
    """By its place."""
    card.show_credential(TWO)
    with qtbot.waitSignal(card.replaceRequested) as told:
        card.rows[place].replace.click()
    assert told.args == [place]


@pytest.mark.parametrize("place", [0, 1])
def test_a_row_asks_for_its_own_secret_to_be_removed(
    card: SecretsCard, qtbot: QtBot, place: int
) -> None:
    """By its place."""
    card.show_credential(TWO)
    with qtbot.waitSignal(card.removeRequested) as told:
        card.rows[place].remove.click()
    assert told.args == [place]


def test_a_button_says_whose_it_is(card: SecretsCard) -> None:
    """To who cannot see in which row it stands."""
    card.show_credential(TWO)
    said = [row.remove.accessibleDescription() for row in card.rows]
    assert said == ["First secret", "Second secret"]


@pytest.mark.parametrize(("width", "below"), [(744, False), (300, True)])
def test_the_buttons_go_below_where_it_is_narrow(
    card: SecretsCard, qtbot: QtBot, width: int, below: bool
) -> None:
    """Nothing is cut at any width."""
    card.show_credential(SWITCHED)
    card.resize(width, 400)
    with qtbot.waitExposed(card):
        card.show()
    row = card.rows[0]
    assert (row.replace.y() > row.added.y()) is below


def test_a_row_can_be_narrower_than_its_words_side_by_side(card: SecretsCard) -> None:
    """Else the page could never get narrow again."""
    card.show_credential(SWITCHED)
    row = card.rows[0]
    assert row.minimumSizeHint().width() < row.wanted()
