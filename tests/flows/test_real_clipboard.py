"""The clipboard of a real X server, as other programs find it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.flows.screens import screen

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "eyJ-made-up-for-the-tests"
HINT = "x-kde-passwordManagerHint"
# Seconds that a machine may take over it: a bound, no measurement.
PATIENCE = 30


class Desk:
    """An X server, a program with our clipboard, and another program."""

    def __init__(self, display: str, copier: subprocess.Popen[str]) -> None:
        self._environ = {**os.environ, "DISPLAY": display}
        self._copier = copier

    def does(self, words: str) -> str:
        """Tell our program; what it answers."""
        assert self._copier.stdin is not None
        assert self._copier.stdout is not None
        self._copier.stdin.write(f"{words}\n")
        self._copier.stdin.flush()
        return self._copier.stdout.readline().strip()

    def pastes(self, target: str = "UTF8_STRING", selection: str = "clipboard") -> str:
        """What another program gets; nothing where there is nothing."""
        done = subprocess.run(
            ["xclip", "-o", "-selection", selection, "-t", target],  # noqa: S607
            env=self._environ,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        return done.stdout

    def puts(self, text: str, selection: str) -> None:
        """Another program copies a text, or selects it."""
        subprocess.run(
            ["xclip", "-i", "-selection", selection],  # noqa: S607
            env=self._environ,
            input=text,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            check=True,
            timeout=PATIENCE,
        )


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody sees."""
    with screen("320x240x24") as name:
        yield name


@pytest.fixture
def desk(display: str) -> Iterator[Desk]:
    """Both programs, and nothing copied yet."""
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.flows.copier"],
        cwd=ROOT,
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as copier:
        try:
            assert copier.stdout is not None
            assert copier.stdout.readline() == "ready\n"
            yield Desk(display, copier)
        finally:
            copier.kill()


def test_a_token_can_be_pasted(desk: Desk) -> None:
    """Whole."""
    desk.does(f"copy {TOKEN}")
    assert desk.pastes() == TOKEN


def test_the_hint_lies_beside_it(desk: Desk) -> None:
    """In the same offer, for whoever looks before keeping it."""
    desk.does(f"copy {TOKEN}")
    assert desk.pastes(HINT) == "secret"


def test_the_primary_selection_stays_empty(desk: Desk) -> None:
    """A middle click pastes nothing."""
    desk.does(f"copy {TOKEN}")
    assert desk.pastes(selection="primary") == ""


def test_it_is_gone_when_it_is_cleared(desk: Desk) -> None:
    """Not blank: nobody offers anything."""
    desk.does(f"copy {TOKEN}")
    desk.does("clear")
    assert desk.pastes("TARGETS") == ""


def test_what_another_program_copied_stays(desk: Desk) -> None:
    """It is not ours to clear."""
    desk.does(f"copy {TOKEN}")
    desk.puts("a recipe", "clipboard")
    desk.does("clear")
    assert desk.pastes() == "a recipe"


def test_a_mirror_in_the_primary_selection_is_cleared(desk: Desk) -> None:
    """A program that keeps both the same has put it there."""
    desk.does(f"copy {TOKEN}")
    desk.puts(TOKEN, "primary")
    desk.does("left")  # by then it has heard of the selection
    desk.does("clear")
    assert desk.pastes(selection="primary") == ""


def test_another_selection_is_left_alone(desk: Desk) -> None:
    """The user has marked a line somewhere."""
    desk.does(f"copy {TOKEN}")
    desk.puts("a line", "primary")
    desk.does("clear")
    assert desk.pastes(selection="primary") == "a line"


def test_nothing_is_left_when_the_program_has_gone(desk: Desk) -> None:
    """Cleared first, and then away."""
    desk.does(f"copy {TOKEN}")
    desk.does("clear")
    desk.does("quit")
    assert desk.pastes("TARGETS") == ""
