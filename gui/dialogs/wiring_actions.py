"""Wiring, first step: the project's folder, its actions, what is odd about them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui import wiring_words
from gui.delegates.import_row import ImportRow
from gui.dialogs.import_pane import Remarks
from gui.models.action_list import ActionList
from gui.privacy import shown
from gui.views.buttons import Button
from gui.views.focus_frame import REACH
from gui.views.text import ElidedLabel, TextStyle, label

if TYPE_CHECKING:
    from core.wiring import Project
    from gui.models.wiring_wish import Key

# Lower than this, remarks stay folded until asked for.
ROOMY: Final = 400
# What a list keeps when a bar takes the rest.
LEAST: Final = 72


class WiringActions(QWidget):
    """``chooseRequested`` asks for a folder, ``changed`` tells of other ticks."""

    chooseRequested = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = ActionList(self)
        self.model.ticksChanged.connect(self._ticked)
        self.path = ElidedLabel("", TextStyle.MONO)
        self.choose = Button(self.tr("Choose a folder…"), "plain", "folder")
        self.choose.clicked.connect(self.chooseRequested)
        self.all = Button("", "link")
        self.all.clicked.connect(self._tick_all)
        self.view = _list(self.model)
        self.view.setAccessibleName(self.tr("Actions of the project"))
        self.empty = label("", quiet=True, wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.remarks = Remarks(())
        self._folder = self.tr("Project folder")
        self._lay_out()
        self.show_nothing("")

    def show_folder(self, folder: Path) -> None:
        """The folder that was chosen."""
        self.path.set_text(shown("path", str(folder)))
        self.choose.setText(self.tr("Choose another…"))

    def show_nothing(self, words: str) -> None:
        """No actions, and why."""
        self.model.show((), ())
        self._show_remarks(())
        self.empty.setText(
            words
            or self.tr(
                "Choose the folder that holds app.config.yaml, ext.config.yaml or "
                "manifest.yml."
            )
        )
        self._show_list(False)

    def show_project(self, project: Project, kept: frozenset[Key] | None) -> None:
        """The actions, with the ticks ``kept``, and the remarks."""
        if not project.actions:
            self.show_nothing(self.tr("This project has no actions yet."))
        else:
            warned = {each.action for each in project.findings}
            self.model.show(project.actions, warned, kept)
            self._show_list(True)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))
        self._show_remarks([wiring_words.remark(each) for each in project.findings])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remarks are open where there is room for them."""
        super().resizeEvent(event)
        if (event.oldSize().height() >= ROOMY) != (self.height() >= ROOMY):
            self.remarks.fold.setChecked(self.height() >= ROOMY)

    def _show_list(self, shown: bool) -> None:
        self.view.setVisible(shown)
        self.all.setVisible(shown and len(self.model.actions) > 1)
        self.empty.setVisible(not shown)

    def _show_remarks(self, said: Sequence[str]) -> None:
        self.remarks = put_remarks(self._column, self.remarks, said)
        self.remarks.fold.setChecked(self.height() >= ROOMY)
        QWidget.setTabOrder(self.view, self.remarks.fold)
        QWidget.setTabOrder(self.remarks.fold, self.remarks.area)

    def _all_ticked(self) -> bool:
        return all(each.key in self.model.ticked() for each in self.model.actions)

    def _tick_all(self) -> None:
        self.model.tick_all(not self._all_ticked())

    def _ticked(self) -> None:
        words = self.tr("Tick none") if self._all_ticked() else self.tr("Tick all")
        self.all.setText(words)
        self.all.setAccessibleName(words)
        self.changed.emit()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(REACH, REACH, REACH, REACH)
        self._column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self._folder, TextStyle.SMALL_HEADING, quiet=True))
        row.addWidget(self.path, 1)
        row.addWidget(self.all)
        row.addWidget(self.choose)
        self._column.addLayout(row)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self.remarks)
        QWidget.setTabOrder(self.choose, self.all)
        QWidget.setTabOrder(self.all, self.view)


def _list(model: ActionList) -> QListView:
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(ImportRow(view))
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    let_shrink(view)
    return view


def put_remarks(column: QVBoxLayout, old: Remarks, said: Sequence[str]) -> Remarks:
    """Other remarks in the place of some."""
    made = Remarks(said, warns=True)
    column.replaceWidget(old, made)
    old.hide()
    old.deleteLater()
    inside = made.layout()
    if inside is not None:
        inside.setContentsMargins(0, 0, 0, 0)
    made.setVisible(bool(said))
    return made


def let_shrink(view: QListView) -> None:
    """Let a list be as low as a few rows: a bar above the footer needs its room."""
    view.setMinimumHeight(LEAST)
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
