"""Fields with a label above and a reserved line for a notice below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.model import Secret
from gui.theme import TextStyle, font
from gui.views.buttons import Button
from gui.views.marks import IconMark, ToneLabel
from gui.views.paint import wrap_policy
from gui.views.secret_edit import SecretEdit
from gui.views.text import label

_TOP = Qt.AlignmentFlag.AlignTop


class Notice(QWidget):
    """The line under a field; its room is kept while it says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._mark = IconMark("warning", 16, "soon")
        self._words = ToneLabel("", TextStyle.SMALL_NAME)
        self._words.setWordWrap(True)
        row.addWidget(self._mark, 0, _TOP)
        row.addWidget(self._words, 1, _TOP)
        self.offer = Button("", "link")
        self.offer.setFont(font(TextStyle.SMALL_NAME))
        self.offer.hide()
        row.addWidget(self.offer, 0, _TOP)
        line = max(16, QFontMetrics(self._words.font()).height())
        self.offer.setFixedHeight(line)
        self.setMinimumHeight(line)
        wrap_policy(self)
        self.say("", warning=False)

    def say(self, text: str, *, warning: bool) -> None:
        """Say this, with a triangle if it warns."""
        self._mark.setVisible(bool(text) and warning)
        self._words.setFont(font(TextStyle.SMALL_NAME if warning else TextStyle.SMALL))
        self._words.set_role("soon_text" if warning else "text2")
        self._words.setText(text)

    def text(self) -> str:
        """What it says."""
        return self._words.text()


class Field(QWidget):
    """Label, input, notice line; what all fields share.

    ``offerTaken`` when what was offered below is to be put in.
    """

    changed = Signal()
    offerTaken = Signal()

    def __init__(self, name: str, edit: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = edit
        self.input_row = QHBoxLayout()
        self.input_row.setSpacing(8)
        self.input_row.addWidget(edit, 1)
        self._label = label(name, TextStyle.SMALL_HEADING, quiet=True)
        self._label.setBuddy(edit)
        self._notice = Notice()
        self._notice.offer.clicked.connect(self.offerTaken)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(self._label)
        outer.addLayout(self.input_row)
        outer.addWidget(self._notice)
        wrap_policy(self)
        edit.setFont(font(TextStyle.BODY))
        plain = name.replace("&&", "\0").replace("&", "").replace("\0", "&")
        edit.setAccessibleName(plain)
        self.setFocusProxy(edit)

    def set_notice(self, text: str, warning: bool = True) -> None:
        """Say something below; empty text clears the line and keeps its room."""
        self._notice.say(text, warning=warning)
        self.edit.setAccessibleDescription(text)

    def set_offer(self, words: str) -> None:
        """Offer a mended text, by a button in the line below; empty for none."""
        self._notice.offer.setText(words.replace("&", "&&"))
        self._notice.offer.setAccessibleName(words)
        self._notice.offer.setVisible(bool(words))

    def offer(self) -> str:
        """What is offered now."""
        return self._notice.offer.text() if not self._notice.offer.isHidden() else ""

    def notice(self) -> str:
        """What the line below says."""
        return self._notice.text()


class TextField(Field):
    """A line of text."""

    def __init__(
        self, label: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, parent)
        self.line.setPlaceholderText(placeholder)
        self.line.textChanged.connect(self._tell)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put a text in."""
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def _tell(self) -> None:
        self.changed.emit()


class SecretField(Field):
    """A client secret: never shown, copied or undone."""

    def __init__(
        self, label: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self.secret_edit = SecretEdit()
        super().__init__(label, self.secret_edit, parent)
        self.secret_edit.setPlaceholderText(placeholder)
        self.secret_edit.textChanged.connect(self._tell)

    def take(self) -> Secret:
        """The value; the field is empty afterwards."""
        return self.secret_edit.take()

    def peek_secret(self) -> Secret:
        """The value, left in the field."""
        return self.secret_edit.peek_secret()

    def set_secret(self, secret: Secret) -> None:
        """Fill it, as when a pasted text held the secret; shown as dots."""
        self.secret_edit.put(secret)

    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return self.secret_edit.is_empty()

    def clear(self) -> None:
        """Forget what was typed."""
        self.secret_edit.clear()

    def _tell(self) -> None:
        self.changed.emit()


class ScopesField(Field):
    """A text that wraps, three lines high; Tab leaves it."""

    def __init__(
        self, label: str, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        self.area = QPlainTextEdit()
        super().__init__(label, self.area, parent)
        self.area.setPlaceholderText(placeholder)
        self.area.setTabChangesFocus(True)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        line = QFontMetrics(self.area.font()).lineSpacing()
        self.area.setFixedHeight(3 * line + 20)
        self.area.textChanged.connect(self.changed)

    def text(self) -> str:
        """What was typed."""
        return self.area.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text in."""
        self.area.setPlainText(text)
