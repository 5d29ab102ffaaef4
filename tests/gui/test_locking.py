"""The lock of the session is heard, as each system tells it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import closing
from typing import Protocol

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import locking_macos, locking_windows
from gui.locking import SessionLock
from gui.locking_dbus import LOGIND, SAVERS, DBusEar, listen, session_path

SESSION = "c2"
WAIT = 20_000


class Bus(Protocol):
    """A bus of the tests."""

    def send(self, path: str, interface: str, member: str, *body: object) -> None:
        """Send a signal to everybody."""


class OwnBus:
    """A bus with nobody on it but the test."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.connection = QDBusConnection.connectToBus(address, "tests")

    def send(self, path: str, interface: str, member: str, *body: object) -> None:
        """Send a signal to everybody."""
        from jeepney import DBusAddress, new_signal
        from jeepney.io.blocking import open_dbus_connection

        signature = "b" if body else None
        where = DBusAddress(path, interface=interface)
        with closing(open_dbus_connection(self.address, auth_timeout=20.0)) as bus:
            bus.send(new_signal(where, member, signature, body))


@pytest.fixture(scope="module")
def bus() -> Iterator[OwnBus]:
    """A bus of its own."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield OwnBus(process.stdout.readline().strip())
        finally:
            process.terminate()


class Heard(QObject):
    """Counts what was told."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.ear = DBusEar(self.tell, self)

    def tell(self) -> None:
        """Once more."""
        self.count += 1


@pytest.fixture
def heard(bus: OwnBus) -> Iterator[Heard]:
    """Somebody who listens to both kinds on that bus."""
    made = Heard()
    made.ear.hear_savers(bus.connection)
    made.ear.hear_logind(bus.connection, SESSION)
    yield made
    made.ear.setParent(None)


def heard_by_the_end(qtbot: QtBot, bus: OwnBus, heard: Heard) -> int:
    """How often it was told until a last signal, which counts as one."""
    before = heard.count
    bus.send("/", SAVERS[0], "ActiveChanged", True)
    qtbot.waitUntil(lambda: heard.count > before, timeout=WAIT)
    return heard.count


@pytest.mark.parametrize("saver", SAVERS)
def test_a_screen_saver_that_comes_is_a_lock(
    qtbot: QtBot, bus: OwnBus, heard: Heard, saver: str
) -> None:
    """Of KDE, GNOME, Cinnamon, MATE, Xfce."""
    bus.send("/org/gnome/ScreenSaver", saver, "ActiveChanged", True)
    qtbot.waitUntil(lambda: heard.count == 1, timeout=WAIT)
    assert heard.count == 1


def test_a_screen_saver_that_goes_is_none(
    qtbot: QtBot, bus: OwnBus, heard: Heard
) -> None:
    """The user is back."""
    bus.send("/ScreenSaver", SAVERS[0], "ActiveChanged", False)
    assert heard_by_the_end(qtbot, bus, heard) == 1


def test_logind_is_heard(qtbot: QtBot, bus: OwnBus, heard: Heard) -> None:
    """It wishes that this session be locked."""
    bus.send(session_path(SESSION), LOGIND, "Lock")
    qtbot.waitUntil(lambda: heard.count == 1, timeout=WAIT)
    assert heard.count == 1


def test_another_session_is_not(qtbot: QtBot, bus: OwnBus, heard: Heard) -> None:
    """Another user of this computer locks theirs."""
    bus.send(session_path("c3"), LOGIND, "Lock")
    assert heard_by_the_end(qtbot, bus, heard) == 1


@pytest.mark.parametrize(
    ("session", "path"),
    [
        ("3", "/org/freedesktop/login1/session/_33"),
        ("12", "/org/freedesktop/login1/session/_312"),
        ("c2", "/org/freedesktop/login1/session/c2"),
        ("", ""),
        ("../x", ""),
        ("é", ""),
    ],
)
def test_a_session_has_a_path(session: str, path: str) -> None:
    """As logind writes it; what is no id has none."""
    assert session_path(session) == path


def test_without_a_bus_nothing_is_heard(heard: Heard) -> None:
    """A connection that does not stand."""
    assert not heard.ear.hear_savers(QDBusConnection("nobody"))


def test_listening_fails_quietly_or_lasts(heard: Heard) -> None:
    """Whatever buses this computer has."""
    assert isinstance(listen(heard.tell, heard, {}), QObject | None)


def test_what_is_told_becomes_a_signal(qtbot: QtBot, qapp: QApplication) -> None:
    """A system that cannot be heard leaves the rest as it is."""
    window = QWidget()
    qtbot.addWidget(window)
    lock = SessionLock(window)
    lock.listen(window, "darwin")  # has no Core Foundation here
    assert not lock.listens()


@pytest.mark.parametrize(
    ("message", "what", "locks"),
    [
        (0x02B1, 0x7, True),
        (0x02B1, 0x2, True),
        (0x02B1, 0x8, False),
        (0x0200, 0x7, False),
    ],
)
def test_windows_tells_by_a_message(message: int, what: int, locks: bool) -> None:
    """A lock or a user switched away; not an unlock, nor a mouse that moved."""
    assert locking_windows.is_lock(message, what) is locks


def test_without_windows_there_is_no_filter(qtbot: QtBot) -> None:
    """Its libraries are not here."""
    window = QWidget()
    qtbot.addWidget(window)
    assert locking_windows.listen(window, window.close, window) is None


def test_without_core_foundation_nothing_is_heard(heard: Heard) -> None:
    """It is a library of macOS."""
    assert locking_macos.listen(heard.tell, heard) is None
