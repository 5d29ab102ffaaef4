"""Reading what the user hands in, on a lane of its own: a file's server may hang."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from core.model import Secret
from core.services import Services
from gui.controllers.controller import Controller
from gui.controllers.gauge import Gauge
from gui.models.found import NO_FILE, Found
from gui.tasks import Lane, Runner, Ticket

if TYPE_CHECKING:
    from core.adobe.stopping import Stop
    from core.folders import FolderReading
    from core.reading import FileReading

Result = TypeVar("Result")

# Most files and folders that are taken at once.
MOST_PATHS: Final = 100


class Tally:
    """How far a reading has come: written by its thread, looked at by the window."""

    def __init__(self) -> None:
        self._figures = (0, 0)

    def put(self, looked: int, of: int) -> None:
        """So many files were looked into, of so many."""
        self._figures = (looked, of)

    def get(self) -> tuple[int, int]:
        """The latest figures; (0, 0) as long as nothing is known."""
        return self._figures


class ReadingController(Controller):
    """One reading at a time: the newer replaces the one before.

    ``found(found)``, ``failed(error)`` or, once it is given up, nothing.
    ``moved(looked, of)`` while several files are looked into. ``leave_lane`` leaves
    what may hang to itself, so that the next reading need not stand behind it.
    """

    found = Signal(object)
    failed = Signal(object)
    moved = Signal(int, int)

    def __init__(
        self,
        services: Services,
        runner: Runner,
        leave_lane: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services, runner, parent)
        self._leave_lane = leave_lane
        self._stop: Stop | None = None
        self._ticket: Ticket | None = None
        self._gauge = Gauge(self)
        self._gauge.moved.connect(self.moved)

    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._stop is not None

    def read_paths(self, paths: tuple[Path, ...], target: str = "") -> None:
        """Read files and folders; those past :data:`MOST_PATHS` are left out."""
        # Nothing of ours goes along: a thread must not be the last to hold it.
        tally = Tally()
        job = partial(look_into, self._services, paths, target, tally)
        self._begin(job, tally)

    def read_text(self, text: Secret, target: str = "", *, pasted: bool) -> None:
        """Read a text."""
        job = partial(look_at, self._services, text, target, pasted)
        self._begin(job, Tally())

    def give_up(self) -> None:
        """What is being read is no longer wanted; nothing more is told of it."""
        if self._stop is None or self._ticket is None:
            return
        self._stop.set()
        self._ticket.cancel()
        self._end()
        self._leave_lane()

    def _begin(self, job: Callable[[Stop], Found], tally: Tally) -> None:
        # Imported on first use: no start needs it.
        from core.adobe.stopping import Stop

        self.give_up()
        self._stop = stop = Stop()
        self._gauge.follow(tally.get)
        run = partial(job, stop)
        ticket = self._runner.run(Lane.READING, self, run, self._done, self._failed)
        if self._stop is stop:  # else: done at once
            self._ticket = ticket

    def _done(self, found: Found) -> None:
        self._end()
        self.found.emit(found)

    def _failed(self, error: Exception) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._gauge.stop()
        self._stop = self._ticket = None


def look_into(
    services: Services,
    paths: tuple[Path, ...],
    target: str,
    tally: Tally,
    stop: Stop,
) -> Found:
    """What files and folders hold; raises Cancelled alone.

    Of a folder that cannot be opened there is a reading with its error.
    """
    taken = tuple(dict.fromkeys(paths))[:MOST_PATHS]
    folders = tuple(path for path in taken if is_folder(path))
    plain = tuple(path for path in taken if path not in folders)
    files = list(services.read_files(plain, stop, tally.put)) if plain else []
    passed_by = closed = 0
    cut = len(taken) < len(set(paths))
    for folder in folders:
        seen = _folder(services, folder, stop, tally)
        files += seen.files
        passed_by += seen.passed_by
        closed += seen.closed
        cut = cut or seen.cut
    alone = str(folders[0]) if len(folders) == 1 and not plain else ""
    once = {each.path: each for each in reversed(files)}
    kept = tuple(reversed(once.values()))
    return Found(kept, alone, target, passed_by, closed, cut)


def look_at(
    services: Services, text: Secret, target: str, pasted: bool, stop: Stop
) -> Found:
    """What a text holds; raises FormatError or Cancelled."""
    from core.reading import FileReading

    read = FileReading(NO_FILE, services.read_pasted(text, stop))
    return Found((read,), target=target, pasted=pasted)


def is_folder(path: Path) -> bool:
    """Whether it is a folder of this computer; a share is not even asked."""
    from core.errors import FileError
    from core.files import refuse_foreign

    try:
        refuse_foreign(path)
        return path.is_dir()
    except (FileError, OSError, ValueError):
        return False


def _folder(
    services: Services, folder: Path, stop: Stop, tally: Tally
) -> FolderReading:
    from core.errors import AppError, Cancelled
    from core.folders import FolderReading
    from core.reading import FileReading

    try:
        return services.read_folder(folder, stop, tally.put)
    except Cancelled:
        raise
    except AppError as error:
        failed: tuple[FileReading, ...] = (FileReading(folder, error=error),)
        return FolderReading(failed, looked=0, passed_by=0, closed=0, cut=False)
