"""Wiring into App Builder, connected; the flow is made when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.desk import Desk
    from gui.flows.wiring_project import WiringProject


def hear(desk: Desk) -> None:
    """Connect the header's wish, and what an export may offer."""
    desk.window.late_page.then(
        lambda page: page.header.wireRequested.connect(lambda: flow(desk).open())
    )
    desk.exporting.placed.connect(
        lambda path, message: flow(desk).consider(path, message)
    )


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
