"""What of a single widget has no room, by its own measures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

# Pixels that are no fault: metrics are rounded one way, layouts another.
SLACK: Final = 1.5
_BREAKS: Final = re.compile(r"[\s\u200b\-/]+")


def text_of(widget: QWidget) -> str:
    """The words that a widget shows by itself."""
    if isinstance(widget, QToolButton | QHeaderView):
        return ""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def own_faults(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Kind and text of each."""
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line(widget)
    elif isinstance(widget, QComboBox) or (
        isinstance(widget, QAbstractButton) and text_of(widget)
    ):
        yield from _control(widget)


def _label(label: QLabel) -> Iterator[tuple[str, str]]:
    text = label.text()
    if not text or hasattr(label, "whole_text"):
        return
    room, metrics = label.contentsRect(), QFontMetrics(label.font())
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + SLACK:
            yield "clipped", text
        for word in _BREAKS.split(text):
            if metrics.horizontalAdvance(word) > room.width() + SLACK:
                yield "cut", word
        return
    wanted = label.sizeHint()
    if wanted.width() > label.width() + SLACK:
        yield "cut", text
    if wanted.height() > label.height() + SLACK:
        yield "clipped", text


def _control(control: QWidget) -> Iterator[tuple[str, str]]:
    wanted = control.minimumSizeHint()
    if control.hasHeightForWidth():
        wanted.setHeight(control.heightForWidth(control.width()))
    elif isinstance(control, QAbstractButton):
        wanted = wanted.expandedTo(control.sizeHint())
    text = text_of(control)
    if isinstance(control, QComboBox):
        text = control.currentText()
    if wanted.width() > control.width() + SLACK:
        yield "cut", text
    if wanted.height() > control.height() + SLACK:
        yield "clipped", text


def _tabs(bar: QTabBar) -> Iterator[tuple[str, str]]:
    for index in range(bar.count()):
        place = bar.tabRect(index)
        wanted = bar.minimumTabSizeHint(index).width()
        if place.width() + SLACK < wanted or place.right() > bar.width() + SLACK:
            yield "cut", bar.tabText(index)


def _header(header: QHeaderView) -> Iterator[tuple[str, str]]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(header.model().headerData(section, header.orientation()) or "")
        size = header.sectionSizeFromContents(section)
        if text and size.width() > header.sectionSize(section) + SLACK:
            yield "cut", text


def _line(line: QLineEdit) -> Iterator[tuple[str, str]]:
    text = line.placeholderText()
    if text and not line.text():
        margins = line.textMargins()
        room = line.contentsRect().width() - margins.left() - margins.right()
        if QFontMetrics(line.font()).horizontalAdvance(text) > room:
            yield "cut", text
