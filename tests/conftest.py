"""What all tests share: a clock, and on Linux a real keyring on a bus of its own."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.prompter import Prompter

if sys.platform not in ("win32", "darwin"):
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    collect_ignore: list[str] = []
else:
    collect_ignore = [
        "core/storage/test_kept_session.py",
        "core/storage/test_keyring_line.py",
        "core/storage/test_prompts.py",
        "core/storage/test_secret_service.py",
        "core/storage/test_crash_apart_keyring.py",
        "core/storage/test_crash_keyring.py",
        "core/storage/test_random_kills.py",
        "flows/at_spi",
        "flows/test_locked.py",
        "flows/test_real_clipboard.py",
        "flows/test_real_tray.py",
        "gui/test_locking.py",
        "flows/test_the_end.py",
    ]

# The same examples on every machine, however slow it is: nothing here is timed.
settings.register_profile(
    "here",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("here")

BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration
 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""

BUS = "org.freedesktop.DBus"
SERVICE = "org.freedesktop.secrets"
PASSWORD = "a password of the tests"


class FakeClock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self._instant = 1_800_000_000.0

    def now(self) -> float:
        """Seconds since the epoch."""
        return self._instant

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._instant += seconds


class PrivateKeyring:
    """A gnome-keyring, unlocked, on a bus that can start nothing else.

    ``address`` is its bus, ``folder`` where its files are.
    """

    def __init__(self, address: str, folder: Path) -> None:
        self.address = address
        self.folder = folder

    def lock(self) -> None:
        """Lock the collection, as a screen saver does."""
        import secretstorage

        with closing(self._connection()) as bus:
            secretstorage.Collection(bus).lock()

    def unlock(self) -> None:
        """Unlock the collection without a prompt, as a login does."""
        from secretstorage.util import DBusAddressWrapper, format_secret, open_session

        guilty = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
        with closing(self._connection()) as bus:
            master = format_secret(open_session(bus), PASSWORD.encode(), "text/plain")
            service = DBusAddressWrapper("/org/freedesktop/secrets", guilty, bus)
            login = "/org/freedesktop/secrets/collection/login"
            service.call("UnlockWithMasterPassword", "o(oayays)", login, master)

    def revive(self, *, unlocked: bool = True) -> None:
        """Start the keyring again after kill(): same files, unlocked or not."""
        with awaited_change(self.address):
            start_keyring(self.folder, self.address, unlocked=unlocked)

    def labels(self) -> dict[str, str]:
        """The label of each item, by the name that the vault gave it."""
        import secretstorage

        with closing(self._connection()) as bus:
            items = list(secretstorage.Collection(bus).get_all_items())
            return {
                each.get_attributes()["service"]: each.get_label() for each in items
            }

    def kill(self) -> None:
        """End the keyring at once; its bus stays, and knows."""
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import Proxy

        with closing(self._connection()) as bus:
            process = Proxy(message_bus, bus).GetConnectionUnixProcessID(SERVICE)[0]
        with awaited_change(self.address):
            os.kill(process, signal.SIGKILL)

    def _connection(self) -> Any:
        from jeepney.io.blocking import open_dbus_connection
        from secretstorage.util import add_match_rules

        connection = open_dbus_connection(self.address, auth_timeout=20.0)
        add_match_rules(connection)
        return connection


@contextmanager
def private_keyring() -> Iterator[PrivateKeyring]:
    """Start a bus and a keyring on it; end both."""
    with tempfile.TemporaryDirectory(prefix="bus") as name:
        folder = Path(name)  # short: a socket's path has at most 107 bytes
        config = folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(socket=folder / "bus"), encoding="utf-8")
        command = ["dbus-daemon", f"--config-file={config}", "--nofork"]
        with subprocess.Popen(
            [*command, "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as bus:
            try:
                assert bus.stdout is not None
                address = bus.stdout.readline().decode().strip()
                with awaited_change(address):
                    start_keyring(folder, address)
                yield PrivateKeyring(address, folder)
            finally:
                bus.terminate()  # the keyring ends with its bus


@contextmanager
def awaited_change(address: str, name: str = SERVICE) -> Iterator[None]:
    """Leave the block when a service (the keyring) has come to the bus, or gone."""
    from jeepney import MatchRule
    from jeepney.bus_messages import (
        message_bus,
    )
    from jeepney.io.blocking import (
        Proxy,
        open_dbus_connection,
    )

    change = MatchRule(type="signal", interface=BUS, member="NameOwnerChanged")
    change.add_arg_condition(0, name)
    with closing(open_dbus_connection(address, auth_timeout=20.0)) as bus:
        Proxy(message_bus, bus).AddMatch(change)
        with bus.filter(change) as signals:
            yield
            bus.recv_until_filtered(signals, timeout=20)


def start_keyring(folder: Path, address: str, *, unlocked: bool = True) -> None:
    """Start a gnome-keyring over an empty folder, or one that it had before."""
    environ = {"PATH": os.environ["PATH"], "DBUS_SESSION_BUS_ADDRESS": address}
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
        environ[name] = str(folder / name)
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    how = "--unlock" if unlocked else "--daemonize"
    subprocess.run(
        ["gnome-keyring-daemon", how, "--components=secrets"],  # noqa: S607 - the system's own
        input=PASSWORD.encode(),
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )


@pytest.fixture(scope="module", autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """Widgets in a cycle are destroyed on this thread, as gui.tidy sees to it.

    What is left, such as thousands of reports, is not looked through again.
    """
    gc.disable()
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still until advanced."""
    return FakeClock()


@pytest.fixture(scope="session")
def secret_service() -> Iterator[PrivateKeyring]:
    """An unlocked keyring, which this process finds on its session bus (Linux)."""
    with private_keyring() as keyring, pytest.MonkeyPatch.context() as environ:
        environ.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
        yield keyring


@pytest.fixture
def own_secret_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateKeyring]:
    """A keyring for one test alone, to be locked or killed (Linux)."""
    with private_keyring() as keyring:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
        yield keyring


@pytest.fixture
def empty_secret_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateKeyring]:
    """A keyring that nobody has set up: it has no collection yet (Linux)."""
    with private_keyring() as keyring:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
        keyring.kill()
        shutil.rmtree(keyring.folder / "XDG_DATA_HOME")
        keyring.revive(unlocked=False)
        yield keyring


@pytest.fixture
def prompter(
    own_secret_service: PrivateKeyring, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Prompter]:
    """A scripted person at the prompts of ``own_secret_service``, with a display."""
    from tests.prompter import prompting

    monkeypatch.setenv("DISPLAY", ":0")
    with prompting(own_secret_service.address) as asked:
        yield asked


@pytest.fixture
def no_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session without a bus: the address leads nowhere."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
