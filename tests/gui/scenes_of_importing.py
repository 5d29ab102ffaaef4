"""Scenes of the import preview, full of text from outside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from core.errors import FileAbsent
from core.formats.found import Kind, LeftOut, Notice, NoticeCode, Reading, Why
from core.model import Secret
from core.reading import FileReading
from gui import field_words, import_rows, messages
from gui.dialogs.import_dialog import ImportDialog
from gui.models.found import Found
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL, FILLED, chosen

REMARKS = tuple(Notice(code, 1, EVIL, EVIL) for code in NoticeCode)
OTHER = FILLED.with_changes(
    name=EVIL * 2,
    secret=Secret("p8e-another"),
    second=Secret("p8e-a-third"),
    scopes=(EVIL * 2,),
    project=EVIL * 2,
    workspace=EVIL * 2,
    org_name=EVIL,
    technical_account_id=EVIL,
    technical_account_email=EVIL,
    source=EVIL,
)
MANY = tuple(
    FILLED.with_changes(client_id=f"{count}{EVIL}", source=EVIL) for count in range(12)
)
LEFT = tuple(LeftOut(why, EVIL, EVIL, "2025-06-30") for why in Why)


def _found(*readings: Reading) -> Found:
    files = tuple(FileReading(Path(EVIL.replace("/", "")), each) for each in readings)
    failed = FileReading(Path("/") / "x", error=FileAbsent(name=EVIL))
    return Found((*files, failed), EVIL, passed_by=3, closed=2, cut=True)


def _previewed(seat: Seat, found: Found) -> ImportDialog:
    matches = seat.services.match(import_rows.drafts_of(found))
    rows, head = import_rows.rows_of(found, matches), import_rows.head_of(found)
    dialog = ImportDialog(field_words.FieldJudge(), rows, head, seat.window)
    dialog.show_target(False)
    dialog.show_failure(messages.describe(FileAbsent(name=EVIL), operation=EVIL))
    dialog.show()
    return dialog


def found(seat: Seat) -> QWidget:
    """New ones, incomplete ones, ones that stay out, and all remarks."""
    partial = FILLED.with_changes(secret=Secret(""))
    drafts = (*MANY, partial, FILLED, FILLED)
    dialog = _previewed(seat, _found(Reading(drafts, REMARKS, left_out=LEFT)))
    dialog.pane.remarks.fold.setChecked(True)
    return dialog


def left_out(seat: Seat) -> QWidget:
    """Something that stays out, with what to do instead."""
    reading = Reading((), REMARKS, left_out=LEFT, kind=Kind.WORKSPACE)
    dialog = _previewed(seat, _found(reading))
    dialog.pane.choose(next(row for row in dialog.model.rows if row.left))
    return dialog


def conflict(seat: Seat) -> QWidget:
    """One that is kept already, and differs in every field."""
    chosen(seat)
    return _previewed(seat, _found(Reading((OTHER,), kind=Kind.JSON)))


IMPORTING = (found, left_out, conflict)
