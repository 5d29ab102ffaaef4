"""From files, folders and texts to what they hold; what comes next is the preview's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.model import Secret
from gui.controllers.reading import ReadingController
from gui.flows.dialog_flow import DialogFlow
from gui.models.found import Found
from gui.models.message import Level, Message
from gui.models.plain import one_line
from gui.plurals import Plurals

# The longest text that is taken from the clipboard, a drop or the box, in characters.
PASTE_LIMIT: Final = 8_000_000
# Milliseconds after which a reading is shown, with a way to cancel it.
SHOWN_AFTER: Final = 300
# What the message about a reading offers.
CANCEL: Final = "cancel_reading"


class Intake(DialogFlow):
    """``found(found)``: something was read, and there is a credential in it.

    ``reading(message, looked, of, words)`` while it takes a while: the message that
    stands for it, the same object throughout, and how far it is, in words as well;
    ``readingEnded(message)``, also of a failure once a later reading found something.
    """

    found = Signal(object)
    reading = Signal(object, int, int, str)
    readingEnded = Signal(object)

    def __init__(self, window: QWidget, controller: ReadingController) -> None:
        super().__init__(window)
        self._controller = controller
        self._shown: Message | None = None
        self._failure: Message | None = None
        self._about = ""
        self._slow = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._slow.timeout.connect(self._show_reading)
        controller.found.connect(self._read)
        controller.failed.connect(self._reading_failed)
        controller.moved.connect(self._moved)

    # ── ways in ──────────────────────────────────────────────────────────────

    def choose_file(self) -> None:
        """Let the user choose files, then show what they hold."""
        from gui import prompts

        title = self.tr("Import files")
        prompts.choose_files_to_read(self._window, title, self.open_paths)

    def choose_folder(self) -> None:
        """Let the user choose a folder, then show what its files hold."""
        from gui import prompts

        title = self.tr("Import a folder")
        prompts.choose_folder_to_read(
            self._window, title, lambda path: self.open_paths((path,))
        )

    def paste_by_hand(self) -> None:
        """Show a box for a text."""
        from gui.dialogs.paste_box import PasteBox

        box = PasteBox(self._window)

        def take() -> None:
            text = box.take()
            box.accept()
            self.open_text(text)

        box.agreed.connect(take)
        self._show(box)

    def open_file(self, path: Path) -> None:
        """Show what a file or a folder holds."""
        self.open_paths((path,))

    def open_paths(self, paths: Sequence[Path], target: str = "") -> None:
        """Show what files and folders hold; ``target``: dropped on that credential."""
        if not paths:
            return
        name = one_line(paths[0].name or str(paths[0]))
        self._begin(name if len(paths) == 1 else "")
        self._controller.read_paths(tuple(paths), target)

    def open_text(self, text: str, target: str = "", *, pasted: bool = False) -> None:
        """Show what a pasted, typed or dropped text holds."""
        note = self._refused(text, pasted)
        if note is not None:
            self._tell_failure(note)
            return
        self._begin("")
        self._controller.read_text(Secret(text), target, pasted=pasted)

    def refuse_address(self) -> None:
        """Something on another computer was dropped."""
        text = self.tr("Mintdesk opens no web address. Save the file, then drop it.")
        self.said.emit(Message(Level.NOTE, self.tr("This is not a file"), text))

    def is_reading(self) -> bool:
        """Whether something is being read."""
        return self._controller.is_busy()

    @Slot()
    def give_up(self) -> None:
        """What is being read is no longer wanted."""
        self._controller.give_up()
        self._end()

    # ── while it is read ─────────────────────────────────────────────────────

    def _begin(self, name: str) -> None:
        self._controller.give_up()
        self._end()
        self._about = name
        self._slow.start()

    @Slot()
    def _show_reading(self) -> None:
        if not self._controller.is_busy():
            return
        title = self.tr("Reading…")
        if self._about:
            title = self.tr("Reading “%1”…").replace("%1", self._about)
        self._shown = Message(
            Level.PROGRESS, title, action=CANCEL, action_name=self.tr("Cancel")
        )
        self.said.emit(self._shown)

    @Slot(int, int)
    def _moved(self, looked: int, of: int) -> None:
        if self._shown is not None and of > 1:
            words = Plurals().looking_into(of)
            words = words.replace("%1", str(min(looked + 1, of)))
            self.reading.emit(self._shown, looked, of, words)

    def _end(self) -> None:
        self._slow.stop()
        shown, self._shown = self._shown, None
        if shown is not None:
            self.readingEnded.emit(shown)

    # ── what came of it ──────────────────────────────────────────────────────

    @Slot(object)
    def _read(self, found: Found) -> None:
        self._end()
        if any(each.reading is not None for each in found.files):
            self._forget_failure()
            self.found.emit(found)
        else:
            self._tell_failure(self._nothing(found))

    @Slot(object)
    def _reading_failed(self, error: Exception) -> None:
        from gui import messages

        self._end()
        self._tell_failure(messages.describe(error, operation="read"))

    def _tell_failure(self, message: Message) -> None:
        self._failure = message
        self.said.emit(message)

    def _forget_failure(self) -> None:
        """What failed before is over, now that something was found."""
        failure, self._failure = self._failure, None
        if failure is not None:
            self.readingEnded.emit(failure)

    def _nothing(self, found: Found) -> Message:
        """Nothing could be read: why, of the first of them."""
        from gui import messages

        errors = [each.error for each in found.files if each.error is not None]
        if not errors:
            name = one_line(Path(found.folder).name or found.folder)
            title = self.tr("No credential in this folder")
            text = Plurals().files_looked_into(found.passed_by)
            return Message(Level.NOTE, title, text.replace("%1", name))
        told = messages.describe(errors[0], operation="read")
        if len(errors) > 1:
            more = Plurals().more_unreadable(len(errors) - 1)
            told = told._replace(text=f"{told.text} {more}".strip())
        return told

    def _refused(self, text: str, pasted: bool) -> Message | None:
        """Why a text is not read, if it is not."""
        if len(text) > PASTE_LIMIT:
            return Message(
                Level.NOTE,
                self.tr("This text is too long"),
                self.tr("It is longer than any file of credentials. Nothing was read."),
            )
        if not text.strip() and not pasted:
            words = self.tr("There is nothing in it to look into.")
            return Message(Level.NOTE, self.tr("This text is empty"), words)
        if not text.strip():
            return Message(
                Level.NOTE,
                self.tr("The clipboard holds no text"),
                self.tr("Copy the lines of a .env file first, then paste."),
            )
        return None
