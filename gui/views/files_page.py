"""The Files page: where this credential was written to, and read from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui import files_words
from gui.models.files_list import FilesState
from gui.plurals import Plurals
from gui.privacy import privacy
from gui.views.buttons import Button, IconButton
from gui.views.card import Card
from gui.views.file_row import FileRow
from gui.views.text import label
from gui.views.token_page import Page


class FilesCard(Card):
    """A row a file; above them how many are current, and what mends all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.rows: list[FileRow] = []
        self.all = Button("", "filled", "export")
        self.check = IconButton("refresh", self.tr("Check the files again"))
        self.heading.setWordWrap(True)
        self.heading_row.addWidget(self.all)
        self.heading_row.addWidget(self.check)
        self._column = QVBoxLayout()
        self._column.setSpacing(20)
        self.body.addSpacing(8)
        self.body.addLayout(self._column)

    def show_files(
        self, state: FilesState, now: float, made: Callable[[FileRow], None]
    ) -> None:
        """Draw them; ``made`` connects a row that was not there before."""
        self.set_title(files_words.summary(state))
        stale = len(state.stale_exports())
        had_focus = self.all.hasFocus()
        self.all.setText(Plurals().stale_files(stale))
        self.all.updateGeometry()
        self.all.setVisible(stale > 1)
        if had_focus and stale < 2:
            self.check.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fill(len(state.lines), made)
        for row, line in zip(self.rows, state.lines, strict=True):
            row.show_line(line, now)
        widest = max((row.act.sizeHint().width() for row in self.rows), default=0)
        for row in self.rows:
            row.act.setMinimumWidth(widest)
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons beside the paths where all rows have room for that."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fill(self, count: int, made: Callable[[FileRow], None]) -> None:
        """As many rows as files; the focus of one that goes stays in the card."""
        while len(self.rows) < count:
            row = FileRow()
            self.rows.append(row)
            self._column.addWidget(row)
            made(row)
        while len(self.rows) > count:
            row = self.rows.pop()
            if row.isAncestorOf(self.window().focusWidget()):
                after = self.rows[-1].more if self.rows else self.check
                after.setFocus(Qt.FocusReason.OtherFocusReason)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _fit(self, width: int) -> None:
        margins = self.contentsMargins()
        layout = self.layout()
        if layout is not None:
            margins = layout.contentsMargins()
        room = width - margins.left() - margins.right()
        stacked = any(row.wanted() > room for row in self.rows)
        for row in self.rows:
            row.set_stacked(stacked, room)


class FilesPage(Page):
    """Draws the files; what is wished of them leaves as signals.

    ``acted(kept)`` for a row's button, ``wished(id, kept)`` for its menu.
    """

    exportRequested = Signal()
    allRequested = Signal()
    checkRequested = Signal()
    acted = Signal(object)
    wished = Signal(str, object)

    def __init__(self, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._state = FilesState()
        self.card = FilesCard()
        self.card.all.clicked.connect(self.allRequested)
        self.card.check.clicked.connect(self.checkRequested)
        self.empty = self._make_empty()
        for part in (self.card, self.empty):
            self.body.addWidget(part)
        self.body.addStretch(1)
        privacy().changed.connect(self._draw)
        self._draw()

    def show_files(self, state: FilesState) -> None:
        """Draw what is known."""
        if state != self._state:
            self._state = state
            self._draw()

    def state(self) -> FilesState:
        """What is drawn."""
        return self._state

    def set_narrow(self, narrow: bool) -> None:
        """Less room around."""
        for card in (self.card, self.empty):
            card.set_padding(16 if narrow else 24)

    def focus_first(self) -> None:
        """Put the focus on what comes first."""
        rows = self.card.rows
        first = rows[0].act if rows else self.export
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _draw(self) -> None:
        there = bool(self._state.lines)
        if there:
            self.card.show_files(self._state, self._now(), self._connect)
        self.card.setVisible(there)
        self.empty.setVisible(not there)

    def _connect(self, row: FileRow) -> None:
        row.acted.connect(self.acted)
        row.wished.connect(self.wished)

    def _make_empty(self) -> Card:
        card = Card(self.tr("No files yet"))
        words = self.tr(
            "Files that this credential is exported to, wired into or imported from "
            "stand here, and whether they still hold what Mintdesk holds."
        )
        card.body.addWidget(label(words, quiet=True, wrap=True))
        self.export = Button(self.tr("Export…"), "filled", "export")
        self.export.clicked.connect(self.exportRequested)
        row = QHBoxLayout()
        row.addWidget(self.export)
        row.addStretch(1)
        card.body.addSpacing(8)
        card.body.addLayout(row)
        return card
