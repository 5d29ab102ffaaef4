"""Labels: plain text always, in a style of the type scale."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.theme import TextStyle, font

__all__ = [
    "ElidedLabel",
    "TextStyle",
    "breakable",
    "fitting",
    "label",
    "plain_tooltip",
]

# Letters of a tooltip that needs no second line, which only marked text gets.
SHORT_TIP = 60
# The longest word that any label has room for, in letters.
LONGEST_WORD = 32


def plain_tooltip(text: str) -> str:
    """A tooltip that Qt cannot take for rich text, whatever it holds.

    A short one stays as it is: assistive tools read it, where there is no description.
    """
    if len(text) <= SHORT_TIP and not set("<&\n") & set(text):
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>" if text else ""


def breakable(text: str) -> str:
    """A path or an id with places where a label may break its line."""
    marked = ""
    for index, char in enumerate(text):
        marked += char + ("\u200b" if char in "/\\._-" or index % 24 == 23 else "")
    return marked


def fitting(text: str) -> str:
    """The text; a label may break its lines in words that would widen it."""
    long = any(len(word) > LONGEST_WORD for word in text.split())
    return breakable(text) if long else text


def label(
    text: str = "",
    style: TextStyle = TextStyle.BODY,
    *,
    quiet: bool = False,
    wrap: bool = False,
    selectable: bool = False,
) -> QLabel:
    """A label of plain text; ``quiet`` is the second colour of text."""
    made = _Selectable() if selectable else QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    _dress(made, style, quiet=quiet)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


class _Selectable(QLabel):
    """Copies what is selected in it, whatever the window has the same key for.

    QLabel copies too, but lets every shortcut come first.
    """

    def event(self, event: QEvent) -> bool:
        """Ask for the key while something is selected."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and self.hasSelectedText()
        ):
            event.accept()
            return True
        return super().event(event)


def _dress(made: QLabel, style: TextStyle, *, quiet: bool) -> None:
    made.setFont(font(style))
    if quiet:
        made.setForegroundRole(QPalette.ColorRole.PlaceholderText)


class ElidedLabel(QLabel):
    """One line of plain text, cut in the middle; the whole is in the tooltip."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        *,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        _dress(self, style, quiet=quiet)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show this text, cut to the room there is."""
        whole = " ".join(text.splitlines())
        if whole == self._whole:
            return
        self._whole = whole
        self.setAccessibleName(self._whole)
        self._fit()
        self.updateGeometry()

    def whole_text(self) -> str:
        """The text before it was cut."""
        return self._whole

    def sizeHint(self) -> QSize:
        """The room for the whole text."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few characters."""
        metrics = QFontMetrics(self.font())
        least = min(self.sizeHint().width(), metrics.averageCharWidth() * 6)
        return QSize(least, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(
            self._whole, Qt.TextElideMode.ElideMiddle, max(self.width(), 0)
        )
        super().setText(shown)
        cut = shown != self._whole
        self.setToolTip(plain_tooltip(self._whole) if cut else "")
