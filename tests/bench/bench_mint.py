"""Our share of the time from a click on "Get a token" to the painted token.

The whole window of practice mode: real runner, real catalog, the practice Adobe over
HTTP. The same mint without a window, on the same kept-alive connection, takes its turn:
what the click takes beyond that is ours (threads, signals, history, drawing).
"""

from __future__ import annotations

import statistics
import sys
import time
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.model import Draft
from core.practice.accounts import TUTORIAL
from core.services import Services
from core.worlds import practice_world
from gui import theme
from gui.program import Program

WARM_UPS: Final = 5
RUNS: Final = 50
PATIENCE: Final = 10_000

DRAFT: Final = Draft(
    name=TUTORIAL.name,
    client_id=TUTORIAL.client_id,
    secret=TUTORIAL.secrets[0],
    scopes=TUTORIAL.scopes,
    ims_org_id=TUTORIAL.org,
)


class Bench(QObject):
    """The program's window, watched for the paint that shows a new token."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._loop = QEventLoop(self)
        self._ready = False
        self.painted = 0.0
        program.model.stateChanged.connect(self._changed)
        program.desk.credentials.add((DRAFT,))
        while not program.desk.chosen:
            QApplication.processEvents()
        self.credential_id = program.desk.chosen
        program.window.shelf.clear()

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        """Note the paints that follow the token's arrival."""
        paint = event.type() == QEvent.Type.Paint and isinstance(target, QWidget)
        if paint and self._ready:
            if not self.painted:
                QTimer.singleShot(0, self._loop.quit)
            self.painted = time.perf_counter()
        return False

    def click(self) -> float:
        """Seconds from a click to the end of the frame that shows the token."""
        state = self._program.model.state(self.credential_id)
        if state is None:
            sys.exit("bench_mint: the credential is gone")
        self._program.services.tokens.forget(state.credential)
        self._program.model.update(self.credential_id, token=None)
        QTest.qWait(30)  # the history of the call before is read and drawn
        self._ready, self.painted = False, 0.0
        button = self._program.window.page.token.card.main
        QTimer.singleShot(PATIENCE, self, self._loop.quit)
        begun = time.perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._loop.exec()
        if not self.painted:
            sys.exit("bench_mint: no token was painted")
        return self.painted - begun

    def _changed(self, credential_id: str) -> None:
        state = self._program.model.state(credential_id)
        self._ready = state is not None and state.token is not None


def measure(services: Services, bench: Bench) -> tuple[list[float], list[float]]:
    """Clicks and bare mints, in turns."""
    (credential,) = services.open().credentials
    clicks: list[float] = []
    mints: list[float] = []
    for turn in range(WARM_UPS + RUNS):
        click = bench.click()
        begun = time.perf_counter()
        services.mint(credential, anew=True)
        mint = time.perf_counter() - begun
        if turn >= WARM_UPS:
            clicks.append(click)
            mints.append(mint)
    return clicks, mints


def report(clicks: list[float], mints: list[float]) -> None:
    """Medians and ratios."""
    click, mint = statistics.median(clicks), statistics.median(mints)
    print(f"click to painted token, {RUNS} runs")
    print(f"  click to painted           {1000 * click:6.2f} ms")
    print(f"  the same mint, no window   {1000 * mint:6.2f} ms")
    print(f"  our share                  {1000 * (click - mint):6.2f} ms", end="")
    print(f"  {(click - mint) / click:.0%}, {click / mint:.2f} x the mint alone")


def main() -> None:
    """Open practice mode, measure, print."""
    application = QApplication([*sys.argv[:1], *theme.STYLE])
    program = Program(application, practice_world())
    program.start()
    QTest.qWaitForWindowExposed(program.window)
    bench = Bench(program)
    application.installEventFilter(bench)
    report(*measure(program.services, bench))
    application.removeEventFilter(bench)
    program.end()


if __name__ == "__main__":
    main()
