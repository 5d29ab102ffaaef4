"""Icons, style sheet and translations are found and can be used."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtSvg import QSvgRenderer

from gui import app_mark, assets

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "resources" / "icons").glob("*.svg"))
NAMES = {path.stem for path in FILES}
SET = [
    "search",
    "plus",
    "settings",
    "copy",
    "refresh",
    "export",
    "import",
    "more",
    "pin",
    "shield",
    "shield-check",
    "eye",
    "eye-off",
    "check",
    "check-circle",
    "x",
    "warning",
    "error",
    "info",
    "clock",
    "key",
    "file",
    "clipboard",
    "edit",
    "lock",
    "lock-open",
    "chevron-down",
    "chevron-right",
    "trash",
    "tag",
    "org",
    "project",
    "bell",
    "network",
    "code",
    "table",
    "chart",
    "sort",
    "menu",
    "keyboard",
    "link",
    "swap",
    "practice",
    "stop",
    "sun",
    "moon",
    "language",
    "folder",
    "history",
    "log",
    "leave",
    "rotate",
    "arrow-up",
    "minus",
    "leaf",
]

# Who takes the name of an icon, and as which argument.
TAKERS = {
    "IconButton": 0,
    "IconMark": 0,
    "set_icon": 0,
    "icon": 0,
    "icon_pixmap": 0,
    "draw_icon": 1,
    "Button": 2,
    "Chip": 2,
}


def named_icons() -> Iterator[str]:
    """Every icon that the window's code names in a call."""
    for path in sorted(ROOT.glob("gui/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            place = TAKERS.get(name)
            if place is None:
                continue
            given = [*node.args[place : place + 1]]
            given += [word.value for word in node.keywords if word.arg == "icon"]
            for part in given:
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


def test_the_set_is_whole() -> None:
    """Each icon of the design has its file, and no other is there."""
    assert sorted(SET) == sorted(NAMES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_icon_is_one_colour_that_can_be_chosen(path: Path) -> None:
    """It parses as SVG and draws in ``currentColor`` alone."""
    text = path.read_text(encoding="utf-8")
    parsed = QSvgRenderer(QByteArray(text.encode())).isValid()
    assert (parsed, "#" in text, "currentColor" in text) == (True, False, True)


def test_every_icon_named_in_code_exists() -> None:
    """A misspelt name is found here, not on screen."""
    assert set(named_icons()) - NAMES - {""} == set()


def test_an_icon_takes_its_colour() -> None:
    """What is drawn is the colour that was asked for."""
    image = assets.icon_pixmap("stop", 24, QColor("red"), 1.0).toImage()
    drawn = {
        image.pixelColor(x, y).hue()
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() > 200
    }
    assert drawn == {0}


def test_an_icon_is_sharp_on_a_dense_screen() -> None:
    """At ratio 2 it has twice the pixels."""
    pixmap = assets.icon_pixmap("search", 16, QColor("black"), 2.0)
    assert pixmap.size() == QSize(32, 32)


def test_an_icon_is_drawn_once() -> None:
    """The same name, size, colour and ratio come from the cache."""
    keys = {
        assets.icon_pixmap("eye", 16, QColor("black"), 1.0).cacheKey() for _ in "ab"
    }
    assert len(keys) == 1


def test_a_disabled_icon_looks_disabled() -> None:
    """It has a second picture."""
    icon = assets.icon("copy")
    size = QSize(16, 16)
    live = icon.pixmap(size, QIcon.Mode.Normal).toImage()
    assert live != icon.pixmap(size, QIcon.Mode.Disabled).toImage()


@pytest.mark.parametrize("size", app_mark.SIZES)
def test_the_application_icon_has_every_size(size: int) -> None:
    """Sixteen to 512 pixels, each drawn."""
    image = app_mark.app_pixmap(size).toImage()
    assert image.pixelColor(size // 2, size // 2).lightnessF() > 0.9


def test_an_unknown_language_has_no_translation() -> None:
    """English then stays."""
    assert assets.translation("xx") is None


@pytest.mark.parametrize("language", ["../fr", "fr/..", "", "f.r"])
def test_a_language_is_never_a_path(language: str) -> None:
    """Only letters are looked up."""
    assert assets.translation(language) is None
