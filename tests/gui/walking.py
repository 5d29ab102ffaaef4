"""A walk through the scenes, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
NOISE: Final = "This plugin does not support propagateSizeHints()"

# One line by design, with the whole in the tooltip: twice as long, it is cut.
ONE_LINE: Final = ("pseudo", "Foot/ElidedLabel")


class Walk(NamedTuple):
    """Language, look, scale of the screen, how much larger text is, which scenes.

    ``part`` is ``1/3`` for every third one, from the second on.
    """

    language: str
    look: str = "light"
    scale: str = "1"
    larger: str = "1.0"
    part: str = "0/1"


def walk_of(walk: Walk) -> list[str]:
    """The faults that are found on it; the last line tells that it came to its end."""
    environ = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": walk.scale,
        "PYTHONPATH": str(ROOT),
    }
    wish = (walk.language, walk.look, walk.larger, walk.part)
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.fits_walk", *wish],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    lines = done.stdout.splitlines()
    told = [each for each in done.stderr.splitlines() if each != NOISE]
    if told or not lines or not lines[-1].endswith(" scenes"):
        return [*lines, *told, f"exit code {done.returncode}"]
    language, part = ONE_LINE
    return [
        each for each in lines[:-1] if not (walk.language == language and part in each)
    ]
