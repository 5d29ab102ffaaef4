"""What a file or a text holds, before anything of it is stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QWidget,
)

from core.model import Draft
from gui.delegates.tick_row import TickRow
from gui.dialogs.sheet import Sheet
from gui.views.credential_form import CredentialForm, Judge
from gui.views.text import label


class ImportDialog(Sheet):
    """Ticks for what was found, and the fields of the chosen one.

    ``given(drafts)`` when the ticked ones are to be stored. ``notices`` are sentences
    about the file as a whole.
    """

    given = Signal(object)

    def __init__(
        self,
        judge: Judge,
        drafts: Sequence[Draft],
        source: str,
        notices: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        self._drafts = list(drafts)
        self._row = -1
        self.title.setText(self.tr("Import credentials"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(source)
        self.subtitle.setVisible(bool(source))
        self.form = CredentialForm(judge)
        self.list = self._make_list()
        self.body.addLayout(self._middle(), 1)
        for sentence in notices:
            self.body.addWidget(label(sentence, quiet=True, wrap=True))
        self.resize(920 if len(self._drafts) > 1 else 660, 600)
        self.form.changed.connect(self._edited)
        self.agreed.connect(self._give)
        self.finished.connect(self._forget)
        self.list.setCurrentRow(0)
        self.form.focus_first()

    def ticked(self) -> tuple[Draft, ...]:
        """The drafts that are ticked, as edited."""
        return tuple(
            draft for row, draft in enumerate(self._drafts) if self._is_ticked(row)
        )

    def _is_ticked(self, row: int) -> bool:
        return self.list.item(row).checkState() == Qt.CheckState.Checked

    def _make_list(self) -> QListWidget:
        found = QListWidget()
        found.setItemDelegate(TickRow(found))
        found.setAccessibleName(self.tr("Credentials found"))
        for draft in self._drafts:
            item = QListWidgetItem(draft.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            whole = bool(draft.client_id and draft.secret)
            item.setCheckState(
                Qt.CheckState.Checked if whole else Qt.CheckState.Unchecked
            )
            found.addItem(item)
        found.currentRowChanged.connect(self._show_row)
        found.itemChanged.connect(self._look)
        found.setVisible(len(self._drafts) > 1)
        found.setMinimumWidth(200)
        return found

    def _middle(self) -> QHBoxLayout:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        scroll.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.list, 1)
        row.addWidget(scroll, 3)
        return row

    def _show_row(self, row: int) -> None:
        self._row = -1
        if row >= 0:
            self.form.show_draft(self._drafts[row])
            self._row = row
        self._look()

    def _edited(self) -> None:
        if self._row < 0:
            return
        draft = self.form.draft()
        self._drafts[self._row] = draft
        item = self.list.item(self._row)
        item.setText(draft.name)
        if len(self._drafts) == 1:
            item.setCheckState(
                Qt.CheckState.Checked
                if self.form.complete()
                else Qt.CheckState.Unchecked
            )
        self._look()

    def _look(self) -> None:
        chosen = self.ticked()
        self.act.setText(self.tr("Import %n", "", len(chosen)))
        self.set_ready(
            bool(chosen) and all(draft.client_id and draft.secret for draft in chosen)
        )

    def _give(self) -> None:
        self.set_busy(True, self.tr("Storing"))
        self.given.emit(self.ticked())

    def _forget(self) -> None:
        self._row = -1
        self._drafts = []
        self.form.forget()
