"""The program always ends, by itself and in order, whatever hangs."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Seconds that a machine may take over it: a bound, no measurement.
PATIENCE = 30


@contextmanager
def hanging(what: str) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """A program in which something hangs, and its folder."""
    with tempfile.TemporaryDirectory(prefix="end") as name:
        folder = Path(name)  # short: a socket's path has at most 107 bytes
        command = [sys.executable, "-m", "tests.flows.leaver", what, name]
        with subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            try:
                yield process, folder
            finally:
                process.kill()


def closed(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Close the window; how the process ended, and what it said."""
    said, _ = process.communicate("close\n", PATIENCE)
    return process.returncode, said


@pytest.mark.parametrize("what", ["nothing", "keyring", "network"])
def test_closing_the_window_ends_the_process(what: str) -> None:
    """By itself, in order, and the clipboard was cleared before the window went."""
    with hanging(what) as (process, _):
        assert closed(process) == (0, "clipboard ''\n")


def test_a_catalog_that_another_process_keeps_does_not_hold_the_end() -> None:
    """What was to be written is given up."""
    with hanging("catalog") as (process, folder):
        path = folder / "data" / "catalog.sqlite"
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            assert closed(process) == (0, "clipboard ''\n")


@pytest.mark.parametrize("what", ["nothing", "keyring", "dialog"])
def test_a_session_that_ends_ends_the_process(what: str) -> None:
    """SIGTERM: the same end, also over a dialog that cannot be left."""
    with hanging(what) as (process, _):
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(None, PATIENCE)
        assert (process.returncode, said) == (0, "clipboard ''\n")


@pytest.mark.parametrize("name", ["SIGINT", "SIGHUP"])
def test_other_requests_to_end_are_heard(name: str) -> None:
    """Ctrl+C in a terminal, and a terminal that is closed."""
    with hanging("nothing") as (process, _):
        process.send_signal(getattr(signal, name))
        said, _ = process.communicate(None, PATIENCE)
        assert (process.returncode, said) == (0, "clipboard ''\n")
