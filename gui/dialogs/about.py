"""The licences of what is shipped: a list, and the text of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QListWidget, QListWidgetItem, QWidget

from gui.delegates.licence_row import LICENCE_ROLE, LicenceRow
from gui.dialogs.sheet import Sheet
from gui.models.plain import one_line
from gui.plurals import Plurals
from gui.views.paint import see_through
from gui.views.plain_reader import PlainReader
from gui.views.search_line import SearchLine
from gui.views.text import plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.upkeep.licences import Licence

LIST: Final = 264
NARROW_BELOW: Final = 620
NARROW_LIST: Final = 148
_ROW: Final = Qt.ItemDataRole.UserRole


class LicencesDialog(Sheet):
    """``copyRequested(text)``: the licence that is shown."""

    copyRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Licences"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(self.tr("Mintdesk, and what it is shipped with."))
        self.subtitle.show()
        self.act.setText(self.tr("Copy licence"))
        self._licences: tuple[Licence, ...] = ()
        hint = self.tr("Search by name or licence")
        self.search = SearchLine(hint, hint)
        self.list = self._make_list()
        self.text = PlainReader(self.tr("Text of the licence"))
        self.both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.both.setSpacing(16)
        self.both.addWidget(self.list)
        self.both.addWidget(self.text, 1)
        self.body.addWidget(self.search)
        self.body.addLayout(self.both, 1)
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.agreed.connect(self._copy)
        self.resize(880, 600)
        self.set_ready(False)
        self.summary.setText(self.tr("Reading"))
        self.search.setFocus()

    def show_licences(self, licences: Sequence[Licence]) -> None:
        """What was read, its own first."""
        self._licences = tuple(licences)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One above the other where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        ways = QBoxLayout.Direction
        self.both.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        most = 16_777_215
        self.list.setMaximumSize(
            most if narrow else LIST, NARROW_LIST if narrow else most
        )
        self.list.setMinimumWidth(0 if narrow else LIST)

    def chosen(self) -> Licence | None:
        """The one whose text is shown."""
        rows = [item.data(_ROW) for item in self.list.selectedItems()]
        return self._licences[int(rows[0])] if rows else None

    def _enable(self) -> None:
        super()._enable()
        self.cancel.setText(self.tr("Close"))

    def _fill(self) -> None:
        words = self.search.text().casefold().split()
        self.list.clear()
        for row, each in enumerate(self._licences):
            name = one_line(f"{each.name} {each.version}")
            licence = one_line(each.licence)
            told = f"{name} {licence}"
            if all(word in told.casefold() for word in words):
                item = QListWidgetItem(name)
                item.setData(_ROW, row)
                item.setData(LICENCE_ROLE, licence)
                item.setToolTip(plain_tooltip(told))
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, licence)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.summary.setText(Plurals().packages(self.list.count()))
        self._show_chosen()

    def _show_chosen(self) -> None:
        licence = self.chosen()
        self.set_ready(licence is not None)
        if licence is None:
            self.text.show_text("")
            return
        nothing = self.tr("The package brings no text. Its licence: %1.")
        self.text.show_text(licence.text or nothing.replace("%1", licence.licence))

    def _copy(self) -> None:
        licence = self.chosen()
        if licence is not None:
            head = f"{licence.name} {licence.version}: {licence.licence}"
            self.copyRequested.emit(f"{head}\n\n{licence.text}".strip())
            self.summary.setText(self.tr("Copied."))

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setViewport(see_through())
        made.setAccessibleName(self.tr("Packages"))
        made.setItemDelegate(LicenceRow(made))
        made.setMouseTracking(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setUniformItemSizes(True)
        return made
