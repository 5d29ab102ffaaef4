"""What the tests of the import preview share: rows, and a dialog with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.formats.found import Reading
from core.matching import Difference, Match, Secrets
from core.model import Credential, Draft, Environment, Secret
from core.reading import FileReading
from gui.dialogs.import_dialog import ImportDialog
from gui.field_words import FieldJudge
from gui.import_rows import Head
from gui.models.found import Found
from gui.models.import_row import Row
from tests.gui.desk_parts import Seat

WHERE = Environment.PRODUCTION
NEW = Draft(name="New", client_id="a" * 32, secret=Secret("s"), source="3")
KEPT = Credential(
    "1", "Kept", "b" * 32, ("openid",), secret_item="x", secret_added_at=1.0
)
NAME = Difference("name", "Kept", "Other")
SCOPES = Difference("scopes", ("openid",), ("openid", "AdobeID"))


def new_row(name: str = "New", twin: int | None = None) -> Row:
    """A new credential of a file."""
    return Row(".env", Match(NEW.with_changes(name=name), WHERE, twin=twin))


def differing_row(*found: Difference, secrets: Secrets = Secrets.SAME) -> Row:
    """One that is kept already."""
    return Row(".env", Match(NEW, WHERE, KEPT, found, ("client_id",), secrets))


def one_file(*drafts: Draft, name: str = "a.env") -> Found:
    """What a file holds."""
    return Found((FileReading(Path(name), Reading(drafts)),))


def shown(
    qtbot: QtBot, *rows: Row, said: Sequence[str] = (), size: tuple[int, int] = (0, 0)
) -> ImportDialog:
    """A dialog with these rows."""
    head = Head("Import from a.env", "", tuple(said))
    dialog = ImportDialog(FieldJudge(), rows, head)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    if size != (0, 0):
        dialog.resize(*size)
    dialog.show()
    return dialog


def preview(seat: Seat, *drafts: Draft, target: str = "") -> ImportDialog:
    """The dialog about a file with these."""
    seat.desk.importing.found.emit(one_file(*drafts)._replace(target=target))
    return dialog_of(seat)


def dialog_of(seat: Seat) -> ImportDialog:
    """The dialog that is open."""
    found = list(seat.window.findChildren(ImportDialog))
    return next(each for each in reversed(found) if each.isVisible())
