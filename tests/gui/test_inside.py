"""The look inside a token: what is shown, what IMS is asked, and what never shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.model import Environment
from core.practice.weather import Weather
from gui.dialogs.inside import InsideDialog
from gui.views.buttons import IconButton
from gui.views.token_card import TokenCard
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat

if TYPE_CHECKING:
    from tests.conftest import FakeClock

DAY = 86_400.0
HINT = "IMS can be asked whether it takes this token."


def opened(seat: Seat) -> InsideDialog:
    """The dialog, which is open."""
    found = seat.window.findChildren(InsideDialog)
    shown = [each for each in found if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


@pytest.fixture
def looking(seat: Seat) -> Seat:
    """A window with a token in hand, looked into."""
    seat.add(DRAFT)
    seat.desk.get_token()
    seat.window.page.token.lookInsideRequested.emit()
    return seat


@pytest.fixture
def asking(seat_with: Build) -> Seat:
    """IMS was asked, and has not answered yet."""
    runner = Holding()
    seat = seat_with(runner)
    seat.add(DRAFT)
    seat.desk.get_token()
    runner.finish()
    seat.window.page.token.lookInsideRequested.emit()
    runner.finish()
    opened(seat).act.click()
    return seat


def test_known_claims_are_shown_in_words(looking: Seat) -> None:
    """Of the token that is in hand."""
    rows = {row.label: row.value for row in opened(looking).list.rows()}
    assert (rows["Client ID"], rows["Lasts"]) == (DRAFT.client_id, "24 h")


def test_the_header_is_shown_too(looking: Seat) -> None:
    """Below the claims."""
    rows = opened(looking).list.rows()
    assert "Algorithm" in [row.label for row in rows]


def test_a_value_is_copied(looking: Seat) -> None:
    """By the button of its row."""
    buttons = opened(looking).findChildren(IconButton)
    wanted = [one for one in buttons if one.accessibleName() == "Copy Client ID"]
    wanted[0].click()
    assert QGuiApplication.clipboard().text() == DRAFT.client_id


def test_no_part_of_the_token_is_in_a_widget(looking: Seat) -> None:
    """Neither its claims as they are encoded, nor its signature."""
    state = looking.desk.state()
    assert state is not None
    assert state.token is not None
    parts = state.token.value.reveal().split(".")
    texts = [each.text() for each in opened(looking).findChildren(QLabel)]
    shown = "\n".join(texts).replace("\u200b", "")
    assert [part for part in parts if part in shown] == []


def test_what_mintdesk_cannot_do_is_told(looking: Seat) -> None:
    """A token is ended by time alone."""
    assert "cannot end a token" in opened(looking).ends.text()


def test_a_token_that_has_ended_is_told(seat: Seat, clock: FakeClock) -> None:
    """One that expired can be looked into as well."""
    seat.add(DRAFT)
    seat.desk.get_token()
    clock.advance(DAY + 1)
    seat.window.page.token.lookInsideRequested.emit()
    assert opened(seat).ends.text() == "This token has ended."


def test_an_opaque_token_is_told(seat: Seat) -> None:
    """It has no rows, and the dialog says why."""
    seat.adobe.weather.set("token", Weather.OPAQUE_TOKEN)
    seat.add(DRAFT)
    seat.desk.get_token()
    seat.window.page.token.lookInsideRequested.emit()
    dialog = opened(seat)
    told = "no JWT" in dialog.subtitle.text()
    assert (told, dialog.list.isVisible()) == (True, False)


def test_without_a_token_nothing_opens(seat: Seat) -> None:
    """There is nothing to look into."""
    seat.add(DRAFT)
    seat.window.page.token.lookInsideRequested.emit()
    assert seat.window.findChildren(InsideDialog) == []


def test_the_key_opens_it(seat: Seat, qtbot: QtBot) -> None:
    """Ctrl+I."""
    seat.add(DRAFT)
    seat.desk.get_token()
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    qtbot.keyClick(seat.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert opened(seat).isVisible()


def test_nothing_is_sent_until_ims_is_to_be_asked(looking: Seat) -> None:
    """Opening reads what is here."""
    paths = [seen.path for seen in looking.adobe.requests]
    assert [path for path in paths if "validate" in path] == []


def test_a_valid_token_is_told(looking: Seat) -> None:
    """And until when."""
    opened(looking).act.click()
    assert opened(looking).said.text().startswith("IMS takes this token until ")


def test_a_refused_token_is_told_with_its_reason(looking: Seat) -> None:
    """No is an answer, not a failure."""
    sky = looking.adobe.weather
    sky.set("validate", Weather.INVALID, code="bad_signature")
    opened(looking).act.click()
    words = "IMS does not take this token: its signature is wrong."
    assert opened(looking).said.text() == words


def test_a_failed_check_is_told_in_the_dialog(looking: Seat) -> None:
    """Its bar says why, and the line above goes back to what it was."""
    looking.adobe.weather.set("validate", Weather.RESET)
    opened(looking).act.click()
    dialog = opened(looking)
    assert (dialog.bar.isVisible(), dialog.said.text()) == (True, HINT)


def test_try_again_asks_again(looking: Seat) -> None:
    """The failure's own button."""
    looking.adobe.weather.set("validate", Weather.RESET)
    opened(looking).act.click()
    looking.adobe.weather.set("validate", Weather.CLEAR)
    opened(looking).actionTriggered.emit("try_again")
    assert opened(looking).said.text().startswith("IMS takes this token")


def test_while_ims_is_asked_the_dialog_says_so(asking: Seat) -> None:
    """And offers to stop."""
    dialog = opened(asking)
    assert (dialog.said.text(), dialog.cancel.text()) == ("Asking IMS", "Cancel")


def test_cancel_stops_asking_and_keeps_the_dialog(asking: Seat) -> None:
    """A second one closes it."""
    dialog = opened(asking)
    dialog.cancel.click()
    assert (dialog.isVisible(), dialog.said.text()) == (True, HINT)


def test_a_late_answer_is_dropped(asking: Seat) -> None:
    """Nobody waits for it any more."""
    dialog = opened(asking)
    dialog.cancel.click()
    assert isinstance(asking.runner, Holding)
    asking.runner.finish()
    assert dialog.said.text() == HINT


def test_where_no_address_is_known_nobody_is_asked(qtbot: QtBot, seat: Seat) -> None:
    """The button is not shown, and a line says why."""
    credential = seat.credential(seat.add(DRAFT)[0])
    elsewhere = credential.with_changes(environment=Environment.STAGE)
    dialog = InsideDialog(
        seat.services.inside(seat.services.mint(credential)),
        "",
        can_check=seat.services.can_check(elsewhere),
        parent=None,
    )
    qtbot.addWidget(dialog)
    told = dialog.said.text().startswith("No address is known")
    assert (dialog.act.isVisibleTo(dialog), told) == (False, True)


def test_the_button_is_there_while_a_token_is_in_hand(seat: Seat) -> None:
    """And not before."""
    seat.add(DRAFT)
    card = seat.window.page.token.card
    shown = [card.can_look_inside()]
    seat.desk.get_token()
    shown.append(card.can_look_inside())
    assert shown == [False, True]


def test_a_clock_that_is_off_is_told_in_the_foot(seat: Seat) -> None:
    """The answer's date is an hour ahead; the times on the card follow it."""
    seat.adobe.weather.set("token", Weather.WRONG_CLOCK, offset=3_600.0)
    seat.add(DRAFT)
    seat.desk.get_token()
    card: TokenCard = seat.window.page.token.card
    words = "This computer’s clock is off by 1 h. The times shown are corrected."
    assert card.foot.text() == words
