"""Ten thousand credentials in the window: reading on, the search, the scrolling.

In one process, offscreen: a step counts until what it changed is painted.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.bench.many_parts import MANY, PATIENCE, world

ROUNDS: Final = 5
FRAME: Final = 16.0
MEMORY_AIM: Final = 60.0

# Typed letter by letter, then taken back: first letters that everything holds, words
# that nothing holds, ids, scopes that all hold, and several words at once.
TYPED: Final = (
    "e",
    "amber",
    "zz",
    "00",
    "openid",
    "@adobeorg",
    "read_organizations stage",
    "a e i r",
    "delta birch 7",
    "nothing like it",
)


def resident() -> float:
    """Megabytes of this process that are in memory; 0 where that is not told."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


class Window:
    """The program with a catalog of so many, its list read to the end."""

    def __init__(self, env: dict[str, str]) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from core.worlds import world_of
        from gui import theme
        from gui.program import Program

        os.environ.update(env)
        known = QApplication.instance()
        self.application = known or QApplication([*sys.argv[:1], *theme.STYLE])
        assert isinstance(self.application, QApplication)
        self.program = Program(self.application, world_of(env))
        self._gaps: list[float] = []
        self._last = 0.0
        self._probe = QTimer(self.program, interval=0)
        self._probe.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = time.perf_counter()
        self._gaps.append(1000 * (now - self._last))
        self._last = now

    def until(self, over: Callable[[], bool]) -> None:
        """Let events come until something is so."""
        deadline = time.perf_counter() + PATIENCE
        while not over():
            self.application.processEvents()
            if time.perf_counter() > deadline:
                sys.exit("bench_many: the list is not read to its end")

    def load(self, count: int) -> tuple[list[float], float]:
        """Gaps of the event loop while the rest is read, and how long that took."""
        self.program.start()
        self.until(lambda: self.program.window.isVisible() and self._is_known(count))
        self.until(self._is_painted)
        begun = self._last = time.perf_counter()
        self._probe.start()
        self.until(lambda: len(self.program.model.ids()) >= count)
        seconds = time.perf_counter() - begun
        self._probe.stop()
        return self._gaps, 1000 * seconds

    def _is_known(self, count: int) -> bool:
        return not count or len(self.program.model) > 0

    def _is_painted(self) -> bool:
        made = self.program.window.late_panes.made
        return made is None or made.sidebar.list.isVisible()

    def step(self, act: Callable[[], object]) -> float:
        """Milliseconds of a step until it is painted."""
        begun = time.perf_counter()
        act()
        self.application.processEvents()
        return 1000 * (time.perf_counter() - begun)

    def end(self) -> None:
        """Close the program."""
        self.program.end()


def keystrokes(window: Window) -> list[tuple[float, str]]:
    """Each letter typed and taken back, and each search cleared at once."""
    search = window.program.window.sidebar.search
    taken: list[tuple[float, str]] = []

    def show(words: str) -> None:
        taken.append((window.step(lambda: search.setText(words)), words))

    for words in TYPED:
        for length in range(1, len(words) + 1):
            show(words[:length])
        for length in range(len(words) - 1, -1, -1):
            show(words[:length])
        show(words)
        show("")
    return taken


def steps(window: Window) -> None:
    """Keys, scrolling, the last row, one more, one changed, one fewer."""
    from dataclasses import replace

    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    model, sidebar = window.program.model, window.program.window.sidebar
    view, bar = sidebar.list, sidebar.list.verticalScrollBar()
    last = model.id_at(model.rowCount() - 1)
    state = model.state(last)
    assert state is not None
    one = replace(state.credential, id="one-more", name="One more")
    acts: tuple[tuple[str, Callable[[], object]], ...] = (
        ("End", lambda: QTest.keyClick(view, Qt.Key.Key_End)),
        ("Home", lambda: QTest.keyClick(view, Qt.Key.Key_Home)),
        ("Page down", lambda: QTest.keyClick(view, Qt.Key.Key_PageDown)),
        ("scroll to the middle", lambda: bar.setValue(bar.maximum() // 2)),
        ("select the last", lambda: sidebar.select(last)),
        ("one more", lambda: model.put(one)),
        ("one renamed", lambda: model.put(replace(one, name="Another"))),
        ("news of one", lambda: model.update(last, asking=True)),
        ("a tick", model.tick),
        ("one fewer", lambda: model.remove("one-more")),
    )
    for name, act in acts:
        print(f"  {name:22} {window.step(act):6.1f} ms")


def main() -> None:
    """Memory against an empty catalog, gaps, keystrokes, steps."""
    with world(0) as none:
        window = Window(none)
        window.load(0)
        window.until(lambda: window.program.window.is_empty())
        window.end()
    with world(5) as few:
        window = Window(few)
        window.load(5)
        before = resident()
        window.end()
    with world(MANY) as many:
        window = Window(many)
        gaps, milliseconds = window.load(MANY)
        more = resident() - before
        report(window, gaps, milliseconds, more)
        window.end()


def report(window: Window, gaps: list[float], milliseconds: float, more: float) -> None:
    """Figures and aims."""
    gaps.sort()
    late = gaps[int(0.99 * (len(gaps) - 1))]
    print(f"{MANY} credentials in the window")
    print(f"  read to the end        {milliseconds:6.0f} ms after the first picture")
    print(
        f"  gaps of the event loop {late:6.1f} ms at the 99th percentile of"
        f" {len(gaps)}, worst {gaps[-1]:.1f} (aim: {FRAME:.0f})"
    )
    print(f"  memory                 {more:6.1f} MB more than five (aim: {MEMORY_AIM})")
    rounds = [keystrokes(window) for _ in range(ROUNDS)]
    usual = sorted(
        (statistics.median(each for each, _ in same), same[0][1])
        for same in zip(*rounds, strict=True)
    )
    worst, words = usual[-1]
    once = max(each for typed in rounds for each, _ in typed)
    middle = statistics.median(each for each, _ in usual)
    print(
        f"  a search keystroke     {worst:6.1f} ms for the worst of {len(usual)}"
        f" ({words!r}; median of {ROUNDS}), median {middle:.1f},"
        f" once {once:.1f} (aim: {FRAME:.0f})"
    )
    steps(window)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main()
