"""The import preview: what is shown of a row, what is given, and while it waits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.formats.found import LeftOut, Why
from core.matching import Match
from core.model import Secret
from gui.models.import_row import Remark, Row
from tests.gui.import_parts import (
    NAME,
    NEW,
    SCOPES,
    WHERE,
    differing_row,
    new_row,
    shown,
)


def left_row(why: Why = Why.JWT) -> Row:
    """Something that stays out."""
    return Row(".env", left=LeftOut(why, "9", "Legacy"))


def incomplete_row() -> Row:
    """One without a secret."""
    return Row(".env", Match(NEW.with_changes(secret=Secret("")), WHERE))


def test_the_button_counts_what_is_imported(qtbot: QtBot) -> None:
    """And the footer the rest."""
    dialog = shown(qtbot, new_row(), differing_row(SCOPES), differing_row(), left_row())
    assert (dialog.act.text(), dialog.summary.text()) == (
        "Import 2",
        "1 new, 1 updated, 1 unchanged, 1 not taken",
    )


def test_with_nothing_to_import_the_button_is_off(qtbot: QtBot) -> None:
    """The same file, a second time."""
    dialog = shown(qtbot, differing_row())
    assert (dialog.act.text(), dialog.act.isEnabled()) == ("Import", False)


def test_what_is_ticked_is_given(qtbot: QtBot) -> None:
    """And nothing else."""
    rows = (new_row(), new_row("B"), left_row())
    dialog = shown(qtbot, *rows)
    rows[0].ticked = False
    with qtbot.waitSignal(dialog.given) as told:
        dialog.act.click()
    assert told.args == [[rows[1]]]


def test_control_and_enter_import(qtbot: QtBot) -> None:
    """From wherever the keyboard is."""
    dialog = shown(qtbot, new_row(), new_row("B"))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.given):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_escape_leaves_and_forgets(qtbot: QtBot) -> None:
    """No secret stays in the form or the rows."""
    row = new_row()
    dialog = shown(qtbot, row)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (row.draft, dialog.form.secret.is_empty()) == (None, True)


def test_a_new_one_is_shown_in_the_form(qtbot: QtBot) -> None:
    """To be mended."""
    dialog = shown(qtbot, new_row())
    assert dialog.form.client_id.text() == NEW.client_id


def test_an_edit_is_what_is_given(qtbot: QtBot) -> None:
    """The name as typed."""
    row = new_row()
    dialog = shown(qtbot, row)
    dialog.form.name.set_text("Mended")
    assert row.decision().draft.name == "Mended"


def test_an_incomplete_one_that_is_completed_can_be_imported(qtbot: QtBot) -> None:
    """At once."""
    dialog = shown(qtbot, incomplete_row())
    before = dialog.act.isEnabled()
    dialog.form.secret.set_secret(Secret("p8e-typed"))
    assert (before, dialog.act.isEnabled()) == (False, True)


def test_what_lacks_is_said(qtbot: QtBot) -> None:
    """Above the form."""
    dialog = shown(qtbot, incomplete_row())
    assert dialog.detail.text.text() == "Fill in the client secret to import it."


def test_the_suffix_of_an_org_is_offered_and_put_in(qtbot: QtBot) -> None:
    """By a button beside the remark."""
    draft = NEW.with_changes(ims_org_id="0123456789ABCDEF01234567")
    row = Row(".env", Match(draft, WHERE))
    dialog = shown(qtbot, row)
    dialog.form.org.offerTaken.emit()
    assert row.decision().draft.ims_org_id == "0123456789ABCDEF01234567@AdobeOrg"


def test_an_offer_goes_once_it_was_taken(qtbot: QtBot) -> None:
    """There is nothing to mend any more."""
    draft = NEW.with_changes(ims_org_id="0123456789ABCDEF01234567")
    dialog = shown(qtbot, Row(".env", Match(draft, WHERE)))
    before = dialog.form.org.offer()
    dialog.form.org.offerTaken.emit()
    assert (before, dialog.form.org.offer()) == ("Add @AdobeOrg", "")


def test_one_that_is_kept_is_shown_side_by_side(qtbot: QtBot) -> None:
    """And not in a form."""
    dialog = shown(qtbot, differing_row(NAME, SCOPES))
    assert list(dialog.detail.sides.groups) == ["name", "scopes"]
    assert dialog.form.isHidden()


def test_a_choice_changes_what_would_be_imported(qtbot: QtBot) -> None:
    """The footer follows."""
    dialog = shown(qtbot, differing_row(SCOPES))
    dialog.detail.sides.cards("scopes")[0].click()
    assert dialog.summary.text() == "1 not taken"


def test_everything_can_be_kept_at_once(qtbot: QtBot) -> None:
    """The cards follow."""
    row = differing_row(NAME, SCOPES)
    dialog = shown(qtbot, row)
    dialog.detail.keep.click()
    cards = dialog.detail.sides.cards("scopes")
    assert (row.fields, cards[0].isChecked()) == (frozenset(), True)


def test_everything_can_be_taken_at_once(qtbot: QtBot) -> None:
    """The name as well."""
    row = differing_row(NAME, SCOPES)
    dialog = shown(qtbot, row)
    dialog.detail.take.click()
    assert row.fields == {"name", "scopes"}


def test_what_stays_out_is_explained_with_a_way_on(qtbot: QtBot) -> None:
    """The Console, where that helps."""
    dialog = shown(qtbot, left_row())
    assert dialog.detail.text.text().startswith("This is a JWT credential.")
    with qtbot.waitSignal(dialog.consoleRequested):
        dialog.detail.console.click()


def test_the_console_is_not_offered_where_it_does_not_help(qtbot: QtBot) -> None:
    """A Runtime key is left where it is."""
    assert shown(qtbot, left_row(Why.RUNTIME_AUTH)).detail.console.isHidden()


def test_where_it_stands_is_shown_and_copied(qtbot: QtBot) -> None:
    """The line, or the path."""
    dialog = shown(qtbot, new_row())
    with qtbot.waitSignal(dialog.placeCopied) as told:
        dialog.detail.copy.click()
    assert (dialog.detail.place.whole_text(), told.args) == (".env, line 3", ["3"])


def test_remarks_stand_with_their_credential(qtbot: QtBot) -> None:
    """A value that other readers take for another one."""
    row = Row("", Match(NEW, WHERE), remarks=(Remark("Readers differ.", True),))
    dialog = shown(qtbot, row)
    said = [each.text() for each in dialog.detail.remarks()]
    assert said == ["Readers differ."]


def test_a_single_one_has_no_list_and_its_remarks_below(qtbot: QtBot) -> None:
    """There is nothing to choose between."""
    dialog = shown(qtbot, new_row(), said=("One thing.",))
    assert (dialog.pane.isHidden(), dialog.remarks.isHidden()) == (True, False)


def test_a_target_that_is_not_there_is_said_and_all_can_be_offered(
    qtbot: QtBot,
) -> None:
    """What was dropped on another credential is not lost."""
    row = new_row()
    row.bar_unless("1")
    dialog = shown(qtbot, row)
    dialog.show_target(False)
    before = dialog.act.isEnabled()
    dialog.target.all.click()
    row_ticks = row.can_be_ticked()
    assert (before, row_ticks, dialog.target.isHidden()) == (False, True, True)


def test_the_target_is_named(qtbot: QtBot) -> None:
    """Only that one is updated."""
    rows = (new_row(), differing_row(SCOPES))
    for row in rows:
        row.bar_unless("1")
    dialog = shown(qtbot, *rows)
    dialog.show_target(True)
    assert dialog.target.words.text() == "Only “Kept” is updated."
    assert dialog.row() is rows[1]


def test_a_thousand_rows_make_no_thousand_widgets(qtbot: QtBot) -> None:
    """A view on a model."""
    few = len(shown(qtbot, new_row(), new_row()).findChildren(QWidget))
    many = shown(qtbot, *(new_row(str(count)) for count in range(1_000)))
    assert len(many.findChildren(QWidget)) < few + 20
