"""The window's shell: banner, sidebar, page, shelf, menus, keys and drops.

It knows where things are, not what they mean: wishes leave as signals, and
``gui.desk`` answers them. Each part is made when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from core.model import Environment
from gui.keys import Keys
from gui.late import Late
from gui.stage import Stage

if TYPE_CHECKING:
    from gui.drops import Drops
    from gui.models.credential_list import CredentialListModel
    from gui.views.credential_page import CredentialPage
    from gui.views.empty_state import EmptyState
    from gui.views.panes import Panes
    from gui.views.practice_banner import PracticeBanner
    from gui.views.settings_page import SettingsPage
    from gui.views.shelf import Shelf
    from gui.views.sidebar import Sidebar

SMALLEST = (720, 480)
USUAL = (1080, 700)


class MainWindow(QMainWindow):
    """Sidebar and page, or the three doors while there is no credential."""

    filesDropped = Signal(object, str)
    textDropped = Signal(str, str)
    addressDropped = Signal()
    closing = Signal()
    hiding = Signal()
    left = Signal()
    woken = Signal()

    def __init__(
        self,
        model: CredentialListModel,
        now: Callable[[], float],
        judge: Callable[[str, str], str],
        environment: Environment,
        hosts: str = "",
    ) -> None:
        super().__init__()
        self._model, self._now, self._judge = model, now, judge
        self._environment = environment
        self.late_panes = Late(self._make_panes)
        self.late_page = Late(self._make_page)
        self.late_empty = Late(self._make_empty)
        self.late_shelf = Late(self._make_shelf)
        self.late_settings = Late(self._make_settings)
        self._drops = Late(self._make_drops)
        self.keys = Keys(self)
        self._sizes: list[int] = []
        self._leaving = False
        self.stays: Callable[[], bool] = lambda: False
        self.stage = Stage(self.keys, self.late_settings, self.late_shelf)
        self._lay_out(hosts)
        self._name()
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setAcceptDrops(True)

    # ── its parts ────────────────────────────────────────────────────────────

    @property
    def sidebar(self) -> Sidebar:
        """The list of credentials."""
        return self.late_panes.get().sidebar

    @property
    def page(self) -> CredentialPage:
        """The page of the chosen credential."""
        return self.late_page.get()

    @property
    def empty(self) -> EmptyState:
        """The three doors."""
        return self.late_empty.get()

    @property
    def shelf(self) -> Shelf:
        """Where messages lie that belong to no card."""
        return self.late_shelf.get()

    # ── what is shown ────────────────────────────────────────────────────────

    def show_empty(self) -> None:
        """The three doors."""
        self.stage.show_part(self.empty, self.empty)
        if self.is_empty():
            self.empty.doors[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_credentials(self, *, chosen: bool) -> None:
        """Sidebar and page, or sidebar alone."""
        panes = self.late_panes.get()
        panes.show_page(self.page if chosen else None)
        self.stage.show_part(panes, panes.right)

    def show_settings(self) -> None:
        """The settings, until :meth:`leave_settings` leads back."""
        self.stage.show_settings()

    def leave_settings(self) -> None:
        """Back to what was there before, the focus too."""
        self.stage.leave_settings()

    def in_settings(self) -> bool:
        """Whether the settings are shown."""
        return self.stage.in_settings()

    def is_empty(self) -> bool:
        """Whether the three doors are shown."""
        return self.stage.currentWidget() is self.late_empty.made

    # ── keys ─────────────────────────────────────────────────────────────────

    def bind(
        self, keys: str, act: Callable[[], object], *, everywhere: bool = False
    ) -> None:
        """A key for the whole window; in the settings only with ``everywhere``."""
        self.keys.bind(keys, act, everywhere=everywhere)

    # ── place and size ───────────────────────────────────────────────────────

    def place(self) -> dict[str, str]:
        """Where the window is, to be kept."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        place = {"geometry": geometry}
        panes = self.late_panes.made
        if panes is not None:
            place["splitter"] = ",".join(str(size) for size in panes.sizes())
        return place

    def put_back(self, settings: dict[str, str]) -> None:
        """Put the window where it was, as far as that can still be seen."""
        geometry = settings.get("geometry", "")
        if geometry:
            from gui import window_memory

            data = QByteArray.fromBase64(geometry.encode("ascii", "replace"))
            self.restoreGeometry(data)
            window_memory.bring_into_sight(self)
        sizes = [
            int(part)
            for part in settings.get("splitter", "").split(",")
            if part.isdecimal() and part.isascii() and len(part) < 6
        ]
        if len(sizes) == 2 and all(sizes):
            self._sizes = sizes
            if self.late_panes.made is not None:
                self.late_panes.made.setSizes(sizes)

    # ── Qt's events ──────────────────────────────────────────────────────────

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and texts may be dropped anywhere; what follows is heard there."""
        self._drops.get().enter(event)

    def changeEvent(self, event: QEvent) -> None:
        """Shown or minimised: the clock follows. Another language: the title."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        if event.type() in (
            QEvent.Type.WindowStateChange,
            QEvent.Type.ActivationChange,
        ):
            self.woken.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """In sight again, whether it comes to the front or not."""
        super().showEvent(event)
        self.woken.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight."""
        super().hideEvent(event)
        self.woken.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program ends with its window, unless it goes on in the tray."""
        if not self._leaving and self.stays():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def leave(self) -> None:
        """Close for good, and end; ``left`` where no window is seen to close."""
        hidden, self._leaving = not self.isVisible(), True
        self.close()
        if hidden:
            self.left.emit()

    # ── making ───────────────────────────────────────────────────────────────

    def _make_panes(self) -> Panes:
        from gui.views.panes import Panes

        panes = Panes(self._model)
        if self._sizes:
            panes.setSizes(self._sizes)
        return panes

    def _make_page(self) -> CredentialPage:
        from gui.views.credential_page import CredentialPage

        page = CredentialPage(self._now, self._judge)
        self.late_panes.get().right.addWidget(page)
        return page

    def _make_empty(self) -> EmptyState:
        from gui.views.empty_state import EmptyState

        return EmptyState(practice=self._environment is Environment.PRACTICE)

    def _make_shelf(self) -> Shelf:
        from gui.views.shelf import Shelf

        return Shelf(self.stage.resting)

    def _make_settings(self) -> SettingsPage:
        from gui.views.settings_page import SettingsPage

        made = SettingsPage()
        self.stage.addWidget(made)  # the palette has it made long before it is shown
        return made

    def _make_drops(self) -> Drops:
        from gui.drops import Drops

        return Drops(self)

    def _lay_out(self, hosts: str) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner: PracticeBanner | None = None
        if self._environment is Environment.PRACTICE:
            from gui.views.practice_banner import PracticeBanner

            self.banner = PracticeBanner()
            self.banner.leaveRequested.connect(self.leave)
            column.addWidget(self.banner)
        if hosts:
            from gui.views.practice_banner import EndpointsBanner

            column.addWidget(EndpointsBanner(hosts))
        column.addWidget(self.stage, 1)
        self.setCentralWidget(centre)

    def _name(self) -> None:
        title = {
            Environment.PRACTICE: self.tr("Mintdesk (Practice)"),
            Environment.CUSTOM: self.tr("Mintdesk (Custom address)"),
        }.get(self._environment, "Mintdesk")
        self.setWindowTitle(title)
