"""The forms where there are two client secrets: both are kept, and told."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core.matching import Match
from core.model import Draft, Environment, Secret
from core.practice.accounts import TUTORIAL
from gui.dialogs.credential_dialog import CredentialDialog, draft_of
from gui.dialogs.import_dialog import ImportDialog
from gui.field_words import FieldJudge
from gui.import_rows import Head
from gui.models.import_row import Row
from gui.views.credential_form import CredentialForm
from tests.gui.desk_parts import DRAFT, Seat

RIGHT = TUTORIAL.secrets[0]
OTHER = Secret("p8e-" + "1" * 32)
Kind = TypeVar("Kind", bound=QDialog)
FOUND = DRAFT.with_changes(
    second=OTHER,
    technical_account_id="A@techacct.adobe.com",
    technical_account_email="a@techacct.adobe.com",
    org_name="Fernwell",
)


def opened(seat: Seat, kind: type[Kind]) -> Kind:
    """The dialog that is open."""
    (dialog,) = (one for one in seat.window.findChildren(kind) if one.isVisible())
    return dialog


def test_a_form_keeps_what_it_does_not_show(seat: Seat) -> None:
    """The second secret, the technical account, the name of the org."""
    form = CredentialForm(FieldJudge())
    form.show_draft(FOUND)
    form.name.set_text("Renamed")
    assert form.draft() == FOUND.with_changes(name="Renamed")


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (FOUND, "2 client secrets; both are kept."),
        (DRAFT, ""),
        (FOUND.with_changes(second=RIGHT), ""),
    ],
)
def test_a_form_says_that_there_are_two(seat: Seat, draft: Draft, words: str) -> None:
    """Not of the same one twice."""
    form = CredentialForm(FieldJudge())
    form.show_draft(draft)
    assert form.secret.notice() == words


def test_an_import_hands_on_both(qtbot: QtBot) -> None:
    """As Adobe takes both; also after another name was typed."""
    row = Row("shop.json", Match(FOUND, Environment.PRODUCTION))
    dialog = ImportDialog(FieldJudge(), (row,), Head("Import", ""))
    qtbot.addWidget(dialog)
    dialog.form.name.set_text("Renamed")
    dialog.act.click()
    assert row.decision().draft == FOUND.with_changes(name="Renamed")


def test_the_edit_sheet_says_which_of_two_it_replaces(seat: Seat) -> None:
    """The one in use."""
    seat.window.show()
    (two,) = seat.add(FOUND)
    seat.desk.editing.edit(seat.credential(two))
    assert "replaces the one in use" in opened(seat, CredentialDialog).subtitle.text()


def test_the_edit_sheet_speaks_of_one_where_there_is_one(seat: Seat) -> None:
    """As before."""
    seat.window.show()
    (one,) = seat.add(DRAFT)
    seat.desk.editing.edit(seat.credential(one))
    text = opened(seat, CredentialDialog).subtitle.text()
    assert text == "An empty client secret leaves the one in the keyring as it is."


def test_a_stored_credential_fills_every_field_of_a_draft(seat: Seat) -> None:
    """Save its secrets."""
    (one,) = seat.add(FOUND)
    draft = draft_of(seat.credential(one))
    assert (draft.technical_account_email, draft.org_name) == (
        "a@techacct.adobe.com",
        "Fernwell",
    )
