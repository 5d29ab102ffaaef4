"""A second start hands its files to the window that is there, and ends."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.practice.server import PracticeAdobe

ROOT = Path(__file__).resolve().parents[2]
# Seconds that a machine may take over it: a bound, no measurement.
PATIENCE = 30
TEXT = "OAUTHS2S_CLIENT_ID=a\nOAUTHS2S_CLIENT_SECRET=p8e-made-up-and-planted\n"

if sys.platform != "win32":

    @pytest.fixture
    def session(adobe: PracticeAdobe, tmp_path: Path) -> Iterator[dict[str, str]]:
        """An environment with a folder for sockets, of a short name, and our Adobe."""
        with tempfile.TemporaryDirectory(prefix="meet") as folder:
            yield {
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "XDG_RUNTIME_DIR": folder,
                "MINTDESK_DATA_DIR": str(tmp_path / "data"),
                "MINTDESK_TOKEN_URL": adobe.token_url,
                "MINTDESK_QUOTA_URL": adobe.quota_url,
                "PYTHONPATH": str(ROOT),
            }

    @contextmanager
    def first(session: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
        """The first start, once later ones find it."""
        with subprocess.Popen(
            [sys.executable, "-m", "tests.flows.first_start"],
            cwd=ROOT,
            env=session,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            try:
                yield process
            finally:
                process.kill()

    def second(
        session: dict[str, str], folder: Path, *words: str
    ) -> subprocess.CompletedProcess[str]:
        """A later start, seen from a folder, to its end."""
        return subprocess.run(
            [sys.executable, "-m", "gui.start", *words],
            cwd=folder,
            env=session,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def kept(folder: Path, name: str) -> Path:
        """A file with a credential."""
        path = folder / name
        path.write_text(TEXT, encoding="utf-8")
        return path

    def test_its_files_are_read_by_the_first(
        session: dict[str, str], tmp_path: Path
    ) -> None:
        """Named from where it was started; it says nothing, and ends well."""
        kept(tmp_path, "a.env")
        kept(tmp_path, "b\nc.env")
        with first(session) as process:
            done = second(session, tmp_path, "a.env", "b\nc.env")
            assert process.stdout is not None
            told = process.stdout.readline() + process.stdout.readline()
        assert (done.returncode, done.stdout + done.stderr, told) == (
            0,
            "",
            "found a.env b\nc.env\n",
        )

    def test_without_files_it_only_ends(
        session: dict[str, str], tmp_path: Path
    ) -> None:
        """And the first goes on, till it is closed."""
        with first(session) as process:
            done = second(session, tmp_path)
            said, _ = process.communicate("close\n", PATIENCE)
        assert (done.returncode, process.returncode, said) == (0, 0, "")

    def test_a_first_that_was_killed_is_no_first(session: dict[str, str]) -> None:
        """The next start takes its place."""
        with first(session) as process:
            process.kill()
            process.wait(PATIENCE)
        with first(session) as process:
            said, _ = process.communicate("close\n", PATIENCE)
        assert (process.returncode, said) == (0, "")

    def test_a_closed_window_leaves_nothing_to_be_found(
        session: dict[str, str],
    ) -> None:
        """Its socket is gone."""
        with first(session) as process:
            process.communicate("close\n", PATIENCE)
        assert list(Path(session["XDG_RUNTIME_DIR"]).iterdir()) == []
