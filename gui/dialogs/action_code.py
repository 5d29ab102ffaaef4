"""An App Builder action's code: to be read, copied, or saved as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.dialogs.sheet import Sheet
from gui.models.message import Level, Message
from gui.theme import TextStyle, font
from gui.views.announce import announce
from gui.views.buttons import Button
from gui.views.segmented import Segmented
from gui.views.text import label

# The remedy that takes a file's place, for the flow.
REPLACE = "replace_code"


class ActionCodeDialog(Sheet):
    """``wanted(kind)`` for a text that is not there yet; ``show_code`` answers.

    ``copyRequested(text)`` and ``saveRequested(text)`` for the one that is shown.
    ``choices`` has each kind, a short name, and what is to be set for it.
    """

    wanted = Signal(str)
    copyRequested = Signal(str)
    saveRequested = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str, str]], parent: QWidget | None
    ) -> None:
        super().__init__("", "", "", parent)
        self.save = Button(self.tr("Save as…"), "plain")
        self._choices = tuple(choices)
        self._texts: dict[str, str] = {}
        self.title.setText(self.tr("Action code"))
        self.setWindowTitle(self.title.text())
        words = self.tr("An App Builder action that gets a token and loads the quota.")
        self.subtitle.setText(words)
        self.subtitle.show()
        self.act.setText(self.tr("Copy"))
        self.act.set_icon("copy")
        self.foot.insertWidget(self.foot.indexOf(self.act), self.save)
        self.switch = Segmented([name for _, name, _ in self._choices])
        self.switch.setAccessibleName(self.tr("Written with"))
        self.switch.setVisible(len(self._choices) > 1)
        self.needs = label("", quiet=True, wrap=True, selectable=True)
        self.code = self._make_code()
        for part in (self.switch, self.needs):
            self.body.addWidget(part)
        self.body.addWidget(self.code, 1)
        self.frame.setSpacing(12)  # the bar, apart from the code
        self.switch.currentChanged.connect(self._turn)
        self.agreed.connect(self._copy)
        self.save.clicked.connect(lambda: self.saveRequested.emit(self.text()))
        self.resize(720, 620)
        self._turn()
        (self.switch if len(self._choices) > 1 else self.act).setFocus()

    def kind(self) -> str:
        """The kind that is chosen."""
        return self._choices[self.switch.current()][0] if self._choices else ""

    def text(self) -> str:
        """The code that is shown; empty while it is not there."""
        return self._texts.get(self.kind(), "")

    def show_code(self, kind: str, text: str) -> None:
        """The text that was wanted."""
        self._texts[kind] = text
        self._draw()

    def load(self) -> None:
        """Ask for the chosen text, unless it is there."""
        if self.kind() and self.kind() not in self._texts:
            self.wanted.emit(self.kind())

    def tell(self, words: str) -> None:
        """Say what was done."""
        self.set_busy(False, words)
        announce(self, words)

    def ask_to_replace(self, name: str) -> None:
        """A file of that name holds something else: shall it make way?"""
        title = self.tr("There is such a file already")
        words = self.tr("“%1” holds something else, which would be lost.")
        text = words.replace("%1", name)
        question = Message(Level.WARNING, title, text, action=REPLACE)
        self.show_failure(question._replace(action_name=self.tr("Replace")))

    def set_waiting(self, waiting: bool) -> None:
        """Nothing: the keyring has no part in this."""

    def _enable(self) -> None:
        super()._enable()
        self.cancel.setText(self.tr("Close"))
        self.save.setEnabled(self.act.isEnabled())

    def _turn(self) -> None:
        self.bar.hide()
        self.summary.setText("")
        self._draw()
        self.load()

    def _draw(self) -> None:
        if self._choices:
            self.needs.setText(self._choices[self.switch.current()][2])
        if self.code.toPlainText() != self.text():
            self.code.setPlainText(self.text())
        self.set_ready(bool(self.text()))

    def _copy(self) -> None:
        self.bar.hide()
        self.copyRequested.emit(self.text())
        self.tell(self.tr("Copied."))

    def _make_code(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setFont(font(TextStyle.MONO))
        made.setAccessibleName(self.tr("The code"))
        made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        return made
