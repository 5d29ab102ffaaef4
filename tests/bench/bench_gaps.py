"""How long the event loop of the real window is away, in every flow.

A heartbeat posts to itself; a gap is the time between two turns of the loop. Each run
is a process of its own over a catalog of a thousand, with real threads and a practice
Adobe in another process. The first time of a flow in a process is "cold", the others
are "warm"; figures are medians over the runs, and the worst of all is told beside.

"felt" is the gap that a key pressed at any instant of the flow falls into, at the 99th
percentile: the share of the time counts, where p99 counts turns. There is no change of
language while the program runs, so none is measured.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from tests.bench.many_parts import fill

ROOT: Final = Path(__file__).resolve().parent.parent.parent
RUNS: Final = 3
MANY: Final = 1_000
AIM_P99: Final = 16

Found = dict[str, Any]


def walk(wanted: str) -> None:
    """Walk all flows in this process; print what was found, a line of JSON for each.

    With ``wanted``, only flows whose name holds it are told.
    """
    from tests.bench.adobe_apart import AdobeApart
    from tests.bench.gap_flows import flows
    from tests.bench.gap_parts import LONGEST, Flow
    from tests.bench.gap_window import Window, gaps_of

    def tell(flow: Flow, turns: list[list[float]]) -> None:
        if wanted not in flow.name:
            return
        warm = [each for one in turns[1:] for each in one]
        found: Found = {"name": flow.name, "aim": flow.aim}
        found["cold"] = gaps_of(turns[0])
        found["warm"] = gaps_of(warm) if warm else None
        print(json.dumps(found), flush=True)

    with AdobeApart() as adobe, tempfile.TemporaryDirectory() as name:
        fill(Path(name), MANY)
        window = Window(adobe, Path(name))
        pictured: list[bool] = []
        window.program.pictured.connect(lambda: pictured.append(True))
        first = window.run(window.program.start, lambda: pictured, settle=0.0)
        tell(Flow("start, to the first picture", list, LONGEST), [first])
        after = window.run(lambda: None, lambda: len(window.model) == MANY, settle=6.0)
        tell(Flow("start, after it", list, LONGEST), [after])
        for flow in flows(window):
            turns = []
            for _ in range(flow.times):
                window.run(flow.before)
                steps = flow.steps()
                turns.append([turn for step in steps for turn in window.run(*step)])
                flow.after()
                window.run(lambda: None)
            tell(flow, turns)
        window.program.end()
    sys.stdout.flush()
    os._exit(0)


def one_run(platform: str, wanted: str) -> list[Found]:
    """All flows in a new process."""
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "QT_QPA_PLATFORM": platform, "XDG_RUNTIME_DIR": folder}
        env["HOME"] = folder
        command = [sys.executable, __file__, "--walk", wanted]
        done = subprocess.run(
            command, cwd=ROOT, env=env, check=False, capture_output=True, text=True
        )
    if done.returncode:
        sys.exit(f"bench_gaps: a run ended with {done.returncode}\n{done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def report(platform: str, runs: list[list[Found]]) -> None:
    """A line for each flow, cold and warm."""
    print(f"gaps of the event loop on {platform}, ms; {len(runs)} runs")
    print(f"aims: p99 under {AIM_P99}, longest at most as told; ! where one is missed")
    heads = f"{'p50':>6}{'p99':>7}{'longest':>9}{'worst':>7}{'felt':>7}"
    print(f"  {'':<30}{'aim':>4}   {'cold':<6}{heads}   {'warm':<6}{heads}")
    for same in zip(*runs, strict=True):
        first = same[0]
        line = f"  {first['name']:<30}{first['aim']:>4}"
        for kind in ("cold", "warm"):
            if first[kind]:
                line += _figures([one[kind] for one in same], first["aim"])
        print(line)


def _figures(found: list[list[float]], aim: int) -> str:
    columns = list(zip(*found, strict=True))
    p50, p99, longest, felt = (statistics.median(each) for each in columns)
    missed = "!" if p99 >= AIM_P99 or longest > aim else ""
    worst = max(columns[2])
    figures = f"{p50:6.2f}{p99:7.1f}{longest:9.1f}{worst:7.1f}{felt:7.1f}"
    return f"   {missed:<6}{figures}"


def main() -> None:
    """Each platform that there is."""
    wanted = "".join(sys.argv[1:2])
    platforms = ["offscreen"]
    if os.environ.get("DISPLAY"):
        platforms.append("xcb")
    for platform in platforms:
        begun = time.monotonic()
        report(platform, [one_run(platform, wanted) for _ in range(RUNS)])
        print(f"  took {time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--walk"]:
        walk(sys.argv[2])
    else:
        main()
