"""Look inside a token: read it, show it, ask IMS about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.clocks import boot_clock
from core.model import Credential, Token
from gui import moments, token_life
from gui.controllers.looking import LookingController
from gui.flows.dialog_flow import DialogFlow

if TYPE_CHECKING:
    from core.token_facts import Inside, Validity
    from gui.dialogs.inside import InsideDialog
    from gui.dialogs.sheet import Sheet


class Looking(DialogFlow):
    """``copyValue(text)`` for a claim that is to be copied; never the token."""

    copyValue = Signal(str)

    def __init__(
        self,
        window: QWidget,
        looking: LookingController,
        now: Callable[[], float],
        boot: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__(window)
        self._looking = looking
        self._now, self._boot = now, boot

    def open(self, credential: Credential, token: Token) -> None:
        """Read the token, then show what it holds."""
        self._looking.look(
            token,
            lambda inside: self._show_inside(credential, token, inside),
            self._not_read,
        )

    def _show_inside(self, credential: Credential, token: Token, read: Inside) -> None:
        from gui.dialogs.inside import InsideDialog

        life = token_life.life_of(token, self._now(), self._boot())
        dialog = InsideDialog(
            read,
            moments.both_zones(life.ends) if life.left > 0 else "",
            can_check=self._looking.can_check(credential),
            parent=self._window,
        )
        dialog.checkRequested.connect(lambda: self._check(dialog, credential, token))
        dialog.cancelRequested.connect(self._looking.cancel)
        dialog.copyValue.connect(self.copyValue)
        self._show(dialog)

    def _check(
        self, dialog: InsideDialog, credential: Credential, token: Token
    ) -> None:
        self._looking.check(
            credential,
            token,
            lambda said: self._answered(dialog, said),
            lambda error: self._failed(dialog, "check", error),
        )

    def _answered(self, dialog: InsideDialog, said: Validity) -> None:
        if isValid(dialog) and dialog.isVisible():
            dialog.show_validity(said)

    def _not_read(self, error: Exception) -> None:
        from gui import messages

        self.said.emit(messages.describe(error, operation="inside"))

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        self._looking.cancel()
