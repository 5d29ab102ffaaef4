"""Wiring into App Builder, connected; the flow is made when it is first used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gui.controllers.exports import ExportsController

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.flows.wiring_project import WiringProject
    from gui.models.message import Message


def hear(desk: Desk) -> None:
    """Connect the header's wish, and what an export may offer."""
    desk.window.late_page.then(
        lambda page: page.header.wireRequested.connect(lambda: flow(desk).open())
    )
    said: list[Message] = []

    def remember(message: Message) -> None:
        said[:] = [message]

    def consider(_credential_id: str, path: str) -> None:
        if said:
            flow(desk).consider(Path(path), said[0])

    # The export's own flow has heard it before, and said what became of it.
    desk.exporting.said.connect(remember)
    for exports in desk.findChildren(ExportsController):
        exports.written.connect(consider)


def flow(desk: Desk) -> WiringProject:
    """The flow that wires projects; there is one for each window."""
    from gui import hearing
    from gui.controllers.wiring import WiringController
    from gui.flows.wiring_project import WiringProject

    known = desk.window.findChild(WiringProject)
    if known is not None:
        return known
    controller = WiringController(desk.services, desk.runner, desk)
    made = WiringProject(desk.window, controller)
    hearing.hear_flow(desk, made)
    made.offered.connect(lambda message: desk.say(message, desk.exporting))
    return made
