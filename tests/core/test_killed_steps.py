"""What is written as several files, killed at any instant, and what is true then."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from core.wiring import write_wiring
from tests.core.killed_steps import FILES, LISTED, WRITTEN, planned_wiring

ROOT = Path(__file__).resolve().parents[2]

Attempts = Callable[[str], list[Path]]

if os.name == "posix":

    @pytest.fixture(scope="module")
    def attempts(tmp_path_factory: pytest.TempPathFactory) -> Attempts:
        """Kills the writing before each line in turn; the folders it leaves."""

        @cache
        def kill(what: str) -> list[Path]:
            folder = tmp_path_factory.mktemp(what)
            done = subprocess.run(
                [sys.executable, "-m", "tests.core.killed_steps", folder, what],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=True,
            )
            return [folder / str(n + 1) for n in range(int(done.stdout))]

        return kill

    def wired(folder: Path) -> tuple[str, ...]:
        """What the files of two extensions hold."""
        return tuple((folder / file).read_text(encoding="utf-8") for file in FILES)

    def test_a_killed_wiring_leaves_each_file_old_or_new(attempts: Attempts) -> None:
        """In their order: none, the first, both."""
        found = list(dict.fromkeys(wired(folder) for folder in attempts("wiring")))
        (old_one, old_two), (new_one, new_two) = found[0], found[-1]
        assert "$OAUTHS2S" not in old_one + old_two
        assert found[1:] == [(new_one, old_two), (new_one, new_two)]

    def test_a_killed_wiring_is_finished_by_the_next_one(attempts: Attempts) -> None:
        """What is wired already is left, and all ends as it would have."""
        wanted = wired(attempts("wiring")[-1])
        kinds = {(wired(f), len([*f.rglob("*.tmp")])): f for f in attempts("wiring")}
        for folder in kinds.values():
            write_wiring(planned_wiring(folder))
        assert [wired(folder) for folder in kinds.values()] == [wanted] * len(kinds)

    def test_a_killed_export_never_leaves_the_secret_to_git(attempts: Attempts) -> None:
        """The list of git is written first: neither, the list, or both."""

        def told(folder: Path) -> tuple[bool, str | None]:
            file, held = folder / ".env", (folder / ".gitignore").read_text("utf-8")
            return held != LISTED, file.read_text("utf-8") if file.exists() else None

        found = list(dict.fromkeys(told(folder) for folder in attempts("ignoring")))
        assert found == [(False, None), (True, None), (True, WRITTEN)]
