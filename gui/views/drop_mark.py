"""What is seen while something is dragged over the window: a frame, and what follows.

It lies over everything, and the mouse goes through it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.models.plain import one_line
from gui.theme import TextStyle, colours, font
from gui.views.announce import announce
from gui.views.paint import draw_icon, draw_words, middle_elided, panel, width_of

INSET = 8
VEIL = 26
"""How much of the accent lies over the window, of 255."""


class DropMark(QWidget):
    """A dashed frame around the window, or a word about the credential below."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._page = page
        self._words = ""
        self._whole = True
        page.installEventFilter(self)
        self.hide()

    def words(self) -> str:
        """What it says."""
        return self._words

    def show_for(self, name: str) -> None:
        """Mark the window, or with a ``name`` the credential that is below."""
        words = (
            self.tr("Update “%1” from this").replace("%1", one_line(name))
            if name
            else self.tr("Drop it to see the credentials in it")
        )
        self._whole = not name
        self.setGeometry(self._page.rect())
        if self.isHidden() or words != self._words:
            announce(self._page, words)
        self._words = words
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame, and the words at the foot."""
        now = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        if self._whole:
            veil = QColor(now.accent)
            veil.setAlpha(VEIL)
            fill = None if now.plain else veil
            panel(painter, inner, 12, fill, now.accent, 2, dashed=True)
        face = font(TextStyle.HEADING)
        words = middle_elided(self._words, face, inner.width() - 120)
        width = width_of(words, face) + 68
        pill = QRectF(inner.center().x() - width / 2, inner.bottom() - 64, width, 44)
        panel(painter, pill, 22, now.card, now.accent, 2)
        draw_icon(
            painter, "import", 20, now.accent, pill.left() + 16, pill.center().y()
        )
        draw_words(painter, pill.adjusted(44, 0, -16, 0), words, face, now.text)
        painter.end()
