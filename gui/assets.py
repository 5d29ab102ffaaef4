"""Resources: icons, the style sheet, translations; the same in a checkout or a bundle.

The only door to the package ``resources``, whose files lie beside its ``__init__`` in
all of them (``importlib.resources`` says the same and costs a start 7 ms). Icons are
SVG files with ``stroke="currentColor"``, tinted when drawn and cached by name, size,
colour and pixel ratio.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

import resources
from gui import colours

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_FOLDER: Final = Path(resources.__path__[0])


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    file = _FOLDER / "icons" / f"{name}.svg"
    return file.read_text(encoding="utf-8")


def _stroke(size: int) -> float:
    if size >= 24:
        return 1.6
    return 1.75 if size >= 20 else 1.9


def icon_pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """An icon in one colour, ``size`` logical pixels square."""
    return _pixmap(name, size, colour.name(QColor.NameFormat.HexArgb), ratio)


@lru_cache(maxsize=1024)
def _pixmap(name: str, size: int, argb: str, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    colour = QColor(argb)
    drawing = (
        _drawing(name)
        .replace("currentColor", colour.name())
        .replace('stroke-width="1.6"', f'stroke-width="{_stroke(size)}"')
    )
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(colour.alphaF())
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, size: int = 16, role: str = "text") -> QIcon:
    """An icon in a role of ``Colours``, with its disabled look; made anew per theme."""
    from PySide6.QtGui import QIcon

    chosen = colours.current()
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    made = QIcon(icon_pixmap(name, size, getattr(chosen, role), ratio))
    made.addPixmap(icon_pixmap(name, size, chosen.disabled, ratio), QIcon.Mode.Disabled)
    return made


def app_icon(largest: int = 128) -> QIcon:
    """The application's icon, 16 to ``largest`` pixels; bundles ask for 512."""
    from PySide6.QtGui import QIcon

    from gui import app_mark

    made = QIcon()
    for size in app_mark.SIZES:
        if size <= largest:
            made.addPixmap(app_mark.app_pixmap(size))
    return made


def app_picture(size: int, ratio: float = 1.0) -> QPixmap:
    """The application's icon as a picture, ``size`` logical pixels square."""
    from gui import app_mark

    made = QPixmap(app_mark.app_pixmap(round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    return made


def style_sheet() -> str:
    """The style sheet: geometry and palette roles."""
    file = _FOLDER / "styles" / "mintdesk.qss"
    return file.read_text(encoding="utf-8")


def translation(language: str) -> bytes | None:
    """The compiled translation of a language such as ``fr``, where there is one."""
    if not language.isalpha():
        return None
    file = _FOLDER / "i18n" / f"mintdesk_{language}.qm"
    return file.read_bytes() if file.is_file() else None
