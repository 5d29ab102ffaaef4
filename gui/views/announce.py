"""Say something to assistive tools without moving the focus.

The window need not be shown for that: AT-SPI passes on what a hidden or minimised one
says as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleAnnouncementEvent


def announce(widget: QWidget, words: str, *, assertive: bool = False) -> None:
    """Politely, or at once for failures; nothing where Qt is older than 6.8."""
    # Imported when first needed: it costs milliseconds before the first paint.
    from PySide6.QtGui import QAccessible

    if not words or not QAccessible.isActive():
        return
    event = announcement(widget, words, assertive=assertive)
    if event is not None:
        QAccessible.updateAccessibility(event)


def tell_row(view: QWidget, row: int) -> None:
    """That the keyboard is at a row of a list; nothing while it is elsewhere."""
    if row < 0 or not view.hasFocus():
        return
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    if QAccessible.isActive():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(row)
        QAccessible.updateAccessibility(event)


def announcement(
    widget: QWidget, words: str, *, assertive: bool = False
) -> QAccessibleAnnouncementEvent | None:
    """What assistive tools are given; None where Qt knows no such thing."""
    from PySide6 import QtGui
    from PySide6.QtGui import QAccessible

    kind = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if kind is None:
        return None
    event: QAccessibleAnnouncementEvent = kind(widget, words)
    ways = QAccessible.AnnouncementPoliteness
    event.setPoliteness(ways.Assertive if assertive else ways.Polite)
    return event
