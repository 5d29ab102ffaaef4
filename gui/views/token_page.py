"""The Token page: may I use it, and until when."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.clocks import boot_clock
from core.model import Secret
from gui import token_life
from gui.late import Late
from gui.models.state import CredentialState
from gui.views.paint import see_through
from gui.views.recent_card import RecentCard
from gui.views.scopes_card import ScopesCard
from gui.views.token_card import TokenCard

if TYPE_CHECKING:
    from gui.views.waiting_panel import WaitingPanel

# Widest body of a page; wider windows leave it at the left.
BODY_WIDTH = 880
# Below this width of the page, margins shrink and secondary buttons lose their text.
NARROW = 640


class Page(QScrollArea):
    """A scrolling body, left-aligned, with room at its end for the shelf."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(see_through())
        self._holder = QWidget()
        self._holder.setAutoFillBackground(False)
        self.body = QVBoxLayout(self._holder)
        self.body.setSpacing(16)
        self.setWidget(self._holder)
        self._narrow: bool | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow or not, by the width of the page."""
        super().resizeEvent(event)
        width = event.size().width()
        narrow = width < NARROW
        margin = 16 if narrow else 24
        spare = max(0, width - 2 * margin - BODY_WIDTH)
        self.body.setContentsMargins(margin, 16, margin + spare, 80)
        if narrow != self._narrow:
            self._narrow = narrow
            self.set_narrow(narrow)

    def set_narrow(self, narrow: bool) -> None:
        """For the page's parts to follow."""


class TokenPage(Page):
    """The card with ring and token, the scopes, and what was done lately.

    ``actionTriggered`` passes on the remedy of a failure (``try_again``, ``edit`` …).
    """

    actionTriggered = Signal(str)
    getRequested = Signal(bool)
    copyRequested = Signal()
    cancelRequested = Signal()
    stopWaitingRequested = Signal()
    clearClipboardRequested = Signal()
    revealRequested = Signal()
    lookInsideRequested = Signal()
    historyRequested = Signal()
    copyDetails = Signal(str)

    def __init__(
        self,
        now: Callable[[], float],
        parent: QWidget | None = None,
        boot: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__(parent)
        self._now, self._boot = now, boot
        self.card = TokenCard(now, boot=boot)
        self.scopes = ScopesCard()
        self.recent = RecentCard(now)
        self.recent.allRequested.connect(self.historyRequested)
        self.late_panel = Late(self._make_panel)
        for part in (self.card, self.scopes, self.recent):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for name in (
            "actionTriggered",
            "getRequested",
            "copyRequested",
            "cancelRequested",
            "stopWaitingRequested",
            "clearClipboardRequested",
            "revealRequested",
            "lookInsideRequested",
            "copyDetails",
        ):
            getattr(self.card, name).connect(getattr(self, name))

    def show_state(self, state: CredentialState) -> None:
        """Draw the page for a state."""
        self.card.show_state(state)
        self._show_panel(state.in_the_way)
        self.scopes.show_state(state)
        off = token_life.off_now(state.token, self._now(), self._boot)
        self.recent.show_happenings(state.recent, off)

    def reveal(self, secret: Secret) -> None:
        """Show the token while the eye is held."""
        self.card.reveal(secret)

    def set_narrow(self, narrow: bool) -> None:
        """Smaller ring, icon buttons, no list of recent events."""
        self.card.set_narrow(narrow)
        self.scopes.set_narrow(narrow)
        self.recent.set_narrow(narrow)

    def _show_panel(self, shown: bool) -> None:
        """The keyring's panel in the card's place, as high; the focus goes with it."""
        if shown is self.card.isHidden():
            return
        panel = self.late_panel.get()
        if shown:
            panel.setMinimumHeight(self.card.height())
        before, after = (self.card, panel) if shown else (panel, self.card)
        had_focus = before.isAncestorOf(self.focusWidget())
        before.setVisible(False)
        after.setVisible(True)
        if had_focus:
            act = panel.stop if shown else self.card.main
            act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_panel(self) -> WaitingPanel:
        from gui.views.waiting_panel import WaitingPanel

        panel = WaitingPanel()
        panel.hide()
        panel.stopWaitingRequested.connect(self.stopWaitingRequested)
        self.body.insertWidget(0, panel)
        return panel
