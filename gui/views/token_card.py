"""The hero card of the Token page: ring, sentence, token, buttons, and the foot.

The card keeps its height in every state; only its words change.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.clocks import boot_clock
from core.model import Secret, Token
from gui import countdown, moments, pause_words, token_life
from gui.models.state import CredentialState
from gui.views.buttons import Button, IconButton
from gui.views.card import Card
from gui.views.copy_as import CopyAs
from gui.views.flow_layout import FlowLayout
from gui.views.foot import Foot
from gui.views.ring import Ring
from gui.views.sentence import Sentence
from gui.views.set_line import SetLine
from gui.views.text import label, plain_tooltip
from gui.views.token_field import TokenField

_ICONS = {
    "good": "check-circle",
    "soon": "warning",
    "expiring": "clock",
    "expired": "minus",
    "none": "key",
    "failed": "error",
    "asking": "refresh",
}

# The icon of a remedy.
_MENDS = {
    "replace_secret": "key",
    "edit": "edit",
    "edit_client_id": "edit",
    "edit_org": "edit",
    "edit_scopes": "edit",
    "find_scope": "search",
    "open_console": "export",
}


class TokenCard(Card):
    """May I use this token, and until when; the one filled button does the next."""

    actionTriggered = Signal(str)
    getRequested = Signal(bool)
    copyRequested = Signal()
    cancelRequested = Signal()
    stopWaitingRequested = Signal()
    clearClipboardRequested = Signal()
    revealRequested = Signal()
    lookInsideRequested = Signal()
    copyDetails = Signal(str)

    def __init__(
        self,
        now: Callable[[], float],
        parent: QWidget | None = None,
        boot: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__("", parent)
        self._now, self._boot = now, boot
        self._state: CredentialState | None = None
        self._narrow = False
        self._ring = Ring(144)
        self._sentence = Sentence()
        self._instant = label(quiet=True, wrap=True)
        self.set_line = SetLine()
        self.field = TokenField()
        self.main = Button("", "filled", "copy")
        self._again = Button(self.tr("Get a new one"), "plain", "refresh")
        self._again_small = IconButton("refresh", self.tr("Get a new one"))
        for button in (self._again, self._again_small):
            words = self.tr("A new one anyway. Adobe may throttle many requests.")
            button.setToolTip(plain_tooltip(words))
            button.setAccessibleDescription(words)
        self._retry = Button(self.tr("Try again"), "plain", "refresh")
        self._inside = Button(self.tr("Look inside"), "plain", "search")
        self._inside_small = IconButton("search", self.tr("Look inside"))
        self.copy_as = CopyAs(self)
        self.foot = Foot()
        self._lay_out()
        self._connect()

    def show_state(self, state: CredentialState) -> None:
        """Draw the card for a state, at the time of now."""
        self._state = state
        left = self._remaining(state)
        line2 = (left.brief or left.line2) if self._narrow else left.line2
        self._ring.show_state(left.kind, left.fraction, left.line1, line2)
        self._ring.setAccessibleDescription(left.spoken)
        icon = "lock" if state.asking and state.waiting else _ICONS[left.kind]
        self._sentence.show_text(icon, left.kind, self._headline(state))
        self._instant.setText(self._second_line(state))
        self.set_line.show_credential(state.credential)
        self._show_token(state)
        self._show_buttons(state)
        self._show_foot(state)

    def spoken(self) -> str:
        """What the ring says, in words."""
        return self._ring.accessibleDescription()

    def headline(self) -> str:
        """The sentence on the card."""
        return self._sentence.text()

    def detail(self) -> str:
        """The line below it."""
        return self._instant.text()

    def can_look_inside(self) -> bool:
        """Whether the button that looks inside is there."""
        return not (self._inside.isHidden() and self._inside_small.isHidden())

    def show_clipboard(self, seconds: int) -> None:
        """Tell that the token was copied, and for how long it stays."""
        self.foot.show_clipboard(seconds)

    def say(self, words: str) -> None:
        """Say something in the foot until the next change."""
        self.foot.say(words)

    def reveal(self, secret: Secret) -> None:
        """Show the token while the eye is held."""
        self.field.reveal(secret)

    def set_narrow(self, narrow: bool) -> None:
        """A smaller ring, and the second button as an icon."""
        self._narrow = narrow
        self._ring.set_size(104 if narrow else 144)
        self.set_foot_padding(16 if narrow else 24)
        self.foot.set_narrow(narrow)
        if self._state is not None:
            self.show_state(self._state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line of buttons."""
        super().resizeEvent(event)
        self._fit_buttons()

    # ── drawing ──────────────────────────────────────────────────────────────

    def _remaining(self, state: CredentialState) -> countdown.Remaining:
        if state.asking:
            return countdown.asking(keyring=state.waiting)
        if state.failure is not None:
            return countdown.failed()
        return countdown.remaining(state.token, self._now(), self._boot())

    def _life(self, token: Token) -> token_life.Life:
        return token_life.life_of(token, self._now(), self._boot())

    def _headline(self, state: CredentialState) -> str:
        if state.asking and state.pause is not None:
            return pause_words.title(state.pause)
        if state.asking:
            return (
                self.tr("Waiting for your keyring")
                if state.waiting
                else self.tr("Asking Adobe for a token")
            )
        if state.failure is not None:
            return state.failure.message.title
        if state.token is None:
            return self.tr("No token yet")
        life = self._life(state.token)
        if life.left <= 0:
            return self.tr("This token has expired")
        return moments.until(life.ends, life.now)

    def _second_line(self, state: CredentialState) -> str:
        if state.asking and state.pause is not None:
            return f"{pause_words.next_try(state.pause)}."
        if state.asking:
            return (
                self.tr(
                    "Your system is asking for its password; its window may be "
                    "behind this one."
                )
                if state.waiting
                else self.tr("This takes a second or two.")
            )
        if state.failure is not None:
            return state.failure.message.text
        if state.token is None:
            return self.tr(
                "A token usually lasts 24 hours. Mintdesk keeps it in memory."
            )
        return moments.both_zones(self._life(state.token).ends)

    def _show_foot(self, state: CredentialState) -> None:
        token, words = state.token, ""
        if token is not None:
            words = token_life.remark(token, self._life(token), brief=self._narrow)
        self.foot.set_remark(words)
        self.foot.show_state(state, self._now())

    def _show_token(self, state: CredentialState) -> None:
        usable = state.token is not None and state.failure is None
        if usable and state.token is not None:
            self.field.show_masked(len(state.token.value))
        else:
            self.field.clear_token()
        self.field.setVisible(state.failure is None)

    def _show_buttons(self, state: CredentialState) -> None:
        good = state.token is not None and self._life(state.token).left > 0
        failure = state.failure.message if state.failure else None
        mend = failure.action if failure else ""
        if state.asking:
            name, icon, kind = self.tr("Cancel"), "x", "stop"
        elif failure is not None and mend and mend != "try_again":
            name, icon, kind = failure.action_name, _MENDS.get(mend, ""), mend
        elif failure is not None:
            name, icon, kind = self.tr("Try again"), "refresh", "get"
        elif good:
            name, icon, kind = self.tr("Copy token"), "copy", "copy"
        else:
            name, icon, kind = self.tr("Get a token"), "key", "get"
        self.main.setText(name)
        self.main.set_icon(icon)
        self.main.setProperty("act", kind)
        again = good and not state.asking and failure is None
        self._again.setVisible(again and not self._narrow)
        self._again_small.setVisible(again and self._narrow)
        self._retry.setVisible(kind == mend and bool(mend))
        held = state.token is not None and not state.asking and failure is None
        self._inside.setVisible(held and not self._narrow)
        self._inside_small.setVisible(held and self._narrow)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        edges = self._outer.contentsMargins()
        width = self.width() - edges.left() - edges.right()
        room = width - self._ring.minimumWidth() - 24
        self.copy_as.fit(self._row, room, words=not self._narrow)

    # ── making ───────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addWidget(self._instant)
        column.addWidget(self.set_line)
        column.addSpacing(10)
        column.addStretch(1)
        column.addWidget(self.field)
        column.addSpacing(12)
        buttons = FlowLayout(None, 8)
        words = (self.main, self._retry, self._again, self._inside)
        self._row = (*words, self._again_small, self._inside_small)
        for button in (*self._row, self.copy_as.wide, self.copy_as.small):
            buttons.addWidget(button)
        column.addLayout(buttons)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.foot)
        self.set_foot_padding(24)
        self._ring.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.main.clicked.connect(self._main_clicked)
        self._retry.clicked.connect(lambda: self.getRequested.emit(False))
        for button in (self._again, self._again_small):
            button.clicked.connect(lambda: self.getRequested.emit(True))
        for button in (self._inside, self._inside_small):
            button.clicked.connect(self.lookInsideRequested)
        self.field.revealRequested.connect(self.revealRequested)
        self.field.copyRequested.connect(self.copyRequested)
        self.foot.clearRequested.connect(self.clearClipboardRequested)
        self.foot.copyDetails.connect(self.copyDetails)

    def _main_clicked(self) -> None:
        act = self.main.property("act")
        if act == "copy":
            self.copyRequested.emit()
        elif act == "stop" and self._state is not None and self._state.waiting:
            self.stopWaitingRequested.emit()
        elif act == "stop":
            self.cancelRequested.emit()
        elif act == "get":
            self.getRequested.emit(False)
        else:
            self.actionTriggered.emit(act)
