"""Pins and tags: pinned at once, tagged in a dialog."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.errors import CredentialGone
from core.model import Credential, Tag
from gui.controllers.tags import TagsController
from gui.flows.dialog_flow import DialogFlow

OPERATION = "edit"


class Tags(DialogFlow):
    """A pin is shown at once, and turned back where it cannot be kept.

    ``shown(credential)`` for what is yet to be kept, ``kept(credential)`` for each that
    is; ``gone(id)`` when another window deleted it; ``spoken(words)`` for a screen
    reader.
    """

    shown = Signal(object)
    kept = Signal(object)
    gone = Signal(str)
    spoken = Signal(str)

    def __init__(self, window: QWidget, controller: TagsController) -> None:
        super().__init__(window)
        self._controller = controller

    def toggle_pin(self, credential: Credential) -> None:
        """Pin it, or take the pin out."""
        pinned = not credential.pinned
        self.shown.emit(credential.with_changes(pinned=pinned))
        words = self.tr("%1 is pinned") if pinned else self.tr("%1 is not pinned")
        self.spoken.emit(words.replace("%1", credential.name))

        def failed(error: Exception) -> None:
            from gui import messages

            self.said.emit(messages.describe(error, operation=OPERATION))
            if isinstance(error, CredentialGone):
                self.gone.emit(credential.id)
            else:
                self.shown.emit(credential)

        self._controller.pin(credential.id, pinned, self.kept.emit, failed)

    def edit(self, credential: Credential, known: Iterable[Tag]) -> None:
        """Ask for the tags of a credential; ``known`` are those in use anywhere."""
        from gui.dialogs.tags import TagsDialog

        dialog = TagsDialog(credential.name, credential.tags, known, self._window)
        told = self._told_to(dialog, OPERATION)

        def done(changed: tuple[Credential, ...]) -> None:
            for each in changed:
                self.kept.emit(each)
            told.done()

        def give(tags: tuple[Tag, ...], changes: Mapping[str, Tag | None]) -> None:
            self._controller.give(credential.id, tags, changes, done, told.failed)

        dialog.given.connect(give)
        self._show(dialog)
