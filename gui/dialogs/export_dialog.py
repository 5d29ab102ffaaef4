"""Export: where to, as what, and what would change, before it is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs.sheet import Sheet
from gui.models.message import Message
from gui.models.outgoing import Ask, Check
from gui.views.checks import ChecksPanel
from gui.views.diff_view import DiffLine, DiffView
from gui.views.export_form import ExportForm
from gui.views.guard import ProductionGuard
from gui.views.ticks import Tick

# Milliseconds of rest after the last key before what was typed is looked at.
REST = 250
# Lines of a difference that are seen at least.
LEAST_LINES = 5


class ExportDialog(Sheet):
    """``previewRequested(path)`` asks for a preview, ``given()`` for the write."""

    previewRequested = Signal(str)
    chooseRequested = Signal(str)
    given = Signal()

    def __init__(
        self,
        path: Path,
        *,
        guarded: bool,
        context: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Export"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(
            self.tr("Only the marked lines change. Every other byte stays as it is.")
        )
        self.subtitle.show()
        self.act.setText(self.tr("Write file"))
        self.form = ExportForm(path, context)
        self.path = self.form.path
        self.diff = DiffView()
        self.diff.setMinimumHeight(LEAST_LINES * 24)
        self.checks = ChecksPanel()
        self.overwrite = Tick(self.tr("Change this existing file"))
        self.overwrite.hide()
        self.guard = ProductionGuard(self.tr("I want its secret in this file"))
        self.guard.setVisible(guarded)
        self._guarded = guarded
        self._asked = self.form.texts()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._planned = self._exists = self._unchanged = False
        self._told = ""
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
        checks: Sequence[Check] = (),
        asks: Sequence[Ask] = (),
    ) -> None:
        """Show what would change, what was looked at, and what is to be decided."""
        self._planned = True
        self._asked = self.form.texts()
        self._exists = exists
        self._unchanged = exists and not added and not changed
        self.bar.hide()
        self.diff.show_lines(lines)
        self.checks.show_checks(checks, asks)
        self.overwrite.setVisible(exists and not self._unchanged)
        self.overwrite.setChecked(False)
        self._told = self._summary(added, changed)
        self._look()

    def forget_plan(self) -> None:
        """Nothing can be written until there is a new preview."""
        self._planned = False
        self.diff.show_lines(())
        self.checks.show_checks((), ())
        self.overwrite.hide()
        self._told = ""
        self._look()

    def show_failure(self, message: Message) -> None:
        """Tell what failed; the footer goes on saying what would be written."""
        super().show_failure(message)
        self._look()

    def set_path(self, path: Path) -> None:
        """The file that was chosen."""
        self.path.set_text(str(path))
        self.ask()

    def ask(self) -> None:
        """Ask for a preview of what is chosen now."""
        self.forget_plan()
        self.bar.hide()
        self._rest.stop()
        self._asked = self.form.texts()
        if self.path.text().strip():
            self.previewRequested.emit(self.path.text().strip())

    def choices(self) -> frozenset[str]:
        """What was decided beside the write itself."""
        return self.checks.choices()

    def _make_room(self) -> None:
        """What scrolls gives way to a bar, so the dialog stays inside its window."""

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
        """Whether all is decided; what is missing is said in the footer."""
        # Of a file that holds all of it, the rights and git can still be mended.
        works = not self._unchanged or bool(self.choices() - {"anyway", "network"})
        decided = (
            (not self._exists or self._unchanged or self.overwrite.isChecked())
            and (not self._guarded or self.guard.is_ticked())
            and (not self.checks.is_open() or self._unchanged)
        )
        if not self._busy:
            missing = self._planned and works and not decided
            more = self.tr("Tick above what you agree to.") if missing else ""
            told = f"{self._told}. {more}" if self._told and more else self._told + more
            self.summary.setText(told)
        self.set_ready(self._planned and works and decided)

    def _give(self) -> None:
        self.set_busy(True, self.tr("Writing"))
        self.given.emit()

    def _lay_out_body(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 0, 4, 4)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(self.diff, 1)
        for part in (self.checks, self.overwrite, self.guard):
            column.addWidget(part)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.frame.setContentsMargins(20, 8, 20, 16)  # and 4 inside, for the focus
        self.body.addWidget(scroll, 1)

    def _connect(self) -> None:
        self._rest.timeout.connect(self._typed)
        self.path.line.editingFinished.connect(self._typed)
        self.form.label.line.editingFinished.connect(self._typed)
        self.form.edited.connect(self._edited)
        self.form.changed.connect(self.ask)
        self.form.chooseRequested.connect(
            lambda: self.chooseRequested.emit(self.path.text().strip())
        )
        self.checks.decided.connect(self._look)
        self.overwrite.toggled.connect(self._look)
        self.guard.ticked.connect(self._look)
        self.agreed.connect(self._give)

    def _edited(self) -> None:
        self._asked = ("", "")
        self.forget_plan()
        self.bar.hide()
        self._rest.start()

    def _typed(self) -> None:
        if self._asked != self.form.texts():
            self.ask()
