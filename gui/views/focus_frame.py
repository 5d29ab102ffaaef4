"""The frame around what has keyboard focus.

Qt does not say how the focus came to a widget once it is there, and a filter on the
whole application would run Python for every event. So this listens to the focused
window alone, where keys and buttons of the mouse arrive first.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from gui.theme import colours
from gui.views.last_input import by_keyboard, note
from gui.views.paint import panel

REACH: Final = 4
"""A gap of 2 and a line of 2, outside the widget."""

_MARGINS: Final = frozenset(
    {
        QStyle.PixelMetric.PM_FocusFrameHMargin,
        QStyle.PixelMetric.PM_FocusFrameVMargin,
    }
)

_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize})

_DRAW_THEIR_OWN: Final = (QLineEdit, QPlainTextEdit, QAbstractItemView)


class _Reach(QProxyStyle):
    """How far the frame stands out: Qt asks its style, and this one serves it alone."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """The gap and the line, both ways."""
        if metric in _MARGINS:
            return REACH
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Above the widget: its own parent would cut what stands out beyond it."""
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returned)


class FocusFrame(QFocusFrame):
    """Follows the focus while the keyboard is in use."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._reach = _Reach("Fusion")
        self.setStyle(self._reach)
        self._window: QWindow | None = None
        app.focusChanged.connect(self._focus_moved)
        app.focusWindowChanged.connect(self._window_moved)

    @Slot("QWidget*", "QWidget*")
    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._app.mouseButtons().value:
            note(keyboard=False)
        self._show_around(new)

    @Slot("QWindow*")
    def _window_moved(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._window_gone)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._window_gone)

    @Slot()
    def _window_gone(self) -> None:
        self._window = None

    def _show_around(self, widget: QWidget | None) -> None:
        wanted = widget is not None and by_keyboard() and _has_frame(widget)
        # None lets go of the widget; the stubs do not say so.
        self.setWidget(widget if wanted else None)  # type: ignore[arg-type]  # see above
        if not wanted:
            self.setParent(None)  # a dialog that closes would take it along

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn what was used last; follow the widget."""
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.KeyPress:
                self._used(keyboard=True)
            elif kind == QEvent.Type.MouseButtonPress:
                self._used(keyboard=False)
            return False
        used = super().eventFilter(watched, event)
        if kind in _MOVES:
            self._come_into_view()
        return used

    def _come_into_view(self) -> None:
        """Be shown around what is scrolled to.

        WORKAROUND: Qt hides a frame whose widget is out of view when the focus comes
        to it, and does not show the frame once the widget is in view.
        """
        widget = _or_none(self.widget())
        if widget is not None and widget.isVisible() and not self.isVisible():
            self.show()
            self.raise_()

    def _used(self, *, keyboard: bool) -> None:
        if by_keyboard() != keyboard:
            note(keyboard=keyboard)
            self._show_around(self._app.focusWidget())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two pixels of accent, with the widget's radius plus 3."""
        widget = _or_none(self.widget())
        if widget is None:
            return
        radius = float(getattr(widget, "focus_radius", 6)) + 3
        painter = QPainter(self)
        panel(painter, QRectF(self.rect()), radius, None, colours().accent, 2)
        painter.end()


def _or_none(widget: QWidget | None) -> QWidget | None:
    """Qt's answer, which may be None though its stubs do not say so."""
    return widget


def _has_frame(widget: QWidget) -> bool:
    if isinstance(widget, _DRAW_THEIR_OWN):
        return False
    return bool(getattr(widget, "focus_radius", 0))


def install(app: QApplication) -> FocusFrame:
    """One frame for the whole application; keep what is returned."""
    return FocusFrame(app)
