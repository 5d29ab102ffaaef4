"""The window that is pictured: real parts, a practice Adobe, a clock at rest."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from core.adobe.endpoints import practice
from core.adobe.retries import ONCE
from core.errors import KeyringAbsent, KeyringLocked
from core.model import Environment, Secret
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.vault import MemoryVault, Vault
from core.worlds import World, practice_world
from gui import motion, wiring
from gui.desk import Desk
from gui.field_words import FieldJudge
from gui.main_window import MainWindow
from gui.models.credential_list import CredentialListModel
from gui.privacy import privacy
from tests.gui.desk_parts import AtOnce, Seat
from tests.pictures.people import NOW

Kind = Literal["own", "practice", "custom", "locked", "absent"]
USUAL: Final = (1080, 700)
SMALL: Final = (720, 480)


class Scene(NamedTuple):
    """A state of the window: ``make`` brings it about, ``words`` say what it is.

    ``world`` is how the program was started, and what keyring it found.
    """

    name: str
    words: str
    make: Callable[[Seat], object]
    size: tuple[int, int] = USUAL
    world: Kind = "own"
    contrast: bool = False


class Chapter(NamedTuple):
    """Scenes that are looked at together."""

    name: str
    title: str
    scenes: tuple[Scene, ...]


class OpenKeyring:
    """A keyring that is open, of a computer that the pictures pretend."""

    kind: Final = "keyring"

    def __init__(self) -> None:
        self._kept = MemoryVault()

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep a secret."""
        self._kept.write(item, secret, label)

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """The secret."""
        return self._kept.read(item, ask=ask)

    def delete(self, item: str) -> None:
        """Forget it."""
        self._kept.delete(item)

    def look(self) -> None:
        """It is open."""

    def describe(self) -> str:
        """What the keyring of a Linux desktop is called."""
        return "Secret Service"


class ClosingKeyring(OpenKeyring):
    """A keyring that takes secrets, and does not hand them out again."""

    def __init__(self, error: KeyringLocked | KeyringAbsent) -> None:
        super().__init__()
        self.error = error
        self.closed = False

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Only while it is open."""
        if self.closed:
            raise self.error
        return super().read(item, ask=ask)

    def look(self) -> None:
        """Closed, or not."""
        if self.closed:
            raise self.error


def close_keyring(seat: Seat) -> None:
    """From now on the keyring is closed, and the window has found out."""
    vault = seat.services.stores.vault
    assert isinstance(vault, ClosingKeyring)
    vault.closed = True
    seat.desk.keyring.answered(vault.error)


def _world(kind: Kind, adobe: PracticeAdobe, folder: Path) -> World:
    here = practice(adobe.base_url)
    if kind == "practice":
        made = practice_world()
        station = adobe.weather
        return replace(
            made, endpoints={Environment.PRACTICE: here}, weather=lambda: station
        )
    if kind == "custom":
        named = replace(
            here,
            environment=Environment.CUSTOM,
            token_url="https://ims.fernwell.test/ims/token/v3",
            quota_url="https://aem.fernwell.test/quota",
        )
        return World(Environment.CUSTOM, {Environment.CUSTOM: named}, folder / "data")
    real = {
        each: replace(here, environment=each)
        for each in (Environment.PRODUCTION, Environment.STAGE)
    }
    return World(Environment.PRODUCTION, real, folder / "data")


def _vault(kind: Kind) -> Vault:
    if kind == "practice":
        return MemoryVault()
    if kind == "locked":
        return ClosingKeyring(KeyringLocked())
    if kind == "absent":
        return ClosingKeyring(KeyringAbsent(package="gnome-keyring"))
    return OpenKeyring()


@contextmanager
def seated(adobe: PracticeAdobe, folder: Path, kind: Kind = "own") -> Iterator[Seat]:
    """A window, shown, its data in ``folder``; nothing of it is left in the end."""
    folder.mkdir(parents=True)
    world = _world(kind, adobe, folder)
    services = Services(world, _vault(kind), lambda: NOW, retries=ONCE)
    model = CredentialListModel(services.now)
    judge = FieldJudge().field
    window = MainWindow(model, services.now, judge, world.environment, world.hosts)
    runner = AtOnce()
    desk = Desk(services, runner, window, model)
    wiring.connect(desk)
    desk.credentials.open()
    motion.choose("reduced")
    window.show()
    try:
        yield Seat(adobe, services, runner, model, window, desk)
    finally:
        window.hide()
        desk.clipboard.clear_now()
        privacy().set_on(False)
        runner.stop()
        services.close()
        world.clear()
        adobe.weather.clear()
        window.deleteLater()
        settle()
        shutil.rmtree(folder)


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
