"""The settings are where another language is chosen: they stay as they are."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import anew
from gui.views import header
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat


def in_french(seat: Seat) -> None:
    """As the settings do it."""
    anew.speak(seat.desk, "fr")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture
def in_settings(seat_with: Build) -> Seat:
    """The settings, opened from the search."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT, DRAFT.with_changes(name="Second"))
    seat.window.show()
    seat.window.sidebar.search.setFocus()
    seat.window.show_settings()
    return seat


def test_the_settings_stay_where_they_are(in_settings: Seat) -> None:
    """At the same section, in the other language."""
    page = in_settings.window.late_settings.get()
    page.show_section(page.language)
    in_french(in_settings)
    page = in_settings.window.late_settings.get()
    here = page.sections[page.nav.list.currentRow()] is page.language
    assert (here, page.isVisible(), page.language.title.text()) == (
        True,
        True,
        "Langue",
    )


def test_the_choice_speaks_at_once(in_settings: Seat, qtbot: QtBot) -> None:
    """By the segment that says so."""
    page = in_settings.window.late_settings.get()
    page.show_section(page.language)
    page.language.languages.set_current(2)
    qtbot.waitUntil(
        lambda: in_settings.window.late_settings.get().language.name == "Langue"
    )
    shown = in_settings.window.late_settings.get().language.languages.current()
    kept = in_settings.services.stores.catalog.setting("language")
    assert (shown, kept) == (2, "fr")


def test_the_settings_lead_back(in_settings: Seat) -> None:
    """To the new page, and to the field that had the focus."""
    in_french(in_settings)
    in_settings.window.leave_settings()
    panes = in_settings.window.late_panes.made
    window = in_settings.window
    assert (window.stage.currentWidget(), window.focusWidget()) == (
        panes,
        window.sidebar.search,
    )


def test_a_proxy_half_typed_stays(in_settings: Seat) -> None:
    """Address, user and password; none of it is in use yet."""
    network = in_settings.window.late_settings.get().network
    network.way.set_current(1)
    network.address.setText("http://proxy.example")
    network.user.setText("me")
    network.password.setText("made-up")
    in_french(in_settings)
    network = in_settings.window.late_settings.get().network
    typed = network.address.text(), network.user.text(), network.password.text()
    assert (network.way.current(), typed) == (
        1,
        ("http://proxy.example", "me", "made-up"),
    )


def test_the_keyring_is_told_on_the_page_that_is_there(in_settings: Seat) -> None:
    """The one before it is gone, and asked for nothing."""
    in_french(in_settings)
    in_settings.desk.keyring.changed.emit(in_settings.desk.keyring.state())
    page = in_settings.window.late_settings.get()
    told = page.storage.keyring.help.text().replace("\u200b", "")
    assert in_settings.desk.telling.words().text in told


def test_ten_switches_leave_nothing(in_settings: Seat) -> None:
    """No widget, object or menu more than after the first."""

    def there() -> tuple[int, int]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        window = in_settings.window
        return len(window.findChildren(QWidget)), len(QApplication.allWidgets())

    for tab in (header.TOKEN, header.QUOTA, header.DETAILS):
        in_settings.window.page.show_tab(tab)
    for language in ("fr", "en"):
        anew.speak(in_settings.desk, language)
    before = there()
    for language in ("fr", "en") * 5:
        anew.speak(in_settings.desk, language)
    assert there() == before
