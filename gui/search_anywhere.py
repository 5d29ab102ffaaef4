"""A letter typed anywhere in the window starts the search, where no field wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_USUAL = (
    Qt.KeyboardModifier.NoModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
)


class SearchAnywhere(QObject):
    """Watches the keys that come to the window.

    Before a key, Qt asks whether anybody has a use for it that no shortcut may take.
    A text field says yes, and the window is not asked. Where it is, the focus goes to
    the search, and the key itself follows there.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is taken away: only the focus moves."""
        if event.type() == QEvent.Type.ShortcutOverride and watched is self._window:
            if isinstance(event, QKeyEvent) and is_letter(event):
                self._start()
            return False
        return super().eventFilter(watched, event)

    def _start(self) -> None:
        from PySide6.QtWidgets import QAbstractSpinBox, QComboBox

        panes, focused = self._window.late_panes.made, self._window.focusWidget()
        if panes is None or not panes.isVisible():
            return
        if isinstance(focused, QComboBox | QAbstractSpinBox):
            return
        sidebar = panes.sidebar
        if focused is sidebar.list:
            sidebar.go_on_searching()
        elif focused is not sidebar.search:
            sidebar.start_search()


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key types something that a search can begin with."""
    plain = not event.modifiers() & ~_USUAL
    return plain and event.text().isprintable() and bool(event.text().strip())
