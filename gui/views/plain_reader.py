"""A long plain text to be read, searched and copied, in the fixed font."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from gui.models.plain import in_lines
from gui.theme import TextStyle, colours, font, theme_watch

# Places that are marked at most.
MOST_MARKS: Final = 500


class PlainReader(QPlainTextEdit):
    """Read-only; Tab leaves it. :meth:`mark` shows where a word stands."""

    def __init__(self, name: str, *, wrap: bool = True) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFont(font(TextStyle.MONO))
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)
        self._words: tuple[str, ...] = ()
        theme_watch().changed.connect(self._mark_again)

    def show_text(self, text: str) -> None:
        """This text, from its beginning."""
        self.setPlainText(in_lines(text))
        self._mark_again()

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark each place where one of the words stands."""
        self._words = words
        self._mark_again()

    def is_resting(self) -> bool:
        """Whether its first line is shown and nothing is chosen in it."""
        at_top = self.verticalScrollBar().value() == 0
        return at_top and not self.textCursor().hasSelection()

    @Slot()
    def _mark_again(self) -> None:
        ground = QTextCharFormat()
        ground.setBackground(colours().select)
        ground.setForeground(self.palette().color(QPalette.ColorRole.Text))
        ground.setFontUnderline(colours().plain)
        self.setExtraSelections([self._selection(at, ground) for at in self._places()])

    def _selection(
        self, cursor: QTextCursor, ground: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = cursor, ground
        return made

    def _places(self) -> list[QTextCursor]:
        document: QTextDocument = self.document()
        found: list[QTextCursor] = []
        for word in self._words:
            at = document.find(word, 0)
            while not at.isNull() and len(found) < MOST_MARKS:
                found.append(at)
                at = document.find(word, at)
        return found
