"""The end of the program: every step runs, whatever one of them raises."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from core.worlds import World, practice_world
from gui.program import Program
from gui.tasks import Lane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class BrokenDisk:
    """A catalog that cannot be closed."""

    def close(self) -> None:
        """Fail as a disk does."""
        raise OSError


def ended(qtbot: QtBot, app: QApplication, world: World, *, broken: bool) -> None:
    """Start a program, wait for its log, and end it."""
    program = Program(app, world)
    qtbot.addWidget(program.window)
    program.start()
    log = world.folder / "logs" / "mintdesk.log"
    qtbot.waitUntil(log.exists, timeout=20_000)
    program.runner.flush(Lane.CATALOG, 10)
    stores = program.services._stores
    if broken:
        program.services._stores = BrokenDisk()  # type: ignore[assignment]
    program.window.close()
    program.end()
    stores.close()


def is_file(handler: logging.Handler) -> bool:
    """Whether a handler keeps a file of Mintdesk's open."""
    name = getattr(handler, "baseFilename", "")
    return str(name).endswith("mintdesk.log")


def test_the_log_is_closed_before_the_folder_goes(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """Windows removes no folder in which a file is open."""
    world, seen = practice_world(), []

    def clear() -> None:
        loggers = (logging.getLogger(), logging.getLogger("mintdesk"))
        seen.append([h for each in loggers for h in each.handlers if is_file(h)])
        world.clear()

    ended(qtbot, qapp, replace(world, clear=clear), broken=False)
    assert seen == [[]]


def test_a_step_that_fails_keeps_no_other_from_running(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """The practice folder goes although the catalog could not be closed."""
    world = practice_world()
    ended(qtbot, qapp, world, broken=True)
    assert not world.folder.exists()


def test_the_hook_of_threads_is_put_back(qtbot: QtBot, qapp: QApplication) -> None:
    """Nothing of a program is left in the process."""
    before = threading.excepthook
    ended(qtbot, qapp, practice_world(), broken=False)
    assert threading.excepthook is before
