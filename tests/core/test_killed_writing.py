"""An export that is killed at any instant leaves the old file or the new one, whole."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from core.export_safety import look
from core.replacing import replace_atomically
from tests.core.killed_writing import NEW, OLD

ROOT = Path(__file__).resolve().parents[2]

Attempts = Callable[[str], list[Path]]

if os.name == "posix":

    @pytest.fixture(scope="module")
    def attempts(tmp_path_factory: pytest.TempPathFactory) -> Attempts:
        """Kills an export before each line in turn; the folders it leaves."""

        @cache
        def kill(state: str) -> list[Path]:
            folder = tmp_path_factory.mktemp(state.replace(" ", "-"))
            done = subprocess.run(
                [sys.executable, "-m", "tests.core.killed_writing", folder, state],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=True,
            )
            return [folder / str(n + 1) for n in range(int(done.stdout))]

        return kill

    def held(folder: Path) -> tuple[bytes | None, int]:
        """What the file holds after a kill, and its mode."""
        file = folder / ".env"
        if not file.exists():
            return None, 0
        return file.read_bytes(), file.stat().st_mode & 0o777

    @pytest.mark.parametrize(
        ("state", "before", "after"),
        [
            ("new", (None, 0), (NEW, 0o600)),
            ("old", (OLD, 0o644), (NEW, 0o644)),
            ("private", (OLD, 0o644), (NEW, 0o600)),
            ("new named", (None, 0), (NEW, 0o600)),
            ("old named", (OLD, 0o644), (NEW, 0o644)),
        ],
    )
    def test_the_old_file_or_the_new_one_is_there(
        attempts: Attempts,
        state: str,
        before: tuple[bytes | None, int],
        after: tuple[bytes | None, int],
    ) -> None:
        """First always the old one, then always the new one, with its mode."""
        found = [held(folder) for folder in attempts(state)]
        change = found.index(after)
        assert found == [before] * change + [after] * (len(found) - change)
        assert len(found) > change > 30

    def left(folders: list[Path]) -> list[Path]:
        """What lies there under a temporary name."""
        return [file for folder in folders for file in folder.glob(".mintdesk*")]

    @pytest.mark.parametrize("state", ["new", "new named"])
    def test_the_next_export_is_not_kept_from_any_of_them(
        attempts: Attempts, state: str
    ) -> None:
        """What a kill leaves is no second name of somebody else's."""
        told = {look(folder / ".env").shared for folder in attempts(state)}
        assert told == {""}

    def test_what_is_left_beside_it_is_private(attempts: Attempts) -> None:
        """A temporary file holds the secret, too."""
        modes = {file.stat().st_mode & 0o777 for file in left(attempts("new named"))}
        assert modes == {0o600}

    def test_the_next_export_clears_it_away(attempts: Attempts) -> None:
        """Young as it is: nobody else can be writing there."""
        folders = attempts("new named")
        for folder in folders:
            replace_atomically(folder / "other", b"", None)
        assert left(folders) == []


if sys.platform == "linux":

    def test_a_new_file_that_is_killed_leaves_nothing(attempts: Attempts) -> None:
        """It has no name until it has its own."""
        assert left(attempts("new")) == []

    @pytest.mark.parametrize("state", ["old", "private"])
    def test_one_that_replaces_another_is_named_for_an_instant(
        attempts: Attempts, state: str
    ) -> None:
        """Between the two calls, a handful of lines of some hundred."""
        folders = attempts(state)
        assert len(left(folders)) < 10 < len(folders) / 8
