"""The tray as a panel finds it: an icon on a real bus, and a menu that is read there.

Mintdesk runs in a process of its own, on a screen that nobody sees.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from tests.conftest import BUS_CONFIG
from tests.flows.screens import screen
from tests.flows.status_watcher import Panel

ROOT = Path(__file__).resolve().parents[2]
# Seconds that a machine may take over it: a bound, no measurement.
PATIENCE = 30
COPIED = "Token of “Kept” copied"


class Dweller:
    """A running Mintdesk, told by its input."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def does(self, words: str) -> str:
        """Tell it; what it answers."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def ended(self) -> int:
        """Its code, once it has ended by itself."""
        return self._process.wait(PATIENCE)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody sees."""
    with screen("1000x700x24") as name:
        yield name


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus with nothing on it."""
    with tempfile.TemporaryDirectory(prefix="bus") as name:
        folder = Path(name)  # short: a socket's path has at most 107 bytes
        config = folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(socket=folder / "bus"), encoding="utf-8")
        with subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],  # noqa: S607
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as daemon:
            assert daemon.stdout is not None
            try:
                yield daemon.stdout.readline().strip()
            finally:
                daemon.terminate()


@pytest.fixture
def panel(bus: str) -> Iterator[Panel]:
    """A desktop with a tray."""
    made = Panel(bus)
    yield made
    made.close()


@pytest.fixture
def dweller(
    display: str, bus: str, adobe: PracticeAdobe, tmp_path: Path
) -> Iterator[Dweller]:
    """Mintdesk on that desktop, with a pinned credential."""
    addresses = (adobe.token_url, adobe.quota_url)
    command = [sys.executable, "-m", "tests.flows.tray_dweller", str(tmp_path / "data")]
    environ = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "DBUS_SESSION_BUS_ADDRESS": bus,
    }
    with subprocess.Popen(
        [*command, *addresses],
        cwd=ROOT,
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            yield Dweller(process)
        finally:
            process.kill()


def test_a_click_gets_a_token_and_copies_it(panel: Panel, dweller: Dweller) -> None:
    """A notice says so, and the entry tells the time that is left."""
    icon = panel.icon()
    panel.chooses(icon, "Kept")
    title, _ = panel.notice()
    copied = dweller.does("copied")
    told = (title, copied, panel.label(icon, "Kept"))
    assert told == (COPIED, "copied True", "Kept\t23 h")


def test_the_menu_holds_nothing_secret(panel: Panel, dweller: Dweller) -> None:
    """Nor does the notice."""
    icon = panel.icon()
    panel.chooses(icon, "Kept")
    said = " ".join([*panel.notice(), *panel.entries(icon), *panel.told(icon)])
    assert dweller.does("copied") == "copied True"
    assert ("eyJ" in said, TUTORIAL.secrets[0].reveal() in said) == (False, False)


def test_the_window_goes_and_comes_back(panel: Panel, dweller: Dweller) -> None:
    """Closed into the tray; a click on the icon opens it."""
    icon = panel.icon()
    dweller.does("tray")
    closed = dweller.does("close")
    gone = dweller.does("seen")
    panel.clicks(icon)
    assert (closed, gone) == ("closed False", "seen False")
    assert dweller.does("seen") == "seen True"


def test_a_panel_that_ends_brings_the_window_back(
    bus: str, panel: Panel, dweller: Dweller
) -> None:
    """And one that comes again finds the icon."""
    panel.icon()
    dweller.does("tray")
    dweller.does("close")
    panel.leave()
    seen = dweller.does("look")
    again = Panel(bus)
    icon = again.icon()
    entries = again.entries(icon)
    again.close()
    assert (seen, "Kept" in entries) == ("seen True", True)


def test_quit_ends_it_from_the_tray(panel: Panel, dweller: Dweller) -> None:
    """Although its window is hidden."""
    icon = panel.icon()
    dweller.does("tray")
    dweller.does("close")
    panel.chooses(icon, "Quit")
    assert dweller.ended() == 0


def test_without_a_tray_closing_ends_it(dweller: Dweller) -> None:
    """Nothing is asked, and nothing stays."""
    said = dweller.does("close")
    assert (said, dweller.ended()) == ("closed True", 0)
