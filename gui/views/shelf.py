"""The shelf: message bars that belong to no card, floating over the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.models.message import Level, Message
from gui.theme import colours
from gui.views.message_bar import MessageBar
from gui.views.paint import shadow_pixmap

MARGIN: Final = 24
NARROW_MARGIN: Final = 16
NARROW_BELOW: Final = 640
WIDEST: Final = 880
END_PADDING: Final = 80
"""What a scrolling page leaves free at its end, so that nothing hides behind."""

STAYS_MS: Final = 6000
WARNS_MS: Final = 20_000
"""How long a bar that says what was done stays, and one that warns of it."""
BLUR: Final = 28
DROP: Final = 6

_LAPSE: Final = {Level.DONE: STAYS_MS, Level.WARNING: WARNS_MS}


class _Shadow(QWidget):
    """The one painted shadow, under the bar; the mouse goes through it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pixmap = QPixmap()
        self._key: tuple[object, ...] = ()
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pixmap, made anew for another size or theme."""
        now = colours()
        inner = self.rect().adjusted(BLUR, BLUR, -BLUR, -BLUR).size()
        ratio = self.devicePixelRatioF()
        key = (inner.width(), inner.height(), ratio, now.shadow.name())
        if key != self._key:
            self._pixmap = shadow_pixmap(inner, BLUR, now.shadow, ratio)
            self._key = key
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.end()


class Shelf(QWidget):
    """One bar at a time, 24 above the page's lower edge; the newest wins.

    What was there before waits and comes back, except a message that is only done.
    ``gone(message)`` when one has left for good.
    """

    actionTriggered = Signal(str)
    copyDetails = Signal(str)
    gone = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._waiting: list[Message] = []
        self._about: dict[object, Message] = {}
        self._shadow = _Shadow(page)
        self._bar = MessageBar(self)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.lapse)
        self._bar.actionTriggered.connect(self._acted)
        self._bar.copyDetails.connect(self._copied)
        self._bar.closed.connect(self.close_current)
        page.installEventFilter(self)
        self.hide()

    def rest_on(self, page: QWidget) -> None:
        """Float over another page from now on, with what is shown."""
        if page is self._page:
            return
        self._page.removeEventFilter(self)
        shown = not self.isHidden()
        self._page = page
        self._shadow.setParent(page)
        self.setParent(page)
        page.installEventFilter(self)
        if shown:
            self._shadow.show()
            self.show()
            self._shadow.raise_()
            self.raise_()
            self._place()

    def bar(self) -> MessageBar:
        """The bar, for its progress."""
        return self._bar

    def message(self) -> Message | None:
        """What is shown, or None while nothing is."""
        return self._bar.message() if not self.isHidden() else None

    def waiting(self) -> int:
        """How many messages wait behind it."""
        return len(self._waiting)

    def show_message(self, message: Message, about: object = None) -> None:
        """Show this now; what was there waits, unless it is ``about`` the same.

        On the shelf *Try again* could mean anything, so it is left out.
        """
        if message.action == "try_again":
            message = message._replace(action="", action_name="")
        earlier = self._about.pop(about, None) if about is not None else None
        if earlier is not None:
            self.dismiss(earlier)
        self._about[about] = message
        before = self.message()
        kept = [*self._waiting, *([before] if before is not None else [])]
        self._waiting = [
            old for old in kept if old.level is not Level.DONE and old != message
        ]
        self._show(message)

    def show_progress(
        self, message: Message, done: int, total: int, words: str
    ) -> None:
        """How far what a message stands for has come, if that is the one shown."""
        if self.message() is message:
            self._bar.set_progress(done, total, words)

    @Slot()
    def close_current(self) -> None:
        """Take the shown message away; the one before comes back."""
        shown = self.message()
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self._empty()
        if shown is not None:
            self.gone.emit(shown)

    def dismiss(self, message: Message) -> None:
        """Take one message away, shown or waiting."""
        self._waiting = [old for old in self._waiting if old != message]
        if self.message() == message:
            self.close_current()
        else:
            self._bar.set_waiting(len(self._waiting))
            self.gone.emit(message)

    def clear(self) -> None:
        """Take all messages away."""
        shown = self.message()
        left = [*self._waiting, *([shown] if shown is not None else [])]
        self._empty()
        for message in left:
            self.gone.emit(message)

    def _empty(self) -> None:
        self._timer.stop()
        self._waiting.clear()
        self.hide()
        self._shadow.hide()

    @Slot()
    def lapse(self) -> None:
        """The time of a done message is over: it goes, unless someone is at it."""
        message = self.message()
        if message is None or message.level not in _LAPSE:
            return
        if self._bar.has_hand():
            self._timer.start()
        else:
            self.close_current()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the page's lower edge."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Place again when the bar's text or font asks for another height."""
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return result

    def _show(self, message: Message) -> None:
        self._bar.show_message(message)
        self._bar.set_waiting(len(self._waiting))
        self._bar.show()
        self._timer.stop()
        if message.level in _LAPSE:
            self._timer.start(_LAPSE[message.level])
        self.show()
        self._shadow.show()
        self._place()
        self._shadow.raise_()
        self.raise_()

    def _place(self) -> None:
        if self.isHidden():
            return
        room = self._page.width()
        margin = MARGIN if room >= NARROW_BELOW else NARROW_MARGIN
        width = min(room - 2 * margin, WIDEST)
        height = self._bar.heightForWidth(width)
        top = self._page.height() - margin - height
        place = QRect(margin, top, width, height)
        self.setGeometry(place)
        around = place.adjusted(-BLUR, -BLUR + DROP, BLUR, BLUR + DROP)
        self._shadow.setGeometry(around)

    def _acted(self, action: str) -> None:
        self.actionTriggered.emit(action)

    def _copied(self, details: str) -> None:
        self.copyDetails.emit(details)
