"""What a thousand live countdowns cost while nobody does anything.

A window over a thousand credentials, each with a token of another end, from seconds to
a day; time of the processor by this process, all its threads, as a share of one core.
First the window can be seen, then it is minimised, then hidden.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.bench.many_parts import fill

if TYPE_CHECKING:
    from tests.bench.gap_window import Window

MANY: Final = 1_000
DAY: Final = 86_400.0
SECONDS: Final = float(os.environ.get("BENCH_IDLE_SECONDS", "20"))
SETTLE: Final = 4.0
VISIBLE_AIM, HIDDEN_AIM = 0.01, 0.001


def give_tokens(window: Window) -> None:
    """A token for each, their ends spread over a day."""
    from core.clocks import moment
    from core.model import Secret, Token

    at = moment()
    for number, one in enumerate(window.model.ids()):
        left = 30 + number * (DAY - 30) / MANY
        ends = at.wall + left
        token = Token(Secret("made up"), ends - DAY, ends, boot_at=at.boot + left - DAY)
        window.model.update(one, token=token)


def rest(window: Window, seconds: float) -> float:
    """The share of one core that is used in so many seconds."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    worked, begun = time.process_time(), time.perf_counter()
    loop.exec()
    return (time.process_time() - worked) / (time.perf_counter() - begun)


def line(what: str, share: float, aim: float) -> None:
    """One figure."""
    missed = "" if share < aim else "  !"
    print(f"  {what:<12} {share:8.3%} of one core   aim: under {aim:.1%}{missed}")


def main() -> None:
    """Seen, minimised, hidden."""
    from tests.bench.adobe_apart import AdobeApart
    from tests.bench.gap_window import Window

    with AdobeApart() as adobe, tempfile.TemporaryDirectory() as name:
        os.environ["XDG_RUNTIME_DIR"] = name
        fill(Path(name), MANY)
        window = Window(adobe, Path(name))
        window.run(window.program.start, lambda: len(window.model) == MANY, settle=2.0)
        give_tokens(window)
        platform = window.application.platformName()
        print(f"{MANY:,} countdowns on {platform}, {SECONDS:.0f} s each")
        rest(window, SETTLE)
        line("visible", rest(window, SECONDS), VISIBLE_AIM)
        window.window.showMinimized()
        rest(window, SETTLE)
        line("minimised", rest(window, SECONDS), HIDDEN_AIM)
        window.window.hide()
        rest(window, SETTLE)
        line("hidden", rest(window, SECONDS), HIDDEN_AIM)
        window.program.end()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
