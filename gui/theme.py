"""The look: palette, style sheet and fonts, applied together.

Qt keeps a style sheet's old colours after a new palette until the sheet is set again,
so both happen in :func:`apply` and nowhere else.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QToolTip

from gui import assets
from gui import colours as _colours
from gui.colours import DARK, LIGHT, Colours

__all__ = [
    "CHOICES",
    "DARK",
    "LIGHT",
    "STYLE",
    "Choice",
    "Colours",
    "TextStyle",
    "apply",
    "colours",
    "font",
    "palette_for",
    "theme_watch",
]

Choice = Literal["system", "light", "dark"]
STYLE: Final = ("-style", "Fusion")
"""Arguments for QApplication. ``setStyle`` says the same later and costs a start 6 ms:
it hands back a QStyle, for which PySide makes all of its enumerations."""

CHOICES: Final[dict[str, Choice]] = {
    "system": "system",
    "light": "light",
    "dark": "dark",
}
"""The choices by the word that the settings keep."""


SMALLEST_PX: Final = 11.0
"""Small text never falls below this height, whatever the system's font."""


_PLAIN_ROLES: Final = {
    "dark": "window-text",
    "mid": "window-text",
    "light": "base",
    "shadow": "base",
    "midlight": "highlight",
    "button-text": "highlighted-text",
    "placeholder-text": "text",
    "accent": "highlight",
}
"""What the style sheet asks for in high contrast: every edge is text, no tints."""


class TextStyle(Enum):
    """The steps of type: size against the system's font, and weight."""

    DISPLAY = (2.15, QFont.Weight.DemiBold)
    DISPLAY_LONG = (1.85, QFont.Weight.DemiBold, "long")
    LARGE_TITLE = (1.85, QFont.Weight.DemiBold)
    TITLE = (1.54, QFont.Weight.DemiBold)
    DIALOG_TITLE = (1.38, QFont.Weight.DemiBold)
    LEAD = (1.15, QFont.Weight.DemiBold)
    BODY = (1.0, QFont.Weight.Normal)
    NAME = (1.0, QFont.Weight.Medium)
    HEADING = (1.0, QFont.Weight.DemiBold)
    SMALL = (0.885, QFont.Weight.Normal)
    SMALL_NAME = (0.885, QFont.Weight.Medium)
    SMALL_HEADING = (0.885, QFont.Weight.DemiBold)
    MONO = (0.93, QFont.Weight.Normal)


def colours() -> Colours:
    """The colours in use now; ask again on every paint."""
    return _colours.current()


def font(style: TextStyle, *, tabular: bool = False) -> QFont:
    """The system's font in one of our styles; tabular figures where they align."""
    if style is TextStyle.MONO:
        from PySide6.QtGui import QFontDatabase

        chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        chosen.setStyleHint(QFont.StyleHint.Monospace)
    else:
        chosen = QFont(QGuiApplication.font())
    scale, weight = style.value[0], style.value[1]
    if chosen.pointSizeF() > 0:
        chosen.setPointSizeF(_scaled_points(chosen.pointSizeF(), scale))
    else:
        floor = min(SMALLEST_PX, chosen.pixelSize())
        chosen.setPixelSize(round(max(chosen.pixelSize() * scale, floor)))
    chosen.setWeight(weight)
    if tabular:
        chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def _scaled_points(points: float, scale: float) -> float:
    screens = QGuiApplication.screens()
    per_inch = screens[0].logicalDotsPerInch() if screens else 96.0
    floor = min(SMALLEST_PX * 72.0 / per_inch, points)
    return max(points * scale, floor)


def palette_for(chosen: Colours) -> QPalette:
    """The Qt palette of a set of colours.

    Light, Midlight, Mid, Dark and Shadow carry the roles that the style sheet needs:
    the ground of inputs, hover, hairlines, edges of controls, the ground of menus.
    """
    role = QPalette.ColorRole
    table = {
        role.Window: chosen.page,
        role.WindowText: chosen.text,
        role.Base: chosen.card,
        role.AlternateBase: chosen.side,
        role.Text: chosen.text,
        role.Button: chosen.card,
        role.ButtonText: chosen.text,
        role.Light: chosen.field,
        role.Midlight: chosen.hover,
        role.Mid: chosen.line,
        role.Dark: chosen.control,
        role.Shadow: chosen.raised,
        role.Highlight: chosen.accent,
        role.Accent: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.PlaceholderText: chosen.text2,
        role.BrightText: chosen.error,
        role.ToolTipBase: chosen.text,
        role.ToolTipText: chosen.page,
    }
    palette = QPalette()
    for name, colour in table.items():
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, chosen.disabled)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, chosen.hover)
    palette.setColor(
        QPalette.ColorGroup.Disabled, role.HighlightedText, chosen.disabled
    )
    return palette


class ThemeWatch(QObject):
    """Tells painters that the colours changed, and follows the system's scheme."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice: Choice = "system"
        self._hints: QStyleHints | None = None
        self._wishes: QObject | None = None

    def follow(self, app: QApplication) -> None:
        """Listen to the system, once."""
        if self._hints is None:
            self._hints = app.styleHints()
            self._hints.colorSchemeChanged.connect(self._scheme_changed)
            ask = getattr(self._hints, "accessibility", None)
            if ask is not None:  # Qt 6.10 and later
                wishes = ask()
                wishes.contrastPreferenceChanged.connect(self._contrast_changed)
                self._wishes = wishes

    @Slot()
    def _scheme_changed(self) -> None:
        app = QApplication.instance()
        if self.choice == "system" and isinstance(app, QApplication):
            _dress(app, self.choice)

    @Slot()
    def _contrast_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            _dress(app, self.choice)


class _Kept:
    watch: ThemeWatch | None = None


def theme_watch() -> ThemeWatch:
    """The one object whose ``changed`` signal painters listen to."""
    if _Kept.watch is None:
        _Kept.watch = ThemeWatch()
    return _Kept.watch


def apply(app: QApplication, choice: Choice) -> None:
    """Dress the application: palette, and the style sheet set again.

    The style itself is Fusion, from :data:`STYLE` on.
    """
    watch = theme_watch()
    watch.choice = choice
    watch.follow(app)
    _dress(app, choice)


def _dress(app: QApplication, choice: Choice) -> None:
    # A sheet that gives way to another, over a new palette, costs each widget three
    # times what taking it off and putting it on again does.
    app.setStyleSheet("")
    if _wants_high_contrast(app):
        app.setPalette(QPalette())
        _colours.choose(_colours.high_contrast(app.palette()))
    else:
        chosen = DARK if _is_dark(app, choice) else LIGHT
        _colours.choose(chosen)
        palette = palette_for(chosen)
        app.setPalette(palette)
        QToolTip.setPalette(palette)
    app.setStyleSheet(_sheet(_colours.current()))
    theme_watch().changed.emit()


def _sheet(chosen: Colours) -> str:
    sheet = assets.style_sheet()
    if chosen.plain:
        for ours, the_system_s in _PLAIN_ROLES.items():
            sheet = sheet.replace(f"palette({ours})", f"palette({the_system_s})")
    return sheet


def _is_dark(app: QApplication, choice: Choice) -> bool:
    if choice == "system":
        return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return choice == "dark"


def _wants_high_contrast(app: QApplication) -> bool:
    hints = app.styleHints()
    ask = getattr(hints, "accessibility", None)
    if ask is None:  # Qt older than 6.10
        return False
    wish = ask().contrastPreference()
    return bool(wish == Qt.ContrastPreference.HighContrast)
