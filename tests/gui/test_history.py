"""The whole history of a credential: shown, without values, and copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from core.practice.accounts import TUTORIAL
from core.storage.events import Event, EventKind
from gui.dialogs.history import HistoryDialog
from gui.history_words import lines
from gui.models.history_table import DEBUG, WHAT, HistoryTableModel, Line
from gui.models.roles import Role
from tests.gui.desk_parts import DRAFT, WRONG, Heard, Seat

NOW = 1_800_000_000.0
SOME = (
    Line(NOW, "Token issued", "2 scopes, 24 h: openid, AdobeID", "id-1"),
    Line(NOW - 60, "Added"),
)


@pytest.fixture
def dialog() -> HistoryDialog:
    """Two events, the newest chosen."""
    return HistoryDialog("Quota Watch", SOME, NOW)


def told(kind: EventKind, **facts: str | int) -> Line:
    """One event in words."""
    (line,) = lines((Event("id", kind, 5.0, facts),))
    return line


def opened(seat: Seat) -> HistoryDialog:
    """The dialog that lies over the window."""
    (found,) = seat.window.findChildren(HistoryDialog)
    return found


def test_a_token_tells_the_names_of_its_scopes() -> None:
    """After how many, and how long."""
    facts: dict[str, str | int] = {"scopes": 2, "seconds": 3600, "names": "a, b"}
    assert told(EventKind.TOKEN, **facts).more.endswith(", 1 h: a, b")


def test_names_that_had_no_room_are_hinted_at() -> None:
    """The count tells how many there were."""
    facts: dict[str, str | int] = {"scopes": 9, "seconds": 3600, "names": "a, b"}
    assert told(EventKind.TOKEN, **facts).more.endswith(", 1 h: a, b, …")


def test_an_old_event_without_names_is_shown() -> None:
    """As an older version kept it."""
    assert told(EventKind.TOKEN, scopes=2, seconds=3600).more.endswith(", 1 h")


def test_a_failure_tells_its_code_and_debug_id() -> None:
    """What support asks for."""
    line = told(EventKind.TOKEN_FAILED, code="invalid_scope", debug_id="d-1")
    assert (line.more, line.debug_id) == ("invalid_scope", "d-1")


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_is_shown(kind: EventKind) -> None:
    """Also without any fact."""
    assert told(kind).what


def test_the_card_leads_to_all_of_it(seat: Seat) -> None:
    """Newest first."""
    seat.add(DRAFT)
    seat.desk.get_token()
    seat.window.page.token.historyRequested.emit()
    model = opened(seat).model
    whats = [model.line(row).what for row in range(model.rowCount())]
    assert whats == ["Token issued", "Added"]


def test_the_menu_leads_there_as_well(seat: Seat) -> None:
    """Where the page is too narrow for the card."""
    seat.add(DRAFT)
    seat.window.page.header.wished.emit("history")
    assert opened(seat).model.rowCount() == 1


def test_scopes_and_debug_id_of_a_success_are_there(seat: Seat) -> None:
    """As they came from the practice Adobe."""
    (one,) = seat.add(DRAFT)
    seat.desk.get_token()
    seat.window.page.token.historyRequested.emit()
    line = opened(seat).model.line(0)
    token = seat.state(one).token
    assert token is not None
    assert (line.debug_id, TUTORIAL.scopes[-1] in line.more) == (token.debug_id, True)


def test_no_value_is_in_it(seat: Seat) -> None:
    """Neither the secret nor the token, after a success and a failure."""
    (one,) = seat.add(DRAFT)
    seat.desk.get_token()
    token = seat.state(one).token
    seat.desk.credentials.replace_secret(one, WRONG)
    seat.desk.get_token()
    seat.window.page.token.historyRequested.emit()
    model = opened(seat).model
    text = model.as_text(list(range(model.rowCount())))
    assert token is not None
    values = (token.value.reveal(), WRONG.reveal(), DRAFT.secret.reveal())
    assert [value in text for value in values] == [False, False, False]


def test_a_row_is_copied(dialog: HistoryDialog) -> None:
    """One line, with tabs between."""
    heard = Heard(dialog, "copyRequested")
    dialog.act.click()
    ((_, text),) = heard.told
    assert str(text).split("\t")[1:] == ["Token issued", SOME[0].more, "id-1"]


def test_the_debug_id_is_copied_alone(dialog: HistoryDialog) -> None:
    """For a message to support."""
    heard = Heard(dialog, "copyRequested")
    dialog.copy_id.click()
    assert heard.told == [("copyRequested", "id-1")]


def test_without_a_debug_id_there_is_none_to_copy(dialog: HistoryDialog) -> None:
    """The button is off."""
    dialog.table.selectRow(1)
    assert not dialog.copy_id.isEnabled()


def test_several_rows_are_copied_from_above(dialog: HistoryDialog) -> None:
    """In the order that is seen."""
    heard = Heard(dialog, "copyRequested")
    dialog.table.selectAll()
    dialog.agree()
    ((_, text),) = heard.told
    assert [line.split("\t")[1] for line in str(text).split("\n")] == [
        "Token issued",
        "Added",
    ]


def test_nothing_chosen_is_nothing_to_copy(dialog: HistoryDialog) -> None:
    """The act is off."""
    kind = QItemSelectionModel.SelectionFlag.Clear
    dialog.table.selectionModel().select(dialog.model.index(0, 0), kind)
    assert not dialog.act.isEnabled()


def test_a_copy_reaches_the_clipboard(seat: Seat) -> None:
    """Through the desk, which says so."""
    seat.add(DRAFT)
    seat.window.page.token.historyRequested.emit()
    opened(seat).agree()
    assert "Added" in QGuiApplication.clipboard().text()


def test_that_older_ones_are_left_out_is_told() -> None:
    """With how many are shown."""
    made = HistoryDialog("x", SOME, NOW, cut=True)
    assert made.summary.text() == "The latest 2; older ones are not shown."


def test_a_screen_reader_hears_both_lines() -> None:
    """What, and more of it."""
    model = HistoryTableModel(SOME, NOW)
    spoken = model.data(model.index(0, WHAT), Qt.ItemDataRole.AccessibleTextRole.value)
    assert spoken == f"Token issued, {SOME[0].more}"


def test_the_second_line_stands_under_what_happened() -> None:
    """And under nothing else."""
    model = HistoryTableModel(SOME, NOW)
    columns = (WHAT, DEBUG)
    below = [model.data(model.index(0, each), Role.SECOND_TEXT) for each in columns]
    assert below == [SOME[0].more, ""]
