"""Palette, style sheet and fonts are applied together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.theme import DARK, LIGHT, TextStyle


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, undressed afterwards."""
    yield qapp
    theme.apply(qapp, "light")
    qapp.setStyleSheet("")


def test_dark_dresses_the_application(app: QApplication) -> None:
    """The palette's window is the page of the dark colours."""
    theme.apply(app, "dark")
    assert app.palette().color(QPalette.ColorRole.Window) == DARK.page


def test_light_can_follow_dark(app: QApplication) -> None:
    """A second choice replaces the first whole."""
    theme.apply(app, "dark")
    theme.apply(app, "light")
    assert app.palette().color(QPalette.ColorRole.Window) == LIGHT.page


def test_painters_ask_for_the_colours_in_use(app: QApplication) -> None:
    """``colours`` answers with what was applied last."""
    theme.apply(app, "dark")
    assert theme.colours() is DARK


def test_a_change_is_told(app: QApplication, qtbot: QtBot) -> None:
    """Whoever caches something painted hears of it."""
    with qtbot.waitSignal(theme.theme_watch().changed) as heard:
        theme.apply(app, "dark")
    assert heard.signal_triggered


def test_the_style_sheet_is_set(app: QApplication) -> None:
    """Geometry comes with the palette."""
    theme.apply(app, "light")
    assert "QLineEdit" in app.styleSheet()


def test_disabled_text_has_its_own_colour(app: QApplication) -> None:
    """The disabled group is filled."""
    theme.apply(app, "light")
    group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text
    assert app.palette().color(group, role) == LIGHT.disabled


@pytest.mark.parametrize("style", list(TextStyle))
def test_a_style_is_a_proportion_of_the_system_font(
    qapp: QApplication, style: TextStyle
) -> None:
    """Sizes grow with the system's font."""
    base = QFont(qapp.font())
    base.setPointSizeF(20)
    before = qapp.font()
    qapp.setFont(base)
    size = theme.font(style).pointSizeF()
    qapp.setFont(before)
    assert style is TextStyle.MONO or size == pytest.approx(20 * style.value[0])


@pytest.mark.usefixtures("qapp")
def test_small_text_stays_readable() -> None:
    """Small text does not fall below 11 pixels."""
    assert QFontInfo(theme.font(TextStyle.SMALL)).pixelSize() >= 11


@pytest.mark.usefixtures("qapp")
def test_styles_of_one_size_are_not_the_same() -> None:
    """Body, name and heading differ, although their size is one."""
    weights = {
        theme.font(style).weight()
        for style in (TextStyle.BODY, TextStyle.NAME, TextStyle.HEADING)
    }
    assert len(weights) == 3
