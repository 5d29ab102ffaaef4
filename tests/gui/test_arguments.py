"""What a command line asks for, told without a window."""

from __future__ import annotations

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


def test_whatever_fits_on_a_command_line_is_understood_at_once() -> None:
    """Some systems take two million letters, and each word was moved for each."""
    words = ["a"] * 500_000
    assert len(understood(words).names) == 500_000


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


@pytest.mark.parametrize("stream", ["None", "open(os.pipe()[1], 'w')"])
def test_an_end_needs_nobody_who_listens(stream: str) -> None:
    """A start without a terminal has no output; a pager may be closed by then."""
    lines = (
        "import os, sys, threading",
        "from gui import start",
        "threading.Thread(target=threading.Event().wait).start()",
        f"sys.stdout = {stream}",
        "sys.stdout and os.close(3 if sys.stdout.fileno() == 4 else 0)",
        "sys.argv = ['mintdesk', '--help']",
        "start.main()",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
