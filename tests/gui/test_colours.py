"""The two palettes keep their contrast, and high contrast keeps the system's."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

from gui.colours import DARK, LIGHT, Colours, high_contrast
from gui.models.tags import COLOURS as TAG_COLOURS

ROOT = Path(__file__).resolve().parents[2]
BOTH = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
GROUNDS = ("page", "side", "card", "raised", "field", "hover", "select")
TINTS = (
    "tint",
    "soon_tint",
    "expiring_tint",
    "error_tint",
    "production_tint",
    "production_ground",
    "practice_tint",
)
TEXTS = [
    *product(("text", "text2"), (*GROUNDS, *TINTS)),
    *product(("accent",), ("page", "side", "card", "tint", "select")),
    ("accent", "production_ground"),
    *product(("on_accent",), ("accent", "accent_hover", "accent_press")),
    *product(("soon_text",), ("soon_tint", "page", "card", "select")),
    *product(("expiring_text",), ("expiring_tint", "side", "card", "select")),
    *product(("error_text",), ("error_tint", "side", "card", "select")),
    *product(("production_text",), ("production_tint", "side", "select")),
    ("practice_text", "practice_tint"),
    ("page", "text"),
]
GRAPHICS = [
    *product(("control",), ("page", "side", "card", "field", "select")),
    *product(("accent", "soon", "expiring", "error"), ("card", "track", "side")),
    *product(("production",), ("card", "select", "production_tint")),
    ("practice", "practice_tint"),
    *product(
        (f"tag_{name}" for name in TAG_COLOURS),
        ("side", "select", "hover", "card", "page", "raised"),
    ),
]


def luminance(colour: QColor) -> float:
    """Relative luminance, as WCAG 2.1 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: QColor, second: QColor) -> float:
    """The contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def role(colours: Colours, name: str) -> QColor:
    """A colour by the name of its role."""
    found: QColor = getattr(colours, name)
    return found


@pytest.mark.parametrize("colours", BOTH)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read(colours: Colours, ink: str, ground: str) -> None:
    """Text stands out from every ground it is written on, 4.5 or more."""
    assert ratio(role(colours, ink), role(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", BOTH)
@pytest.mark.parametrize(("ink", "ground"), GRAPHICS)
def test_graphics_can_be_seen(colours: Colours, ink: str, ground: str) -> None:
    """Rings, bars and edges of controls stand out from their ground, 3 or more."""
    assert ratio(role(colours, ink), role(colours, ground)) >= 3.0


@pytest.mark.parametrize("colours", BOTH)
@pytest.mark.parametrize("ground", ["error", "error_hover", "error_press"])
def test_the_words_of_a_delete_button_can_be_read(
    colours: Colours, ground: str
) -> None:
    """Its ink is the card in light and the ink of accent in dark."""
    ink = colours.on_accent if colours.dark else colours.card
    assert ratio(ink, role(colours, ground)) >= 4.5


def test_high_contrast_takes_every_tint_from_the_system() -> None:
    """Tints become the system's ground, meanings its text."""
    palette = QPalette()
    colours = high_contrast(palette)
    tints = {role(colours, name).name() for name in TINTS}
    assert tints == {palette.color(QPalette.ColorRole.Base).name()}


def test_high_contrast_writes_meanings_in_the_system_s_text() -> None:
    """No semantic colour is left; shapes and words carry the meaning."""
    palette = QPalette()
    colours = high_contrast(palette)
    names = ("soon", "error_text", "production", "practice_text", "line", "control")
    inks = {role(colours, name).name() for name in names}
    assert inks == {palette.color(QPalette.ColorRole.Text).name()}


def test_one_file_names_colours() -> None:
    """No other file of the window, nor the style sheet, holds a colour's number."""
    number = re.compile(r"#[0-9A-Fa-f]{6}\b|\brgba?\(")
    files = [*ROOT.glob("gui/**/*.py"), *ROOT.glob("resources/styles/*")]
    naming = {path.name for path in files if number.search(path.read_text("utf-8"))}
    assert naming == {"colours.py"}
