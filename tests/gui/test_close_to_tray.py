"""Closing the window: asked once, never without a tray, and it comes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from gui.action_table import ACTIONS
from gui.dialogs.keep_running import KeepRunningDialog
from gui.single_instance import come_forward
from gui.tray_desk import TrayDesk, connect
from tests.gui.desk_parts import DRAFT, Heard, Seat
from tests.gui.tray_parts import FakePlace


@pytest.fixture
def place() -> Iterator[FakePlace]:
    """A desktop with a tray; the application ends with its last window again."""
    yield FakePlace()
    QGuiApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def made(seat: Seat, place: FakePlace) -> TrayDesk:
    """A window that is seen, and its tray."""
    seat.add(DRAFT)
    seat.window.show()
    return connect(seat.desk, {}, place)


def asked(seat: Seat) -> KeepRunningDialog:
    """Close the window; the question that is open then."""
    seat.window.close()
    (dialog,) = seat.window.findChildren(KeepRunningDialog)
    return dialog


def kept(seat: Seat) -> str:
    """The setting in the catalog."""
    return seat.services.open().settings.get("tray.close", "")


def test_it_asks_and_the_window_stays_meanwhile(seat: Seat, made: TrayDesk) -> None:
    """The question stands over it."""
    dialog = asked(seat)
    assert (dialog.isVisible(), seat.window.isVisible()) == (True, True)
    assert made.closing.choice() == "ask"


def test_kept_running_the_window_is_hidden(seat: Seat, made: TrayDesk) -> None:
    """And the answer is kept."""
    asked(seat).act.click()
    assert (seat.window.isVisible(), made.closing.is_away()) == (False, True)
    assert kept(seat) == "tray"


def test_told_to_quit_it_ends(seat: Seat, made: TrayDesk) -> None:
    """And the answer is kept."""
    heard = Heard(seat.window, "closing")
    asked(seat).quit.click()
    assert (heard.names(), kept(seat)) == (["closing"], "quit")
    assert not made.closing.is_away()


def test_left_without_an_answer_it_asks_again(seat: Seat, made: TrayDesk) -> None:
    """Nothing is kept."""
    asked(seat).reject()
    assert (seat.window.isVisible(), kept(seat)) == (True, "")
    assert made.closing.choice() == "ask"


def test_it_asks_once(seat: Seat, made: TrayDesk) -> None:
    """The second time it does as it was told."""
    asked(seat).act.click()
    made.closing.bring_back()
    seat.window.close()
    open_now = [
        each for each in seat.window.findChildren(KeepRunningDialog) if each.isVisible()
    ]
    assert (seat.window.isVisible(), open_now) == (False, [])


def test_without_a_tray_the_program_ends(seat: Seat, made: TrayDesk) -> None:
    """Whatever was answered once; nothing is asked."""
    made.closing.choose("tray")
    made.tray._place = FakePlace(there=False)
    heard = Heard(seat.window, "closing")
    closed = seat.window.close()
    assert (closed, heard.names()) == (True, ["closing"])


def test_without_an_icon_the_program_ends(seat: Seat, made: TrayDesk) -> None:
    """It is not wanted."""
    made.tray.set_wanted(False)
    assert (seat.window.close(), seat.window.isVisible()) == (True, False)


def test_quit_is_never_kept_from_ending(seat: Seat, made: TrayDesk) -> None:
    """Nor is it asked."""
    made.closing.choose("tray")
    heard = Heard(seat.window, "closing")
    seat.window.leave()
    assert heard.names() == ["closing"]


def test_a_hidden_window_closes_for_good(seat: Seat, made: TrayDesk) -> None:
    """Quit, from the tray's menu."""
    made.closing.keep_running()
    heard = Heard(seat.window, "closing", "left")
    made.tray.quitRequested.emit()
    assert heard.names() == ["closing", "left"]


def test_its_place_is_kept_when_it_goes(seat: Seat, made: TrayDesk) -> None:
    """The computer may be switched off before it comes back."""
    heard = Heard(seat.window, "hiding")
    made.closing.keep_running()
    assert heard.names() == ["hiding"]


def test_what_is_copied_stays_while_it_is_away(seat: Seat, made: TrayDesk) -> None:
    """For its time: one may paste it now."""
    seat.desk.copy_token()
    made.closing.keep_running()
    assert seat.desk.clipboard.left() > 0


def test_a_click_on_the_icon_brings_it_back(
    seat: Seat, made: TrayDesk, place: FakePlace
) -> None:
    """Or on a notice."""
    made.closing.keep_running()
    place.made[0].pressed.emit()
    assert (seat.window.isVisible(), made.closing.is_away()) == (True, False)


def test_a_second_start_brings_it_back(seat: Seat, made: TrayDesk) -> None:
    """From the tray as well."""
    made.closing.keep_running()
    come_forward(seat.window, "")
    assert (seat.window.isVisible(), made.closing.is_away()) == (True, False)


def test_a_maximised_window_comes_back_maximised(seat: Seat, made: TrayDesk) -> None:
    """As it went."""
    seat.window.showMaximized()
    made.closing.keep_running()
    made.closing.bring_back()
    assert seat.window.isMaximized()


def test_a_tray_that_goes_away_brings_it_back(
    seat: Seat, made: TrayDesk, place: FakePlace
) -> None:
    """Nothing else of the program could be seen."""
    made.closing.keep_running()
    place.there = False
    made.closing._look.timeout.emit()
    assert (seat.window.isVisible(), made.closing.is_away()) == (True, False)


def test_while_the_tray_is_there_it_stays_away(seat: Seat, made: TrayDesk) -> None:
    """However often it is looked for."""
    made.closing.keep_running()
    made.closing._look.timeout.emit()
    assert not seat.window.isVisible()


def test_the_tray_is_looked_for_while_the_window_is_away_alone(
    seat: Seat, made: TrayDesk
) -> None:
    """It costs a question to the desktop."""
    before = made.closing._look.isActive()
    made.closing.keep_running()
    away = made.closing._look.isActive()
    made.closing.bring_back()
    found = (before, away, made.closing._look.isActive(), seat.window.isVisible())
    assert found == (False, True, False, True)


def test_the_clock_ticks_again_when_it_is_back(seat: Seat, made: TrayDesk) -> None:
    """And rests while it is away."""
    made.closing.keep_running()
    away = seat.desk.ticker._timer.isActive()
    seat.window.show()
    assert (away, seat.desk.ticker._timer.isActive()) == (False, True)


def test_a_dialog_that_ends_while_it_is_away_ends_nothing_else(made: TrayDesk) -> None:
    """The last window that can be seen is not the last."""
    made.closing.keep_running()
    away = QGuiApplication.quitOnLastWindowClosed()
    made.closing.bring_back()
    assert (away, QGuiApplication.quitOnLastWindowClosed()) == (False, True)


def test_closing_and_quitting_have_keys_of_their_own() -> None:
    """Ctrl+W is answered by the setting, Ctrl+Q ends."""
    keys = {each.id: each.keys for each in ACTIONS if each.id in ("close", "quit")}
    assert keys == {"close": ("Ctrl+W",), "quit": ("Ctrl+Q",)}
