"""The head of a page: what the credential is, its tabs, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.model import Credential, Environment
from gui.models.credential_list import place_of
from gui.theme import colours, theme_watch
from gui.views.buttons import Button, IconButton
from gui.views.chips import Chip
from gui.views.tabs import TabBar
from gui.views.text import ElidedLabel, TextStyle

# The order of the tabs.
TOKEN, QUOTA, DETAILS = range(3)


class Header(QWidget):
    """Title, badge, breadcrumb, tabs; a violet ground behind Production."""

    tabChanged = Signal(int)
    exportRequested = Signal()
    editRequested = Signal()
    renameRequested = Signal()
    replaceSecretRequested = Signal()
    deleteRequested = Signal()
    historyRequested = Signal()
    wireRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guarded = False
        self._title = ElidedLabel("", TextStyle.TITLE)
        self._crumbs = ElidedLabel("", quiet=True)
        self._badges = QHBoxLayout()
        self._badges.setSpacing(8)
        self.export_button = Button(self.tr("Export…"), "plain", "export")
        self.export_button.clicked.connect(self.exportRequested)
        self.more = IconButton("more", self.tr("More for this credential"))
        self.tabs = TabBar([self.tr("Token"), self.tr("Quota"), self.tr("Details")])
        self.tabs.setAccessibleName(self.tr("Pages of this credential"))
        self.tabs.currentChanged.connect(self.tabChanged)
        self._menu()
        self._lay_out()
        theme_watch().changed.connect(self.update)

    def show_credential(self, credential: Credential) -> None:
        """Say what it is and where it belongs."""
        self._title.set_text(credential.name)
        org = credential.org_name or credential.ims_org_id
        crumbs = [org, credential.project, place_of(credential)]
        trail = "  ›  ".join(part for part in crumbs if part)
        self._crumbs.set_text(trail)
        self._title.setAccessibleDescription(trail)
        self._guarded = credential.guarded
        self._show_badges(credential)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Export moves into the menu."""
        self.export_button.setVisible(not narrow)
        self._export_action.setVisible(narrow)
        margin = 16 if narrow else 24
        self._outer.setContentsMargins(margin, 16, margin, 0)

    def set_short(self, short: bool) -> None:
        """The breadcrumb joins the title's tooltip."""
        self._crumbs.setVisible(not short)

    def set_copy_menu(self, menu: QMenu) -> None:
        """The menu of Copy as, among what else can be done."""
        self.more.menu().insertMenu(self._rename_action, menu)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of Production, and a line below."""
        super().paintEvent(event)
        painter = QPainter(self)
        chosen = colours()
        if self._guarded:
            painter.fillRect(self.rect(), chosen.production_ground)
        painter.fillRect(0, self.height() - 1, self.width(), 1, chosen.line)

    def _show_badges(self, credential: Credential) -> None:
        while (item := self._badges.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if credential.guarded:
            chip = Chip(self.tr("Production"), "production", "shield")
            self._badges.addWidget(chip)
        if credential.environment is Environment.STAGE:
            self._badges.addWidget(Chip(self.tr("Adobe stage"), "plain"))

    def _menu(self) -> None:
        menu = QMenu(self.more)
        menu.setAccessibleName(self.more.accessibleName())
        entries = (
            (self.tr("Export…"), self.exportRequested),
            (self.tr("Rename…"), self.renameRequested),
            (self.tr("Edit…"), self.editRequested),
            (self.tr("Replace secret…"), self.replaceSecretRequested),
            (self.tr("Wire into App Builder…"), self.wireRequested),
            (self.tr("History…"), self.historyRequested),
            (self.tr("Delete…"), self.deleteRequested),
        )
        actions: list[QAction] = []
        for name, signal in entries:
            action = menu.addAction(name)
            action.triggered.connect(signal)
            actions.append(action)
        menu.insertSeparator(actions[-1])
        self._export_action, self._rename_action = actions[:2]
        self._export_action.setVisible(False)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _lay_out(self) -> None:
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(24, 16, 24, 0)
        self._outer.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title)
        top.addLayout(self._badges)
        top.addStretch(1)
        top.addWidget(self.export_button)
        top.addWidget(self.more)
        self._outer.addLayout(top)
        self._outer.addWidget(self._crumbs)
        self._outer.addSpacing(6)
        self._outer.addWidget(self.tabs)
