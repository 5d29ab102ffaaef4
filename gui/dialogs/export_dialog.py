"""Export to a .env file: what would change, line by line, before it is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.dialogs.sheet import Sheet
from gui.views.buttons import Button
from gui.views.diff_view import DiffLine, DiffView
from gui.views.fields import TextField
from gui.views.guard import ProductionGuard
from gui.views.text import label
from gui.views.ticks import Tick

# Milliseconds of rest after the last key before the typed file is looked at.
REST = 250


class ExportDialog(Sheet):
    """``pathChanged(path)`` asks for a preview, ``given()`` for the write."""

    pathChanged = Signal(str)
    chooseRequested = Signal(str)
    given = Signal()

    def __init__(
        self, path: Path, *, guarded: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Export to .env"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(
            self.tr("Only the marked lines change. Every other byte stays as it is.")
        )
        self.subtitle.show()
        self.act.setText(self.tr("Write file"))
        self.path = TextField(self.tr("File"))
        self.path.set_text(str(path))
        self._choose = Button(self.tr("Choose…"), "plain", "file")
        self.diff = DiffView()
        self.private = label("", quiet=True, wrap=True)
        self.overwrite = Tick(self.tr("Change this existing file"))
        self.overwrite.hide()
        self.guard = ProductionGuard(self.tr("I want its secret in this file"))
        self.guard.setVisible(guarded)
        self._guarded = guarded
        self._asked = str(path)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._planned = False
        self._exists = False
        self._unchanged = False
        self._lay_out_body()
        self._connect()
        self.resize(880, 640)
        self.set_ready(False)

    def show_plan(
        self,
        lines: Sequence[DiffLine],
        *,
        exists: bool,
        added: int,
        changed: int,
        private: bool = True,
    ) -> None:
        """Show what would change."""
        self._planned = True
        self._exists = exists
        self._unchanged = exists and not added and not changed
        self.bar.hide()
        self.diff.show_lines(lines)
        self.overwrite.setVisible(exists and not self._unchanged)
        self.overwrite.setChecked(False)
        self.path.set_notice(
            ""
            if private
            else self.tr(
                "Others on this computer can read this file. Its rights stay as they "
                "are; a new file would be yours alone."
            )
        )
        self.private.setText(
            self.tr("The file keeps its rights.")
            if exists
            else self.tr("A new file that only you can open.")
        )
        self._look()
        self.summary.setText(self._summary(added, changed))

    def forget_plan(self) -> None:
        """Nothing can be written until there is a new preview."""
        self._planned = False
        self.diff.show_lines(())
        self.private.setText("")
        self.path.set_notice("")
        self.overwrite.hide()
        self._look()

    def set_path(self, path: Path) -> None:
        """The file that was chosen."""
        self.path.set_text(str(path))
        self._ask()

    def _summary(self, added: int, changed: int) -> str:
        if self._unchanged:
            return self.tr("The file holds these values already.")
        parts = []
        if changed:
            parts.append(self.tr("%n changed", "", changed))
        if added:
            parts.append(self.tr("%n added", "", added))
        return ", ".join(parts)

    def _look(self) -> None:
        asked = not self._exists or self.overwrite.isChecked()
        guarded = not self._guarded or self.guard.is_ticked()
        self.set_ready(self._planned and not self._unchanged and asked and guarded)

    def _ask(self) -> None:
        self.forget_plan()
        self._rest.stop()
        self._asked = self.path.text()
        if self.path.text().strip():
            self.pathChanged.emit(self.path.text().strip())

    def _give(self) -> None:
        self.set_busy(True, self.tr("Writing"))
        self.given.emit()

    def _lay_out_body(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.body.addWidget(self.diff, 1)
        self.body.addWidget(self.private)
        self.body.addWidget(self.overwrite)
        self.body.addWidget(self.guard)

    def _connect(self) -> None:
        self._rest.timeout.connect(self._path_edited)
        self.path.line.editingFinished.connect(self._path_edited)
        self.path.changed.connect(self._path_changed)
        self._choose.clicked.connect(
            lambda: self.chooseRequested.emit(self.path.text().strip())
        )
        self.overwrite.toggled.connect(self._look)
        self.guard.ticked.connect(self._look)
        self.agreed.connect(self._give)

    def _path_changed(self) -> None:
        self._asked = ""
        self.forget_plan()
        self._rest.start()

    def _path_edited(self) -> None:
        if self._asked != self.path.text():
            self._ask()
