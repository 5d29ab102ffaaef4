"""An export that is killed, or finds the disk full, in the middle of a write."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.temporary_files import STALE_SECONDS, remove_stale

ROOT = Path(__file__).resolve().parents[2]

# The limit on a file's size is the end of the disk; what the kernel does about it is
# either an error of the write or, by default, the end of the process.
CODE = """
import resource, signal, sys
from pathlib import Path
from core.errors import FileNotWritten
from core.replacing import replace_atomically
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
signal.signal(signal.SIGXFSZ, getattr(signal, sys.argv[1]))
try:
    data, unnamed = b"SECRET='planted'\\n" * 100, sys.argv[2] == "unnamed"
    replace_atomically(Path(".env"), data, None, unnamed=unnamed)
except FileNotWritten as failure:
    print(failure.fact("name"), "planted" in repr(failure))
"""

if os.name == "posix":

    def exporting(
        folder: Path, at_the_limit: str, manner: str = "named"
    ) -> subprocess.CompletedProcess[str]:
        """Write a file that finds no room."""
        return subprocess.run(
            [sys.executable, "-c", CODE, at_the_limit, manner],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )

    @pytest.mark.parametrize("manner", ["named", "unnamed"])
    def test_a_full_disk_leaves_nothing(tmp_path: Path, manner: str) -> None:
        """Neither half a file nor a temporary one; the failure quotes nothing."""
        done = exporting(tmp_path, "SIG_IGN", manner)
        assert (done.stdout, done.stderr, [*tmp_path.iterdir()]) == (
            ".env False\n",
            "",
            [],
        )

    def test_a_kill_leaves_one_file_that_is_private(tmp_path: Path) -> None:
        """Under its temporary name; the file that was wanted is not begun."""
        done = exporting(tmp_path, "SIG_DFL")
        left = [
            (each.name[:10], each.suffix, each.stat().st_mode & 0o777)
            for each in tmp_path.iterdir()
        ]
        assert (done.returncode, left) == (
            -signal.SIGXFSZ,
            [(".mintdesk-", ".tmp", 0o600)],
        )

    def test_what_a_kill_left_is_removed_later(tmp_path: Path) -> None:
        """Once it is an hour old."""
        exporting(tmp_path, "SIG_DFL")
        (left,) = tmp_path.iterdir()
        remove_stale(tmp_path, left.stat().st_mtime + STALE_SECONDS + 1)
        assert [*tmp_path.iterdir()] == []


if sys.platform == "linux":

    def test_a_kill_leaves_nothing_of_a_file_without_a_name(tmp_path: Path) -> None:
        """The kernel frees it with the process."""
        done = exporting(tmp_path, "SIG_DFL", "unnamed")
        assert (done.returncode, [*tmp_path.iterdir()]) == (-signal.SIGXFSZ, [])
