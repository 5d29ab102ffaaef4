"""Our share of the time from a click on "Get a token" to the painted token.

The token page, its controller and the real runner, on the practice Adobe over HTTP. The
same mint without a window, on the same kept-alive connection, takes turns with it: what
the click takes beyond that is ours (thread, signals, drawing).
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from core.adobe.endpoints import practice
from core.model import Credential, Draft, Environment, Token
from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import World
from gui import theme
from gui.controllers.adobe import AdobeController
from gui.models.state import CredentialState
from gui.tasks import TaskRunner
from gui.views.token_page import TokenPage

WARM_UPS: Final = 5
RUNS: Final = 50
PATIENCE: Final = 10_000


class Bench(QObject):
    """A token page wired as in the window, that notes when a new token is painted."""

    def __init__(self, services: Services, credential: Credential) -> None:
        super().__init__()
        self.credential = credential
        self.runner = TaskRunner(self)
        self.page = TokenPage(time.time)
        self.page.resize(720, 640)
        self._adobe = AdobeController(services, self.runner, self)
        self._loop = QEventLoop(self)
        self._ready = False
        self.painted = 0.0
        self.page.getRequested.connect(self._ask)
        self._adobe.tokenReady.connect(self._show)
        self._adobe.tokenFailed.connect(self._fail)

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
        self.page.show_state(CredentialState(self.credential))
        QApplication.processEvents()
        self._ready, self.painted = False, 0.0
        buttons = self.page.findChildren(QAbstractButton)
        button = next(b for b in buttons if b.isVisible() and b.property("act"))
        QTimer.singleShot(PATIENCE, self, self._loop.quit)
        begun = time.perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._loop.exec()
        if not self.painted:
            sys.exit("bench_mint: no token was painted")
        return self.painted - begun

    def _ask(self, anew: bool) -> None:
        self._adobe.mint(self.credential, anew=True)

    def _show(self, _: str, token: Token, anew: bool) -> None:
        self._ready = True
        self.page.show_state(CredentialState(self.credential, token))

    def _fail(self, _: str, error: Exception) -> None:
        sys.exit(f"bench_mint: {type(error).__name__}")


def measure(services: Services, bench: Bench) -> tuple[list[float], list[float]]:
    """Clicks and bare mints, in turns."""
    clicks: list[float] = []
    mints: list[float] = []
    for turn in range(WARM_UPS + RUNS):
        click = bench.click()
        begun = time.perf_counter()
        services.mint(bench.credential, anew=True)
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
    """Set the page up on a practice Adobe, measure, print."""
    application = QApplication([*sys.argv[:1], *theme.STYLE])
    theme.apply(application, "light")
    draft = Draft(
        name=TUTORIAL.name,
        client_id=TUTORIAL.client_id,
        secret=TUTORIAL.secrets[0],
        scopes=TUTORIAL.scopes,
        ims_org_id=TUTORIAL.org,
    )
    with tempfile.TemporaryDirectory() as folder, PracticeAdobe() as adobe:
        there = {Environment.PRACTICE: practice(adobe.base_url)}
        world = World(Environment.PRACTICE, there, Path(folder))
        services = Services(world, MemoryVault())
        services.open()
        bench = Bench(services, services.add((draft,))[0])
        application.installEventFilter(bench)
        bench.page.show()
        QTest.qWaitForWindowExposed(bench.page)
        report(*measure(services, bench))
        application.removeEventFilter(bench)
        bench.runner.stop()
        services.close()


if __name__ == "__main__":
    main()
