"""Sets of scopes: made, changed, deleted; and a choice that cannot be kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.errors import CatalogBusy, CredentialGone
from core.model import Credential, ScopeSet
from gui.controllers.scope_sets import Done, Failed, ScopeSetsController
from gui.dialogs.confirm import ConfirmDialog
from gui.dialogs.scope_set import ScopeSetDialog
from gui.flows.scope_sets import ScopeSets
from tests.gui.desk_parts import DRAFT, AtOnce, Heard, Seat
from tests.gui.scope_set_parts import (
    QUOTA,
    READING,
    SETS,
    choose,
    entry,
    kept,
    with_sets,
)


@pytest.fixture
def one(seat: Seat) -> str:
    """A credential with two sets; all scopes are asked for."""
    return with_sets(seat)


# ── dialogs ──────────────────────────────────────────────────────────────────


def opened(seat: Seat, words: str) -> ScopeSetDialog:
    """The dialog that an entry opens."""
    seat.window.show()
    choose(seat, words)
    return seat.window.findChildren(ScopeSetDialog)[-1]


def test_a_new_set_is_kept_and_chosen(seat: Seat, one: str) -> None:
    """Beside the others."""
    dialog = opened(seat, "New set…")
    dialog.field.set_text("All of them")
    dialog.all.click()
    dialog.act.click()
    credential = kept(seat, one)
    made = ScopeSet("All of them", DRAFT.scopes)
    assert (credential.scope_sets, credential.scope_set) == ((*SETS, made), made.name)


def test_a_set_is_renamed_in_its_place(seat: Seat, one: str) -> None:
    """And stays the chosen one."""
    choose(seat, "Quota only")
    dialog = opened(seat, "Edit set…")
    dialog.field.set_text("Quota")
    dialog.act.click()
    credential = kept(seat, one)
    named = ScopeSet("Quota", QUOTA.scopes)
    assert (credential.scope_sets, credential.scope_set) == ((named, READING), "Quota")


def test_a_changed_set_has_no_token_of_the_old_one(seat: Seat, one: str) -> None:
    """The old one was for other scopes."""
    choose(seat, "Quota only")
    seat.desk.get_token()
    dialog = opened(seat, "Edit set…")
    dialog.all.click()
    dialog.act.click()
    assert seat.state(one).token is None


def test_a_set_is_deleted_once_it_was_asked(seat: Seat, one: str) -> None:
    """All scopes are asked for again."""
    seat.window.show()
    choose(seat, "Quota only")
    choose(seat, "Delete set…")
    (dialog,) = seat.window.findChildren(ConfirmDialog)
    before = kept(seat, one).scope_sets
    dialog.act.click()
    after = kept(seat, one)
    told = before, after.scope_sets, after.scope_set
    assert told == (SETS, (READING,), "")


def test_without_a_set_there_is_none_to_edit(seat: Seat, one: str) -> None:
    """Nor to delete."""
    usable = [entry(seat, words).isEnabled() for words in ("Edit set…", "Delete set…")]
    assert usable == [False, False]


# ── a choice that cannot be kept ─────────────────────────────────────────────


class Later(ScopeSetsController):
    """Keeps what is to be told until the test tells it."""

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat.services, AtOnce(), seat.desk)
        self.waiting: list[tuple[Credential, Done, Failed]] = []

    def keep(
        self,
        credential_id: str,
        sets: tuple[ScopeSet, ...] | None,
        chosen: str,
        done: Done,
        failed: Failed,
    ) -> None:
        """Nothing is written."""
        kept = SETS if sets is None else sets
        made = Credential(credential_id, "Shop", "a", scope_sets=kept, scope_set=chosen)
        self.waiting.append((made, done, failed))

    def succeed(self) -> None:
        """The oldest is kept."""
        made, done, _ = self.waiting.pop(0)
        done(made)

    def fail(self, error: Exception) -> None:
        """The oldest is not."""
        self.waiting.pop(0)[2](error)


SHOP = Credential("1", "Shop", "a", QUOTA.scopes, scope_sets=SETS)


@pytest.fixture
def later(seat: Seat) -> Later:
    """A catalog that answers when the test says so."""
    return Later(seat)


@pytest.fixture
def flow(qtbot: QtBot, later: Later) -> ScopeSets:
    """The flow over it."""
    window = QWidget()
    qtbot.addWidget(window)
    return ScopeSets(window, later)


def test_a_choice_that_cannot_be_kept_is_turned_back(
    flow: ScopeSets, later: Later
) -> None:
    """To the set that was chosen before, with words."""
    heard = Heard(flow, "shown")
    told: list[str] = []
    flow.said.connect(lambda message: told.append(message.text))
    flow.choose(SHOP.with_changes(scope_set="Reading"), "Quota only")
    later.fail(CatalogBusy())
    shown = [each[3] for each in heard.told]
    assert shown == ["Quota only", "Reading"]
    assert told[0].endswith("The set “Reading” is still chosen.")


def test_what_failed_offers_no_try_from_the_shelf(
    flow: ScopeSets, later: Later
) -> None:
    """There it would get a token."""
    told: list[str] = []
    flow.said.connect(lambda message: told.append(message.action))
    flow.choose(SHOP, "Quota only")
    later.fail(CatalogBusy())
    assert told == [""]


@pytest.mark.parametrize(
    "first",
    [Later.succeed, lambda it: it.fail(CatalogBusy())],
    ids=["kept", "failed"],
)
def test_the_last_of_two_choices_counts(
    flow: ScopeSets, later: Later, first: Callable[[Later], None]
) -> None:
    """Whatever became of the first one, nothing flickers."""
    heard = Heard(flow, "shown", "kept", "said")
    flow.choose(SHOP, "Quota only")
    flow.choose(SHOP.with_changes(scope_set="Quota only"), "Reading")
    first(later)
    later.succeed()
    assert heard.names() == ["shown", "shown", "kept"]


def test_after_two_failures_what_was_stored_is_shown(
    flow: ScopeSets, later: Later
) -> None:
    """Not the first choice, which was never kept."""
    heard = Heard(flow, "shown")
    flow.choose(SHOP, "Quota only")
    flow.choose(SHOP.with_changes(scope_set="Quota only"), "Reading")
    later.fail(CatalogBusy())
    later.fail(CatalogBusy())
    assert heard.told[-1][3] == ""


def test_a_second_failure_goes_back_to_the_first_choice(
    flow: ScopeSets, later: Later
) -> None:
    """That one was kept."""
    heard = Heard(flow, "shown")
    flow.choose(SHOP, "Quota only")
    flow.choose(SHOP.with_changes(scope_set="Quota only"), "Reading")
    later.succeed()
    later.fail(CatalogBusy())
    assert heard.told[-1][3] == "Quota only"


def test_the_same_choice_writes_nothing(flow: ScopeSets, later: Later) -> None:
    """It is chosen already."""
    flow.choose(SHOP, "")
    assert later.waiting == []


def test_a_vanished_credential_is_not_shown_again(
    flow: ScopeSets, later: Later
) -> None:
    """It is gone."""
    heard = Heard(flow, "shown", "gone")
    flow.choose(SHOP, "Reading")
    later.fail(CredentialGone())
    assert heard.names() == ["shown", "gone"]
