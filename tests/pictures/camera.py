"""A picture of what is on screen: the window, and what is open over it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from gui import colours, theme
from gui.theme import Choice
from tests.gui.desk_parts import Seat
from tests.pictures.rig import Scene, settle

LOOKS: tuple[Choice, ...] = ("light", "dark")


def dress(look: Choice, *, contrast: bool) -> None:
    """Light or dark, or what a system with high contrast makes of it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, look)
    if contrast:
        colours.choose(colours.high_contrast(app.palette()))
        theme.theme_watch().changed.emit()


def pose(scene: Scene, seat: Seat) -> None:
    """Bring the scene about."""
    seat.window.resize(*scene.size)
    settle()
    scene.make(seat)
    settle()


def shoot(scene: Scene, seat: Seat, look: Choice) -> QPixmap:
    """The window in that look, with the dialogs and menus that are open over it."""
    dress(look, contrast=scene.contrast)
    settle()
    window = seat.window
    for moving in window.findChildren(QAbstractAnimation):
        moving.setCurrentTime(moving.totalDuration())  # Qt fades its own buttons
    picture = window.grab()
    for part in open_over(window):
        _lay(picture, part, _place(window, part))
    return picture


def open_over(window: QWidget) -> list[QWidget]:
    """Dialogs, then menus, lowest first."""
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    tops = QApplication.topLevelWidgets()
    menus = [each for each in tops if isinstance(each, QMenu) and each.isVisible()]
    return [*dialogs, *sorted(menus, key=lambda each: each.y())]


def _place(window: QWidget, part: QWidget) -> QRect:
    """Dialogs in the middle of the window, menus where they opened."""
    if isinstance(part, QDialog):
        room = QRect(QPoint(), part.size())
        room.moveCenter(window.rect().center())
        return room
    place = QRect(window.mapFromGlobal(part.pos()), part.size())
    inside = window.rect().adjusted(8, 8, -8, -8)
    place.moveRight(min(place.right(), inside.right()))
    place.moveBottom(min(place.bottom(), inside.bottom()))
    place.moveLeft(max(place.left(), inside.left()))
    place.moveTop(max(place.top(), inside.top()))
    return place


def _lay(picture: QPixmap, part: QWidget, place: QRect) -> None:
    painter = QPainter(picture)
    whole = QRect(QPoint(), picture.deviceIndependentSize().toSize())
    if isinstance(part, QDialog):
        painter.fillRect(whole, theme.colours().scrim)
    painter.drawPixmap(place.topLeft(), part.grab())
    painter.setPen(theme.colours().control)
    painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
