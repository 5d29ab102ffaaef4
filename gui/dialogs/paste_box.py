"""A box for a text that is not on the clipboard: typed, dropped, pasted by the mouse.

What it takes holds a client secret. So it keeps no undo history, tells input methods
nothing of what stands in it, does not let it be copied out again, covers whatever is
long enough to be a secret, and is emptied when it closes.
"""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QFontDatabase,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.dialogs.sheet import Sheet
from gui.theme import colours
from gui.views.closed import CLOSED_QUERIES
from gui.views.text import label

BOX_LIMIT: Final = 100_000
"""Longest text that the box takes; files and Ctrl+V take more."""

# Adobe's secrets, and those of others, are longer; names and most words are not.
_long = re.compile(r"[A-Za-z0-9+/_.~%-]{16,}")
_names = re.compile(r"[ \t\"']*[=:]")

_CLOSED_KEYS: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
)


class PasteBox(Sheet):
    """``agreed`` when the text is to be read; :meth:`take` gives it, once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Paste text"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(
            self.tr(
                "A file’s lines, or the Console’s cURL command. Long values are "
                "covered; nothing is stored before you have seen what was found."
            )
        )
        self.subtitle.show()
        self.act.setText(self.tr("Look into it"))
        self.box = SecretBox()
        self.box.setAccessibleName(self.tr("Text to look into"))
        self._full = label("", quiet=True, wrap=True)
        self._full.hide()
        self.body.addWidget(self.box, 1)
        self.body.addWidget(self._full)
        self.resize(640, 440)
        self.box.textChanged.connect(self._look)
        self.box.refused.connect(self._too_long)
        self.finished.connect(self.box.forget)
        self._look()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> str:
        """The text; the box is empty afterwards."""
        text = self.box.toPlainText()
        self.box.forget()
        return text

    @Slot()
    def _look(self) -> None:
        self._full.hide()
        self.set_ready(not self.box.is_blank())

    @Slot()
    def _too_long(self) -> None:
        self._full.setText(
            self.tr(
                "This text is too long for the box. Save it as a file, import that."
            )
        )
        self._full.show()


class SecretBox(QPlainTextEdit):
    """Several lines of plain text; ``refused()`` where one is too long for it."""

    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhMultiLine
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._cover = _Cover(self.document())
        self._hide_selection()

    def _hide_selection(self) -> None:
        """A selection is a bar as well: it would show what is covered."""
        palette, ink = self.palette(), colours().control
        palette.setColor(QPalette.ColorRole.Highlight, ink)
        palette.setColor(QPalette.ColorRole.HighlightedText, ink)
        self.setPalette(palette)

    def is_blank(self) -> bool:
        """Whether there is nothing in it to look into."""
        return not self.toPlainText().strip()

    @Slot()
    def forget(self) -> None:
        """Empty it; there is no history to bring it back."""
        self.clear()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Plain text alone; files go to the window."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text, as far as the box takes it: all or nothing."""
        text = source.text()
        if len(text) + self.document().characterCount() > BOX_LIMIT:
            self.refused.emit()
        else:
            self.insertPlainText(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing leaves by the clipboard, a drag or the primary selection."""
        return QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Swallow the keys of copy and cut; Ctrl+Enter is the dialog's."""
        if any(event.matches(key) for key in _CLOSED_KEYS):
            event.accept()
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, *argument: Any) -> Any:
        """Tell input methods where the cursor is, never what was typed."""
        if query in CLOSED_QUERIES:
            return ""
        return super().inputMethodQuery(query, *argument)


class _Cover(QSyntaxHighlighter):
    """Long values are bars, so that nobody reads a secret over a shoulder."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._bar = QTextCharFormat()
        ink = colours().control
        self._bar.setForeground(ink)
        self._bar.setBackground(ink)

    def highlightBlock(self, text: str) -> None:
        """Cover what looks long; the name of a field stays."""
        place = done = 0
        for start, end in covered(text):
            place += _units(text[done:start])
            length = _units(text[start:end])
            self.setFormat(place, length, self._bar)
            place, done = place + length, end


def _units(text: str) -> int:
    """How long Qt takes a text to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def covered(line: str) -> list[tuple[int, int]]:
    """From where to where a line is covered."""
    return [
        match.span()
        for match in _long.finditer(line)
        if not _names.match(line, match.end())
    ]
