"""The window on a practice world, and an end to it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.adobe.retries import ONCE
from core.model import Environment, QuotaReport, Secret, Token
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import World
from gui import wiring
from gui.desk import Desk
from gui.field_words import FieldJudge
from gui.main_window import MainWindow
from gui.models.credential_list import CredentialListModel
from gui.tasks import TaskRunner
from tests.gui.desk_parts import AtOnce, Build, ScriptedServices, Seat, practice_at
from tests.gui.task_parts import Gate, Hearer

if TYPE_CHECKING:
    from core.storage.vault import Vault
    from tests.conftest import FakeClock

# A zone is chosen by a variable that this system does not read.
collect_ignore = ["test_moments_zone.py"] if sys.platform == "win32" else []


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Every test of the window has an application, and leaves no widget in it.

    What is to be deleted later waits for an event loop, and many tests run none.
    """
    yield qapp
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def spoken_as_before(qapp: QApplication) -> Iterator[None]:
    """What a test made the window speak ends with it."""
    locale, before = QLocale(), set(qapp.findChildren(QTranslator))
    yield
    added = set(qapp.findChildren(QTranslator)) - before
    for each in added:
        qapp.removeTranslator(each)
        each.deleteLater()
    if added or QLocale() != locale:
        QLocale.setDefault(locale)


@pytest.fixture
def adobe(clock: FakeClock) -> Iterator[PracticeAdobe]:
    """A practice Adobe with the test's clock."""
    with PracticeAdobe(now=clock.now) as running:
        yield running


@pytest.fixture
def seat_with(qtbot: QtBot, adobe: PracticeAdobe, clock: FakeClock) -> Iterator[Build]:
    """Builds the window with a runner, and ends it as the program does."""
    with ExitStack() as ends:

        def build(runner: TaskRunner, vault: Vault | None = None) -> Seat:
            world = practice_at(adobe)
            ends.callback(world.clear)
            kept_in = vault or MemoryVault()
            services = Services(world, kept_in, clock.now, retries=ONCE)
            ends.callback(services.close)
            if not isinstance(runner, AtOnce):
                services.on_keyring = runner.on_keyring
            model = CredentialListModel(clock.now)
            judge = FieldJudge().field
            window = MainWindow(model, clock.now, judge, world.environment)
            qtbot.addWidget(window)
            desk = Desk(services, runner, window, model)
            wiring.connect(desk)
            ends.callback(runner.stop)
            ends.callback(window.hide)
            ends.callback(desk.clipboard.clear_now)
            desk.credentials.open()
            return Seat(adobe, services, runner, model, window, desk)

        yield build


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """The window, its jobs done at once."""
    return seat_with(AtOnce())


@pytest.fixture
def scripted(tmp_path: Path, clock: FakeClock) -> Iterator[ScriptedServices]:
    """Services without an Adobe."""
    made = ScriptedServices(
        World(Environment.PRACTICE, {}, tmp_path / "data"), MemoryVault(), clock.now
    )
    made.token = Token(Secret("t"), clock.now(), clock.now() + 86_400)
    made.report = QuotaReport((), "{}", 0.0)
    yield made
    made.close()


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    """A runner with real threads."""
    made = TaskRunner(qapp)
    yield made
    made.stop()


@pytest.fixture
def gate() -> Iterator[Gate]:
    """A gate that is open in the end."""
    made = Gate()
    yield made
    made.open()


@pytest.fixture
def hearer() -> Hearer:
    """Whoever asks."""
    return Hearer()
