"""The page of one credential: header, tabs, and the shelf above its lower edge."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.late import Late
from gui.models.state import CredentialState
from gui.views.header import DETAILS, FILES, QUOTA, TOKEN, Header
from gui.views.token_page import NARROW, TokenPage

if TYPE_CHECKING:
    from gui.views.details_page import DetailsPage
    from gui.views.files_page import FilesPage
    from gui.views.quota_page import QuotaPage

# Below this height of the page the breadcrumb goes.
SHORT = 400


class CredentialPage(QWidget):
    """Draws a state; every wish of the user leaves as a signal of one of its parts.

    Quota, files and details are made when their tab is first shown.
    """

    def __init__(
        self,
        now: Callable[[], float],
        judge: Callable[[str, str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._now, self._judge = now, judge
        self._narrow = False
        self._state: CredentialState | None = None
        self.header = Header()
        self.token = TokenPage(now)
        self.late_quota = Late(self._make_quota)
        self.late_files = Late(self._make_files)
        self.late_details = Late(self._make_details)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.token)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self._stack, 1)
        self.header.tabChanged.connect(self._show_page)

    @property
    def quota(self) -> QuotaPage:
        """The Quota page."""
        return self.late_quota.get()

    @property
    def files(self) -> FilesPage:
        """The Files page."""
        return self.late_files.get()

    @property
    def details(self) -> DetailsPage:
        """The Details page."""
        return self.late_details.get()

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
            if self.late_details.made is not None:
                self.late_details.made.show_state(state)
        self.token.show_state(state)
        quota = self.late_quota.made
        if quota is not None:
            if before is None or before.id != state.id:
                quota.org.forget()
            quota.show_state(state)

    def tick(self) -> None:
        """Draw what depends on the time."""
        if self._state is not None:
            self.token.card.show_state(self._state)

    def show_tab(self, index: int) -> None:
        """Go to a tab."""
        self.header.tabs.set_current(index)
        self._show_page(index)

    def show_token(self) -> None:
        """Go to the Token tab."""
        self.show_tab(TOKEN)

    def focus_act(self) -> None:
        """Put the focus on what the page in front is for."""
        part = self.quota if self.is_on_quota() else self.token.card
        part.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_quota(self) -> None:
        """Go to the Quota tab."""
        self.show_tab(QUOTA)

    def is_on_quota(self) -> bool:
        """Whether the Quota tab is the one in front."""
        return self.header.tabs.current() == QUOTA

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow and short, by the page's own size."""
        super().resizeEvent(event)
        self._narrow = event.size().width() < NARROW
        self.header.set_narrow(self._narrow)
        self.header.set_short(event.size().height() < SHORT)
        if self.late_quota.made is not None:
            self.late_quota.made.set_narrow(self._narrow)

    def _show_page(self, index: int) -> None:
        page: QWidget = self.token
        if index == QUOTA:
            page = self.quota
        elif index == FILES:
            page = self.files
        elif index == DETAILS:
            page = self.details
        self._stack.setCurrentWidget(page)

    def _make_quota(self) -> QuotaPage:
        from gui.views.quota_page import QuotaPage

        page = QuotaPage(self._now, self._judge)
        page.set_narrow(self._narrow)
        if self._state is not None:
            page.show_state(self._state)
        self._stack.addWidget(page)
        return page

    def _make_files(self) -> FilesPage:
        from gui.views.files_page import FilesPage

        page = FilesPage(self._now)
        self._stack.addWidget(page)
        return page

    def _make_details(self) -> DetailsPage:
        from gui.views.details_page import DetailsPage

        page = DetailsPage(self._now)
        if self._state is not None:
            page.show_state(self._state)
        self._stack.addWidget(page)
        return page
