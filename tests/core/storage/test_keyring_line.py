"""The connection under the back ends: waits that end, prompts that are seen."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest
import secretstorage
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from secretstorage.util import unlock_objects

from core.errors import KeyringAbsent, KeyringGone, KeyringLocked, KeyringTimedOut
from core.storage.keyring_line import SERVICE, Line
from core.storage.vault import OSVault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import PrivateKeyring
    from tests.prompter import Prompter

COLLECTION = "/org/freedesktop/secrets/collection/login"


@contextmanager
def silent(keyring: PrivateKeyring) -> Iterator[None]:
    """Somebody under the keyring's name who takes calls and answers none."""
    keyring.kill()
    with open_dbus_connection(keyring.address, auth_timeout=20.0) as bus:
        Proxy(message_bus, bus).RequestName(SERVICE)
        yield


def test_a_prompt_is_noted(
    own_secret_service: PrivateKeyring, prompter: Prompter
) -> None:
    """Whoever goes on after a failure knows whether somebody was asked."""
    own_secret_service.lock()
    with closing(Line(0.1)) as line, pytest.raises(TimeoutError):
        unlock_objects(line, [COLLECTION])
    assert (line.asked, prompter.shown) == (True, 1)


def test_a_forbidden_prompt_is_not_shown(
    own_secret_service: PrivateKeyring, prompter: Prompter
) -> None:
    """Whichever call would raise it: this is the only way to the screen."""
    own_secret_service.lock()
    with closing(Line(20.0)) as line:
        line.may_ask = False
        with pytest.raises(KeyringLocked):
            unlock_objects(line, [COLLECTION])
    assert (line.asked, prompter.shown) == (False, 0)


def test_an_answer_of_another_keyring_is_not_taken(
    own_secret_service: PrivateKeyring,
) -> None:
    """One that was started anew may have the session's name for somebody else's."""
    with closing(Line(20.0)) as line:
        collection = secretstorage.Collection(line)
        own_secret_service.kill()
        own_secret_service.revive()
        with pytest.raises(ConnectionResetError):
            collection.is_locked()


def test_a_keyring_that_answers_nothing_ends_with_its_time(
    own_secret_service: PrivateKeyring,
) -> None:
    """No call waits without end, prompt or not."""
    with silent(own_secret_service), pytest.raises(KeyringTimedOut):
        OSVault(0.1).read("mintdesk/silent/1")


def test_a_line_may_be_hung_up_after_it_was_closed(
    secret_service: PrivateKeyring,
) -> None:
    """Both come from threads that do not wait for each other."""
    line = Line(20.0)
    line.close()
    line.hang_up()
    with pytest.raises((OSError, ValueError)):
        secretstorage.Collection(line)


@pytest.mark.usefixtures("no_bus")
def test_a_line_without_a_bus_names_what_brings_a_keyring() -> None:
    """Absent, with the package."""
    with pytest.raises(KeyringAbsent) as caught:
        Line(20.0)
    assert caught.value.fact("package") == "gnome-keyring"


def test_a_bus_that_is_slow_is_not_no_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A busy computer has a keyring all the same."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        with pytest.raises(KeyringGone):
            Line(0.05)


def test_a_bus_that_dies_after_the_greeting_leaves_no_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has hung up, and so do we: its end sees ours close."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    ended = threading.Event()

    def greet(listening: socket.socket) -> None:
        caller = listening.accept()[0]
        with caller:
            greeted = b""
            while not greeted.endswith(b"BEGIN\r\n"):
                greeted += caller.recv(1024)
                if greeted.endswith(b"\r\n") and b"BEGIN" not in greeted:
                    caller.sendall(b"OK 0123456789abcdef\r\n")
            caller.shutdown(socket.SHUT_WR)
            while caller.recv(1024):
                pass
        ended.set()

    with socket.socket(socket.AF_UNIX) as bus, ThreadPoolExecutor(1) as pool:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        greeting = pool.submit(greet, bus)
        with pytest.raises(KeyringAbsent) as caught:
            Line(20.0)
        greeting.result(20)
    assert (ended.is_set(), caught.value.fact("package")) == (True, "gnome-keyring")
