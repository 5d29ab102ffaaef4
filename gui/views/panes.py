"""Sidebar and page, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from gui.models.credential_list import CredentialListModel
from gui.views.sidebar import Sidebar

SIDEBAR = 288
PAGE = 792
# The sidebar gives way down to this before the page gets narrower than that.
SIDEBAR_LEAST = 232
SIDEBAR_MOST = 400
PAGE_LEAST = 640


class Panes(QSplitter):
    """The list of credentials at the left, the chosen one's page at the right."""

    def __init__(
        self, model: CredentialListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sidebar = Sidebar(model)
        self.sidebar.setMinimumWidth(SIDEBAR_LEAST)
        self.sidebar.setMaximumWidth(SIDEBAR_MOST)
        self.right = QStackedWidget()
        self._nothing = QWidget()
        self.right.addWidget(self._nothing)
        self.addWidget(self.sidebar)
        self.addWidget(self.right)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self.setSizes([SIDEBAR, PAGE])

    def show_page(self, page: QWidget | None) -> None:
        """One of the pages at the right, or nothing there."""
        self.right.setCurrentWidget(self._nothing if page is None else page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves the page what it can."""
        super().resizeEvent(event)
        widest = max(SIDEBAR_LEAST, self.width() - PAGE_LEAST)
        if event.oldSize().width() > self.width() and widest < self.sidebar.width():
            self.setSizes([widest, self.width() - widest])
