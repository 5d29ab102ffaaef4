"""The real window for measurements, and a heartbeat in its event loop.

As ``gui.app`` starts it: the collector is off, and never looks at what the first
picture needed; threads are real. Adobe is a practice Adobe in another process; secrets
are kept in memory.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from core.adobe.endpoints import Endpoints
from core.model import Environment
from core.practice.accounts import SAMPLE_ORG
from core.worlds import World
from gui import theme

if TYPE_CHECKING:
    from gui.program import Program
    from tests.bench.adobe_apart import AdobeApart

PATIENCE: Final = 120.0
# Seconds between two looks whether a flow is over.
LOOK: Final = 0.005
BEAT: Final = QEvent.Type(QEvent.registerEventType())


class Gaps(NamedTuple):
    """Milliseconds: of all turns of the loop, and of what a key would have waited.

    ``p50``, ``p99`` and ``longest`` are those of the turns; ``felt`` is the gap that a
    key pressed at any instant falls into, at the 99th percentile: long gaps count for
    as long as they are.
    """

    p50: float
    p99: float
    longest: float
    felt: float


def gaps_of(turns: Sequence[float]) -> Gaps:
    """The figures of the seconds between turns."""
    ordered = sorted(1000 * each for each in turns)
    p99 = ordered[int(0.99 * (len(ordered) - 1))]
    rest, felt = sum(ordered) * 0.01, 0.0
    for felt in reversed(ordered):
        rest -= felt
        if rest <= 0:
            break
    return Gaps(statistics.median(ordered), p99, ordered[-1], felt)


class Heartbeat(QObject):
    """Posts to itself, turn for turn, until a flow is over and has settled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop = QEventLoop(self)
        self.turns: list[float] = []

    def run(
        self, act: Callable[[], object], over: Callable[[], object], settle: float
    ) -> list[float]:
        """Seconds between the turns from an act until it is over, and a bit more."""
        self.turns, self._over, self._settle = [], over, settle
        self._until = self._looked = 0.0
        self._last = time.perf_counter()
        self._give_up = self._last + PATIENCE
        QTimer.singleShot(0, act)
        self._post()
        self._loop.exec()
        return self.turns

    def event(self, event: QEvent) -> bool:
        """One turn."""
        if event.type() != BEAT:
            return super().event(event)
        now = time.perf_counter()
        self.turns.append(now - self._last)
        self._last = now
        if now - self._looked > LOOK:
            self._looked = now
            if not self._until and self._over():
                self._until = now + self._settle
        if self._until and now > self._until:
            self._loop.quit()
        elif now > self._give_up:
            sys.exit("a flow does not come to its end")
        else:
            self._post()
        return True

    def _post(self) -> None:
        QCoreApplication.postEvent(self, QEvent(BEAT))


class Window:
    """The program with a catalog in ``folder``, not started yet."""

    def __init__(self, adobe: AdobeApart, folder: Path) -> None:
        gc.disable()
        from gui.program import Program

        self.adobe, self.folder = adobe, folder
        known = QApplication.instance()
        made = known or QApplication([*sys.argv[:1], *theme.STYLE])
        assert isinstance(made, QApplication)
        self.application = made
        sample = folder / "sample" / ".env"
        here = Endpoints(Environment.PRACTICE, adobe.token_url, adobe.quota_url)
        world = World(
            Environment.PRACTICE,
            {Environment.PRACTICE: here},
            folder,
            practice_file=sample,
            practice_org=SAMPLE_ORG,
        )
        self.program: Program = Program(made, world)
        self.desk, self.window = self.program.desk, self.program.window
        self.model = self.program.model
        self.program.pictured.connect(gc.freeze)
        self.heart = Heartbeat(self.program)

    def run(
        self,
        act: Callable[[], object],
        over: Callable[[], object] = lambda: True,
        settle: float = 0.15,
    ) -> list[float]:
        """Seconds between the turns of a step."""
        return self.heart.run(act, over, settle)

    def dialog(self) -> QDialog | None:
        """The dialog that is open."""
        found = QApplication.activeModalWidget()
        return found if isinstance(found, QDialog) else None

    def close_dialog(self) -> None:
        """Close what is open."""
        dialog = self.dialog()
        if dialog is not None:
            dialog.done(0)

    def at(self, row: int) -> str:
        """A credential that begins with so many before it."""
        return self.model.ids()[row]
