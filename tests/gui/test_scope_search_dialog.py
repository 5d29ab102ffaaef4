"""The dialog that finds a refused scope: it asks, tells, and offers to mend."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.scope_values import Found
from gui.dialogs.scope_search import ScopeSearchDialog
from gui.models.message import Level, Message
from gui.plurals import Plurals
from tests.gui.desk_parts import Heard

SCOPES = ("openid", "AdobeID", "ab.Manage", "session", "event")
MANY = Found(("ab.Manage", "event"), ("openid", "AdobeID", "session"), (), 6, "found")
ONE = Found(("event",), ("openid", "AdobeID", "session"), (), 4, "found")
STOPPED = Found((), ("openid", "AdobeID"), SCOPES[2:], 2, "stopped")
PAUSE = Message(Level.FAILURE, "Pause", action="try_again", action_name="Try again")


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ScopeSearchDialog]:
    """The dialog over five scopes, one of them misspelt."""
    window = QWidget()
    qtbot.addWidget(window)
    spellings = {"ab.Manage": "ab.manage"}
    made = ScopeSearchDialog("Shop", SCOPES, 12, spellings, window)
    made.show()
    yield made
    window.close()


def told(dialog: ScopeSearchDialog, found: Found) -> ScopeSearchDialog:
    """It was agreed to, searched, and told."""
    dialog.act.click()
    dialog.show_found(found)
    return dialog


def test_it_says_first_how_many_tokens_are_asked_for(
    dialog: ScopeSearchDialog,
) -> None:
    """About how many, and at the most."""
    assert "about 4 for one refused scope, 12 at the most" in dialog.text.text()


def test_it_says_that_none_is_kept_and_adobe_may_throttle(
    dialog: ScopeSearchDialog,
) -> None:
    """Both matter to whoever agrees."""
    assert "None is kept. Adobe may throttle" in dialog.text.text()


def test_nothing_begins_before_it_is_agreed_to(dialog: ScopeSearchDialog) -> None:
    """To leave is to ask for nothing."""
    heard = Heard(dialog, "given", "cancelRequested")
    dialog.cancel.click()
    assert heard.told == []


def test_progress_is_told_in_figures(dialog: ScopeSearchDialog) -> None:
    """How many were asked for, and of how many."""
    dialog.act.click()
    dialog.show_progress(5, 12)
    assert dialog.summary.text() == "5 of at most 12"


def test_cancel_stops_the_search_and_the_dialog_stays(
    dialog: ScopeSearchDialog,
) -> None:
    """What is known by then is still to be told."""
    heard = Heard(dialog, "cancelRequested")
    dialog.act.click()
    dialog.cancel.click()
    assert (heard.names(), dialog.isVisible()) == (["cancelRequested"], True)


def test_stopping_is_said_until_it_has_stopped(dialog: ScopeSearchDialog) -> None:
    """Late figures do not take its place."""
    dialog.act.click()
    dialog.cancel.click()
    dialog.show_progress(5, 12)
    assert dialog.summary.text() == "Stopping"


@pytest.mark.parametrize(
    "line", ["•  ab.Manage  (Adobe spells it ab.manage)", "•  event"]
)
def test_each_refused_scope_is_listed(dialog: ScopeSearchDialog, line: str) -> None:
    """With the name that may have been meant."""
    assert line in told(dialog, MANY).list.toPlainText().splitlines()


def test_accepted_scopes_are_counted(dialog: ScopeSearchDialog) -> None:
    """By number alone."""
    words = f"Accepted together: {Plurals().scopes(3)}."
    assert words in told(dialog, MANY).text.text()


@pytest.mark.parametrize(("found", "words"), [(ONE, "it"), (MANY, "them")])
def test_what_is_refused_can_be_removed(
    dialog: ScopeSearchDialog, found: Found, words: str
) -> None:
    """One or several."""
    assert told(dialog, found).act.text() == f"Remove {words}"


def test_removing_names_the_refused_alone(dialog: ScopeSearchDialog) -> None:
    """The good ones stay."""
    heard = Heard(dialog, "removeRequested")
    told(dialog, MANY).act.click()
    assert heard.told == [("removeRequested", ("ab.Manage", "event"))]


def test_the_last_scopes_are_not_removed(dialog: ScopeSearchDialog) -> None:
    """Without any scope there is no token."""
    found = told(dialog, Found(SCOPES, (), (), 9, "found"))
    assert (found.act.isVisible(), found.act.isEnabled()) == (False, False)


def test_the_console_is_offered_and_the_dialog_stays(
    dialog: ScopeSearchDialog,
) -> None:
    """The list is needed there."""
    heard = Heard(dialog, "consoleRequested")
    told(dialog, ONE).console.click()
    assert (heard.names(), dialog.isVisible()) == (["consoleRequested"], True)


def test_what_could_not_be_told_is_listed(dialog: ScopeSearchDialog) -> None:
    """Under words of its own."""
    lines = told(dialog, STOPPED).list.toPlainText().splitlines()
    assert lines == ["Could not be told", *(f"•  {one}" for one in SCOPES[2:])]


def test_nothing_found_is_said(dialog: ScopeSearchDialog) -> None:
    """Where each scope was accepted by now."""
    found = told(dialog, Found((), SCOPES, (), 8, "found"))
    assert (found.title.text(), found.list.isVisible()) == (
        "No single scope is to blame",
        False,
    )


def test_a_failure_in_the_middle_is_told_with_what_is_known(
    dialog: ScopeSearchDialog,
) -> None:
    """The bar has the failure, the list the rest."""
    dialog.act.click()
    dialog.show_found(STOPPED, PAUSE)
    assert (dialog.bar.message(), dialog.list.isVisible()) == (PAUSE, True)


def test_after_a_failure_to_try_again_is_to_search(dialog: ScopeSearchDialog) -> None:
    """Nothing is removed by it."""
    dialog.act.click()
    dialog.show_found(Found(("event",), (), SCOPES[:3], 3, "stopped"), PAUSE)
    heard = Heard(dialog, "given", "removeRequested")
    dialog.try_again()
    assert heard.names() == ["given"]


def test_after_a_change_that_failed_to_try_again_is_to_remove(
    dialog: ScopeSearchDialog,
) -> None:
    """The search is not made twice."""
    told(dialog, ONE).act.click()
    dialog.show_failure(PAUSE)
    heard = Heard(dialog, "given", "removeRequested")
    dialog.try_again()
    assert heard.names() == ["removeRequested"]


def test_a_failure_before_the_first_answer_lets_the_user_go_on(
    dialog: ScopeSearchDialog,
) -> None:
    """As where the keyring is locked."""
    dialog.act.click()
    dialog.show_failure(PAUSE)
    assert (dialog.act.isEnabled(), dialog.cancel.text()) == (True, "Cancel")


def test_a_second_search_forgets_what_the_first_found(
    dialog: ScopeSearchDialog,
) -> None:
    """The old list would be taken for the new one."""
    told(dialog, STOPPED).try_again()
    assert (dialog.title.text(), dialog.list.isVisible()) == (
        "Which scope is it?",
        False,
    )


def test_a_result_fits_into_the_window(qtbot: QtBot) -> None:
    """Also with a failure, at the smallest size."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(720, 480)
    made = ScopeSearchDialog("Shop", SCOPES, 12, {}, window)
    made.show()
    made.show_found(MANY, PAUSE)
    made._make_room()
    assert made.height() <= 480
    window.close()
