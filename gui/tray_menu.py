"""The tray's menu: credentials to copy from, and the way into the window.

A native menu. It is drawn by the panel, in another process: an entry is told of only
where it has changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from gui.models.tray_rows import TrayRow
from gui.views.ring_paint import ring_pixmap

SIZE: Final = 16
# A ring for each ratio of pixels that there is.
RATIOS: Final = (1.0, 2.0)


class TrayMenu(QMenu):
    """``copyRequested(id)``, ``clearRequested``, ``openRequested``, ``quitRequested``.

    ``show_rows`` may be called as often as wanted; ``renamed`` when another language
    is spoken, so that times are told in it.
    """

    copyRequested = Signal(str)
    clearRequested = Signal()
    openRequested = Signal()
    quitRequested = Signal()
    renamed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Mintdesk", parent)
        self.is_drawn_elsewhere = False
        self._rows: dict[str, TrayRow] = {}
        self._entries: dict[str, QAction] = {}
        self._line = self.addSeparator()
        self._line.setVisible(False)
        self.clear_entry = self._entry()
        self.clear_entry.triggered.connect(self.clearRequested)
        self.addSeparator()
        self.open_entry = self._entry()
        self.open_entry.triggered.connect(self.openRequested)
        self.quit_entry = self._entry()
        self.quit_entry.triggered.connect(self.quitRequested)
        self._name()

    def ids(self) -> tuple[str, ...]:
        """The credentials that it offers."""
        return tuple(self._rows)

    def entry(self, credential_id: str) -> QAction | None:
        """The entry of a credential, where it has one."""
        return self._entries.get(credential_id)

    def show_rows(self, rows: Sequence[TrayRow]) -> None:
        """These credentials from now on."""
        if [each.id for each in rows] != list(self._rows):
            self._lay_out(rows)
        for each in rows:
            if self._rows.get(each.id) != each:
                self._show(each)
        self._rows = {each.id: each for each in rows}

    def show_colours(self) -> None:
        """The colours have changed: draw each ring anew."""
        for each in self._rows.values():
            self._entries[each.id].setIcon(_ring(each))

    def show_copied(self, copied: bool) -> None:
        """Whether something of ours is on the clipboard."""
        if self.clear_entry.isEnabled() != copied:
            self.clear_entry.setEnabled(copied)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: all entries are named anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            for each in self._rows.values():
                self._show(each)
            self.renamed.emit()

    def _name(self) -> None:
        self.clear_entry.setText(self.tr("Clear the clipboard"))
        self.open_entry.setText(self.tr("Open Mintdesk"))
        self.quit_entry.setText(self.tr("Quit"))

    def _lay_out(self, rows: Sequence[TrayRow]) -> None:
        for entry in self._entries.values():
            self.removeAction(entry)
            entry.deleteLater()
        self._rows = {}
        self._entries = {}
        for each in rows:
            entry = QAction(self)
            entry.triggered.connect(partial(self._copy, each.id))
            self.insertAction(self._line, entry)
            self._entries[each.id] = entry
        self._line.setVisible(bool(rows))

    def _show(self, row: TrayRow) -> None:
        before, entry = self._rows.get(row.id), self._entries[row.id]
        if before is None or (before.kind, before.step) != (row.kind, row.step):
            entry.setIcon(_ring(row))
        asking = row.kind == "asking"
        words = self.tr("Getting a token") if asking else row.words
        name = self._plain(row.name)
        entry.setText(f"{name}\t{words}" if words else name)

    def _plain(self, name: str) -> str:
        """The name, its signs that would mark a key made plain."""
        if not self.is_drawn_elsewhere:
            return name.replace("&", "&&")
        # WORKAROUND: over the bus an underscore marks a key. Qt makes one of the first
        # ampersand, and sends all else as it is.
        return name.replace("_", "__").replace("&", "&&", 1)

    def _copy(self, credential_id: str, _checked: bool = False) -> None:
        self.copyRequested.emit(credential_id)

    def _entry(self) -> QAction:
        made = QAction(self)
        self.addAction(made)
        return made


def _ring(row: TrayRow) -> QIcon:
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(ring_pixmap(row.kind, row.step, SIZE, ratio))
    return made
