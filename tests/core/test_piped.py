"""A child process is asked by a pipe, bounded, and killed when it is not wanted."""

from __future__ import annotations

import json
import socket
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from core.adobe.stopping import Stop
from core.errors import Cancelled
from core.piped import ask, command_of

PLANTED = b"p8e-planted-secret-of-a-test"
HANGING = "import threading; threading.Event().wait()"


def python(code: str) -> list[str]:
    """A child that runs some code."""
    return [sys.executable, "-c", code]


def asked(command: Sequence[str], told: bytes = b"", seconds: float = 30) -> object:
    """What it says, of at most a thousand bytes."""
    return ask(command, told, Stop(), seconds=seconds, most=1_000)


def test_what_a_child_says() -> None:
    """All of it, to the end."""
    upper = "import sys; sys.stdout.write(sys.stdin.read().upper())"
    assert asked(python(upper), b"asked") == b"ASKED"


@pytest.mark.parametrize(
    "code",
    [
        "print('said'); raise SystemExit(1)",
        "import os; os.abort()",
        "print('x' * 1_001)",
        "while True: print('x' * 1_001)",
        "import os; os.close(1); raise SystemExit(1)",
    ],
)
def test_a_child_that_fails_has_said_nothing(code: str) -> None:
    """It dies, or does not come to an end."""
    assert asked(python(code)) is None


@pytest.mark.parametrize("code", [HANGING, f"import os; os.close(1); {HANGING}"])
def test_a_child_that_hangs_is_killed(code: str) -> None:
    """Also one that has closed its end already."""
    assert asked(python(code), seconds=0.3) is None


@pytest.mark.parametrize("end", [HANGING, "raise SystemExit(0)"])
def test_what_a_child_has_started_is_killed_with_it(end: str) -> None:
    """It would hold the child's end of the pipe open for ever."""
    started = (
        f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {HANGING!r}])"
    )
    assert asked(python(f"{started}; {end}"), seconds=1) in (None, b"")


def test_a_child_that_does_not_listen() -> None:
    """What it is asked may be more than a pipe holds."""
    assert asked(python("print('no')"), b"x" * 1_000_000) in (b"no\n", b"no\r\n")


def test_a_child_that_cannot_be_started(tmp_path: Path) -> None:
    """It has said nothing either."""
    assert asked([str(tmp_path / "none")]) is None


def test_a_child_has_no_secret_but_by_the_pipe(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither among its arguments nor in its environment."""
    monkeypatch.setenv("OAUTHS2S_CLIENT_SECRET", PLANTED.decode())
    code = "import json, os, sys; print(json.dumps([sys.argv, dict(os.environ)]))"
    said = ask(python(code), PLANTED, Stop(), seconds=30, most=100_000)
    assert (bool(said and json.loads(said)), PLANTED in (said or b"")) == (True, False)


def test_a_child_is_killed_when_it_is_not_wanted() -> None:
    """Giving up does not wait for it."""
    stop = Stop()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def give_up() -> None:
            with listening.accept()[0]:
                stop.set()

        thread = threading.Thread(target=give_up)
        thread.start()
        name = listening.getsockname()
        code = f"import socket; a = socket.create_connection({name!r}); {HANGING}"
        with pytest.raises(Cancelled):
            ask(python(code), b"", stop, seconds=30, most=10)
        thread.join()


def test_what_was_given_up_before_is_not_begun(tmp_path: Path) -> None:
    """No child is started."""
    stop = Stop()
    stop.set()
    mark = tmp_path / "mark"
    with pytest.raises(Cancelled):
        ask(python(f"open({str(mark)!r}, 'w')"), b"", stop, seconds=30, most=10)
    assert not mark.exists()


@pytest.mark.parametrize(
    ("bundled", "command"),
    [
        (True, [sys.executable, "--an-argument"]),
        (False, [sys.executable, "-m", "core.a_module"]),
    ],
)
def test_a_bundle_is_its_own_child(bundled: bool, command: list[str]) -> None:
    """There is no interpreter in it to call."""
    assert command_of("core.a_module", "--an-argument", bundled=bundled) == command
