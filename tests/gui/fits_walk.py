"""Every scene in one language, look and size of text: what has no room, as lines.

Run as a process of its own, since the scale of a screen is set once for each:
``QT_SCALE_FACTOR=1.5 python -m tests.gui.fits_walk fr dark 1.0 0/1 [folder] [names]``.
With a folder there are pictures; with names, of these scenes alone.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from core.adobe.retries import ONCE
from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from core.services import Services
from core.storage.vault import MemoryVault
from gui import colours, theme, wiring
from gui.desk import Desk
from gui.field_words import FieldJudge
from gui.main_window import MainWindow
from gui.models.credential_list import CredentialListModel
from tests.conftest import FakeClock
from tests.gui import fits, pseudo
from tests.gui.desk_parts import AtOnce, Seat, practice_at
from tests.gui.scene_parts import EVIL
from tests.gui.scenes import SCENES
from tests.gui.scenes_of_states import STATES

SIZES: Final = ((720, 480), (1080, 700))
NAMES: Final = (
    EVIL,
    TUTORIAL.org,
    TUTORIAL.client_id,
    "src/dx-excshell-1/ext.config.yaml",
    "OAUTHS2S_",
    "Content requests",
    "App Builder tutorial",
    "Tutoriel App Builder",
)
"""Names: what comes from outside, and the formats of an export. They may be elided."""


@contextmanager
def seated(adobe: PracticeAdobe) -> Iterator[Seat]:
    """A window, shown at its smallest."""
    clock = FakeClock()
    world = practice_at(adobe)
    services = Services(world, MemoryVault(), clock.now, retries=ONCE)
    model = CredentialListModel(clock.now)
    window = MainWindow(model, clock.now, FieldJudge().field, world.environment)
    runner = AtOnce()
    desk = Desk(services, runner, window, model)
    wiring.connect(desk)
    desk.credentials.open()
    window.resize(*SIZES[0])
    window.show()
    try:
        yield Seat(adobe, services, runner, model, window, desk)
    finally:
        window.hide()
        desk.clipboard.clear_now()
        runner.stop()
        services.close()
        world.clear()
        window.deleteLater()
        fits.settle()


def dress(app: QApplication, look: str, larger: float) -> None:
    """``light``, ``dark`` or ``contrast``, and text so much larger."""
    face = QGuiApplication.font()
    face.setPointSizeF(face.pointSizeF() * larger)
    app.setFont(face)
    theme.apply(app, "dark" if look == "dark" else "light")
    if look == "contrast":
        colours.choose(colours.high_contrast(app.palette()))
        theme.theme_watch().changed.emit()


def walk(
    scenes: tuple[Callable[[Seat], QWidget], ...],
    larger: float,
    folder: Path | None = None,
) -> Iterator[str]:
    """``scene, width: fault``, each once for the first width.

    Larger text is looked at in a window of the usual size.
    """
    with PracticeAdobe(now=FakeClock().now) as adobe:
        for scene in scenes:
            with seated(adobe) as seat:
                made = scene(seat)
                known: set[fits.Fault] = set()
                for size in SIZES if larger == 1 else SIZES[1:]:
                    seat.window.resize(*size)
                    fits.settle()
                    if folder is not None:
                        picture = folder / f"{scene.__name__}-{size[0]}.png"
                        made.grab().save(str(picture))
                    for fault in fits.faults(made, NAMES):
                        if fault not in known:
                            known.add(fault)
                            yield _line(scene.__name__, size[0], fault)


def _line(scene: str, width: int, fault: fits.Fault) -> str:
    text = fault.text.replace("\n", " / ")[:90]
    return f"{scene}, {width}: {fault.kind}, {fault.where}: {text}"


def main(language: str, look: str, larger: str, part: str, *rest: str) -> None:
    """Print the faults, then how many scenes were seen; ``part`` is as ``0/3``."""
    gc.disable()
    first, of = (int(each) for each in part.split("/"))
    app = QApplication([sys.argv[0], *theme.STYLE])
    pseudo.speak(app, language)
    dress(app, look, float(larger))
    folder = Path(rest[0]) if rest else None
    wanted = rest[1:]
    scenes = [
        each
        for each in (*SCENES, *STATES)[first::of]
        if not wanted or each.__name__ in wanted
    ]
    for line in walk(tuple(scenes), float(larger), folder):
        print(line)  # noqa: T201 - what this process is for
    print(len(scenes), "scenes")  # noqa: T201 - the same


if __name__ == "__main__":
    main(*sys.argv[1:])
