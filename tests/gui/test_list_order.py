"""The list in its orders: by name, last use, expiry; pinned first; flat or grouped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from core.model import Credential, Secret, Tag, Token
from gui.models.credential_list import CredentialListModel
from gui.models.entries import Order
from gui.models.roles import Role

if TYPE_CHECKING:
    from tests.conftest import FakeClock

TELLING = QAbstractItemModelTester.FailureReportingMode.Warning
A, B, C, D = (
    Credential("a", "Zebra", "i", (), "ORG1", project="Shop", used_at=5.0),
    Credential("b", "apple", "i", (), "ORG1", project="Shop"),
    Credential("c", "Mango", "i", (), "ORG1", project="Site", used_at=9.0),
    Credential("d", "Kiwi", "i", workspace="Production", used_at=7.0),
)
FLAT = Order(flat=True)


@pytest.fixture
def model(clock: FakeClock) -> CredentialListModel:
    """Four credentials in three groups, watched by Qt's own tester."""
    made = CredentialListModel(clock.now, boot=lambda: 0.0)
    QAbstractItemModelTester(made, TELLING, made)
    made.set_credentials([A, B, C, D])
    return made


def rows(model: CredentialListModel) -> list[str]:
    """The rows as read."""
    return [model.index(row).data() for row in range(model.rowCount())]


def ids(model: CredentialListModel) -> str:
    """The credentials in their order, a letter each."""
    return "".join(model.id_at(row) for row in range(model.rowCount()))


def give(model: CredentialListModel, clock: FakeClock, at: str, seconds: float) -> None:
    """A token that still lives that long."""
    now = clock.now()
    token = Token(Secret("t"), now - 9, now + seconds)
    model.update(at, token=token)


def test_a_pinned_one_stands_in_a_group_on_top(model: CredentialListModel) -> None:
    """And no longer in its own."""
    model.put(replace(C, pinned=True))
    top, pinned, *rest = rows(model)
    assert (top, pinned, "Mango" in rest) == ("Pinned", "Mango", False)


def test_a_pin_taken_out_leads_back(model: CredentialListModel) -> None:
    """Where it was."""
    before = rows(model)
    model.put(replace(C, pinned=True))
    model.put(C)
    assert rows(model) == before


def test_a_flat_list_is_by_name_alone(model: CredentialListModel) -> None:
    """Whatever org and project."""
    model.arrange(FLAT)
    assert rows(model) == ["apple", "Kiwi", "Mango", "Zebra"]


def test_a_pinned_one_is_first_in_a_flat_list(model: CredentialListModel) -> None:
    """Without a header."""
    model.arrange(FLAT)
    model.put(replace(A, pinned=True))
    assert ids(model) == "abdc"


def test_groups_come_back(model: CredentialListModel) -> None:
    """As they were."""
    before = rows(model)
    model.arrange(FLAT)
    model.arrange(Order())
    assert rows(model) == before


def test_what_was_used_last_is_first(model: CredentialListModel) -> None:
    """What was never used is last."""
    model.arrange(Order("used", flat=True))
    assert ids(model) == "cdab"


def test_groups_stay_where_they_are_by_last_use(model: CredentialListModel) -> None:
    """The order is that inside each group."""
    model.arrange(Order("used"))
    assert ids(model) == "dabc"


def test_a_use_leads_to_the_top(model: CredentialListModel) -> None:
    """At once."""
    model.arrange(Order("used", flat=True))
    model.note_use("b")
    assert ids(model) == "bcda"


def test_a_use_by_another_order_moves_nothing(model: CredentialListModel) -> None:
    """The names are what they were."""
    changes = QSignalSpy(model.layoutChanged)
    model.note_use("b")
    assert changes.count() == 0


def test_a_use_is_kept_in_the_state(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """Another order finds it there."""
    model.note_use("b")
    state = model.state("b")
    assert state is not None
    assert state.credential.used_at == clock.now()


def test_what_ends_first_is_first(model: CredentialListModel, clock: FakeClock) -> None:
    """Then what has expired, latest first, then what has no token."""
    give(model, clock, "a", 900)
    give(model, clock, "b", 100)
    give(model, clock, "d", -50)
    model.arrange(Order("expiry", flat=True))
    assert ids(model) == "badc"


def test_a_token_that_comes_finds_its_place(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """The list is sorted then."""
    model.arrange(Order("expiry", flat=True))
    give(model, clock, "d", 100)
    assert ids(model) == "dbca"


def test_a_token_that_goes_leaves_its_place(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """Without one it is among the others without."""
    model.arrange(Order("expiry", flat=True))
    give(model, clock, "d", 100)
    model.update("d", token=None)
    assert ids(model) == "bdca"


def test_a_token_that_expires_makes_way(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """For those that have not."""
    model.arrange(Order("expiry", flat=True))
    give(model, clock, "a", 100)
    give(model, clock, "d", 9_000)
    clock.advance(101)
    model.tick()
    assert ids(model) == "dabc"


def test_a_second_that_passes_sorts_nothing(
    model: CredentialListModel, clock: FakeClock
) -> None:
    """However many tokens are in hand."""
    model.arrange(Order("expiry", flat=True))
    give(model, clock, "a", 3_599)
    give(model, clock, "d", 601)
    changes = QSignalSpy(model.layoutChanged)
    for _ in range(120):
        clock.advance(1)
        model.tick()
    assert changes.count() == 0


def test_what_points_at_a_row_goes_with_it(model: CredentialListModel) -> None:
    """As the choice of a view does."""
    held = QPersistentModelIndex(model.index(model.row_of("a")))
    model.arrange(Order("used", flat=True))
    assert model.id_at(held.row()) == "a"


def test_what_points_at_a_group_goes_with_it(model: CredentialListModel) -> None:
    """Where there are groups still."""
    held = QPersistentModelIndex(model.index(model.header_of("c")))
    model.put(replace(D, pinned=True))
    model.put(replace(A, pinned=True))
    assert held.row() == model.header_of("c")


def test_the_next_part_finds_its_place_in_any_order(
    model: CredentialListModel,
) -> None:
    """It is read by name, whatever the list is sorted by."""
    model.arrange(Order("used", flat=True))
    model.add([replace(A, id="e", used_at=8.0), replace(A, id="f", pinned=True)])
    assert ids(model) == "fcedab"


def test_a_tag_is_searched_for_by_its_sign(model: CredentialListModel) -> None:
    """``#`` and how it begins; a name alone would find more."""
    model.put(replace(A, tags=(Tag("Mangrove", "red"),)))
    model.set_filter("#mang")
    assert ids(model) == "a"


def test_a_tag_is_searched_for_by_its_name(model: CredentialListModel) -> None:
    """As everything is."""
    model.put(replace(A, tags=(Tag("Night shift", "red"),)))
    model.set_filter("shift")
    assert ids(model) == "a"


@pytest.mark.parametrize("words", ["tech-1", "robot@x.test", "reading", "stage"])
def test_all_that_is_not_secret_is_searched(clock: FakeClock, words: str) -> None:
    """Accounts, named sets, and another Adobe."""
    from core.model import Environment, ScopeSet

    found = replace(
        A,
        technical_account_id="TECH-1",
        technical_account_email="robot@x.test",
        scope_sets=(ScopeSet("Reading", ("openid",)),),
        environment=Environment.STAGE,
    )
    model = CredentialListModel(clock.now)
    model.set_credentials([found, B])
    model.set_filter(words)
    assert ids(model) == "a"


def test_a_row_says_its_pin_and_tags(model: CredentialListModel) -> None:
    """To assistive tools, in words."""
    model.put(replace(A, pinned=True, tags=(Tag("one", "red"), Tag("two", "blue"))))
    index = model.index(model.row_of("a"))
    told = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert told == "ORG1, Shop, No token, pinned, Tags: one, two"


def test_a_row_without_a_header_names_its_project(model: CredentialListModel) -> None:
    """Else two of one workspace would look the same."""
    model.arrange(FLAT)
    index = model.index(model.row_of("a"))
    assert index.data(Role.SECOND_LINE) == "No workspace · Shop"


def test_a_tip_tells_all_of_a_row(model: CredentialListModel) -> None:
    """What was cut, and which tags the marks are."""
    model.put(replace(A, tags=(Tag("one", "red"),)))
    tip = model.index(model.row_of("a")).data(Role.TIP)
    assert tip == "Zebra\nORG1  ›  Shop  ›  No workspace\nTags: one"
