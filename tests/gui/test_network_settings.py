"""Settings, Network and Tokens; and the connection check that is opened there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.adobe.network_settings import ProxyFrom
from core.errors import Unreachable
from core.model import Secret
from core.network_store import NetworkKept
from gui import messages, network
from gui.dialogs.connection_check import ConnectionCheckDialog
from gui.views.settings_network import WAYS, NetworkSection
from gui.views.settings_page import SettingsPage
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Holding, Seat

ADDRESS = "http://proxy.example:3128"


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window with a credential in it."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT)
    seat.window.show()
    return seat


@pytest.fixture
def page(seat: Seat) -> SettingsPage:
    """The settings, open."""
    seat.window.show_settings()
    return seat.window.late_settings.get()


def use_manual(section: NetworkSection, *, user: str = "", password: str = "") -> None:
    """Choose it, fill it in, press the button."""
    section.way.set_current(WAYS.index(ProxyFrom.MANUAL))
    section.address.setText(ADDRESS)
    section.user.setText(user)
    section.password.put(Secret(password))
    section.use.click()


def dialog_of(seat: Seat) -> ConnectionCheckDialog:
    """The check, open."""
    (found,) = seat.window.findChildren(ConnectionCheckDialog)
    return found


def test_no_proxy_applies_at_once(seat: Seat, page: SettingsPage) -> None:
    """There is nothing to fill in."""
    page.network.way.set_current(WAYS.index(ProxyFrom.NONE))
    assert seat.services.network_kept().proxy is ProxyFrom.NONE


def test_manual_waits_for_its_address(seat: Seat, page: SettingsPage) -> None:
    """Until then the old one is in use."""
    page.network.way.set_current(WAYS.index(ProxyFrom.MANUAL))
    assert seat.services.network_kept().proxy is ProxyFrom.SYSTEM


def test_the_fields_of_a_manual_proxy_are_hidden_else(page: SettingsPage) -> None:
    """Rows that say nothing are not shown."""
    assert all(row.isHidden() for row in page.network.manual)


def test_a_manual_proxy_is_kept(seat: Seat, page: SettingsPage) -> None:
    """Address and user, and that there is a password."""
    use_manual(page.network, user="ada", password="proxy-fake")
    assert seat.services.network_kept() == NetworkKept(
        ProxyFrom.MANUAL, ADDRESS, "ada", has_password=True
    )


def test_the_password_does_not_stay_in_its_field(page: SettingsPage) -> None:
    """It is in the vault now."""
    use_manual(page.network, user="ada", password="proxy-fake")
    assert page.network.password.is_empty()


def test_without_a_user_the_password_goes(seat: Seat, page: SettingsPage) -> None:
    """Nothing would use it."""
    use_manual(page.network, user="ada", password="proxy-fake")
    use_manual(page.network)
    assert not seat.services.network_kept().has_password


def test_the_same_proxy_again_leaves_the_password(
    seat: Seat, page: SettingsPage
) -> None:
    """The empty field means the one that is kept."""
    use_manual(page.network, user="ada", password="proxy-fake")
    page.network.address.setText("http://other.example:3128")
    page.network.use.click()
    assert seat.services.network_kept().has_password


def test_an_address_that_will_not_do_changes_nothing(
    seat: Seat, page: SettingsPage
) -> None:
    """The proxy of before is in use."""
    page.network.way.set_current(WAYS.index(ProxyFrom.MANUAL))
    page.network.address.setText("socks5://proxy.example:1080")
    page.network.use.click()
    assert seat.services.network_kept().proxy is ProxyFrom.SYSTEM


def test_a_refused_address_stays_to_be_mended(page: SettingsPage) -> None:
    """Nobody types it twice."""
    page.network.way.set_current(WAYS.index(ProxyFrom.MANUAL))
    page.network.address.setText("socks5://proxy.example:1080")
    page.network.use.click()
    assert page.network.address.text() == "socks5://proxy.example:1080"


def test_what_was_wrong_is_no_longer_told_once_it_is_mended(
    seat: Seat, page: SettingsPage
) -> None:
    """The message goes with its cause."""
    page.network.way.set_current(WAYS.index(ProxyFrom.MANUAL))
    page.network.address.setText("socks5://proxy.example:1080")
    page.network.use.click()
    told = seat.window.shelf.message()
    page.network.address.setText(ADDRESS)
    page.network.use.click()
    assert (told is None, seat.window.shelf.message()) == (False, None)


def test_a_file_without_certificates_is_not_taken(
    seat: Seat, page: SettingsPage, tmp_path: Path
) -> None:
    """None is in use."""
    path = tmp_path / "notes.txt"
    path.write_text("nothing")
    page.network.give_file(path)
    assert seat.services.network_kept().extra_ca is None


def test_the_minutes_apply_at_once(seat: Seat, page: SettingsPage) -> None:
    """To the token in hand."""
    page.tokens.margin.set_current(3)
    assert seat.services.tokens.margin == 1800


def test_the_minutes_are_shown_as_kept(page: SettingsPage) -> None:
    """Ten, until another choice."""
    assert page.tokens.margin.current() == 1


def test_the_check_finds_the_way_to_the_practice_adobe(
    seat: Seat, page: SettingsPage
) -> None:
    """Both places, every step, nothing in the way."""
    page.network.check.click()
    dialog = dialog_of(seat)
    assert dialog.summary.text() == "Nothing is in the way."
    assert {row.told.icon for row in dialog.rows} == {"check", "minus"}


def test_what_was_found_can_be_copied(seat: Seat) -> None:
    """As a text for a ticket."""
    network.check(seat.desk)
    dialog_of(seat).copy.click()
    assert "Mintdesk: connection check" in QGuiApplication.clipboard().text()


def test_the_check_runs_again_from_the_start(seat: Seat) -> None:
    """Nothing stands there twice."""
    network.check(seat.desk)
    dialog = dialog_of(seat)
    before = len(dialog.rows)
    dialog.act.click()
    assert len(dialog.rows) == before


def test_a_check_that_was_stopped_shows_nothing_more(seat_with: Build) -> None:
    """The late answer finds nobody."""
    runner = Holding()
    seat = seat_with(runner)
    seat.window.show()
    network.check(seat.desk)
    dialog = dialog_of(seat)
    dialog.cancel.click()
    runner.finish()
    assert (dialog.rows, dialog.summary.text()) == ([], "Stopped")


def test_a_check_that_cannot_begin_is_told(seat: Seat) -> None:
    """The proxy that is kept is of no use, for one."""
    seat.services.keep_setting("network.proxy", "manual")
    network.check(seat.desk)
    assert dialog_of(seat).bar.isVisible()


def test_a_dead_network_offers_the_check(seat: Seat) -> None:
    """In place of trying the same again."""
    seat.desk.mend(messages.describe(Unreachable(host="ims.example")).action)
    assert dialog_of(seat).isVisible()


def test_the_section_is_found_by_a_word(qtbot: QtBot, page: SettingsPage) -> None:
    """Rows, from any section."""
    qtbot.keyClicks(page.nav.search, "certificates")
    assert page.network.file_row.isVisible()


def test_every_button_there_has_a_name(page: SettingsPage) -> None:
    """Assistive tools read it."""
    buttons = page.network.findChildren(QPushButton)
    assert all(each.accessibleName() or each.text() for each in buttons)
