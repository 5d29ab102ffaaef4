"""The message bar: what happened, what to do, and a button that does it."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.colours import mixed
from gui.models.message import Level, Message
from gui.privacy import concealed, privacy
from gui.theme import TextStyle, colours
from gui.views.announce import announce
from gui.views.buttons import Button, IconButton
from gui.views.flow_layout import FlowLayout
from gui.views.marks import IconMark
from gui.views.paint import panel, wrap_policy
from gui.views.text import label

BESIDE_FROM_WIDTH: Final = 480
"""Narrower bars put a single action below the text."""

EDGE: Final = 4
LEAST_HEIGHT: Final = 56


class _Look(NamedTuple):
    """Icon, and roles of Colours for edge, icon and ground."""

    icon: str
    edge: str
    ink: str
    ground: str


_LOOKS: Final = {
    Level.DONE: _Look("check-circle", "accent", "accent", "tint"),
    Level.NOTE: _Look("info", "control", "text2", "side"),
    Level.WARNING: _Look("warning", "soon", "soon_text", "soon_tint"),
    Level.FAILURE: _Look("error", "error", "error_text", "error_tint"),
    Level.WAITING: _Look("lock", "control", "text2", "side"),
    Level.PROGRESS: _Look("refresh", "accent", "accent", "side"),
}

_STAYS: Final = frozenset({Level.WAITING, Level.PROGRESS})


class MessageBar(QFrame):
    """One message in place; it grows with its text, at any width."""

    actionTriggered = Signal(str)
    copyDetails = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._share = -1.0
        self._icon = IconMark("info", 20, "text2")
        self._title = label("", TextStyle.HEADING, wrap=True)
        self._text = label("", TextStyle.BODY, quiet=True, wrap=True)
        self._debug = label("", TextStyle.BODY, quiet=True, wrap=True, selectable=True)
        self._more = label("", TextStyle.SMALL, quiet=True)
        self._action = Button()
        self._link = Button()
        self._copy, self._close = Button(), IconButton("x", "")
        self._name_buttons()
        self._below = QWidget()
        self._below_row = FlowLayout(self._below)
        self._lay_out()
        self.set_waiting(0)
        self._action.clicked.connect(self._act)
        self._link.clicked.connect(self._follow_link)
        self._copy.clicked.connect(self._copy_details)
        self._close.clicked.connect(self._shut)
        privacy().changed.connect(self._show_words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(LEAST_HEIGHT)
        wrap_policy(self)

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, 10, 0, 10)
        words.addStretch(1)
        for part in (self._title, self._text, self._debug):
            part.setMinimumWidth(1)
            words.addWidget(part)
        self._below_row.setContentsMargins(0, 8, 0, 2)
        wrap_policy(self._below)
        words.addWidget(self._below)
        words.addStretch(1)
        self._icon_column = QVBoxLayout()
        self._icon_column.addWidget(self._icon, 0, top)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(17, 0, 8, 0)
        self._row.setSpacing(11)
        self._row.addLayout(self._icon_column)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        shut = QVBoxLayout()
        shut.setContentsMargins(0, 12, 0, 0)
        shut.addWidget(self._close, 0, top)
        shut.addStretch(1)
        self._row.addLayout(shut)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: what it says stays, its own buttons follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()

    def _name_buttons(self) -> None:
        self._copy.setText(self.tr("Copy details"))
        self._close.set_name(self.tr("Close"))

    def message(self) -> Message | None:
        """What it shows."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show this, and say it to assistive tools."""
        self._message = message
        look = _LOOKS[message.level]
        self._share = -1.0
        self._icon.set_icon(look.icon, look.ink)
        alone = not (message.text or message.debug_id or message.details)
        self._icon_column.setContentsMargins(0, 18 if alone else 10, 0, 0)
        spoken = self._show_words()
        self._text.setVisible(bool(message.text))
        debug = self.tr("Debug ID %1").replace("%1", message.debug_id)
        self._debug.setText(debug if message.debug_id else "")
        self._debug.setVisible(bool(message.debug_id))
        self._action.setText(message.action_name.replace("&", "&&"))
        self._action.setAccessibleName(message.action_name)
        self._link.setText(message.link_name.replace("&", "&&"))
        self._link.setAccessibleName(message.link_name)
        self._close.setVisible(message.level not in _STAYS)
        self._place_buttons(self.width())
        announce(self, spoken, assertive=message.level is Level.FAILURE)
        self.updateGeometry()
        self.update()

    @Slot()
    def _show_words(self) -> str:
        """Title and text, as privacy mode has them; gives both as one."""
        message = self._message
        if message is None:
            return ""
        title, text = concealed(message.title), concealed(message.text)
        self._title.setText(title)
        self._text.setText(text)
        spoken = " ".join(part for part in (title, text) if part)
        self.setAccessibleName(spoken)
        return spoken

    def set_progress(self, done: int, total: int, words: str = "") -> None:
        """How far a PROGRESS message has come: a line at the foot, and in words.

        It is not told to assistive tools again, which would never come to an end.
        """
        self._share = done / total if total > 0 else 0.0
        if words:
            self._title.setText(words)
        self.update()

    def set_waiting(self, count: int) -> None:
        """How many messages wait behind this one."""
        self._more.setText(self.tr("%n more", "", count) if count else "")
        self._more.setVisible(bool(count))

    def has_hand(self) -> bool:
        """Whether the mouse is over it or the focus in it."""
        parts = (self._action, self._link, self._copy, self._close, self._debug)
        return self.underMouse() or any(part.hasFocus() for part in parts)

    def heightForWidth(self, width: int) -> int:
        """What the wrapped text needs, 56 at least."""
        self._place_buttons(width)
        return max(LEAST_HEIGHT, self._row.totalHeightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def sizeHint(self) -> QSize:
        """At the width it has."""
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a narrow page."""
        return QSize(240, LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the action where there is room for it."""
        super().resizeEvent(event)
        self._place_buttons(event.size().width())

    def _place_buttons(self, width: int) -> None:
        message = self._message
        if message is None:
            return
        has_action, has_copy = bool(message.action_name), bool(message.details)
        has_link = bool(message.link_name)
        more = has_copy or has_link
        beside = has_action and not more and width >= BESIDE_FROM_WIDTH
        below = self._action.parentWidget() is self._below
        if has_action and beside and below:
            self._below_row.removeWidget(self._action)
            self._row.insertWidget(3, self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        elif has_action and not beside and not below:
            self._row.removeWidget(self._action)
            self._below_row.addWidget(self._action)
        for button, wanted in ((self._link, has_link), (self._copy, has_copy)):
            if wanted:
                self._below_row.removeWidget(button)
                self._below_row.addWidget(button)
            button.setVisible(wanted)
        self._action.setVisible(has_action)
        self._below.setVisible(more or (has_action and not beside))

    def _act(self) -> None:
        if self._message is not None:
            self.actionTriggered.emit(self._message.action)

    def _follow_link(self) -> None:
        if self._message is not None:
            self.actionTriggered.emit(self._message.link)

    def _copy_details(self) -> None:
        if self._message is not None:
            self.copyDetails.emit(self._message.details)

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, edge at the left, progress at the foot."""
        now = colours()
        level = self._message.level if self._message is not None else Level.NOTE
        look = _LOOKS[level]
        accent = getattr(now, look.edge)
        ground = getattr(now, look.ground)
        if now.dark and look.ground == "side":
            ground = now.hover
        edge = now.text if now.plain else mixed(ground, accent, 0.35)
        painter = QPainter(self)
        shape = QRectF(self.rect())
        panel(painter, shape, 8, ground, edge)
        outline = QPainterPath()
        outline.addRoundedRect(shape, 8, 8)
        painter.setClipPath(outline)
        painter.fillRect(QRectF(0, 0, EDGE, self.height()), accent)
        if self._share >= 0:
            length = self.width() * min(self._share, 1.0)
            painter.fillRect(QRectF(0, self.height() - 3, length, 3), now.accent)
        painter.end()
