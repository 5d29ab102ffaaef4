"""Two client secrets in the window: a switch is told once, and each can be changed."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core.model import Secret
from core.practice.accounts import TUTORIAL
from gui import two_secrets
from gui.dialogs.confirm import ConfirmDialog
from gui.dialogs.small import ReplaceSecretDialog
from gui.fresh import Freshness
from gui.models.message import Message
from gui.views import header
from tests.gui.desk_parts import DRAFT, WRONG, Seat

RIGHT = TUTORIAL.secrets[0]
OTHER = Secret("p8e-" + "1" * 32)
SWITCHING = DRAFT.with_changes(secret=WRONG, second=RIGHT)
BOTH_WRONG = DRAFT.with_changes(secret=WRONG, second=OTHER)
SWITCHED = "The first secret was refused; the second worked and is now in use."
Kind = TypeVar("Kind", bound=QDialog)


@pytest.fixture
def two(seat: Seat) -> str:
    """A credential whose first secret is wrong and whose second is right, chosen."""
    seat.window.show()
    (added,) = seat.add(SWITCHING)
    seat.window.shelf.clear()
    return added


def said(seat: Seat) -> Message:
    """What is on the shelf."""
    message = seat.window.shelf.message()
    assert message is not None
    return message


def opened(seat: Seat, kind: type[Kind]) -> Kind:
    """The dialog that is open."""
    (dialog,) = (one for one in seat.window.findChildren(kind) if one.isVisible())
    return dialog


def kept(seat: Seat, credential_id: str) -> list[Secret]:
    """The secrets that are stored, the one that is tried first before the other."""
    credential = seat.credential(credential_id)
    store = seat.services.stores.credentials
    found = store.secrets(credential_id, credential.environment)
    return [secret for _, secret in found]


# ── a switch ─────────────────────────────────────────────────────────────────


def test_a_token_by_the_other_secret_is_told(seat: Seat, two: str) -> None:
    """Which was refused, and which is in use."""
    seat.desk.get_token()
    assert said(seat).text == SWITCHED


def test_the_list_knows_the_one_in_use(seat: Seat, two: str) -> None:
    """As the catalog does, with the same instant."""
    seat.desk.get_token()
    (stored,) = seat.services.open().credentials
    known = seat.credential(two)
    assert (known.secret_in_use, known.refused_at) == (1, stored.refused_at)


def test_a_switch_on_the_way_to_the_quota_is_told(seat: Seat, two: str) -> None:
    """Its token comes by another way."""
    seat.desk.load_quota()
    assert said(seat).text == SWITCHED


def test_a_switch_that_nobody_clicked_for_is_told(seat: Seat, two: str) -> None:
    """Keeping fresh says nothing else."""
    fresh = seat.desk.findChild(Freshness)
    assert isinstance(fresh, Freshness)
    fresh.begin()
    fresh.set_fresh(two, True)
    assert said(seat).text == SWITCHED


def test_a_switch_is_told_once(seat: Seat, two: str) -> None:
    """The token in hand says nothing new."""
    seat.desk.get_token()
    seat.window.shelf.clear()
    seat.desk.get_token()
    seat.desk.load_quota()
    assert seat.window.shelf.message() is None


def test_a_switch_back_is_told_the_other_way_round(seat: Seat, two: str) -> None:
    """After the second one was made wrong, and the first one right."""
    seat.desk.get_token()
    seat.desk.credentials.replace_secret(two, OTHER, place=1)
    seat.desk.credentials.replace_secret(two, RIGHT, place=0)
    seat.desk.get_token()
    assert said(seat).text.startswith("The second secret was refused; the first")


def test_nothing_is_told_where_the_first_works(seat: Seat) -> None:
    """The other one was not tried."""
    seat.add(DRAFT.with_changes(second=OTHER))
    seat.window.shelf.clear()
    seat.desk.get_token()
    assert seat.window.shelf.message() is None


def test_the_message_leads_to_the_details(seat: Seat, two: str) -> None:
    """Of its credential, whichever is chosen meanwhile; and goes."""
    seat.desk.get_token()
    seat.add(DRAFT.with_changes(name="Another"))
    seat.window.shelf.actionTriggered.emit(f"show_secrets:{two}")
    page = seat.window.page
    assert (seat.desk.chosen, page.header.tabs.current()) == (two, header.DETAILS)


def test_the_details_show_the_switch(seat: Seat, two: str) -> None:
    """The page in front is drawn anew."""
    seat.window.page.show_tab(header.DETAILS)
    seat.desk.calls.get_token(seat.credential(two))
    rows = seat.window.page.details.secrets.rows
    assert [row.in_use.isVisible() for row in rows] == [False, True]


def test_the_message_leads_to_where_the_secrets_stand(
    seat: Seat, two: str, qtbot: QtBot
) -> None:
    """Also where the window is so low that they are further down."""
    seat.window.resize(720, 480)
    seat.desk.get_token()
    seat.window.shelf.actionTriggered.emit(f"show_secrets:{two}")
    button = seat.window.page.details.secrets.rows[1].replace
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())
    assert button.visibleRegion().boundingRect() == button.rect()


def test_the_message_of_a_credential_that_is_gone_leads_nowhere(
    seat: Seat, two: str
) -> None:
    """It only goes."""
    seat.desk.get_token()
    two_secrets.show(seat.desk, "gone")
    assert (seat.desk.chosen, seat.window.shelf.message()) == (two, None)


def test_two_that_are_refused_are_told_as_two(seat: Seat) -> None:
    """And one of them can be replaced at once."""
    (both,) = seat.add(BOTH_WRONG)
    seat.desk.get_token()
    failure = seat.state(both).failure
    assert failure is not None
    told = failure.message
    assert (told.title, told.action) == (
        "Adobe knows neither of the two client secrets",
        "replace_secret",
    )


# ── changes ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("place", "left"), [(0, [OTHER, RIGHT]), (1, [WRONG, OTHER])])
def test_the_row_replaces_its_own_secret(
    seat: Seat, two: str, place: int, left: list[Secret]
) -> None:
    """The other one stays."""
    seat.window.page.details.secrets.rows[place].replace.click()
    dialog = opened(seat, ReplaceSecretDialog)
    dialog.field.set_secret(OTHER)
    dialog.act.click()
    assert kept(seat, two) == left


@pytest.mark.parametrize("button", ["replace", "remove"])
def test_a_row_that_another_window_has_overtaken_changes_nothing(
    seat: Seat, two: str, button: str
) -> None:
    """While the dialog is open; the row's place may be another secret's by now."""
    getattr(seat.window.page.details.secrets.rows[1], button).click()
    theirs = seat.services.stores.credentials
    theirs.remove_secret(two, 0)
    theirs.join_secret(two, OTHER)
    if button == "replace":
        dialog = opened(seat, ReplaceSecretDialog)
        dialog.field.set_secret(WRONG)
        dialog.act.click()
    else:
        opened(seat, ConfirmDialog).act.click()
    assert kept(seat, two) == [RIGHT, OTHER]


def test_the_remedy_replaces_the_one_in_use(seat: Seat, two: str) -> None:
    """Without a row that names one."""
    seat.desk.get_token()
    seat.desk.mend("replace_secret")
    dialog = opened(seat, ReplaceSecretDialog)
    dialog.field.set_secret(OTHER)
    dialog.act.click()
    assert kept(seat, two) == [OTHER, WRONG]


def test_a_second_secret_is_added(seat: Seat) -> None:
    """Beside the first, which stays in use."""
    seat.window.show()
    (one,) = seat.add(DRAFT)
    seat.window.page.details.secrets.add.click()
    dialog = opened(seat, ReplaceSecretDialog)
    dialog.field.set_secret(OTHER)
    dialog.act.click()
    assert (kept(seat, one), said(seat).title) == (
        [RIGHT, OTHER],
        "Second client secret added",
    )


def test_the_same_secret_once_more_is_no_second_one(seat: Seat) -> None:
    """It is said so, and nothing changes."""
    seat.window.show()
    (one,) = seat.add(DRAFT)
    seat.window.page.details.secrets.add.click()
    dialog = opened(seat, ReplaceSecretDialog)
    dialog.field.set_secret(RIGHT)
    dialog.act.click()
    assert (kept(seat, one), said(seat).title) == (
        [RIGHT],
        "This client secret is kept already",
    )


@pytest.mark.parametrize(("place", "left"), [(0, [RIGHT]), (1, [WRONG])])
def test_one_of_two_is_removed_after_a_question(
    seat: Seat, two: str, place: int, left: list[Secret]
) -> None:
    """The other one alone is kept."""
    seat.window.page.details.secrets.rows[place].remove.click()
    opened(seat, ConfirmDialog).act.click()
    assert kept(seat, two) == left


def test_a_removal_that_is_not_confirmed_changes_nothing(seat: Seat, two: str) -> None:
    """Cancel has the focus."""
    seat.window.page.details.secrets.rows[0].remove.click()
    opened(seat, ConfirmDialog).cancel.click()
    assert kept(seat, two) == [WRONG, RIGHT]
