"""An action's code: shown, copied, or saved, never over a file without asking."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.errors import FileChanged, FileExists
from core.model import Credential
from gui.controllers.snippets import SnippetsController
from gui.flows.dialog_flow import DialogFlow
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.formats.snippets import Snippet
    from gui.dialogs.action_code import ActionCodeDialog
    from gui.dialogs.sheet import Sheet


class ActionCode(DialogFlow):
    """``copyText(text)`` for code that is to be copied; no secret is in it."""

    copyText = Signal(str)

    def __init__(self, window: QWidget, snippets: SnippetsController) -> None:
        super().__init__(window)
        self._snippets = snippets
        self._sheet: ActionCodeDialog | None = None
        self._folder = Path.home()
        self._asked: tuple[Path, str, bytes] | None = None

    def open(self, credential: Credential) -> None:
        """Show the code of the action for a credential's environment."""
        from gui import snippet_words
        from gui.dialogs.action_code import ActionCodeDialog

        choices = snippet_words.choices(self._snippets.kinds(credential))
        dialog = ActionCodeDialog(choices, self._window)
        dialog.wanted.connect(partial(self._load, dialog, credential))
        dialog.copyRequested.connect(self.copyText)
        dialog.saveRequested.connect(partial(self._choose, dialog))
        self._show(dialog)
        self._sheet, self._asked = dialog, None
        dialog.load()

    def _load(
        self, dialog: ActionCodeDialog, credential: Credential, name: str
    ) -> None:
        from core.formats.snippets import Kind

        def made(snippet: Snippet) -> None:
            if isValid(dialog) and isinstance(snippet.text, str):
                dialog.show_code(name, snippet.text)

        failed = partial(self._failed, dialog, "snippet")
        self._snippets.make(Kind(name), credential, made, failed)

    def _choose(self, dialog: ActionCodeDialog, text: str) -> None:
        from gui import prompts

        start = self._folder / "index.js"
        then = partial(self._look, dialog, text)
        prompts.choose_file_to_write(dialog, self.tr("Save the action"), start, then)

    def _look(self, dialog: ActionCodeDialog, text: str, path: Path) -> None:
        """Write a new file at once; ask before another one's text is lost."""
        if not isValid(dialog):
            return
        dialog.bar.hide()
        self._folder = path.parent
        self._snippets.look(
            path,
            partial(self._looked, dialog, text, path),
            partial(self._failed, dialog, "code"),
        )

    def _looked(
        self, dialog: ActionCodeDialog, text: str, path: Path, found: bytes | None
    ) -> None:
        if not isValid(dialog) or not dialog.isVisible():
            return
        if found is None:
            self._write(dialog, text, path, None)
        elif found == text.encode():
            self._tell(dialog, path)
        else:
            self._asked = path, text, found
            dialog.ask_to_replace(one_line(path.name))

    def _write(
        self, dialog: ActionCodeDialog, text: str, path: Path, before: bytes | None
    ) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, FileExists | FileChanged) and isValid(dialog):
                dialog.set_busy(False)
                self._look(dialog, text, path)  # it is another one by now: ask of that
            else:
                self._failed(dialog, "code", error)

        dialog.set_busy(True)
        done = partial(self._tell, dialog)
        self._snippets.write(path, text, before, done, failed)

    def _tell(self, dialog: ActionCodeDialog, path: Path) -> None:
        if isValid(dialog):
            words = self.tr("Written to “%1” and read back.")
            dialog.tell(words.replace("%1", one_line(path.name)))

    def _mend(self, dialog: Sheet, action: str) -> None:
        """Replace the file that was asked about, or choose another one."""
        from gui.dialogs.action_code import REPLACE

        sheet = self._sheet
        if sheet is None or dialog is not sheet:
            super()._mend(dialog, action)
        elif action == REPLACE and self._asked is not None:
            path, text, before = self._asked
            self._asked = None
            self._write(sheet, text, path, before)
        elif action in ("try_again", "choose_file") and sheet.text():
            self._choose(sheet, sheet.text())
        else:
            super()._mend(dialog, action)

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._sheet = self._asked = None
