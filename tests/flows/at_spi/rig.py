"""Mintdesk as it runs for a person with a screen reader: all real, and all private.

A screen that nobody sees, a bus with the tests' keyring, Debian's accessibility bus and
registry on it, and the program in a process of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final

from core.practice.server import PracticeAdobe
from tests.conftest import awaited_change
from tests.flows.at_spi.client import Accessible, GoneError, Reader
from tests.flows.at_spi.focus import give_focus

TAB, DOWN, ESCAPE, F10 = 0xFF09, 0xFF54, 0xFF1B, 0xFFC7
HOME: Final = Path(__file__).resolve().parents[3]
LAUNCHERS: Final = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    "/usr/lib/at-spi-bus-launcher",
)


def launcher() -> str:
    """Where this system keeps what starts the accessibility bus."""
    return next(path for path in LAUNCHERS if Path(path).exists())


def surroundings(folder: Path, session: str) -> dict[str, str]:
    """An environment whose files all lie below one folder."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "DBUS_SESSION_BUS_ADDRESS": session,
        "GSETTINGS_BACKEND": "memory",
    }


@contextmanager
def accessibility(environ: Mapping[str, str]) -> Iterator[Reader]:
    """The accessibility bus of a session, and a reader on it."""
    session = environ["DBUS_SESSION_BUS_ADDRESS"]
    with ExitStack() as stack:
        with awaited_change(session, "org.a11y.Bus"):
            bus = stack.enter_context(
                subprocess.Popen(
                    [launcher(), "--launch-immediately", "--a11y=1"],
                    env=dict(environ),
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
            stack.callback(bus.terminate)
        reader = Reader(session)
        stack.callback(reader.close)
        yield reader


@contextmanager
def running(environ: Mapping[str, str], *words: str) -> Iterator[subprocess.Popen[str]]:
    """Mintdesk on a screen, until the block is left."""
    with subprocess.Popen(
        [sys.executable, "-m", "gui.start", *words],
        cwd=HOME,
        env={**environ, "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.terminate()


class Person:
    """Someone who has nothing but the accessibility bus: finds, presses, listens."""

    def __init__(
        self, reader: Reader, adobe: PracticeAdobe, program: int, display: str
    ) -> None:
        self.reader = reader
        self.display = display
        self.adobe = adobe
        self.process = program
        self.mintdesk = reader.waits(self._program, lambda: "Mintdesk is not there")

    def _program(self) -> Accessible | None:
        """Mintdesk, once it has a window; the one of this person, and no other."""
        for each in self.reader.programs():
            if each.children() and self.reader.process_of(each) == self.process:
                return each
        return None

    def showing(self, root: Accessible | None = None) -> list[Accessible]:
        """What can be seen, in the order in which it is read."""
        return [each for each in (root or self.mintdesk).walk() if _shows(each)]

    def look(self, role: str, name: str) -> Accessible | None:
        """What shows of a role, whose name begins so; None where nothing does."""
        for each in self.showing():
            if each.role == role and each.name.startswith(name):
                return each
        return None

    def finds(self, role: str, name: str) -> Accessible:
        """The same, once it is there."""
        found = self.reader.waits(
            lambda: self.look(role, name),
            lambda: f"no {role} {name!r} in\n{self.seen()}",
        )
        assert isinstance(found, Accessible)
        return found

    def presses(self, name: str, role: str = "push button") -> None:
        """Press what has this name, once it is there."""
        self.finds(role, name).press()

    def sees(self, seen: Callable[[], object]) -> object:
        """Wait until something is so."""
        return self.reader.waits(seen, self.seen)

    def chooses(self, name: str) -> None:
        """Select a row of the list."""
        rows = self.finds("list", "Credentials").children()
        (row,) = (at for at, each in enumerate(rows) if each.name.startswith(name))
        self.finds("list", "Credentials").selects(row)

    def sits_down(self, name: str = "Get a token") -> None:
        """Have the keyboard: its focus is on this button."""
        button = self.finds("push button", name)
        give_focus(self.display)
        button.focus()
        self.awaits_focus(name)

    def awaits_focus(self, name: str) -> Accessible:
        """Wait until the keyboard is at what has this name."""

        def there() -> Accessible | None:
            self.reader.announced()
            at = self.reader.focused
            return at if at is not None and at.name.startswith(name) else None

        found = self.reader.waits(there, self.at)
        assert isinstance(found, Accessible)
        return found

    def at(self) -> str:
        """Where the keyboard is; for a test that waited in vain."""
        return f"at {self.reader.focused.name if self.reader.focused else 'nothing'}"

    def tabs(self, count: int) -> list[str]:
        """Press Tab so often; the names that the keyboard came by."""
        return [self.moves(TAB).name for _ in range(count)]

    def moves(self, key: int) -> Accessible:
        """Press a key that leads elsewhere; where it led."""
        before = self.reader.focused
        self.reader.types(key)

        def elsewhere() -> Accessible | None:
            self.reader.announced()
            return self.reader.focused if self.reader.focused != before else None

        found = self.reader.waits(elsewhere, self.at)
        assert isinstance(found, Accessible)
        return found

    def gets_token(self) -> None:
        """Press the button, and wait for the token."""
        self.presses("Get a token")
        self.finds("push button", "Access token, hidden")

    def seen(self) -> str:
        """What shows, a line for each object; for a test that waited in vain."""
        return "\n".join(f"{each.role} {each.name!r}" for each in self.showing())

    def nameless(self) -> list[str]:
        """What shows, can be used, and has no name: where it stands in the program."""
        return [
            f"{each.role} {each.read('Accessible', 'AccessibleId')}"
            for each in self.showing()
            if "focusable" in each.states and not each.name.strip()
        ]

    def all_words(self) -> str:
        """Everything that every object tells of itself, shown or not."""
        told: list[str] = []
        for each in self.mintdesk.walk():
            with suppress(GoneError):
                told.extend(each.told().values())
        return "\n".join(word for word in told if word)


def _shows(each: Accessible) -> bool:
    with suppress(GoneError):
        return "showing" in each.states
    return False
