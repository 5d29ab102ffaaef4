"""Where the window was, and whether it can still be seen there.

Monitors come and go: a window whose place is on none of them moves onto the nearest
one, as little as it takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# What of a window has to be seen to take hold of it: of its upper edge, in pixels.
WIDE: Final = 120
HIGH: Final = 32


def fitted(place: QRect, screens: Sequence[QRect]) -> QRect:
    """The place itself, if the window can be taken hold of there; else a near one.

    ``screens`` are what is free on each of them, the first one the main one. A window
    that is moved is made no larger than its screen.
    """
    if not screens or any(_is_held(place, screen) for screen in screens):
        return QRect(place)
    overlaps = [_area(place.intersected(screen)) for screen in screens]
    most = max(overlaps)
    screen = screens[overlaps.index(most) if most else 0]
    wide = min(place.width(), screen.width())
    high = min(place.height(), screen.height())
    left = min(max(place.left(), screen.left()), screen.left() + screen.width() - wide)
    top = min(max(place.top(), screen.top()), screen.top() + screen.height() - high)
    return QRect(left, top, wide, high)


def bring_into_sight(window: QWidget) -> None:
    """Move a window that is on no screen any more; one that fills its screen stays."""
    if window.isMaximized() or window.isFullScreen():
        return
    before = window.geometry()
    screens = QGuiApplication.screens()
    main = QGuiApplication.primaryScreen()
    ordered = sorted(screens, key=lambda each: each != main)
    after = fitted(before, [each.availableGeometry() for each in ordered])
    if after != before:
        window.setGeometry(after)


def _is_held(place: QRect, screen: QRect) -> bool:
    """Whether enough of the upper edge lies on a screen."""
    edge = QRect(place.left(), place.top(), place.width(), HIGH)
    seen = edge.intersected(screen)
    return seen.width() >= min(WIDE, place.width()) and seen.height() >= HIGH


def _area(box: QRect) -> int:
    return max(box.width(), 0) * max(box.height(), 0)
