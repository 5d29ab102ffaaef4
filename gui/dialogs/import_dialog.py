"""What files or a text hold, before anything of it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui import import_words
from gui.dialogs.import_pane import ImportPane
from gui.dialogs.import_side import ImportSide
from gui.dialogs.import_steps import ImportSteps
from gui.dialogs.import_target import TargetStrip
from gui.dialogs.long_sheet import LongSheet
from gui.models.import_list import ImportList
from gui.models.import_row import Row, counts
from gui.models.message import Message
from gui.plurals import grouped
from gui.views.marks import Ground
from gui.views.text import fitting

if TYPE_CHECKING:
    from core.matching import Match
    from gui.dialogs.import_detail import ImportDetail
    from gui.import_rows import Head
    from gui.views.credential_form import CredentialForm, Judge


class ImportDialog(LongSheet):
    """A list of all that was found, and the chosen one beside it.

    ``given(rows)`` when the ticked ones are to be stored, ``cancelRequested`` while
    they are. ``placeCopied(text)``; ``consoleRequested``.
    """

    given = Signal(object)
    placeCopied = Signal(str)
    consoleRequested = Signal()

    def __init__(
        self,
        judge: Judge,
        rows: Sequence[Row],
        head: Head,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(head.title, fitting(head.subtitle), "", parent)
        self.title.setText(fitting(head.title))
        self._comparing = self._stopping = False
        self._row: Row | None = None
        self.model = ImportList(rows, self)
        self.pane = ImportPane(self.model, head.remarks)
        said = head.remarks if self._is_alone() else ()
        self.side = ImportSide(judge, self.tr("Back to the list"), said)
        self.remarks, self.back = self.side.remarks, self.side.back
        self.steps = ImportSteps(self, self.pane, self.side, alone=self._is_alone())
        self.target = TargetStrip()
        self._lay_out_body()
        self.resize(660 if self._is_alone() else 920, 600)
        self._connect()
        self._begin()

    @property
    def detail(self) -> ImportDetail:
        """The chosen row, to look at, mend and decide."""
        return self.side.detail

    @property
    def form(self) -> CredentialForm:
        """The fields of a new credential."""
        return self.detail.form

    def ticked(self) -> list[Row]:
        """The rows that are to be imported and would change something."""
        return [row for row in self.model.rows if row.ticked and row.changes()]

    def row(self) -> Row | None:
        """The chosen row."""
        return self._row

    # ── comparing, storing ───────────────────────────────────────────────────

    def is_comparing(self) -> bool:
        """Whether the keyring is still being asked."""
        return self._comparing

    def set_comparing(self, comparing: bool) -> None:
        """The secrets are being compared with those in the keyring."""
        self._comparing = self.model.comparing = comparing
        self._waiting = False
        self._show_again()
        self._count()

    def settle(self, matches: Sequence[Match]) -> None:
        """They were compared; without matches, that was given up."""
        self.set_comparing(False)
        self.model.settle(matches)
        self._show_again()

    def set_waiting(self, waiting: bool) -> None:
        """The keyring keeps the comparing, or the storing, most likely for a word."""
        if not self._comparing:
            super().set_waiting(waiting)
            return
        self._waiting = waiting
        self._count()

    def show_progress(self, done: int, total: int) -> None:
        """How far the storing has come."""
        if self._busy:
            self.tell_progress(self.tr("Storing %1 of %2"), done, total)

    def show_failure(self, message: Message) -> None:
        """Tell what failed, and let the user go on."""
        self._below.setContentsMargins(24, 8, 24, 16)
        super().show_failure(message)
        self._count()

    def show_target(self, found: bool) -> None:
        """One credential alone is to be updated; say which, or that it is not here."""
        kept = [row.match for row in self.model.rows if row.match and not row.barred]
        name = kept[0].credential.name if kept and kept[0].credential else ""
        self.target.say(name if found else "")
        chosen = [row for row in self.model.rows if row.match and not row.barred]
        if chosen:
            self.pane.choose(chosen[0])
        self._count()

    def reject(self) -> None:
        """Leave; while it stores, stop before the next one."""
        if self._comparing and self._waiting:
            self.stopWaitingRequested.emit()
        elif self._busy and not self._waiting:
            self.stop()
        else:
            super().reject()

    def _enable(self) -> None:
        super()._enable()
        self.cancel.setEnabled(True)
        if self._comparing:
            self.act.setEnabled(False)

    def _give(self) -> None:
        self._stopping = False
        self._close_bar()
        rows = self.ticked()
        self.set_busy(True, self.tr("Storing"))
        self.given.emit(rows)

    # ── what is shown ────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room, the list is a page, and the chosen row another."""
        super().resizeEvent(event)
        self.steps.show()

    def _begin(self) -> None:
        rows = self.model.rows
        first = next((row for row in rows if row.can_be_ticked()), None)
        chosen = first or (rows[0] if rows else None)
        if chosen is not None:
            self.pane.choose(chosen)
        self._count()
        self.steps.show()
        if self._is_alone():
            self.detail.focus_first()
        else:
            self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_alone(self) -> bool:
        return len(self.model.rows) <= 1

    def _choose(self, row: Row) -> None:
        if row is not self._row:
            self._row = row
            self._show_again()

    def _show_again(self) -> None:
        self.side.show_row(self._row, comparing=self._comparing)

    def _decided(self) -> None:
        if self._row is not None:
            self.model.changed(self._row)

    def _unbar(self) -> None:
        self.target.hide()
        self.model.unbar()
        self._show_again()

    def _count(self) -> None:
        found = counts(self.model.rows)
        if self._busy:
            return
        count = grouped(self.tr("Import %n", "", found.imported), found.imported)
        self.act.setText(count if found.imported else self.tr("Import"))
        self.set_ready(found.imported > 0)
        if self._comparing:
            self.summary.setText(self._about_comparing())
            return
        self.summary.setText(import_words.summary(found))

    def _about_comparing(self) -> str:
        if self._waiting:
            return self.tr(
                "Waiting for your keyring; its window may be behind this one."
            )
        return self.tr("Comparing with the keyring")

    def _close_bar(self) -> None:
        self._below.setContentsMargins(0, 0, 0, 0)

    def _forget(self) -> None:
        self._row = None
        self.side.forget()
        self.model.forget()

    def _connect(self) -> None:
        self.pane.chosen.connect(self._choose)
        self.side.decided.connect(self._decided)
        self.side.placeCopied.connect(self.placeCopied)
        self.side.consoleRequested.connect(self.consoleRequested)
        self.model.ticksChanged.connect(self._count)
        self.target.allRequested.connect(self._unbar)
        self.agreed.connect(self._give)
        self.bar.closed.connect(self._close_bar)
        self.finished.connect(self._forget)

    def _lay_out_body(self) -> None:
        """Both sides reach the edges; a bar about a failure stands below them."""
        self.frame.setContentsMargins(0, 0, 0, 0)
        self.frame.setSpacing(0)
        self.body.setSpacing(0)
        line = Ground("line")
        line.setFixedHeight(1)
        self.body.addWidget(line)
        self.body.addWidget(self.target)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.pane)
        sides.addWidget(self.side, 1)
        self.body.addLayout(sides, 1)
        self.frame.removeWidget(self.bar)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.addWidget(self.bar)
        self.frame.addLayout(self._below)
