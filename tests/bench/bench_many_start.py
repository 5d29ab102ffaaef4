"""From exec to the painted list: no credential, five, ten thousand.

New processes take turns, offscreen; the frame counts that shows the list (or the three
doors, where nothing is kept). The processor's time is told too, since a machine that
has other work makes the clock tell tales.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from tests.bench.many_parts import MANY, PATIENCE, world
from tests.bench.watching import watch

ROOT: Final = Path(__file__).resolve().parent.parent.parent
WARM_UPS: Final = 2
RUNS: Final = 15
AIM: Final = 1.2

SHOWN: Final = "window.is_empty() or window.late_panes.made is not None"
WATCH: Final = (
    watch("gui.main_window", "MainWindow", SHOWN)
    + 'import runpy\nrunpy.run_module("gui.app", run_name="__main__", alter_sys=True)\n'
)


def first_paint(env: dict[str, str]) -> tuple[float, float]:
    """Milliseconds from exec to the end of the frame with the list; those computed."""
    command = [sys.executable, "-c", WATCH]
    begun, computed = time.perf_counter(), _computed()
    done = subprocess.run(
        command, cwd=ROOT, env=env, check=False, capture_output=True, timeout=PATIENCE
    )
    try:
        waited = 1000 * (float(done.stdout) - begun)
    except ValueError:
        told = done.stderr.decode("utf-8", "replace").strip()
        sys.exit(f"bench_many_start: nothing painted (exit {done.returncode})\n{told}")
    return waited, _computed() - computed


def _computed() -> float:
    """Milliseconds of processor that children have taken; 0 where it is not told."""
    times = os.times()
    return 1000 * (times.children_user + times.children_system)


def main() -> None:
    """An empty catalog, one of five and one of many, in turns."""
    taken: dict[int, list[tuple[float, float]]] = {0: [], 5: [], MANY: []}
    with ExitStack() as stack:
        worlds = {count: stack.enter_context(world(count)) for count in taken}
        for turn in range(WARM_UPS + RUNS):
            for count, env in worlds.items():
                milliseconds = first_paint(env)
                if turn >= WARM_UPS:
                    taken[count].append(milliseconds)
    print(f"exec to the painted list, {RUNS} runs (aim: {AIM} x the empty one)")
    none = [statistics.median(column) for column in zip(*taken[0], strict=True)]
    for count, pairs in taken.items():
        waits, computed = zip(*pairs, strict=True)
        middle, work = statistics.median(waits), statistics.median(computed)
        print(
            f"  {count:6} credentials {middle:6.0f} ms (best {min(waits):.0f}, worst"
            f" {max(waits):.0f})  {middle / none[0]:.2f} x none; processor"
            f" {work:.0f} ms" + (f", {work / none[1]:.2f} x none" if none[1] else "")
        )


if __name__ == "__main__":
    main()
