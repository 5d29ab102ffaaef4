"""One tag in the dialog: a tick, its mark, its name, and a way to drop it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from core.model import Tag
from gui import tag_words
from gui.models.tags import COLOURS, LONGEST, tidy
from gui.theme import colours
from gui.views.buttons import IconButton
from gui.views.paint import panel
from gui.views.tag_marks import draw_mark, mark_pixmap
from gui.views.ticks import Tick

MARK = 12


class Swatch(IconButton):
    """The mark of a colour; pressed, the eight to choose from. ``picked(colour)``."""

    picked = Signal(str)

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent=parent)
        self.colour = colour
        self._choices = QMenu(self)
        self._choices.aboutToShow.connect(self._fill)
        self.setMenu(self._choices)
        self.show_colour(colour)

    def show_colour(self, colour: str) -> None:
        """Show another colour, and name it."""
        self.colour = colour
        name = self.tr("Colour: %1").replace("%1", tag_words.colour(colour))
        self.set_name(name)
        self._choices.setAccessibleName(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground while hovered or pressed, and the mark."""
        now = colours()
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            fill = now.press if self.isDown() else now.hover
            edge = now.text if now.plain else None
            panel(painter, QRectF(self.rect()), 6, fill, edge)
        left, top = (self.width() - MARK) // 2, (self.height() - MARK) // 2
        draw_mark(painter, self.colour, QRectF(left, top, MARK, MARK))
        painter.end()

    @Slot()
    def _fill(self) -> None:
        self._choices.clear()
        for name in COLOURS:
            icon = QIcon(mark_pixmap(name, MARK, self.devicePixelRatioF()))
            action = self._choices.addAction(icon, tag_words.colour(name))
            action.setIconVisibleInMenu(True)
            action.triggered.connect(partial(self._pick, name))

    def _pick(self, name: str, _checked: bool = False) -> None:
        self.show_colour(name)
        self.picked.emit(name)


class TagRow(QWidget):
    """``changed`` for anything; ``dropped`` when the tag is to go everywhere.

    ``before`` is the tag as it is kept, None for a new one.
    """

    changed = Signal()
    dropped = Signal()

    def __init__(self, tag: Tag, before: Tag | None, *, on: bool) -> None:
        super().__init__()
        self.before = before
        self.tick = Tick()
        self.tick.setChecked(on)
        self.swatch = Swatch(tag.colour)
        self.line = QLineEdit(tag.name)
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("Name of the tag"))
        self.drop = IconButton("trash", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(8)
        for part in (self.tick, self.swatch, self.line, self.drop):
            row.addWidget(part, 1 if part is self.line else 0)
        self.tick.toggled.connect(self.changed)
        self.swatch.picked.connect(self.changed)
        self.line.textChanged.connect(self._renamed)
        self.drop.clicked.connect(self.dropped)
        self._name()

    def tag(self) -> Tag:
        """The tag as it stands in the row."""
        return Tag(tidy(self.line.text()), self.swatch.colour)

    def is_on(self) -> bool:
        """Whether the credential is to have it."""
        return self.tick.isChecked()

    @Slot()
    def _renamed(self) -> None:
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        name = tidy(self.line.text())
        self.tick.setAccessibleName(name or self.tr("A tag without a name"))
        words = self.tr("Delete the tag “%1”").replace("%1", name)
        self.drop.set_name(words)
