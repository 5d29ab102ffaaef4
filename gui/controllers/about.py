"""What the settings tell of the program itself, and of what it remembers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from gui.controllers.controller import Controller, Failed
from gui.tasks import Lane

if TYPE_CHECKING:
    from core.upkeep.licences import Licence
    from core.upkeep.log_reading import Log


class AboutController(Controller):
    """Each request names who is told its outcome."""

    def data_folder(self) -> Path:
        """Where everything lies but the secrets."""
        return self._services.world.folder

    def log_folder(self) -> Path:
        """Where the log lies."""
        return self._services.world.folder / "logs"

    def licences(
        self, done: Callable[[tuple[Licence, ...]], None], failed: Failed
    ) -> None:
        """What is shipped, and under which licences."""
        self._runner.run(Lane.READING, self, _licences, done, failed)

    def log(self, done: Callable[[Log], None], failed: Failed) -> None:
        """The latest lines of the log."""
        job = partial(_log, self.log_folder())
        self._runner.run(Lane.READING, self, job, done, failed)

    def remembered(self, done: Callable[[int], None], failed: Failed) -> None:
        """For how many folders the format of an export is remembered."""
        job = self._services.remembered_folders
        self._runner.run(Lane.CATALOG, self, job, done, failed)

    def forget(self, done: Callable[[None], None], failed: Failed) -> None:
        """Remember none of them any more."""
        job = self._services.forget_folders
        self._runner.run(Lane.CATALOG, self, job, done, failed)


def _licences() -> tuple[Licence, ...]:
    from core.upkeep import licences

    return licences.shipped()


def _log(folder: Path) -> Log:
    from core.upkeep import log_reading

    return log_reading.read_log(folder)
