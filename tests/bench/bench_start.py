"""From exec to the first painted frame, against a bare PySide6 window with a table.

Each case is started anew, the cases take turns, and only their ratios are meant to be
compared between machines. Aim: at most 1.3 times the bare window. The wrapper below
watches from inside: it listens to the main window alone (to filter every object's
events would have PySide make every class of widgets, in both programs), and when that
window has been painted with all that is in it, tells the time on a clock that all
processes share, and ends the process.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.bench.watching import watch

ROOT: Final = Path(__file__).resolve().parent.parent.parent
WARM_UPS: Final = 3
RUNS: Final = 15
AIM: Final = 1.3

WATCH: Final = watch("PySide6.QtWidgets", "QMainWindow")

BARE: Final = """
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

application = QApplication(sys.argv)
window = QMainWindow()
table = QTableView()
model = QStandardItemModel(20, 4)
table.setModel(model)
window.setCentralWidget(table)
window.resize(1040, 680)
window.show()
application.exec()
"""

PROGRAM: Final = """
import runpy
runpy.run_module("gui.app", run_name="__main__", alter_sys=True)
"""

KEEP: Final = """
import os
from core.model import Draft, Environment, Secret
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import world_of

scopes = ("openid", "AdobeID", "read_organizations")
org = "0123456789ABCDEF01234567@AdobeOrg"
services = Services(world_of(os.environ), MemoryVault())
for number in range(5):
    id = f"{number:032x}"
    services.add((Draft(f"Credential {number}", id, Secret("made up"), scopes, org),))
services.close()
"""

CASES: Final = {
    "bare window with a table": (BARE, [], ""),
    "practice": (PROGRAM, ["--practice"], ""),
    "real, no data yet": (PROGRAM, [], ""),
    "real, five credentials": (PROGRAM, [], KEEP),
}


def first_paint(code: str, arguments: list[str], before: str) -> float:
    """Seconds from exec to the end of the first frame, in a new process.

    ``before`` is run first, in a process of its own, to fill the data folder.
    """
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "MINTDESK_DATA_DIR": folder}
        if "WAYLAND_DISPLAY" not in env:
            env["XDG_RUNTIME_DIR"] = folder
        if before:
            filling = [sys.executable, "-c", before]
            subprocess.run(filling, cwd=ROOT, env=env, check=True, timeout=60)
        command = [sys.executable, "-c", WATCH + code, *arguments]
        begun = time.perf_counter()
        done = subprocess.run(
            command, cwd=ROOT, env=env, check=False, capture_output=True, timeout=60
        )
    try:
        return float(done.stdout) - begun
    except ValueError:
        told = done.stderr.decode("utf-8", "replace").strip()
        sys.exit(f"bench_start: nothing was painted (exit {done.returncode})\n{told}")


def main() -> None:
    """Measure the cases in turns, and print medians and ratios."""
    times: dict[str, list[float]] = {name: [] for name in CASES}
    for turn in range(WARM_UPS + RUNS):
        for name, (code, arguments, before) in CASES.items():
            seconds = first_paint(code, arguments, before)
            if turn >= WARM_UPS:
                times[name].append(seconds)
    bare = statistics.median(times[next(iter(CASES))])
    print(f"exec to first painted frame, {RUNS} runs (aim: at most {AIM})")
    for name, taken in times.items():
        middle = statistics.median(taken)
        print(
            f"  {name:26} {1000 * middle:6.0f} ms (best {1000 * min(taken):.0f},"
            f" worst {1000 * max(taken):.0f})  {middle / bare:.2f} x bare"
        )


if __name__ == "__main__":
    main()
