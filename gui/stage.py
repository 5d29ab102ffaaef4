"""What fills the window: one part at a time, and the settings in place of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from gui.keys import Keys
    from gui.late import Late
    from gui.views.settings_page import SettingsPage
    from gui.views.shelf import Shelf


class Stage(QStackedWidget):
    """Shows a part; the shelf rests on it, or on one of its own parts."""

    def __init__(
        self, keys: Keys, settings: Late[SettingsPage], shelf: Late[Shelf]
    ) -> None:
        super().__init__()
        self._keys, self._settings, self._shelf = keys, settings, shelf
        self._before: tuple[QWidget, QWidget, QWidget | None] | None = None
        self._blank = self.resting = QWidget()
        self.addWidget(self._blank)

    def show_part(self, part: QWidget, resting: QWidget) -> None:
        """Show a part, or have the settings lead to it once they are left."""
        if self.in_settings() and self._before is not None:
            before, _, focused = self._before
            self._before = part, resting, focused if part is before else None
            if self.indexOf(part) < 0:
                self.addWidget(part)
        else:
            self._turn_to(part, resting)

    def show_settings(self) -> None:
        """The settings, until :meth:`leave_settings` leads back."""
        if not self.in_settings():
            shown = self.currentWidget() or self._blank
            self._before = (shown, self.resting, self.window().focusWidget())
            settings = self._settings.get()
            self._turn_to(settings, settings.right)
            settings.focus_first()

    def leave_settings(self) -> None:
        """Back to what was there before, the focus too."""
        if self.in_settings() and self._before is not None:
            part, resting, focused = self._before
            self._turn_to(part, resting)
            if focused is not None and isValid(focused):
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def in_settings(self) -> bool:
        """Whether the settings are shown."""
        made = self._settings.made
        return made is not None and self.currentWidget() is made

    def focused_before(self) -> QWidget | None:
        """What had the focus when the settings were opened."""
        return None if self._before is None else self._before[2]

    def replace(self, others: Mapping[QWidget, QWidget | None]) -> None:
        """Show others in place of what is there, and lead back to others."""
        if self._before is not None:
            part, resting, focused = self._before
            kept = others.get(focused) if focused is not None else None
            self._before = _of(others, part), _of(others, resting), kept
        shown = self.currentWidget() or self._blank
        self._turn_to(_of(others, shown), _of(others, self.resting))

    def _turn_to(self, part: QWidget, resting: QWidget) -> None:
        self.resting = resting
        if self._shelf.made is not None:
            self._shelf.made.rest_on(resting)
        if self.indexOf(part) < 0:
            self.addWidget(part)
        self.setCurrentWidget(part)
        self._keys.set_in_settings(self.in_settings())


def _of(others: Mapping[QWidget, QWidget | None], one: QWidget) -> QWidget:
    return others.get(one) or one
