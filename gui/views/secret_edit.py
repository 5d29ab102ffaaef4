"""The one kind of widget that a client secret is typed into.

Qt's line edit keeps an undo history, offers a context menu, selects into the primary
selection and tells input methods what stands around the cursor. Here each of these is
closed: the value leaves by :meth:`SecretEdit.take` and :meth:`SecretEdit.peek_secret`.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from core.model import Secret
from gui.views.closed import CLOSED_QUERIES

LONGEST: Final = 4096
"""More than any client secret; a whole file pasted by mistake ends here."""

_CLOSED_KEYS: Final = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class SecretEdit(QLineEdit):
    """A field that takes a secret in and gives it to its caller alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def is_empty(self) -> bool:
        """Whether it holds nothing but blanks."""
        return not self.peek_secret()

    def peek_secret(self) -> Secret:
        """The value without blanks around it, left in the field."""
        return Secret(self.text().strip())

    def take(self) -> Secret:
        """The value without blanks around it; the field is empty afterwards."""
        secret = self.peek_secret()
        self.clear()
        return secret

    def put(self, secret: Secret) -> None:
        """Fill it, as when a pasted text held the secret; shown as dots."""
        self.setText(secret.reveal())

    def clear(self) -> None:
        """Empty it and its history: setting a text forgets what was typed before."""
        self.setText("")

    def copy(self) -> None:
        """Nothing leaves by the clipboard."""

    def cut(self) -> None:
        """Nothing leaves by the clipboard."""

    def undo(self) -> None:
        """There is no history."""

    def redo(self) -> None:
        """There is no history."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Swallow the keys of copy, cut, undo and redo."""
        if any(event.matches(key) for key in _CLOSED_KEYS):
            event.accept()
            return
        super().keyPressEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, *argument: Any) -> Any:
        """Tell input methods where the cursor is, never what was typed."""
        if query in CLOSED_QUERIES:
            return ""
        return super().inputMethodQuery(query, *argument)
