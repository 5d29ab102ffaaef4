"""The check-up: one part after the other, each on the lane that it belongs to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from gui.controllers.controller import Controller
from gui.tasks import Lane, Runner

if TYPE_CHECKING:
    from core.services import Services
    from core.upkeep.checked import Checked, Part

# What is not named here reads files alone.
_LANES: Final = {
    "network": Lane.CATALOG,
    "certificates": Lane.NETWORK,
    "keyring": Lane.KEYRING,
    "round_trip": Lane.KEYRING,
}


class CheckUpController(Controller):
    """``windowWanted`` where the window is to say how it is (:meth:`take`).

    ``found(checked)`` for each part, ``checked`` after the last one. Of a check-up that
    was cancelled nothing more is heard.
    """

    windowWanted = Signal()
    found = Signal(object)
    checked = Signal()

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(services, runner, parent)
        self._turn = 0
        self._left: list[Part] = []

    def check(self) -> None:
        """Look from the start; an earlier look is given up."""
        from core.upkeep.checked import Part

        self.cancel()
        self._left = list(Part)
        self._next(self._turn)

    def cancel(self) -> None:
        """Look no further."""
        self._turn += 1
        self._left = []

    def take(self, checked: Checked) -> None:
        """How a part was found that the window itself looked at."""
        self._told(self._turn, checked)

    def _next(self, turn: int) -> None:
        from core.upkeep import check_up
        from core.upkeep.checked import Part

        if turn != self._turn:
            return
        if not self._left:
            self.checked.emit()
            return
        part = self._left.pop(0)
        if part is Part.WINDOW:
            self.windowWanted.emit()
            return
        lane = _LANES.get(part.value, Lane.READING)
        job = partial(check_up.look, part, self._services)
        self._runner.run(
            lane,
            self,
            job,
            partial(self._told, turn),
            lambda error: self._told(turn, check_up.not_looked(part, error)),
        )

    def _told(self, turn: int, checked: Checked) -> None:
        if turn == self._turn:
            self.found.emit(checked)
            self._next(turn)
