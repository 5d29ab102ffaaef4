"""Export: where to, as what, and what would change, before it is written."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs.patience import Patience
from gui.dialogs.sheet import LOW, Sheet
from gui.models.message import Message
from gui.models.outgoing import Ask, Check
from gui.plurals import grouped
from gui.views.checks import ChecksPanel
from gui.views.diff_view import DiffLine, DiffView
from gui.views.export_form import ExportForm
from gui.views.focus_frame import REACH
from gui.views.foremost import Foremost, Point
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
        name: str = "",
        context: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        self.setWindowTitle(self.tr("Export"))
        named = self.tr("Export “%1”").replace("%1", name)
        self.title.setText(named if name else self.windowTitle())
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
        self.foremost = Foremost()
        self._guarded = guarded
        self._asked = self.form.texts()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self.patience = Patience(self)
        self.patience.said.connect(self.summary.setText)
        self._planned = self._exists = self._unchanged = False
        self._told = ""
        self._lay_out_body()
        self._connect()
        self.resize(880, 640)
        self.set_ready(False)
        self.path.line.setFocus()

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
        self.patience.end()
        self._asked = self.form.texts()
        self._exists = exists
        self._unchanged = exists and not added and not changed
        self.bar.hide()
        self.diff.show_lines(lines)
        self.diff.show_first_change()
        self.checks.show_checks(checks, asks)
        self._order_tabs()
        self.overwrite.setVisible(exists and not self._unchanged)
        self.overwrite.setChecked(False)
        self._told = self._summary(added, changed)
        self._look()

    def forget_plan(self) -> None:
        """Nothing can be written until there is a new preview."""
        self._planned = False
        self.patience.end()
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
        self.form.show_name()
        self.ask()

    def ask(self) -> None:
        """Ask for a preview of what is chosen now."""
        self.forget_plan()
        self.bar.hide()
        self._rest.stop()
        self._asked = self.form.texts()
        if self.path.text().strip():
            self.patience.begin()
            self.previewRequested.emit(self.path.text().strip())

    def set_waiting(self, waiting: bool) -> None:
        """The keyring is waited for: by the write, or by the preview."""
        super().set_waiting(waiting)
        self.patience.wait_for_keyring(waiting)

    def choices(self) -> frozenset[str]:
        """What was decided beside the write itself."""
        return self.checks.choices()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low dialog has better uses for the line under its title."""
        super().resizeEvent(event)
        self.subtitle.setVisible(event.size().height() >= LOW)

    def _make_room(self) -> None:
        """What scrolls gives way to a bar, so the dialog stays inside its window."""

    def _summary(self, added: int, changed: int) -> str:
        if self._unchanged:
            return self.tr("The file holds these values already.")
        parts = []
        if changed:
            parts.append(grouped(self.tr("%n changed", "", changed), changed))
        if added:
            parts.append(grouped(self.tr("%n added", "", added), added))
        return ", ".join(parts)

    def _look(self) -> None:
        """Whether all is decided; what is missing is said in the footer."""
        # Of a file that holds all of it, the rights and git can still be mended.
        works = not self._unchanged or bool(self.choices() - {"anyway", "network"})
        decided = (
            not self.overwrite_is_open()
            and (not self._guarded or self.guard.is_ticked())
            and (not self.checks.is_open() or self._unchanged)
        )
        if not self._busy:
            missing = self._planned and works and not decided
            more = self.tr("Tick above what you agree to.") if missing else ""
            told = f"{self._told}. {more}" if self._told and more else self._told + more
            self.summary.setText(told)
        self.foremost.tell(self._first_point() if self._planned else None)
        self.set_ready(self._planned and works and decided)

    def _first_point(self) -> Point | None:
        """What is to be decided next; then what there is to know."""
        point = None if self._unchanged else self.checks.open_point()
        if point is None and self.overwrite_is_open():
            point = Point(self.overwrite.text(), self.overwrite)
        if point is None and self._guarded and not self.guard.is_ticked():
            point = Point(self.guard.text(), self.guard.tick)
        return point or self.checks.warning_point()

    def overwrite_is_open(self) -> bool:
        """Whether it is still to be agreed that a file is changed."""
        wanted = self._exists and not self._unchanged
        return wanted and not self.overwrite.isChecked()

    def _order_tabs(self) -> None:
        """From top to bottom: what is asked was made last."""
        marks = (mark for bar in self.checks.bars() for mark in bar.marks.values())
        below = (self.overwrite, self.guard.tick, self.foremost.go, self.cancel)
        for first, second in pairwise((self.diff, *marks, *below, self.act)):
            QWidget.setTabOrder(first, second)

    def _go_to(self, part: QWidget) -> None:
        """Bring a part into view; what can be decided there gets the focus."""
        self._scroll.ensureWidgetVisible(part, 0, REACH)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

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
        scroll = self._scroll = QScrollArea()
        scroll.setObjectName("body")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.frame.setContentsMargins(20, 8, 20, 16)  # and 4 inside, for the focus
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self.foremost)
        self.body.setSpacing(8)
        self.foremost.follow(scroll)
        self.foremost.wanted.connect(self._go_to)

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
