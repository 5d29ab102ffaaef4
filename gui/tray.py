"""The tray, connected: its icon, its menu, and what it tells while nobody looks.

Made after the first picture. The menu is kept true also where a panel reads it without
saying so: on changes, and once a minute for the times.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from core.model import Environment
from gui import tray_mark
from gui.models import tray_rows
from gui.theme import theme_watch
from gui.tray_menu import TrayMenu
from gui.tray_place import Place, SystemPlace, TrayIcon

if TYPE_CHECKING:
    from core.storage.outcomes import Opening
    from gui.desk import Desk

SHOW: Final = "tray.show"
"""The setting that tells whether an icon is wanted: all but ``off`` is."""
ON, OFF = "on", "off"
# Milliseconds after which changes are shown, and between two looks at the times.
SOON: Final = 250
MINUTE: Final = 60_000


class Tray(QObject):
    """``changed`` when the icon has come or gone.

    ``copyRequested(id)`` and ``quitRequested`` come from its menu, ``openRequested``
    from a click on icon or notice as well.
    """

    changed = Signal()
    copyRequested = Signal(str)
    openRequested = Signal()
    quitRequested = Signal()

    def __init__(
        self,
        desk: Desk,
        settings: Mapping[str, str] | None,
        place: Place | None = None,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._place: Place = place or SystemPlace()
        self._wanted: bool | None = None
        self._icon: TrayIcon | None = None
        self._menu: TrayMenu | None = None
        self._is_there = False
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.refresh)
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self._show_times)
        model = desk.model
        for changed in (model.stateChanged, model.modelReset, model.rowsInserted):
            changed.connect(self._later)
        desk.calls.copied.connect(self._later)
        desk.clipboard.leftChanged.connect(self._show_copied)
        desk.clipboard.lost.connect(self._show_copied)
        theme_watch().changed.connect(self._dress)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)
        desk.credentials.opened.connect(self._opened)
        desk.window.windowTitleChanged.connect(self._dress)
        if settings is not None:
            self._take(settings)

    # ── whether it is there ──────────────────────────────────────────────────

    def is_wanted(self) -> bool:
        """Whether the user wants an icon."""
        return self._wanted is not False

    def is_shown(self) -> bool:
        """Whether an icon of ours stands in a tray, as the desktop said last."""
        return self._is_there and self._icon is not None and self.is_wanted()

    def look(self) -> bool:
        """Ask the desktop anew whether there is a tray; come, where there is one now.

        Gives whether the icon is shown.
        """
        before = self.is_shown()
        self._is_there = self._place.is_there()
        if self._is_there and self._wanted:
            self._come()
        if self.is_shown() != before:
            self.changed.emit()
        return self.is_shown()

    def is_there(self) -> bool:
        """Whether the desktop has a tray, as it said last."""
        return self._is_there

    def set_wanted(self, wanted: bool) -> None:
        """Show the icon from now on, or no longer; kept for the next start."""
        self._desk.credentials.keep_setting(SHOW, ON if wanted else OFF)
        self._want(wanted)

    def go(self) -> None:
        """The program ends: leave nothing in the tray."""
        self._soon.stop()
        self._minute.stop()
        if self._icon is not None:
            self._icon.hide()

    def tell(self, title: str, text: str) -> bool:
        """A notice; whether there is anything to tell it with."""
        if self._icon is None or not self.is_shown():
            return False
        self._icon.tell(title, text)
        return True

    @Slot(object)
    def _opened(self, opening: Opening) -> None:
        self._take(opening.settings)

    def _take(self, settings: Mapping[str, str]) -> None:
        self._want(settings.get(SHOW, ON) != OFF)

    def _want(self, wanted: bool) -> None:
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted:
            self.look()
        elif self._icon is not None:
            self.go()
            self.changed.emit()

    def _come(self) -> None:
        if self._icon is None:
            self._menu = menu = TrayMenu(self._desk.window)
            menu.aboutToShow.connect(self.refresh)
            menu.renamed.connect(self.refresh)
            menu.copyRequested.connect(self.copyRequested)
            menu.clearRequested.connect(self._desk.clipboard.clear_now)
            menu.openRequested.connect(self.openRequested)
            menu.quitRequested.connect(self.quitRequested)
            self._icon = self._place.icon(menu, self)
            self._icon.pressed.connect(self._pressed)
            self._show_copied()
        if not self._minute.isActive():
            self._dress()
            self._minute.start()
            self._take_to_panel()

    def _take_to_panel(self) -> None:
        """The menu as the panel reads it, now that it is known which one it is."""
        if self._icon is not None and self._menu is not None:
            self._menu.is_drawn_elsewhere = self._icon.is_drawn_elsewhere()
            self.refresh()

    @Slot()
    def _pressed(self) -> None:
        """On macOS a click opens the menu, and nothing else."""
        if sys.platform != "darwin":
            self.openRequested.emit()

    # ── how it looks ─────────────────────────────────────────────────────────

    @Slot()
    def refresh(self) -> None:
        """Show those that are pinned, and those used last, as they are now."""
        if self._menu is None or not self.is_wanted():
            return
        self._soon.stop()
        self._show(tray_rows.chosen(self._desk.model))

    @Slot()
    def _later(self) -> None:
        """Something has changed; more may, in a moment."""
        if self._menu is not None and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _show_times(self) -> None:
        if self._menu is not None:
            self._show(self._menu.ids())

    def _show(self, ids: tuple[str, ...]) -> None:
        model = self._desk.model
        states = (model.state(each) for each in ids)
        rows = [tray_rows.row(model, each) for each in states if each is not None]
        if self._menu is not None:
            self._menu.show_rows(rows)

    @Slot()
    def _show_copied(self) -> None:
        if self._menu is not None:
            self._menu.show_copied(self._desk.clipboard.left() != 0)

    @Slot()
    def _dress(self) -> None:
        """The panel's colours, and ours in the menu."""
        if self._icon is None or self._menu is None or not self.is_wanted():
            return
        environment = self._desk.services.world.environment
        practice = environment is Environment.PRACTICE
        title = self._desk.window.windowTitle()
        self._icon.show(tray_mark.icon(tray_mark.ink(), practice=practice), title)
        self._menu.show_colours()
