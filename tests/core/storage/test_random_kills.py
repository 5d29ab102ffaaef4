"""Killed a hundred times at random instants over a real keyring (Linux)."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
KILLS = 100
SEED = 7


def test_nothing_is_lost_and_nothing_is_orphaned() -> None:
    """What was told as done is there, what was under way is old or new, and no more."""
    command = [sys.executable, "-m", "tests.core.storage.kills", str(KILLS), str(SEED)]
    ended = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    tally = json.loads(ended.stdout)
    told = (tally["kills"] >= KILLS, tally["cut_off"] > 0, tally["violations"])
    assert told == (True, True, [])
