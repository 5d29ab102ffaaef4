"""The window's shell: banner, sidebar, page, shelf, menus, keys and drops.

It knows where things are, not what they mean: wishes leave as signals, and
``gui.desk`` answers them. Each part is made when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.model import Environment
from gui.late import Late

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

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
        self._shortcuts: list[QShortcut] = []
        self._before: tuple[QWidget, QWidget, QWidget | None] | None = None
        self._sizes: list[int] = []
        self._blank = self._resting = QWidget()
        self._whole = QStackedWidget()
        self._whole.addWidget(self._blank)
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
        self._show(self.empty, self.empty)
        if self.is_empty():
            self.empty.doors[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_credentials(self, *, chosen: bool) -> None:
        """Sidebar and page, or sidebar alone."""
        panes = self.late_panes.get()
        panes.show_page(self.page if chosen else None)
        self._show(panes, panes.right)

    def show_settings(self) -> None:
        """The settings, until :meth:`leave_settings` leads back."""
        if not self.in_settings():
            shown = self._whole.currentWidget() or self._blank
            self._before = (shown, self._resting, self.focusWidget())
            settings = self.late_settings.get()
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
        made = self.late_settings.made
        return made is not None and self._whole.currentWidget() is made

    def is_empty(self) -> bool:
        """Whether the three doors are shown."""
        return self._whole.currentWidget() is self.late_empty.made

    def _show(self, part: QWidget, resting: QWidget) -> None:
        """Show a part, or have the settings lead to it once they are left."""
        if self.in_settings() and self._before is not None:
            before, _, focused = self._before
            self._before = part, resting, focused if part is before else None
            if self._whole.indexOf(part) < 0:
                self._whole.addWidget(part)
        else:
            self._turn_to(part, resting)

    def _turn_to(self, part: QWidget, resting: QWidget) -> None:
        """Show a part; the shelf rests on it, or on one of its own parts."""
        self._resting = resting
        if self.late_shelf.made is not None:
            self.late_shelf.made.rest_on(resting)
        if self._whole.indexOf(part) < 0:
            self._whole.addWidget(part)
        self._whole.setCurrentWidget(part)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not self.in_settings())

    # ── keys and menus ───────────────────────────────────────────────────────

    def bind(
        self, keys: str, act: Callable[[], object], *, everywhere: bool = False
    ) -> None:
        """A key for the whole window; in the settings only with ``everywhere``."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)
        if not everywhere:
            self._shortcuts.append(shortcut)
            shortcut.setEnabled(not self.in_settings())

    def menu(
        self, name: str, entries: Sequence[tuple[str, str, Callable[[], object]]]
    ) -> QMenu:
        """A menu; keys are shown beside the words, and bound by :meth:`bind`."""
        from gui.views import menus

        return menus.menu(self, name, entries)

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
        """Put the window where it was; Qt brings it back onto a screen."""
        geometry = settings.get("geometry", "")
        if geometry:
            data = QByteArray.fromBase64(geometry.encode("ascii", "replace"))
            self.restoreGeometry(data)
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
        """Shown, hidden or minimised: the clock follows."""
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.WindowStateChange,
            QEvent.Type.ActivationChange,
        ):
            self.woken.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The program ends with its window."""
        self.closing.emit()
        super().closeEvent(event)

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

        return Shelf(self._resting)

    def _make_settings(self) -> SettingsPage:
        from gui.views.settings_page import SettingsPage

        return SettingsPage()

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
            self.banner.leaveRequested.connect(self.close)
            column.addWidget(self.banner)
        if hosts:
            from gui.views.practice_banner import EndpointsBanner

            column.addWidget(EndpointsBanner(hosts))
        column.addWidget(self._whole, 1)
        self.setCentralWidget(centre)

    def _name(self) -> None:
        title = {
            Environment.PRACTICE: self.tr("Mintdesk (Practice)"),
            Environment.CUSTOM: self.tr("Mintdesk (Custom address)"),
        }.get(self._environment, "Mintdesk")
        self.setWindowTitle(title)
