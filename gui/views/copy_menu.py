"""The menu of Copy as: calls in several languages, an action's code, and one switch."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from gui.models.copying import Group


class CopyMenu(QMenu):
    """``copyRequested(kind)``, ``codeRequested`` to look at an action's code.

    ``liveChanged(on)``: whether the token in hand is to be in what is copied. The menu
    stays open for that one, since something is chosen after it.
    """

    copyRequested = Signal(str)
    codeRequested = Signal()
    liveChanged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Copy as"))
        self.setAccessibleName(self.title())
        self._shown: tuple[Group, ...] = ()
        self._live: QAction | None = None

    def show_groups(self, groups: Sequence[Group], *, live: bool) -> None:
        """A menu of its own for each group; ``live`` is how the switch stands."""
        if tuple(groups) != self._shown:
            self._shown = tuple(groups)
            self._fill()
        if self._live is not None:
            self._live.setChecked(live)

    def group(self, key: str) -> QMenu | None:
        """The menu of a group, where it is there."""
        found = [each for each in self._menus() if each.property("group") == key]
        return found[0] if found else None

    def live_action(self) -> QAction | None:
        """The switch, where a call can hold a token."""
        return self._live

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn the switch without closing."""
        if not self._switched(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by Enter or Space."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() not in keys or not self._switched(self.activeAction()):
            super().keyPressEvent(event)

    def _switched(self, action: QAction | None) -> bool:
        if action is None or action is not self._live:
            return False
        action.trigger()
        return True

    def _chosen(self, kind: str, _checked: bool = False) -> None:
        self.copyRequested.emit(kind)

    def _menus(self) -> list[QMenu]:
        owned = self.findChildren(
            QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        return [each for each in owned if each.property("group")]

    def _fill(self) -> None:
        for old in self._menus():
            old.setParent(None)
            old.deleteLater()
        self.clear()
        self._live = None
        for group in self._shown:
            self.addMenu(self._menu_of(group))
        if any(group.key == "quota" for group in self._shown):
            self.addSeparator()
            self._live = QAction(self.tr("With the live token"), self, checkable=True)
            self._live.toggled.connect(self.liveChanged)
            self.addAction(self._live)

    def _menu_of(self, group: Group) -> QMenu:
        menu = QMenu(group.title, self)
        menu.setAccessibleName(group.title)
        menu.setProperty("group", group.key)
        for kind, words in group.entries:
            action = QAction(words, menu)
            action.triggered.connect(partial(self._chosen, kind))
            menu.addAction(action)
        if group.key == "action":
            menu.addSeparator()
            look = QAction(self.tr("Look at the code…"), menu)
            look.triggered.connect(self.codeRequested)
            menu.addAction(look)
        return menu
