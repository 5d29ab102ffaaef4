"""Chips: scopes and states, painted, in a row that wraps."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, Literal, Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.colours import Colours
from gui.models.plain import one_line
from gui.plurals import grouped
from gui.theme import TextStyle, colours, font
from gui.views.flow_layout import FlowLayout
from gui.views.paint import (
    draw_icon,
    draw_words,
    middle_elided,
    panel,
    width_of,
    wrap_policy,
)
from gui.views.text import plain_tooltip

__all__ = ["Chip", "ChipKind", "ChipRow", "FlowLayout"]

ChipKind = Literal[
    "scope",
    "unasked",
    "good",
    "soon",
    "failed",
    "production",
    "practice",
    "custom",
    "plain",
]

LONGEST: Final = 32
"""Characters of a scope that are shown; more are cut in the middle."""

ICON: Final = 14

# ground, edge, ink, icon: roles of Colours, and an icon of the set
_LOOKS: Final[dict[str, tuple[str, str, str, str]]] = {
    "scope": ("hover", "", "text", ""),
    "unasked": ("card", "control", "text2", ""),
    "good": ("tint", "", "accent", "check-circle"),
    "soon": ("soon_tint", "", "soon_text", "clock"),
    "failed": ("error_tint", "", "error_text", "error"),
    "production": ("production_tint", "production", "production_text", "shield"),
    "practice": ("practice_tint", "practice", "practice_text", "practice"),
    "custom": ("card", "control", "text2", "link"),
    "plain": ("hover", "", "text2", ""),
}


class Chip(QLabel):
    """A word in a rounded shape, with an icon where its kind has one."""

    def __init__(
        self,
        text: str,
        kind: ChipKind = "scope",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind: ChipKind = kind
        self.icon_name = icon or _LOOKS[kind][3]
        thin = kind in ("scope", "unasked")
        style = TextStyle.SMALL if thin else TextStyle.SMALL_NAME
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(style))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Another word; scopes over 32 characters are cut, whole in the tooltip."""
        whole = one_line(text)
        self.setText(whole)
        self.setAccessibleName(whole)
        self._shown = whole
        if len(whole) > LONGEST:
            half = LONGEST // 2
            self._shown = f"{whole[: half - 1]}…{whole[-half:]}"
        self.setToolTip(plain_tooltip(whole) if self._shown != whole else "")
        self.updateGeometry()
        self.update()

    def shown_text(self) -> str:
        """The words as painted where there is room."""
        return self._shown

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        metrics = QFontMetrics(self.font())
        side = 20 if not self.icon_name else 18
        icon = ICON + 5 if self.icon_name else 0
        width = metrics.horizontalAdvance(self._shown) + icon + side
        return QSize(width + 2, max(24, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Short words are never cut, a long scope may be."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 160), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shape, icon, words."""
        now = colours()
        ground, edge, ink, _ = _LOOKS[self.kind]
        if now.plain:
            edge = "text"
        painter = QPainter(self)
        shape = QRectF(self.rect())
        line = getattr(now, edge) if edge else None
        dashed = self.kind == "unasked"
        fill = getattr(now, ground)
        panel(painter, shape, self.height() / 2, fill, line, dashed=dashed)
        left = 10.0
        if self.icon_name:
            middle = self.height() / 2
            draw_icon(painter, self.icon_name, ICON, getattr(now, ink), 9, middle)
            left = 9.0 + ICON + 5
        room = self.width() - left - 9
        words = self._shown
        if width_of(words, self.font()) > room:
            words = middle_elided(words, self.font(), room)
        box = QRectF(left, 0, room + 2, self.height())
        draw_words(painter, box, words, self.font(), getattr(now, ink))
        painter.end()


class Words(Protocol):
    """A chip as a value: its words, its kind, and the icon before them."""

    @property
    def text(self) -> str:
        """The words."""
        ...

    @property
    def kind(self) -> str:
        """One of the kinds."""
        ...

    @property
    def icon(self) -> str:
        """An icon of the set."""
        ...


def width_of_chip(chip: Words) -> float:
    """The room that a chip of a list's row takes."""
    return width_of(chip.text, font(TextStyle.SMALL_NAME)) + ICON + 5 + 20


def draw_chip(painter: QPainter, box: QRectF, chip: Words, now: Colours) -> None:
    """A chip in a row of a list."""
    ground, edge, ink, _ = _LOOKS[chip.kind]
    edge = "text" if now.plain else edge
    colour = getattr(now, ink)
    line = getattr(now, edge) if edge else None
    panel(painter, box, box.height() / 2, getattr(now, ground), line)
    draw_icon(painter, chip.icon, ICON, colour, box.left() + 9, box.center().y())
    face = font(TextStyle.SMALL_NAME)
    words = box.adjusted(9 + ICON + 5, 0, -8, 0)
    shown = middle_elided(chip.text, face, words.width() + 2)
    draw_words(painter, words, shown, face, colour)


# As many scopes as a person looks through; a credential has about ten.
MOST: Final = 40


class ChipRow(QWidget):
    """Scopes side by side, wrapping; past :data:`MOST` the rest is counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._texts: list[str] = []
        self._warned: set[str] = set()
        self._unasked: set[str] = set()
        self._given: set[str] = set()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        wrap_policy(self)

    def set_texts(
        self,
        texts: list[str],
        warned: Collection[str] = (),
        unasked: Collection[str] = (),
        given: Collection[str] = (),
    ) -> None:
        """Show these scopes, the first :data:`MOST` as chips.

        Some have a triangle, and those that are not asked for a dashed edge; which
        were given is told to assistive tools.
        """
        before = self._texts, self._warned, self._unasked, self._given
        if (texts, set(warned), set(unasked), set(given)) == before:
            return
        self._texts, self._warned = list(texts), set(warned)
        self._unasked, self._given = set(unasked), set(given)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        rest = len(texts) - MOST
        shown = texts[:MOST]
        if rest > 0:
            shown = [*shown, grouped(self.tr("and %n more", "", rest), rest)]
        self.hide()  # so that the layout is made once, and not for each chip
        for text in shown:
            chip = self._chip(text)
            self._flow.addWidget(chip)
            chip.setVisible(True)
        self.setVisible(bool(texts))
        self.updateGeometry()

    def _chip(self, text: str) -> Chip:
        if text in self._unasked:
            chip = Chip(text, "unasked", parent=self)
            name = self.tr("Scope %1, not asked for").replace("%1", chip.text())
            chip.setAccessibleName(name)
            return chip
        warns = text in self._warned
        kind: ChipKind = "soon" if warns else "scope"
        chip = Chip(text, kind, "warning" if warns else "", parent=self)
        name = self.tr("Scope %1")
        if text in self._given:
            name = self.tr("Scope %1, asked and given")
        if text in self._texts:  # not where the others are counted
            chip.setAccessibleName(name.replace("%1", chip.text()))
        chip.setAccessibleDescription(self.tr("Not given") if warns else "")
        return chip

    def texts(self) -> list[str]:
        """The words on the chips."""
        chips = (self._flow.itemAt(index) for index in range(self._flow.count()))
        widgets = (item.widget() for item in chips if item is not None)
        return [chip.text() for chip in widgets if isinstance(chip, Chip)]
