"""The head of a page: what the credential is, its tabs, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.model import Credential, Environment
from gui.models.row_data import place_of
from gui.privacy import privacy, shown, spoken
from gui.theme import colours, theme_watch
from gui.views.buttons import Button, IconButton
from gui.views.chips import Chip
from gui.views.menus import ActionMenu
from gui.views.privacy_mark import PrivacyMark
from gui.views.tabs import TabBar
from gui.views.text import ElidedLabel, TextStyle

# The order of the tabs.
TOKEN, QUOTA, FILES, DETAILS = range(4)


class Header(QWidget):
    """Title, badge, breadcrumb, tabs; a violet ground behind Production.

    ``wished(id)`` for an action of its menu, or of its button.
    """

    tabChanged = Signal(int)
    wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guarded = False
        self._credential: Credential | None = None
        self.mark = PrivacyMark()
        self.mark.clicked.connect(lambda: self.wished.emit("privacy"))
        self._title = ElidedLabel("", TextStyle.TITLE)
        self._crumbs = ElidedLabel("", quiet=True)
        self._badges = QHBoxLayout()
        self._badges.setSpacing(8)
        self.export_button = Button(self.tr("Export…"), "plain", "export")
        self.export_button.clicked.connect(lambda: self.wished.emit("export"))
        self.more = IconButton("more", self.tr("More for this credential"))
        names = (
            self.tr("Token"),
            self.tr("Quota"),
            self.tr("Files"),
            self.tr("Details"),
        )
        self.tabs = TabBar(names)
        self.tabs.setAccessibleName(self.tr("Pages of this credential"))
        self.tabs.currentChanged.connect(self.tabChanged)
        self._narrow = False
        self._menu: ActionMenu | None = None
        self._lay_out()
        theme_watch().changed.connect(self.update)
        privacy().changed.connect(self._show_trail)

    def show_credential(self, credential: Credential) -> None:
        """Say what it is and where it belongs."""
        self._credential = credential
        self._title.set_text(credential.name)
        self._show_trail()
        self._guarded = credential.guarded
        self._show_badges(credential)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Export moves into the menu."""
        self.export_button.setVisible(not narrow)
        self._narrow = narrow
        self.mark.set_narrow(narrow)
        if self._menu is not None:
            self._menu.show_entry("export", narrow)
        margin = 16 if narrow else 24
        self._outer.setContentsMargins(margin, 16, margin, 0)

    def set_short(self, short: bool) -> None:
        """The breadcrumb joins the title's tooltip."""
        self._crumbs.setVisible(not short)

    def set_copy_menu(self, menu: QMenu) -> None:
        """The menu of Copy as, among what else can be done."""
        if self._menu is not None:
            rename = self._menu.action("rename")
            if rename is not None:
                self._menu.insertMenu(rename, menu)

    def set_menu(self, menu: ActionMenu) -> None:
        """What can be done with the credential; Export only where its button is not."""
        self._menu = menu
        menu.show_entry("export", self._narrow)
        menu.chosen.connect(self.wished)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of Production, and a line below."""
        super().paintEvent(event)
        painter = QPainter(self)
        chosen = colours()
        if self._guarded:
            painter.fillRect(self.rect(), chosen.production_ground)
        painter.fillRect(0, self.height() - 1, self.width(), 1, chosen.line)

    @Slot()
    def _show_trail(self) -> None:
        one = self._credential
        if one is None:
            return
        org, rest = one.org_name or one.ims_org_id, [one.project, place_of(one)]
        trails = [
            "  ›  ".join(part for part in (told("org", org), *rest) if part)
            for told in (shown, spoken)
        ]
        self._crumbs.set_text(trails[0])
        for part in (self._crumbs, self._title):
            part.setAccessibleDescription(trails[1])
        self._crumbs.setAccessibleName(trails[1])

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

    def _lay_out(self) -> None:
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(24, 16, 24, 0)
        self._outer.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title)
        top.addLayout(self._badges)
        top.addStretch(1)
        top.addWidget(self.mark)
        top.addWidget(self.export_button)
        top.addWidget(self.more)
        self._outer.addLayout(top)
        self._outer.addWidget(self._crumbs)
        self._outer.addSpacing(6)
        self._outer.addWidget(self.tabs)
