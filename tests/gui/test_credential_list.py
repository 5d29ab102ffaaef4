"""The sidebar's list: groups, filter, neighbours, and what is painted anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.errors import WrongSecret
from core.model import Credential, Environment, Secret, Token
from gui import messages
from gui.models.credential_list import CredentialListModel
from gui.models.roles import Role
from gui.models.row_data import place_of
from gui.models.state import Failure

if TYPE_CHECKING:
    from tests.conftest import FakeClock

A, B, C, D = (
    Credential("a", "Zebra", "id-a", ("openid",), "ORG1", project="Shop"),
    Credential("b", "apple", "id-b", ("openid",), "ORG1", project="Shop"),
    Credential("c", "Mango", "id-c", ("read_profile",), "ORG1", project="Site"),
    Credential("d", "Kiwi", "id-d", workspace="Production"),
)
# Qt's tester complains with a warning, and a warning of Qt fails the test.
TELLING = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def model(clock: FakeClock) -> CredentialListModel:
    """Four credentials in three groups, watched by Qt's own tester."""
    made = CredentialListModel(clock.now)
    QAbstractItemModelTester(made, TELLING, made)
    made.set_credentials([A, B, C, D])
    return made


class Changes:
    """Counts what a model tells its views to paint anew."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.rows: list[int] = []
        model.dataChanged.connect(self._note)

    def _note(self, first: QModelIndex, last: QModelIndex) -> None:
        self.rows += range(first.row(), last.row() + 1)


def names(model: CredentialListModel) -> list[str]:
    """The rows as read."""
    return [model.index(row).data() for row in range(model.rowCount())]


def token(clock: FakeClock, seconds: float) -> Token:
    """A token that still lives that long."""
    return Token(Secret("t"), clock.now(), clock.now() + seconds)


def test_credentials_stand_under_org_and_project(model: CredentialListModel) -> None:
    """Groups and names are sorted, without regard to case; no org comes first."""
    rows = ["No IMS org yet", "Kiwi", "ORG1", "apple", "Zebra", "ORG1", "Mango"]
    assert names(model) == rows


def test_a_header_names_its_project(model: CredentialListModel) -> None:
    """Two projects of one org are told apart."""
    headers = [
        model.index(row).data(Role.GROUP_SUBTITLE)
        for row in range(model.rowCount())
        if model.index(row).data(Role.IS_GROUP)
    ]
    assert headers == ["", "Shop", "Site"]


def test_a_header_cannot_be_chosen(model: CredentialListModel) -> None:
    """Arrows pass over it."""
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_credential_can_be_chosen(model: CredentialListModel) -> None:
    """Arrows stop at it."""
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", 4),
        ("ZEB", 1),
        ("id-", 4),
        ("org1 shop", 2),
        ("shop org1", 2),
        ("read_profile", 1),
        ("production", 1),
        ("nothing like it", 0),
    ],
)
def test_the_filter_looks_for_every_word_in_any_field(
    model: CredentialListModel, words: str, found: int
) -> None:
    """Case and order do not matter."""
    model.set_filter(words)
    assert model.matching() == found


def test_words_of_two_fields_do_not_run_together(model: CredentialListModel) -> None:
    """The end of one field and the start of the next make no match."""
    model.set_filter("zebraid-a")
    assert model.matching() == 0


def test_a_header_without_matches_goes(model: CredentialListModel) -> None:
    """Only groups with something in them are shown."""
    model.set_filter("mango")
    assert names(model) == ["ORG1", "Mango"]


def test_the_filter_hides_and_forgets_nothing(model: CredentialListModel) -> None:
    """All credentials stay known."""
    model.set_filter("mango")
    assert (len(model), model.row_of("a")) == (4, -1)


def test_a_new_credential_that_does_not_match_stays_hidden(
    model: CredentialListModel,
) -> None:
    """The filter holds for what comes later."""
    model.set_filter("mango")
    model.put(replace(A, id="e", name="Fig"))
    assert names(model) == ["ORG1", "Mango"]


def test_a_renamed_credential_moves_to_its_place(model: CredentialListModel) -> None:
    """Sorted by the name it has now."""
    model.put(replace(B, name="zzz"))
    assert model.row_of("b") == model.row_of("a") + 1


def test_a_changed_credential_keeps_its_token(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """A rename loses nothing that was fetched."""
    held = token(clock, 600)
    model.update("a", token=held)
    model.put(replace(A, name="Yak"))
    state = model.state("a")
    assert state is not None
    assert state.token == held


@pytest.mark.parametrize(
    ("gone", "nearest"), [("b", "a"), ("a", "c"), ("c", "a"), ("d", "b")]
)
def test_the_neighbour_is_below_else_above(
    model: CredentialListModel, gone: str, nearest: str
) -> None:
    """Where the eye already is, across headers."""
    assert model.neighbour(gone) == nearest


def test_the_neighbour_is_one_that_can_be_seen(model: CredentialListModel) -> None:
    """Under a filter, a hidden one is none."""
    model.set_filter("site")
    assert model.neighbour("c") == ""


def test_the_last_one_has_no_neighbour(model: CredentialListModel) -> None:
    """Then there is nowhere to go."""
    model.set_credentials([A])
    assert model.neighbour("a") == ""


def test_a_removed_credential_is_gone(model: CredentialListModel) -> None:
    """With its header, where it was alone."""
    model.remove("d")
    assert names(model) == ["ORG1", "apple", "Zebra", "ORG1", "Mango"]


def test_late_news_of_a_removed_credential_is_dropped(
    model: CredentialListModel, qtbot: QtBot
) -> None:
    """An answer after the delete changes nothing."""
    model.remove("d")
    with qtbot.assertNotEmitted(model.stateChanged):
        model.update("d", asking=True)


def test_news_names_its_credential(model: CredentialListModel, qtbot: QtBot) -> None:
    """The page knows whether it is meant."""
    with qtbot.waitSignal(model.stateChanged) as told:
        model.update("c", asking=True)
    assert told.args == ["c"]


def test_news_repaints_its_own_row(model: CredentialListModel) -> None:
    """And no other."""
    changes = Changes(model)
    model.update("c", asking=True)
    assert changes.rows == [model.row_of("c")]


def test_news_of_a_hidden_row_repaints_none(model: CredentialListModel) -> None:
    """A filtered credential may change, too."""
    model.set_filter("kiwi")
    changes = Changes(model)
    model.update("c", asking=True)
    assert changes.rows == []


def test_a_tick_in_the_same_minute_repaints_nothing(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """Sixty ticks a minute, one repaint."""
    model.update("a", token=token(clock, 1_830))
    changes = Changes(model)
    clock.advance(1)
    model.tick()
    assert changes.rows == []


def test_a_tick_into_another_minute_repaints_the_row(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """Only the row whose words changed."""
    model.update("a", token=token(clock, 1_800))
    changes = Changes(model)
    clock.advance(1)
    model.tick()
    assert changes.rows == [model.row_of("a")]


def test_a_change_is_painted_even_if_somebody_has_read_it_before(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """A screen reader that asks between two ticks does not keep the row stale."""
    model.update("a", token=token(clock, 1_800))
    clock.advance(1)
    model.index(model.row_of("a")).data(Role.TIME_WORDS)
    changes = Changes(model)
    model.tick()
    assert changes.rows == [model.row_of("a")]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ""),
        ({"asking": True}, ""),
        ({"failure": "wrong"}, "Failed"),
        ({"failure": "wrong", "asking": True}, ""),
    ],
)
def test_the_words_of_a_row(
    model: CredentialListModel, changes: dict[str, object], words: str
) -> None:
    """What is under way stands before what failed."""
    if "failure" in changes:
        message = messages.describe(WrongSecret())
        changes = changes | {"failure": Failure(message, "invalid_client", 0)}
    model.update("a", **changes)
    assert model.index(model.row_of("a")).data(Role.TIME_WORDS) == words


def test_a_row_says_everything_to_a_screen_reader(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """Name, place and time, in words."""
    model.update("a", token=token(clock, 7_200))
    index = model.index(model.row_of("a"))
    text = index.data(Qt.ItemDataRole.AccessibleTextRole)
    time = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    state = model.state("a")
    assert state is not None
    told = f"ORG1, Shop, token good, {model.remaining(state).spoken}"
    assert (text, time) == ("Zebra, No workspace", told)


@pytest.mark.parametrize("environment", list(Environment))
def test_every_environment_has_a_place(environment: Environment) -> None:
    """A credential without a workspace says which Adobe it is for."""
    assert place_of(Credential("x", "n", "i", environment=environment))


def test_rows_that_are_not_there_answer_nothing(model: CredentialListModel) -> None:
    """Before the first and after the last row there is no credential."""
    assert [model.id_at(row) for row in (-1, 0, 99)] == ["", "", ""]
