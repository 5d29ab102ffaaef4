"""The tray's icon: rim and block of the application's mark, in the panel's text colour.

In practice a flask takes the block's place. On macOS it is a template, which the system
colours.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from gui.colours import DARK, LIGHT

# Pixels; panels are 16 to 32 high, and twice that on fine screens.
SIZES: Final = (16, 20, 22, 24, 32, 44, 48, 64)
# Desktops whose panel is dark whatever else is.
_DARK_PANELS: Final = ("gnome", "unity", "cinnamon", "pantheon")
# In sixteenths of the icon, from its middle.
_FLASK: Final = (
    (-2, -4),
    (2, -4),
    (2, -3),
    (1, -3),
    (1, -1),
    (3.5, 3),
    (-3.5, 3),
    (-1, -1),
    (-1, -3),
    (-2, -3),
)
_THEMES: Final = (
    r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
)


def ink(
    variables: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> QColor:
    """The colour of text on the panel, as far as it can be told.

    Where it cannot, a grey that can be seen on light and on dark.
    """
    scheme = QGuiApplication.styleHints().colorScheme()
    if platform == "win32":
        scheme = _taskbar(scheme)
    elif platform != "darwin":
        desktop = variables.get("XDG_CURRENT_DESKTOP", "").casefold()
        if any(name in desktop for name in _DARK_PANELS):
            scheme = Qt.ColorScheme.Dark
    if scheme == Qt.ColorScheme.Dark:
        return DARK.text
    return LIGHT.text if scheme == Qt.ColorScheme.Light else LIGHT.control


def icon(colour: QColor, *, practice: bool = False) -> QIcon:
    """The mark in that colour, in all sizes."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(pixmap(size, colour, practice=practice))
    made.setIsMask(sys.platform == "darwin")
    return made


def pixmap(size: int, colour: QColor, *, practice: bool = False) -> QPixmap:
    """The mark in one size."""
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = size / 16
    width = max(2.0, round(2 * unit))
    margin = round(unit) + width / 2
    ring = QRectF(margin, margin, size - 2 * margin, size - 2 * margin)
    flat = Qt.PenCapStyle.FlatCap
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, flat))
    painter.drawArc(ring, 90 * 16, -270 * 16)
    if practice:
        _flask(painter, size, colour)
    else:
        _block(painter, size, colour)
    painter.end()
    return made


def _block(painter: QPainter, size: int, colour: QColor) -> None:
    """On whole pixels."""
    block = 2 * round(size / 8) + size % 2
    start = (size - block) // 2
    painter.fillRect(start, start, block, block, colour)


def _flask(painter: QPainter, size: int, colour: QColor) -> None:
    """In the block's place: lip, neck, and a body that widens."""
    painter.translate(size / 2, size / 2)
    painter.scale(size / 16, size / 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon([QPointF(x, y) for x, y in _FLASK])


def _taskbar(otherwise: Qt.ColorScheme) -> Qt.ColorScheme:
    """Windows colours its taskbar apart from its windows."""
    from PySide6.QtCore import QSettings

    kept = QSettings(_THEMES, QSettings.Format.NativeFormat)
    light = kept.value("SystemUsesLightTheme")
    if not isinstance(light, int):
        return otherwise
    return Qt.ColorScheme.Light if light else Qt.ColorScheme.Dark
