"""Finds text that has no room: labels and buttons cut, lines clipped, words painted
over each other or beyond the edge, and words elided that no name is in.

``faults(root, names)``; ``names`` are texts from outside, which alone may be elided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from tests.gui.fits_alone import SLACK, own_faults, text_of
from tests.gui.painted import Drawn, texts

# Parts that lie over others on purpose.
FLOATING: Final = frozenset(
    {"Shelf", "_Shadow", "Palette", "DropMark", "FocusFrame", "QFocusFrame"}
)


class Fault(NamedTuple):
    """``kind`` in a word, the widget, and the text that has no room."""

    kind: str
    where: str
    text: str


def faults(root: QWidget, names: Iterable[str] = ()) -> list[Fault]:
    """Everything in ``root``, as it is laid out now, that does not fit."""
    names = tuple(names)
    seen = [each for each in _seen(root) if not each.size().isEmpty()]
    found: list[Fault] = []
    for each in seen:
        found += [
            Fault(kind, _where(each, root), text) for kind, text in own_faults(each)
        ]
        found += [
            Fault(kind, _where(each, root), text)
            for kind, text in _painted(each, names)
        ]
    behind = root.parentWidget()
    if root.isWindow() and behind is not None:
        found += _too_large(root, behind.size())
    found += _outside(seen, root)
    found += _over(seen, root)
    return list(dict.fromkeys(found))


def _seen(root: QWidget) -> Iterator[QWidget]:
    yield root
    for child in root.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        if child.isVisibleTo(root):
            yield from _seen(child)


def _where(widget: QWidget, root: QWidget) -> str:
    names = [
        type(part).__name__
        for part in _line_of(widget, root)
        if type(part).__module__.startswith(("gui.", "tests.")) or part is widget
    ]
    return "/".join(reversed(names[:4]))


# ── what is painted ──────────────────────────────────────────────────────────


def _paints(widget: QWidget) -> bool:
    """Whether text of its own making may be on it: ours, and cells of views."""
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView):
        titles = isinstance(view, QHeaderView)  # looked at by their sizes
        return not titles and view.viewport() is widget
    if isinstance(widget, QLineEdit | QHeaderView):
        return False
    kind = type(widget)
    return kind.__module__.startswith(("gui.", "tests.")) and any(
        "paintEvent" in vars(each)
        for each in kind.__mro__
        if "Py" not in each.__module__
    )


def _painted(widget: QWidget, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel):
        if hasattr(widget, "whole_text") and _is_elided(
            widget.text(), widget.whole_text(), names
        ):
            yield "elided", widget.whole_text()
        return
    if not _paints(widget):
        return
    scrolled = isinstance(widget.parentWidget(), QAbstractItemView)
    drawn = texts(widget)
    for text, room in drawn:
        if _is_elided(text, text_of(widget), names):
            yield "elided", text
        outside = room.right() > widget.width() + SLACK or room.left() < -SLACK
        low = room.bottom() > widget.height() + 3 or room.top() < -3
        if outside or (low and not scrolled):
            yield "beyond the edge", text
    yield from _collisions(drawn)


def _collisions(drawn: list[Drawn]) -> Iterator[tuple[str, str]]:
    for one, other in combinations(drawn, 2):
        shared = one.room.intersected(other.room)
        if shared.width() > 2 and shared.height() > 5:
            yield "over another", f"{one.text} | {other.text}"


def _is_elided(text: str, whole: str, names: tuple[str, ...]) -> bool:
    """Whether words were cut short; a name may be, and what ends in ``…`` is not."""
    if "…" not in text[:-1] or text == whole:
        return text.endswith("…") and bool(whole) and text not in whole
    before, _, after = text.partition("…")
    ends = before.strip(" ›·")[-2:], after.strip(" ›·")[:2]
    return not any(end and end in name for end in ends for name in names)


# ── one beside the other ─────────────────────────────────────────────────────


def _texted(seen: list[QWidget]) -> list[QWidget]:
    return [
        each
        for each in seen
        if text_of(each)
        or isinstance(each, QTabBar | QLineEdit | QComboBox | QAbstractButton)
    ]


def _outside(seen: list[QWidget], root: QWidget) -> Iterator[Fault]:
    """Parts that stick out of what holds them, and cannot be scrolled to."""
    for widget in _texted(seen):
        part, free = widget, False
        place = QRect(QPoint(), widget.size())
        while part is not root:
            parent = part.parentWidget()
            if parent is None:
                break
            place.moveTopLeft(part.mapToParent(place.topLeft()))
            part = parent
            holder = part.parentWidget()
            if isinstance(holder, QAbstractScrollArea) and holder.viewport() is part:
                off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
                sideways = holder.horizontalScrollBarPolicy() is not off
                if not sideways and not _within(place, part.width()):
                    yield Fault("outside", _where(widget, root), _said(widget))
                free = True
            if free:
                break
            if not part.rect().adjusted(-1, -1, 1, 1).contains(place):
                yield Fault("outside", _where(widget, root), _said(widget))
                break


def _too_large(dialog: QWidget, room: QSize) -> Iterator[Fault]:
    """A dialog that stands out of its window."""
    size = dialog.size()
    if size.width() > room.width() or size.height() > room.height():
        told = f"{size.width()}x{size.height()} in {room.width()}x{room.height()}"
        yield Fault("too large", type(dialog).__name__, told)


def _within(place: QRect, width: int) -> bool:
    return place.left() >= -1 and place.right() <= width + 1


def _over(seen: list[QWidget], root: QWidget) -> Iterator[Fault]:
    """Parts that lie over others."""
    rooms: list[tuple[QWidget, QRectF]] = []
    for widget in _texted(seen):
        if any(type(each).__name__ in FLOATING for each in _line_of(widget, root)):
            continue
        region = widget.visibleRegion().boundingRect()
        if not region.isEmpty():
            region.moveTopLeft(widget.mapTo(root, region.topLeft()))
            rooms.append((widget, QRectF(region)))
    for (one, here), (other, there) in combinations(rooms, 2):
        shared = here.intersected(there)
        apart = not (one.isAncestorOf(other) or other.isAncestorOf(one))
        if apart and shared.width() > 2 and shared.height() > 3:
            yield Fault(
                "over another", _where(one, root), f"{_said(one)} | {_said(other)}"
            )


def _line_of(widget: QWidget, root: QWidget) -> Iterator[QWidget]:
    part: QWidget | None = widget
    while part is not None and part is not root:
        yield part
        part = part.parentWidget()


def _said(widget: QWidget) -> str:
    return text_of(widget) or widget.accessibleName() or type(widget).__name__


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
