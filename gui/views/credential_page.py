"""The page of one credential: header, tabs, and the shelf above its lower edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.models.state import CredentialState
from gui.views.details_page import DetailsPage
from gui.views.header import Header
from gui.views.quota_page import QuotaPage
from gui.views.token_page import NARROW, TokenPage

#: Below this height of the page the breadcrumb goes.
SHORT = 400


class CredentialPage(QWidget):
    """Draws a state; every wish of the user leaves as a signal of one of its parts."""

    tabChanged = Signal(int)

    def __init__(
        self,
        now: Callable[[], float],
        judge: Callable[[str, str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.header = Header()
        self.token = TokenPage(now)
        self.quota = QuotaPage(now, judge)
        self.details = DetailsPage(now)
        self._stack = QStackedWidget()
        for page in (self.token, self.quota, self.details):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self._stack, 1)
        self.header.tabChanged.connect(self._stack.setCurrentIndex)
        self.header.tabChanged.connect(self.tabChanged)
        self._state: CredentialState | None = None

    @property
    def state(self) -> CredentialState | None:
        """The state as drawn last."""
        return self._state

    def show_state(self, state: CredentialState) -> None:
        """Draw everything for a state."""
        before = self._state
        self._state = state
        if before is None or before.credential != state.credential:
            self.header.show_credential(state.credential)
            self.details.show_state(state)
        self.token.show_state(state)
        self.quota.show_state(state)

    def tick(self) -> None:
        """Draw what depends on the time."""
        if self._state is not None:
            self.token.card.show_state(self._state)

    def show_tab(self, index: int) -> None:
        """Go to a tab."""
        self.header.tabs.set_current(index)
        self._stack.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow and short, by the page's own size."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.header.set_narrow(narrow)
        self.header.set_short(event.size().height() < SHORT)
        self.quota.set_narrow(narrow)
