"""What stands above the chosen row of the import preview: what it is, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.matching import Standing
from gui import left_out_words
from gui.import_words import name_of
from gui.plurals import Plurals

if TYPE_CHECKING:
    from gui.models.import_row import Row


def heading(row: Row, *, comparing: bool) -> str:
    """What it is, in a few words."""
    translate = QCoreApplication.translate
    standing = row.standing()
    if standing is None:
        return name_of(row)
    if standing is Standing.NEW:
        return translate("ImportDetail", "New in Mintdesk")
    if standing is Standing.INCOMPLETE:
        return translate("ImportDetail", "Incomplete")
    if standing is Standing.SAME:
        return translate("ImportDetail", "Already in Mintdesk, and the same.")
    if standing is Standing.TWIN:
        return translate("ImportDetail", "Found twice")
    known = translate("ImportDetail", "Already in Mintdesk.")
    if comparing or row.is_unknown():
        return known
    return f"{known} {Plurals().fields_differ(row.differences())}"


def text(row: Row, *, comparing: bool) -> str:
    """What that means, and what to do."""
    translate = QCoreApplication.translate
    if row.left is not None:
        return "\n".join(left_out_words.about(row.left))
    if row.problem:
        return "\n".join(filter(None, (row.problem, row.remedy)))
    if row.barred:
        return translate(
            "ImportDetail",
            "Another credential than the one that is to be updated; it stays out.",
        )
    standing = row.standing()
    if standing is Standing.SAME:
        return translate("ImportDetail", "Importing it would change nothing.")
    if standing is Standing.TWIN:
        return _about_twin(row)
    if standing is Standing.INCOMPLETE:
        return _about_missing(row)
    if standing is Standing.DIFFERS and comparing:
        return translate("ImportDetail", "Its client secret is being compared.")
    if standing is Standing.DIFFERS:
        return translate(
            "ImportDetail",
            "Choose what to keep, field by field. At first the name stays, the rest "
            "is the file’s, and no secret in use is lost.",
        )
    return ""


def _about_missing(row: Row) -> str:
    translate = QCoreApplication.translate
    draft = row.draft
    if draft is None or not (draft.client_id or draft.secret):
        return translate("ImportDetail", "Fill in client ID and client secret.")
    if not draft.client_id:
        return translate("ImportDetail", "Fill in the client ID to import it.")
    return translate("ImportDetail", "Fill in the client secret to import it.")


def _about_twin(row: Row) -> str:
    translate = QCoreApplication.translate
    if row.match is not None and row.match.credential is not None:
        return translate(
            "ImportDetail",
            "The same credential stands further up already. To take this one, import "
            "the file again afterwards.",
        )
    return translate(
        "ImportDetail",
        "The same credential stands further up already. Tick this one to import it "
        "in place of that.",
    )
