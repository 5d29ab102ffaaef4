"""What a command line asks for, told without a window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.arguments import UsageError, Wishes, understood

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize(
    ("words", "wishes"),
    [
        ([], Wishes()),
        (["a.env", "folder"], Wishes(("a.env", "folder"))),
        (["--practice", "a.env"], Wishes(("a.env",), practice=True)),
        (["--new-window"], Wishes(new_window=True)),
        (["--screenshot", "p.png"], Wishes(screenshot="p.png")),
        (["--screenshot=p.png"], Wishes(screenshot="p.png")),
        (["--", "--help", "--"], Wishes(("--help", "--"))),
        (["-"], Wishes(("-",))),
        (["", "a"], Wishes(("a",))),
        (["-psn_0_12345"], Wishes()),
        (["-h"], Wishes(help=True)),
        (["-v"], Wishes(version=True)),
    ],
)
def test_a_command_line_is_understood(words: list[str], wishes: Wishes) -> None:
    """Options, names, and what follows two dashes."""
    assert understood(words) == wishes


@pytest.mark.parametrize("word", ["-x", "--nothing", "--screenshot", "-platform"])
def test_an_unknown_option_is_refused(word: str) -> None:
    """It is no file, unless it follows two dashes."""
    with pytest.raises(UsageError):
        understood([word])


def test_a_refused_option_is_told_without_its_control_characters() -> None:
    """A terminal would obey them."""
    with pytest.raises(UsageError) as refused:
        understood(["--\x1b[2J\udcff"])
    assert str(refused.value).isprintable()


TOLD = """
import sys
sys.modules["PySide6"] = None
from gui import start
sys.argv = ["mintdesk", sys.argv[1]]
start.main()
"""


@pytest.mark.parametrize(
    ("option", "code", "said"),
    [
        ("--help", 0, "Usage: mintdesk"),
        ("--version", 0, "Mintdesk "),
        ("--nothing", 2, "mintdesk: unknown option: --nothing"),
    ],
)
def test_help_needs_no_window(option: str, code: int, said: str) -> None:
    """Qt is not even loaded; what is wrong goes to the standard error."""
    done = subprocess.run(
        [sys.executable, "-c", TOLD, option],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    spoken = done.stderr if code else done.stdout
    assert (done.returncode, spoken[: len(said)]) == (code, said)


ENDED = """
import sys, threading
from gui import start
threading.Thread(target=threading.Event().wait).start()
sys.argv = ["mintdesk", "--version"]
"""


def ended(how: str, stdout: int | None = None) -> int:
    """The code of a start that ends while a thread of it still waits."""
    done = subprocess.run(
        [sys.executable, "-c", f"{ENDED}{how}"],
        cwd=ROOT,
        check=False,
        timeout=30,
        stdout=stdout,
    )
    return done.returncode


def test_a_start_without_a_terminal_ends() -> None:
    """A bundle for a desktop has no streams at all."""
    assert ended("sys.stdout = sys.stderr = None; start.main()") == 0


def test_a_start_whose_reader_has_gone_ends() -> None:
    """As of ``mintdesk --version | true``."""
    ours, theirs = os.pipe()
    os.close(ours)
    code = ended("start.main()", stdout=theirs)
    os.close(theirs)
    assert code == 0
