"""The right side of the import preview: the chosen row, to look at, mend and decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.matching import Standing
from gui import conflict_pairs, detail_words, import_words, left_out_words
from gui.models.import_row import Row
from gui.theme import TextStyle
from gui.views.buttons import Button, IconButton
from gui.views.conflict import ConflictView
from gui.views.credential_form import CredentialForm, Judge
from gui.views.fields import Notice
from gui.views.paint import wrap_policy
from gui.views.text import ElidedLabel, fitting, label

# Narrower than this, names of fields stand above what is chosen between.
NARROW = 460


class ImportDetail(QScrollArea):
    """``decided`` when what would become of the row has changed.

    ``edited`` when its form has; ``placeCopied(text)``, ``consoleRequested``.
    """

    decided = Signal()
    edited = Signal()
    placeCopied = Signal(str)
    consoleRequested = Signal()

    def __init__(self, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._comparing = False
        self.heading = label("", TextStyle.LEAD, wrap=True)
        self.text = label("", quiet=True, wrap=True)
        self.keep = Button(self.tr("Keep all"), "ghost")
        self.take = Button(self.tr("Take all"), "ghost")
        self.place = ElidedLabel("", TextStyle.SMALL, quiet=True)
        self.copy = IconButton("copy", self.tr("Copy where it stands"), 24)
        self.form = CredentialForm(judge)
        self.form.setAutoFillBackground(False)
        self.sides = ConflictView()
        self.console = Button(self.tr("Open the Console"), "plain", "link")
        self._remarks = QVBoxLayout()
        self._inner = QWidget()
        self._lay_out()
        self.form.changed.connect(self._form_changed)
        self.sides.chosen.connect(self._chosen)
        self.keep.clicked.connect(self._keep_all)
        self.take.clicked.connect(self._take_all)
        self.copy.clicked.connect(self._copy_place)
        self.console.clicked.connect(self.consoleRequested)

    def show_row(self, row: Row | None, *, comparing: bool) -> None:
        """Show another row, or the same one as it is now."""
        self._row, self._comparing = None, comparing
        self._inner.setVisible(row is not None)
        if row is None:
            return
        self._show_head(row)
        standing = row.standing()
        told = row.match is not None and row.match.credential is not None
        formed = standing is not None and not told
        both = standing in (Standing.SAME, Standing.DIFFERS)
        self.form.setVisible(formed)
        self.sides.setVisible(both)
        if formed and row.draft is not None:
            self.form.show_draft(row.draft)
        if both:
            self._show_sides(row)
        self._row = row
        self.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Put the focus on the first thing to decide or to fill in."""
        if not self.form.isHidden():
            self.form.focus_first()
        elif not self.sides.isHidden():
            self.sides.focus_first()

    def remarks(self) -> list[Notice]:
        """What is said of the row."""
        items = (self._remarks.itemAt(place) for place in range(self._remarks.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [each for each in widgets if isinstance(each, Notice)]

    def forget(self) -> None:
        """Let go of the row and its secret."""
        self._row = None
        self.form.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names above the cards where there is little room."""
        super().resizeEvent(event)
        self.sides.set_narrow(event.size().width() < NARROW)

    def _show_head(self, row: Row) -> None:
        comparing = self._comparing
        self._show_words(row)
        place = import_words.source(row)
        self.place.set_text(place)
        self.place.setVisible(bool(place))
        self.copy.setVisible(bool(row.place()))
        left = row.left
        self.console.setVisible(
            left is not None and left_out_words.leads_to_console(left)
        )
        several = row.standing() is Standing.DIFFERS and row.differences() > 1
        usable = several and not (comparing or row.barred)
        self.keep.setVisible(usable)
        self.take.setVisible(usable)
        while (item := self._remarks.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for remark in row.remarks:
            notice = Notice()
            notice.say(fitting(remark.text), warning=remark.warns)
            self._remarks.addWidget(notice)

    def _show_words(self, row: Row) -> None:
        comparing = self._comparing
        self.heading.setText(fitting(detail_words.heading(row, comparing=comparing)))
        text = detail_words.text(row, comparing=comparing)
        self.text.setText(fitting(text))
        self.text.setVisible(bool(text))

    def _show_sides(self, row: Row) -> None:
        pairs = conflict_pairs.pairs_of(row, comparing=self._comparing)
        match = row.match
        self.sides.setEnabled(not row.barred)
        self.sides.show_sides(
            pairs, () if match is None else conflict_pairs.same_of(match)
        )

    def _chosen(self, key: str, side: int) -> None:
        if self._row is None:
            return
        conflict_pairs.choose(self._row, key, side)
        self.sides.set_note(conflict_pairs.SECRET, conflict_pairs.note_of(self._row))
        self.decided.emit()

    def _keep_all(self) -> None:
        if self._row is not None:
            self._row.keep_all()
            self._show_sides(self._row)
            self.decided.emit()

    def _take_all(self) -> None:
        if self._row is not None:
            self._row.take_all()
            self._show_sides(self._row)
            self.decided.emit()

    def _form_changed(self) -> None:
        row = self._row
        if row is None:
            return
        row.edit(self.form.draft())
        self._show_words(row)
        self.edited.emit()

    def _copy_place(self) -> None:
        if self._row is not None:
            self.placeCopied.emit(self._row.place())

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = self._inner
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.keep)
        head.addWidget(self.take)
        column.addLayout(head)
        column.addWidget(self.text)
        where = QHBoxLayout()
        where.setSpacing(4)
        where.addWidget(self.place)
        where.addWidget(self.copy)
        where.addStretch(1)
        fixed = QSizePolicy.Policy.Preferred
        self.place.setSizePolicy(fixed, QSizePolicy.Policy.Fixed)
        column.addLayout(where)
        column.addLayout(self._remarks)
        column.addWidget(self.console)
        column.addWidget(self.form)
        column.addWidget(self.sides)
        column.addStretch(1)
        wrap_policy(inner)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
