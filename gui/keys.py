"""The keys of the window: bound, and held back where they mean nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

# Cmd+Tab belongs to the system: there Qt's Meta is the key that is named Control.
_MAC = {"Ctrl+Tab": "Meta+Tab", "Ctrl+Shift+Tab": "Meta+Shift+Tab"}


class Keys(QObject):
    """What is bound here, or in a menu bar, works where its page can be seen.

    ``in_settings`` leaves those alone that were bound for everywhere; so does
    ``covered``, while something lies over the window.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bound: list[tuple[QShortcut | QAction, bool]] = []
        self._in_menus: set[str] = set()
        self._in_settings = self._covered = False

    def bind(
        self, keys: str, act: Callable[[], object], *, everywhere: bool = False
    ) -> None:
        """A key of the window; twice it would do nothing, so not what a bar has."""
        if keys in self._in_menus:
            return
        keys = _MAC.get(keys, keys) if sys.platform == "darwin" else keys
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)
        self._take(shortcut, everywhere=everywhere)

    def take(self, action: QAction, keys: str, *, everywhere: bool) -> None:
        """An entry of a menu bar that has its key itself."""
        self._in_menus.add(keys)
        self._take(action, everywhere=everywhere)

    def bound(self) -> tuple[QShortcut | QAction, ...]:
        """All of them."""
        return tuple(each for each, _ in self._bound)

    def set_in_settings(self, there: bool) -> None:
        """Whether the settings are shown in place of the page."""
        self._in_settings = there
        self._follow()

    def set_covered(self, covered: bool) -> None:
        """Whether something lies over the window and takes the keys."""
        self._covered = covered
        self._follow()

    def _take(self, bound: QShortcut | QAction, *, everywhere: bool) -> None:
        self._bound.append((bound, everywhere))
        bound.setEnabled(everywhere or not (self._in_settings or self._covered))

    def _follow(self) -> None:
        held = self._in_settings or self._covered
        for bound, everywhere in self._bound:
            bound.setEnabled(everywhere or not held)
