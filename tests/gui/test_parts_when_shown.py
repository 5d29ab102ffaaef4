"""The window makes its parts when they are first shown, and connects them then."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.views import header
from gui.views.sidebar import Sidebar
from gui.views.text import ElidedLabel
from tests.gui.desk_parts import DRAFT, Seat


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, undressed afterwards."""
    yield qapp
    theme.apply(qapp, "light")
    qapp.setStyleSheet("")


def made(seat: Seat) -> set[str]:
    """Which parts there are."""
    window = seat.window
    page = window.late_page.made
    parts = {
        "doors": window.late_empty.made,
        "list": window.late_panes.made,
        "page": page,
        "shelf": window.late_shelf.made,
        "quota": page and page.late_quota.made,
        "details": page and page.late_details.made,
    }
    return {name for name, part in parts.items() if part is not None}


def glass(sidebar: Sidebar) -> QImage:
    """The icon in the search field."""
    return sidebar.search.actions()[0].icon().pixmap(16, 16).toImage()


def test_an_empty_window_is_its_doors(seat: Seat) -> None:
    """Neither list nor page is made for it."""
    assert made(seat) == {"doors"}


def test_a_credential_brings_list_and_page(seat: Seat) -> None:
    """Its other tabs wait until somebody looks."""
    seat.add(DRAFT)
    assert made(seat) - {"shelf"} == {"doors", "list", "page"}


def test_a_tab_is_drawn_when_it_is_first_shown(seat: Seat) -> None:
    """It holds what the other tabs hold."""
    seat.add(DRAFT)
    seat.window.page.show_tab(header.DETAILS)
    values = seat.window.page.details.findChildren(ElidedLabel)
    assert DRAFT.client_id in [value.whole_text() for value in values]


def test_a_tab_is_reached_by_its_key(seat: Seat, qtbot: QtBot) -> None:
    """Ctrl+2 is the quota."""
    seat.add(DRAFT)
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    qtbot.keyClick(seat.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert seat.window.page.is_on_quota()


def test_a_late_tab_is_connected(seat: Seat) -> None:
    """Its button loads the quota."""
    (kept,) = seat.add(DRAFT)
    seat.window.page.quota.loadRequested.emit()
    assert seat.state(kept).quota is not None


def test_details_made_late_say_where_secrets_are(seat: Seat) -> None:
    """In memory, in practice."""
    seat.add(DRAFT)
    assert "memory" in seat.window.page.details.kept_in.text()


def test_a_window_kept_its_pane_before_the_list_was_made(seat: Seat) -> None:
    """Sizes that were put back count once there is a list."""
    seat.window.put_back({"splitter": "240,840"})
    seat.add(DRAFT)
    seat.window.resize(1080, 700)
    seat.window.show()
    assert seat.window.sidebar.width() == 240


def test_the_doors_have_no_pane_to_keep(seat: Seat) -> None:
    """What was kept before stays as it is."""
    assert "splitter" not in seat.window.place()


def test_the_search_icon_follows_the_theme(seat: Seat, app: QApplication) -> None:
    """The window is dressed after it was made: no icon keeps an older colour."""
    seat.add(DRAFT)
    theme.apply(app, "light")
    light = glass(seat.window.sidebar)
    theme.apply(app, "dark")
    assert glass(seat.window.sidebar) != light
