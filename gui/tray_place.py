"""The system's tray: whether there is one, and an icon in it.

The only caller of QSystemTrayIcon. Whether there is a tray is asked of the desktop,
over its bus on Linux, which takes some milliseconds: seldom, and never before the
first picture.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

# Milliseconds that a notice stays, where the desktop lets us say.
STAYS = 8_000


def unmarked(text: str, platform: str = sys.platform) -> str:
    """A notice's words in which a desktop finds no markup, whatever a name holds.

    WORKAROUND: over the bus of Linux they may be markup, with links and pictures, in
    the notice or in the icon's tooltip, where Qt repeats them; Qt sends them as they
    are. Where they are none, an escaped sign would be shown as written.
    """
    if platform in ("win32", "darwin"):
        return text
    return text.replace("<", "\u2039").replace(">", "\u203a")


class TrayIcon(QObject):
    """An icon in the tray: ``pressed`` when it, or one of its notices, is clicked."""

    pressed = Signal()

    def __init__(self, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.pressed)

    def show(self, icon: QIcon, words: str) -> None:
        """Be there, with this icon and these words beside it."""
        self._icon.setIcon(icon)
        self._icon.setToolTip(words)
        self._icon.show()

    def hide(self) -> None:
        """Be gone."""
        self._icon.hide()

    def is_drawn_elsewhere(self) -> bool:
        """Whether a panel reads the menu over the bus, and draws it itself.

        There Qt does not know where the icon is.
        """
        return (
            sys.platform not in ("win32", "darwin") and self._icon.geometry().isNull()
        )

    def tell(self, title: str, text: str) -> None:
        """A notice, by whatever the desktop shows notices with."""
        kind = QSystemTrayIcon.MessageIcon.Information
        self._icon.showMessage(unmarked(title), unmarked(text), kind, STAYS)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A click; one that opens the menu is none."""
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.pressed.emit()


class Place(Protocol):
    """Where an icon may stand."""

    def is_there(self) -> bool:
        """Whether the desktop shows a tray just now."""
        ...

    def icon(self, menu: QMenu, parent: QObject) -> TrayIcon:
        """An icon in it, not shown yet."""
        ...


class SystemPlace:
    """The tray of this desktop."""

    def is_there(self) -> bool:
        """Ask the desktop."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def icon(self, menu: QMenu, parent: QObject) -> TrayIcon:
        """Qt's own."""
        return TrayIcon(menu, parent)
