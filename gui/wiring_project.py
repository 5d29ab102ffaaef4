"""Wiring into App Builder, connected; the flow is made when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from gui.desk import Desk
    from gui.flows.wiring_project import WiringProject


def hear(desk: Desk) -> None:
    """Connect what an export may offer."""
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
    made = WiringProject(desk.window, controller, lambda: desk.chosen or "")
    hearing.hear_flow(desk, made)
    made.offered.connect(lambda message: desk.say(message, desk.exporting))
    made.wired.connect(lambda *done: _note(desk, *done))
    return made


def open_for_chosen(desk: Desk) -> None:
    """The dialog, in the project that the chosen credential went to last."""
    flow(desk).open(credential_id=desk.chosen or "")


def export_missing(desk: Desk, *, included: bool) -> None:
    """Export the chosen credential to that project, under the names it asks for."""
    from core.formats.target_table import Dialect
    from gui.models.outgoing import Wish

    path = flow(desk).env_of_last()
    wish = Wish(Dialect.APP_BUILDER if included else Dialect.TUTORIAL)
    desk.with_chosen(lambda credential: desk.exporting.export(credential, path, wish))()


def show_code(desk: Desk) -> None:
    """The code of an action that uses what it was wired for."""
    from gui.copy_as import Copying

    copying = desk.window.page.findChild(Copying)
    if copying is not None:
        copying.show_code()


def _note(
    desk: Desk, owner: str, folder: Path, paths: tuple[Path, ...], wish: object
) -> None:
    """The project is one of the files of whom it was wired for."""
    from gui import files

    known = files.of(desk)
    if known is not None:
        known.note_wiring(owner, folder, paths, wish)
