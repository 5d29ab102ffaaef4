"""Drag and drop on the whole window: what is taken, where, and what is seen of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)

from gui.brought import brought_by
from gui.views.drop_mark import DropMark

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class Drops(QObject):
    """Takes the window's drag events; wishes leave by the window's signals."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._mark = DropMark(window.centralWidget() or window)
        self._target = ""
        self._ours = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What follows upon :meth:`enter`."""
        if watched is not self._window:
            return False
        if isinstance(event, QDragEnterEvent):
            return False
        if isinstance(event, QDragMoveEvent):
            self.move(event)
        elif isinstance(event, QDropEvent):
            self.drop(event)
        elif isinstance(event, QDragLeaveEvent):
            self.leave()
        else:
            return False
        return True

    def enter(self, event: QDragEnterEvent) -> None:
        """Files and texts may be dropped anywhere; what comes from here may not."""
        mime = event.mimeData()
        self._ours = event.source() is not None
        if self._ours or not (mime.hasUrls() or mime.hasText()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._show(event.position().toPoint())

    def move(self, event: QDragMoveEvent) -> None:
        """The row below is marked, or the window as a whole."""
        if self._ours:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._show(event.position().toPoint())

    def leave(self) -> None:
        """Nothing is dragged here any more."""
        self._mark.hide()
        self._point_at("")

    def drop(self, event: QDropEvent) -> None:
        """Hand on what was dropped, and on which credential."""
        target, _ = self._under(event.position().toPoint())
        brought = brought_by(event.mimeData())
        # A copy, whatever was proposed: after a move the source would delete it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.leave()
        if brought.paths:
            self._window.filesDropped.emit(brought.paths, target)
        elif brought.elsewhere:
            self._window.addressDropped.emit()
        else:
            self._window.textDropped.emit(brought.text, target)

    def _show(self, place: QPoint) -> None:
        target, name = self._under(place)
        self._point_at(target)
        self._mark.show_for(name)

    def _under(self, place: QPoint) -> tuple[str, str]:
        """Id and name of the credential at a place of the window."""
        panes = self._window.late_panes.made
        if panes is None or not panes.sidebar.list.isVisible():
            return "", ""
        ground = panes.sidebar.list.viewport()
        inside = ground.mapFrom(self._window, place)
        if not ground.rect().contains(inside):
            return "", ""
        return panes.sidebar.list.credential_at(inside)

    def _point_at(self, target: str) -> None:
        panes = self._window.late_panes.made
        if target != self._target and panes is not None:
            self._target = target
            panes.sidebar.list.mark(target)
