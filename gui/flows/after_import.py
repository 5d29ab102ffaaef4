"""After an import: the secret out of its files, or the clipboard cleared."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from core.errors import FileChanged
from gui.controllers.removal import RemovalController
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message
from gui.models.plain import one_line
from gui.plurals import Plurals

if TYPE_CHECKING:
    from core.upkeep.leftovers import Leftover, Survey
    from gui.clipboard import Clipboard, Pasted
    from gui.dialogs.sheet import Sheet

# Milliseconds for which a file's secrets are kept for an offer, also where its message
# is still shown.
OFFERED = 5 * 60 * 1000


class AfterImport(DialogFlow):
    """Keeps one offer, the latest, for as long as its message can be seen.

    Of several files each is asked about by itself: what is done about one is told, with
    the offer of the next one.
    """

    def __init__(
        self, window: QWidget, removal: RemovalController, clipboard: Clipboard
    ) -> None:
        super().__init__(window)
        self._removal = removal
        self._clipboard = clipboard
        self._lefts: tuple[Leftover, ...] = ()
        self._of = self._cleared = 0
        self._pasted: Pasted | None = None
        self._message: Message | None = None
        self._lapse = QTimer(self, singleShot=True, interval=OFFERED)
        self._lapse.timeout.connect(self.forget)

    def offer(self, lefts: tuple[Leftover, ...], message: Message) -> None:
        """Keep what was left by an import (none: the clipboard) while this is shown."""
        self.forget()
        self._lefts, self._message = lefts, message
        self._of, self._cleared = len(lefts), 0
        if not lefts:
            self._pasted = self._clipboard.pasted()
        else:
            self._lapse.start()

    def offered(self) -> Leftover | None:
        """The file that is on offer, the next of several."""
        return self._lefts[0] if self._lefts else None

    @Slot()
    def forget(self) -> None:
        """The offer is over, and with it what it remembers."""
        if self._pasted is not None:
            self._clipboard.forget_pasted(self._pasted)
        self._lefts = ()
        self._pasted = self._message = None
        self._lapse.stop()

    def message_gone(self, message: Message) -> None:
        """A message has left the shelf: the offer's, or one that reads alike?"""
        if message is self._message:
            self.forget()

    def clear_clipboard(self) -> None:
        """Clear it, if it still holds what was pasted."""
        if self._clipboard.clear_pasted(self._pasted):
            said = Message(Level.DONE, self.tr("Clipboard cleared"))
        else:
            said = Message(
                Level.NOTE,
                self.tr("The clipboard was left as it is"),
                self.tr("It no longer holds what was pasted."),
            )
        self.said.emit(said)

    def open(self) -> None:
        """Look at the file again, then ask what is to become of it."""
        left = self.offered()
        if left is None:
            self.said.emit(
                Message(
                    Level.NOTE,
                    self.tr("This offer is over"),
                    self.tr("Import the file again to have its secret removed."),
                )
            )
            return
        self._removal.survey(
            left,
            lambda survey: self._ask(left, survey),
            lambda error: self._go_on(left, self._words(error)),
        )

    def _skip(self, dialog: Sheet, left: Leftover) -> None:
        """Leave a file as it is, and ask about the next one."""
        dialog.reject()
        self._drop(left)
        self.open()

    def _drop(self, left: Leftover) -> None:
        self._lefts = tuple(each for each in self._lefts if each is not left)

    def _ask(self, left: Leftover, survey: Survey) -> None:
        from gui.dialogs.remove_source import RemoveSourceDialog

        dialog = RemoveSourceDialog(
            survey.path,
            survey.emptied,
            survey.others,
            noted=survey.noted,
            blankable=survey.blankable,
            parent=self._window,
        )
        if self._of > 1 and any(each is left for each in self._lefts):
            more = len(self._lefts) > 1
            dialog.show_place(self._of - len(self._lefts) + 1, self._of, more=more)
            dialog.skipRequested.connect(partial(self._skip, dialog, left))
        path = one_line(str(survey.path))
        blanked = Message(
            Level.DONE,
            self.tr("The secret is out of the file"),
            self.tr("%1 was read back. Its other lines are as they were.").replace(
                "%1", path
            ),
        )
        deleted = Message(Level.DONE, self.tr("The file is deleted"), path)
        told = self._told_to(dialog, "blank", lambda: self._clear(left, blanked))
        dialog.blankRequested.connect(
            lambda: self._removal.blank(left, lambda _: told.done(), told.failed)
        )
        gone = self._told_to(dialog, "delete_file", lambda: self._clear(left, deleted))
        dialog.deleteRequested.connect(
            lambda: self._removal.delete(left, lambda _: gone.done(), gone.failed)
        )
        dialog.consoleRequested.connect(lambda: self.mendRequested.emit("open_console"))
        self._show(dialog)

    def _clear(self, left: Leftover, message: Message) -> None:
        self._cleared += 1
        self._go_on(left, message)

    def _go_on(self, left: Leftover, message: Message) -> None:
        """Tell what came of a file; the others stay on offer, by this message."""
        self._drop(left)
        if not self._lefts:
            self.forget()
            self.said.emit(message)
            return
        still = Plurals().files_still_hold(self._of - self._cleared)
        done = message.level is Level.DONE
        told = message._replace(
            level=Level.WARNING if done else message.level,
            text=f"{message.text} {still}",
            action="remove_source",
            action_name=self.tr("Next file…"),
        )
        self._message = told
        self._lapse.start()
        self.said.emit(told)

    def _failed(self, dialog: Sheet, operation: str, error: Exception) -> None:
        if isinstance(error, FileChanged) and dialog.isVisible():
            dialog.show_failure(self._words(error))
        else:
            super()._failed(dialog, operation, error)

    def _words(self, error: Exception) -> Message:
        """A changed file is looked at by its owner, not exported again."""
        from gui import messages

        message = messages.describe(error, operation="remove_source")
        if not isinstance(error, FileChanged):
            return message
        return message._replace(
            title=self.tr("The file has changed since the import"),
            text=self.tr("Nothing was removed. Look at it, or import it again."),
            action="",
            action_name="",
        )
