"""An export dialog at a desk whose jobs are done at once."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from core.formats.target_table import Dialect
from gui.dialogs.export_dialog import ExportDialog
from gui.views.checks import AskBar
from tests.gui.desk_parts import Seat

GIT = shutil.which("git")


def git(folder: Path, *words: str) -> None:
    """Run git in a folder, with no settings of whoever runs the tests."""
    assert GIT is not None
    kept = {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(folder)}
    if "SYSTEMROOT" in os.environ:
        kept["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    subprocess.run([GIT, *words], cwd=folder, env=kept, check=True, capture_output=True)


@dataclass(frozen=True)
class Export:
    """The open dialog of one credential, and the folder that it offers."""

    seat: Seat
    sheet: ExportDialog
    folder: Path

    def choose(self, dialect: Dialect) -> None:
        """Choose a format as the list does."""
        combo = self.sheet.form.format.combo
        combo.choose(dialect.value)
        combo.activated.emit(combo.currentIndex())

    def type_prefix(self, text: str) -> None:
        """Type a prefix and go on."""
        self.sheet.form.label.line.setText(text)
        self.sheet.form.label.line.editingFinished.emit()

    def bar(self, of: str) -> AskBar:
        """What is asked under an id."""
        (found,) = (bar for bar in self.sheet.checks.bars() if bar.ask.id == of)
        return found

    def asked(self) -> list[str]:
        """The ids of all that is asked."""
        return [bar.ask.id for bar in self.sheet.checks.bars()]

    def heads(self) -> list[str]:
        """What the checks are about."""
        return [check.head for check in self.sheet.checks.checks()]

    def text(self, name: str = ".env") -> str:
        """What a file of the folder holds."""
        return (self.folder / name).read_text(encoding="utf-8")


def open_export(seat: Seat, folder: Path) -> Export:
    """The dialog for the chosen credential, its first preview there."""
    seat.desk.exporting.start_in(folder)
    state = seat.desk.state()
    assert state is not None
    seat.desk.exporting.export(state.credential)
    sheets = [
        each for each in seat.window.findChildren(ExportDialog) if each.isVisible()
    ]
    return Export(seat, sheets[-1], folder)
