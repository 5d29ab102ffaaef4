"""The import preview in a narrow window, and while it compares or stores."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.errors import KeyringLocked
from core.matching import Match, Secrets
from gui import messages
from tests.gui.import_parts import KEPT, NEW, WHERE, differing_row, new_row, shown


@pytest.mark.parametrize(("width", "side_by_side"), [(920, True), (672, False)])
def test_with_little_room_the_list_is_the_first_step(
    qtbot: QtBot, width: int, side_by_side: bool
) -> None:
    """The chosen one is the second."""
    dialog = shown(qtbot, new_row(), new_row("B"), size=(width, 432))
    seen = (dialog.pane.isVisible(), dialog.detail.isVisible())
    assert seen == (True, side_by_side)


def test_with_little_room_enter_goes_in_and_a_button_back(qtbot: QtBot) -> None:
    """Nothing is imported by that Enter."""
    dialog = shown(qtbot, new_row(), new_row("B"), size=(672, 432))
    qtbot.keyClick(dialog.pane.view, Qt.Key.Key_Return)
    inside = (dialog.pane.isVisible(), dialog.detail.isVisible())
    dialog.back.click()
    assert (inside, dialog.pane.isVisible()) == ((False, True), True)


def test_while_it_compares_nothing_can_be_imported(qtbot: QtBot) -> None:
    """And the footer says so."""
    dialog = shown(qtbot, differing_row(secrets=Secrets.UNKNOWN))
    dialog.set_comparing(True)
    assert (dialog.act.isEnabled(), dialog.summary.text()) == (
        False,
        "Comparing with the keyring",
    )


def test_comparing_can_be_left(qtbot: QtBot) -> None:
    """Nothing was begun."""
    dialog = shown(qtbot, differing_row(secrets=Secrets.UNKNOWN))
    dialog.set_comparing(True)
    dialog.cancel.click()
    assert not dialog.isVisible()


def test_a_keyring_that_keeps_the_comparing_can_be_given_up(qtbot: QtBot) -> None:
    """The dialog stays: what it holds can be imported uncompared."""
    dialog = shown(qtbot, differing_row(secrets=Secrets.UNKNOWN))
    dialog.set_comparing(True)
    dialog.set_waiting(True)
    with qtbot.waitSignal(dialog.stopWaitingRequested):
        dialog.cancel.click()
    assert dialog.isVisible()


def test_what_was_compared_is_shown(qtbot: QtBot) -> None:
    """The row that turned out to be the same is no longer an update."""
    dialog = shown(qtbot, differing_row(secrets=Secrets.UNKNOWN))
    dialog.set_comparing(True)
    dialog.settle([Match(NEW, WHERE, KEPT, secrets=Secrets.SAME)])
    assert dialog.summary.text() == "1 unchanged"


def test_the_storing_tells_how_far_it_is(qtbot: QtBot) -> None:
    """In the footer."""
    dialog = shown(qtbot, new_row())
    dialog.act.click()
    dialog.show_progress(312, 900)
    assert dialog.summary.text() == "Storing 312 of 900"


def test_the_storing_can_be_cancelled(qtbot: QtBot) -> None:
    """Before the next one; the dialog waits for that."""
    dialog = shown(qtbot, new_row())
    dialog.act.click()
    with qtbot.waitSignal(dialog.cancelRequested):
        dialog.cancel.click()
    assert (dialog.isVisible(), dialog.summary.text()) == (True, "Stopping")


def test_a_failure_leaves_all_that_was_decided(qtbot: QtBot) -> None:
    """To be tried again."""
    dialog = shown(qtbot, new_row())
    dialog.act.click()
    dialog.show_failure(messages.describe(KeyringLocked(), operation="add"))
    assert (dialog.act.isEnabled(), dialog.summary.text()) == (True, "1 new")
