"""The sidebar: search on top, credentials below, Add and the keyring at its foot."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.models.credential_list import CredentialListModel
from gui.views.buttons import IconButton
from gui.views.credential_view import CredentialView
from gui.views.search_line import SearchLine
from gui.views.sidebar_foot import SidebarFoot
from gui.views.text import label

# Milliseconds without a letter after which the number of those found is told.
REST = 500
# The keys that lead from the search into the list.
_INTO_THE_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sidebar(QWidget):
    """``chosen(id)`` when a credential is selected, ``activated(id)`` on Enter.

    ``counted(words)`` tells how many a search has found, once the typing rests.
    """

    chosen = Signal(str)
    activated = Signal(str)
    counted = Signal(str)

    def __init__(
        self, model: CredentialListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self.search = self._make_search()
        self.sort = IconButton("sort", self.tr("Sort by name, last use, expiry"))
        self.list = self._make_list()
        self._nothing = label(self.tr("Nothing matches"), quiet=True, wrap=True)
        self._nothing.setContentsMargins(20, 8, 20, 8)
        self._nothing.hide()
        self.foot = SidebarFoot()
        self.add, self.menu = self.foot.add, self.foot.menu
        self.vault = self.foot.keyring
        self._lay_out()
        self._selected = ""
        self._in_sight = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._tell_count)
        model.modelReset.connect(self._laid_out)
        model.layoutAboutToBeChanged.connect(self._look)
        model.layoutChanged.connect(self._rearranged)
        model.rowsInserted.connect(self._arrived)

    def select(self, credential_id: str) -> None:
        """Choose a credential's row, or none; kept through searches."""
        self._selected = credential_id
        row = self._model.row_of(credential_id)
        selection = self.list.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self._model.index(row)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        selection.setCurrentIndex(index, flag)
        self.list.scrollTo(index)

    def says_nothing_matches(self) -> bool:
        """Whether the search found nothing, and says so."""
        return not self._nothing.isHidden()

    def start_search(self) -> None:
        """Put the cursor into the search, also where the sidebar was hidden."""
        self.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def go_on_searching(self) -> None:
        """Put the cursor behind what is searched for."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.deselect()
        self.search.end(False)

    def open_menu(self) -> None:
        """Open the menu, also where the sidebar was hidden."""
        self.show()
        self.menu.showMenu()

    def set_add_menu(self, menu: QMenu) -> None:
        """What Add offers."""
        self.add.setMenu(menu)

    def set_main_menu(self, menu: QMenu) -> None:
        """What the menu button offers."""
        self.menu.setMenu(menu)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows lead from the search into the list; letters lead back."""
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()  # the window has a use for this key, and the search none
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.search and key in _INTO_THE_LIST:
                self._enter_list()
                return True
            if watched is self.search and key == Qt.Key.Key_Escape:
                self.search.clear()
                self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if watched is self.list and key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if watched is self.list and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._activate(self.list.currentIndex().row())
                return True
            if watched is self.list and _is_typing(event):
                self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.search.setText(self.search.text() + event.text())
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above the foot."""
        super().paintEvent(event)
        painter = QPainter(self)
        top = self.foot.y()
        painter.fillRect(0, top, self.width(), 1, self.palette().mid())

    def _leaves(self, event: QEvent) -> bool:
        """Whether the search has no use for a key that the window has one for."""
        if not isinstance(event, QKeyEvent) or not self.search.hasFocus():
            return False
        if event.matches(QKeySequence.StandardKey.Copy):
            return not self.search.hasSelectedText()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return control and event.key() in (Qt.Key.Key_V, Qt.Key.Key_E)

    def _activate(self, row: int) -> None:
        credential_id = self._model.id_at(row)
        if credential_id:
            self.activated.emit(credential_id)
        else:
            self._model.toggle_group(row)

    def _enter_list(self) -> None:
        """From the search: the chosen row if it is there still, else the first."""
        if self._model.row_of(self._selected) < 0:
            self.select(self._model.first())
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _look(self) -> None:
        """Rows are about to move: is the chosen one among those that are seen?"""
        row = self._model.row_of(self._selected)
        self._in_sight = row >= 0 and self.list.is_seen(self._model.index(row))

    @Slot()
    def _rearranged(self) -> None:
        """Rows have moved: the chosen one stays chosen, and in sight if it was."""
        row = self._model.row_of(self._selected)
        index = self._model.index(row)
        if row >= 0 and not self.list.selectionModel().isSelected(index):
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flag)
        self.list.updateGeometries()
        if row >= 0 and self._in_sight:
            self.list.scrollTo(index)

    def _laid_out(self) -> None:
        """The list was filtered or changed: the chosen row stays chosen."""
        self._count()
        if self._model.row_of(self._selected) >= 0:
            self.select(self._selected)

    @Slot(str)
    def _searched(self, words: str) -> None:
        """What was found is shown from its top, unless the chosen row is among it."""
        self._model.set_filter(words)
        self._rest.start()
        if self._model.row_of(self._selected) < 0:
            self.list.scrollToTop()

    @Slot()
    def _tell_count(self) -> None:
        """How many were found, for those who do not see the list."""
        from gui.plurals import Plurals

        if self.search.text().strip():
            self.counted.emit(Plurals().credentials_found(self._model.matching()))

    @Slot()
    def _arrived(self) -> None:
        """More rows are there: if the chosen one is among them, it is selected."""
        self._count()
        row = self._model.row_of(self._selected)
        if row >= 0 and not self.list.currentIndex().isValid():
            self.select(self._selected)

    def _count(self) -> None:
        nothing = bool(len(self._model)) and not self._model.matching()
        self._nothing.setVisible(nothing)

    def _changed(self) -> None:
        credential_id = self._model.id_at(self.list.currentIndex().row())
        if credential_id:
            self._selected = credential_id
            self.chosen.emit(credential_id)

    @Slot()
    def _selected_elsewhere(self) -> None:
        """Assistive tools select a row and leave the current one where it was."""
        selection = self.list.selectionModel()
        rows, current = selection.selectedIndexes(), selection.currentIndex()
        others = [row for row in rows if row != current]
        if others:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection.setCurrentIndex(others[-1], flag)
        elif not rows and self._selected == self._model.id_at(current.row()) != "":
            selection.select(current, QItemSelectionModel.SelectionFlag.Select)

    def _make_search(self) -> SearchLine:
        search = SearchLine(self.tr("Search"), self.tr("Search credentials"))
        search.textChanged.connect(self._searched)
        search.installEventFilter(self)
        search.setAcceptDrops(False)  # the window takes what is dropped here
        return search

    def _make_list(self) -> CredentialView:
        view = CredentialView(self._model)
        view.setAccessibleName(self.tr("Credentials"))
        view.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._changed)
        view.selectionModel().selectionChanged.connect(self._selected_elsewhere)
        view.doubleClicked.connect(lambda index: self._activate(index.row()))
        return view

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 12, 0, 0)
        outer.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 8, 0)
        top.setSpacing(4)
        top.addWidget(self.search)
        top.addWidget(self.sort)
        outer.addLayout(top)
        outer.addWidget(self._nothing)
        outer.addWidget(self.list, 1)
        outer.addWidget(self.foot)


def _is_typing(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
    )
    return plain and event.text().isprintable() and bool(event.text().strip())
