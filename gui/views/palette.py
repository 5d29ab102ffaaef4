"""The command palette: a panel over the window, with a line to type in and a list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from gui.delegates.palette_row import TEXT, PaletteRow
from gui.models.palette import Item, PaletteModel
from gui.plurals import Plurals
from gui.theme import TextStyle, colours, font
from gui.views.announce import announce
from gui.views.paint import draw_icon, panel, shadow_pixmap
from gui.views.text import label

WIDTH: Final = 600
TOP: Final = 88
LOW_TOP: Final = 40
LOW: Final = 560
MARGIN: Final = 24
LINE: Final = 53
FOOT: Final = 8
ITEMS: Final = 9
BLUR: Final = 28
REST: Final = 500
LONGEST: Final = 200

_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: ITEMS - 1,
    Qt.Key.Key_PageUp: 1 - ITEMS,
}


class PalettePanel(QWidget):
    """The line and the list; painted on a floating ground."""

    def __init__(self, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = model
        self.line = QLineEdit()
        self.line.setObjectName("bare")
        face = font(TextStyle.LEAD)
        face.setWeight(QFont.Weight.Normal)
        self.line.setFont(face)
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(self.tr("Type an action, a name or a setting"))
        self.line.setAccessibleName(self.tr("Command palette"))
        self.count = label("", TextStyle.SMALL, quiet=True)
        self.nothing = label(self.tr("Nothing matches"), quiet=True)
        self.list = self._make_list()
        for part in (self.line, self.count, self.nothing):
            part.setParent(self)

    def wanted_height(self, most: int) -> int:
        """As high as its rows, up to nine of them, and to what there is room for."""
        title, item = self.delegate.heights()
        rows, items, high = self.model.rowCount(), 0, 0
        for row in range(rows):
            is_item = self.model.item(row) is not None
            items += is_item
            if items > ITEMS:
                break
            high += item if is_item else title
        if not rows:
            high = item
        return min(LINE + 5 + high + FOOT, most)

    def lay_out(self, size: QSize) -> None:
        """The line on top with the count at its right, the list below."""
        wide, count = size.width(), self.count.sizeHint().width()
        self.count.setGeometry(wide - 20 - count, 0, count, LINE)
        self.line.setGeometry(TEXT, 4, wide - TEXT - 32 - count, LINE - 8)
        rest = size.height() - LINE - 5 - FOOT
        self.list.setGeometry(1, LINE + 5, wide - 2, rest)
        self.nothing.setGeometry(TEXT, LINE + 5, wide - TEXT - 20, rest)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, edge, glass, and the line below what is typed."""
        now = colours()
        painter = QPainter(self)
        edge = now.text if now.plain else now.line
        panel(painter, QRectF(self.rect()), 12, now.raised, edge)
        draw_icon(painter, "search", 20, now.text2, 20, LINE / 2)
        painter.fillRect(1, LINE, self.width() - 2, 1, edge)
        painter.end()

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        self.delegate = PaletteRow(view)
        view.setItemDelegate(self.delegate)
        view.setAccessibleName(self.tr("Found"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setMouseTracking(True)
        return view


class Palette(QWidget):
    """Covers its window. ``chosen(item)``; ``left`` when it goes without one."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, model: PaletteModel, window: QWidget) -> None:
        super().__init__(window)
        self.model = model
        self.panel = PalettePanel(model, self)
        self.line, self.list = self.panel.line, self.panel.list
        self._shadow: tuple[object, QPixmap] = (None, QPixmap())
        self._window = window
        self._picked: Item | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._tell_count)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._click)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it, empty, over the whole window."""
        self.line.clear()
        self._search("")
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Hide it, and forget what was typed or pasted into it."""
        self.hide()
        self.line.clear()

    def current(self) -> int:
        """The chosen row, -1 where there is none."""
        return self.list.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Choose a row, and see to it that it can be seen, with its title."""
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if row >= 0:
            above = row - 1 if row and self.model.item(row - 1) is None else row
            self.list.scrollTo(self.model.index(above))
            self.list.scrollTo(index)
        said = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        self.line.setAccessibleDescription(said)

    def refill(self) -> None:
        """The model was filled anew while this was open: the choice stays if it can.

        A model that is filled anew has let go of it, so it is remembered here.
        """
        self._laid_out()
        picked = self._picked and self._picked[:2]
        for row in range(self.model.rowCount()):
            found = self.model.item(row)
            if found is not None and found[:2] == picked:
                self.go_to(row)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line; the size of the window."""
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() == QEvent.Type.ShortcutOverride and self._ours(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the panel: leave."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The scrim, and the shadow of the panel."""
        now = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), now.scrim)
        if not now.plain:
            size, ratio = self.panel.size(), self.devicePixelRatioF()
            key = (QSize(size), ratio, now)
            if self._shadow[0] != key:
                made = shadow_pixmap(size, BLUR, now.shadow, ratio)
                self._shadow = key, made
            place = self.panel.pos()
            painter.drawPixmap(place.x() - BLUR, place.y() - BLUR + 6, self._shadow[1])
        painter.end()

    def _ours(self, event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, *_STEPS)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.current())
        elif key in _STEPS and not control:
            self._move(_STEPS[Qt.Key(key)])
        else:
            return False
        return True

    def _move(self, by: int) -> None:
        """Up or down, past titles; from one end to the other by single steps."""
        step = 1 if by > 0 else -1
        row = self.current()
        for _ in range(abs(by)):
            following = self.model.next_item(row + step, step)
            if following < 0:
                break
            row = following
        if row == self.current() and abs(by) == 1:
            start = 0 if by > 0 else self.model.rowCount() - 1
            row = self.model.next_item(start, step)
        self.go_to(row)
        self._picked = self.model.item(row)
        announce(self, self.line.accessibleDescription())

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        item = self.model.item(row)
        if item is not None:
            self.chosen.emit(item)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._picked = None
        self.model.search(text)
        self._laid_out()
        self._rest.start()

    def _laid_out(self) -> None:
        rows = self.model.rowCount()
        self.panel.nothing.setVisible(not rows)
        self.panel.list.setVisible(bool(rows))
        typed = bool(self.line.text().strip())
        words = Plurals().results(self.model.total()) if typed and rows else ""
        self.panel.count.setText(words)
        self._fit()
        self.list.scrollToTop()
        self.go_to(self.model.next_item(0, 1))

    @Slot()
    def _tell_count(self) -> None:
        """What a screen reader says once nothing more is typed."""
        if not self.isHidden():
            announce(self, self.panel.count.text() or self.panel.nothing.text())

    def _fit(self) -> None:
        """Over the whole window; only what changes is painted anew."""
        self.setGeometry(self._window.rect())
        width = min(WIDTH, self.width() - 2 * MARGIN)
        top = TOP if self.height() >= LOW else LOW_TOP
        high = self.panel.wanted_height(self.height() - top - MARGIN)
        before = self.panel.geometry()
        after = QRect((self.width() - width) // 2, top, width, high)
        self.panel.lay_out(after.size())
        if before != after:
            self.panel.setGeometry(after)
            reach = 2 * BLUR
            self.update(before.united(after).adjusted(-reach, -reach, reach, reach))
