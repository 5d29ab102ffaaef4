"""The Files page at a desk whose jobs are done at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog

from core.formats.target_table import Dialect
from core.model import Secret
from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.small import ReplaceSecretDialog
from gui.views.file_row import FileRow
from gui.views.files_page import FilesPage
from gui.views.header import FILES
from tests.gui.desk_parts import DRAFT, Seat
from tests.gui.export_parts import open_export

OTHER = Secret("p8e-other-0123456789abcdef012345678")


def keep_export(seat: Seat, folder: Path, dialect: Dialect = Dialect.TUTORIAL) -> Path:
    """Export the chosen credential through the dialog."""
    export = open_export(seat, folder)
    if dialect is not Dialect.TUTORIAL:
        export.choose(dialect)
    path = Path(export.sheet.path.text())
    for bar in export.sheet.checks.bars():
        next(iter(bar.marks.values())).click()
    export.sheet.act.click()
    assert path.exists()
    return path


def files_page(seat: Seat) -> FilesPage:
    """The page, shown."""
    seat.window.show()
    seat.window.page.show_tab(FILES)
    return seat.window.page.files


def added(seat: Seat) -> str:
    """A credential, chosen."""
    return seat.add(DRAFT)[0]


def words(page: FilesPage) -> list[str]:
    """What the chips say, from the top."""
    return [row.chip.text() for row in page.card.rows]


def row(page: FilesPage) -> FileRow:
    """The one row there is."""
    (one,) = page.card.rows
    return one


def preview(seat: Seat) -> ExportDialog:
    """The export's dialog that is open."""
    return [
        each for each in seat.window.findChildren(ExportDialog) if each.isVisible()
    ][-1]


def write(seat: Seat) -> None:
    """Agree to write over the file, and do it."""
    sheet = preview(seat)
    sheet.overwrite.setChecked(True)
    sheet.act.click()


def dialogs(seat: Seat) -> list[QDialog]:
    """All that are open."""
    return [each for each in seat.window.findChildren(QDialog) if each.isVisible()]


def replace_secret(seat: Seat, secret: Secret = OTHER) -> None:
    """As the dialog does."""
    state = seat.desk.state()
    assert state is not None
    seat.desk.editing.replace_secret(state.credential)
    sheet = next(
        each
        for each in seat.window.findChildren(ReplaceSecretDialog)
        if each.isVisible()
    )
    sheet.given.emit(secret)
