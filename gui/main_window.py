"""The window's shell: banner, sidebar, page, shelf, menus, keys and drops.

It knows where things are, not what they mean: wishes leave as signals, and
``gui.desk`` answers them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.model import Environment
from gui import assets
from gui.models.credential_list import CredentialListModel
from gui.views.credential_page import CredentialPage
from gui.views.empty_state import EmptyState
from gui.views.practice_banner import EndpointsBanner, PracticeBanner
from gui.views.shelf import Shelf
from gui.views.sidebar import Sidebar

SMALLEST = (720, 480)
USUAL = (1080, 700)
SIDEBAR = 288
#: The sidebar gives way down to this before the page gets narrower than that.
SIDEBAR_LEAST = 232
PAGE_LEAST = 640


class MainWindow(QMainWindow):
    """Sidebar and page, or the three doors while there is no credential."""

    fileDropped = Signal(object)
    textDropped = Signal(str)
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
        self.sidebar = Sidebar(model)
        self.page = CredentialPage(now, judge)
        practice = environment is Environment.PRACTICE
        self.empty = EmptyState(practice=practice)
        self._blank = QWidget()
        self._nothing = QWidget()
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing)
        self._right.addWidget(self.page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._whole = QStackedWidget()
        self.shelf = Shelf(self._right)
        self._environment = environment
        self._lay_out(hosts)
        self._name()
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setAcceptDrops(True)

    # ── what is shown ────────────────────────────────────────────────────────

    def show_blank(self) -> None:
        """Nothing yet: the catalog has not answered."""
        self._whole.setCurrentWidget(self._blank)

    def show_empty(self) -> None:
        """The three doors."""
        self.shelf.rest_on(self.empty)
        self._whole.setCurrentWidget(self.empty)

    def show_credentials(self, *, chosen: bool) -> None:
        """Sidebar and page, or sidebar alone."""
        self.shelf.rest_on(self._right)
        self._right.setCurrentWidget(self.page if chosen else self._nothing)
        self._whole.setCurrentWidget(self.splitter)

    def is_empty(self) -> bool:
        """Whether the three doors are shown."""
        return self._whole.currentWidget() is self.empty

    # ── keys and menus ───────────────────────────────────────────────────────

    def bind(self, keys: str, act: Callable[[], object]) -> None:
        """A key for the whole window."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)

    def menu(
        self, name: str, entries: Sequence[tuple[str, str, Callable[[], object]]]
    ) -> QMenu:
        """A menu; keys are shown beside the words, and bound by :meth:`bind`."""
        menu = QMenu(self)
        menu.setAccessibleName(name)
        for words, keys, act in entries:
            if not words:
                menu.addSeparator()
                continue
            action = QAction(words, menu)
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(act)
            menu.addAction(action)
        return menu

    # ── place and size ───────────────────────────────────────────────────────

    def place(self) -> dict[str, str]:
        """Where the window is, to be kept."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        sizes = ",".join(str(size) for size in self.splitter.sizes())
        return {"geometry": geometry, "splitter": sizes}

    def put_back(self, settings: dict[str, str]) -> None:
        """Put the window where it was; Qt brings it back onto a screen."""
        geometry = settings.get("geometry", "")
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
        sizes = [
            int(part)
            for part in settings.get("splitter", "").split(",")
            if part.isdigit()
        ]
        if len(sizes) == 2 and all(sizes):
            self.splitter.setSizes(sizes)

    # ── Qt's events ──────────────────────────────────────────────────────────

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves the page what it can."""
        super().resizeEvent(event)
        widest = max(SIDEBAR_LEAST, self.width() - PAGE_LEAST)
        if event.oldSize().width() > self.width() and widest < self.sidebar.width():
            self.splitter.setSizes([widest, self.width() - widest])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and texts may be dropped anywhere."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first local file, else the text."""
        mime = event.mimeData()
        local = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if local:
            self.fileDropped.emit(Path(local[0]))
        elif mime.hasText() and not mime.hasUrls():
            self.textDropped.emit(mime.text())

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

    def _lay_out(self, hosts: str) -> None:
        self.sidebar.setMinimumWidth(SIDEBAR_LEAST)
        self.sidebar.setMaximumWidth(400)
        self.splitter.addWidget(self.sidebar)
        self.splitter.addWidget(self._right)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([SIDEBAR, USUAL[0] - SIDEBAR])
        for part in (self._blank, self.empty, self.splitter):
            self._whole.addWidget(part)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner: PracticeBanner | None = None
        if self._environment is Environment.PRACTICE:
            self.banner = PracticeBanner()
            self.banner.leaveRequested.connect(self.close)
            column.addWidget(self.banner)
        if hosts:
            column.addWidget(EndpointsBanner(hosts))
        column.addWidget(self._whole, 1)
        self.setCentralWidget(centre)
        QHBoxLayout(self._nothing)

    def _name(self) -> None:
        title = {
            Environment.PRACTICE: self.tr("Mintdesk (Practice)"),
            Environment.CUSTOM: self.tr("Mintdesk (Custom address)"),
        }.get(self._environment, "Mintdesk")
        self.setWindowTitle(title)
        self.setWindowIcon(assets.app_icon())
