"""Say something to assistive tools without moving the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, assertive: bool = False) -> None:
    """Politely, or at once for failures; nothing where Qt is older than 6.8."""
    # Imported when first needed: it costs milliseconds before the first paint.
    from PySide6 import QtGui
    from PySide6.QtGui import QAccessible

    kind = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if kind is None or not words or not QAccessible.isActive():
        return
    event = kind(widget, words)
    ways = QAccessible.AnnouncementPoliteness
    event.setPoliteness(ways.Assertive if assertive else ways.Polite)
    QAccessible.updateAccessibility(event)
