"""Killed while copying or restoring, at each of the steps: nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from core.storage.check import check_rows
from core.storage.copies import look
from tests.core.storage.catalog_parts import (
    COPY,
    DAY,
    NAME,
    NOW,
    OLDER,
    Kept,
    asked,
    credential,
    names,
    stock,
)

ROOT = Path(__file__).resolve().parents[3]
COUNT = 30


def attempts(folder: Path, action: str) -> list[Path]:
    """The folder of each attempt, all but the last killed."""
    command = [sys.executable, "-m", "tests.core.storage.killed_calls", str(folder)]
    done = subprocess.run(
        [*command, action], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [folder / str(number + 1) for number in range(int(done.stdout))]


def found_by_the_next_start(folder: Path) -> list[str]:
    """What the catalog holds after another start."""
    kept = Kept(folder, NOW + 2 * DAY)
    kept.keeper.open(5)
    kept.keeper.check()
    kept.close()
    return names(folder / NAME)


def stocked(folder: Path) -> list[str]:
    """A catalog with a copy of the day before, and one credential more since."""
    folder.mkdir()
    stock(folder, COUNT)
    kept = Kept(folder)
    kept.catalog.insert(credential(COUNT))
    kept.close()
    return names(folder / NAME)


if sys.platform != "win32":

    def test_a_killed_copying_leaves_the_catalog(tmp_path: Path) -> None:
        """Whatever became of the copies."""
        before = stocked(tmp_path / "stocked")
        found = [found_by_the_next_start(each) for each in attempts(tmp_path, "copy")]
        assert (len(found) > 8, found) == (True, [before] * len(found))

    def test_a_killed_copying_leaves_a_good_copy(tmp_path: Path) -> None:
        """At no step is there none."""
        stocked(tmp_path / "stocked")
        bad = [
            each.name
            for each in attempts(tmp_path, "copy")
            if not any(look(each / name, check_rows) for name in (COPY, OLDER))
        ]
        assert bad == []

    def test_a_killed_restoring_is_gone_on_with(tmp_path: Path) -> None:
        """The next start has the copy's list, whichever step was the last."""
        stocked(tmp_path / "stocked")
        copied = names(tmp_path / "stocked" / COPY)
        (tmp_path / "stocked" / NAME).write_bytes(b"text" * 2000)
        (tmp_path / "stocked" / f"{NAME}-wal").write_bytes(b"log" * 100)
        made = attempts(tmp_path, "restore")
        found = [found_by_the_next_start(each) for each in made]
        assert (len(found) > 8, found) == (True, [copied] * len(found))

    def test_a_killed_restoring_leaves_the_broken_file(tmp_path: Path) -> None:
        """Aside or in its place, it is there as it was, and its log as well."""
        stocked(tmp_path / "stocked")
        (tmp_path / "stocked" / NAME).write_bytes(b"text" * 2000)
        (tmp_path / "stocked" / f"{NAME}-wal").write_bytes(b"log" * 100)
        made = attempts(tmp_path, "restore")
        for each in made:
            found_by_the_next_start(each)
        left = [{file.read_bytes() for file in each.glob("*broken*")} for each in made]
        assert left == [{b"text" * 2000, b"log" * 100}] * len(made)

    def test_a_killed_restoring_leaves_no_half_a_catalog(tmp_path: Path) -> None:
        """The name is free, or the file is whole."""
        stocked(tmp_path / "stocked")
        (tmp_path / "stocked" / NAME).write_bytes(b"text" * 2000)
        states = {
            tuple(map(tuple, asked(each / NAME, "PRAGMA integrity_check")))
            for each in attempts(tmp_path, "restore")
            if (each / NAME).exists() and (each / NAME).read_bytes() != b"text" * 2000
        }
        assert states == {(("ok",),)}
