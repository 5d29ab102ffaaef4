"""The import preview, connected, and made when something was found first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.late import Late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model import Credential
    from core.reading import FileReading
    from gui.desk import Desk
    from gui.flows.import_preview import ImportPreview


def hear(desk: Desk) -> None:
    """Show what the readers find."""
    late = Late(lambda: _preview(desk))
    desk.importing.found.connect(lambda found: late.get().show(found))


def _preview(desk: Desk) -> ImportPreview:
    from gui import hearing
    from gui.controllers.importing import ImportingController
    from gui.flows.import_preview import ImportPreview

    importing = desk.importing
    flow = ImportPreview(
        desk.window, ImportingController(desk.services, desk.runner, desk)
    )
    desk.window.closing.connect(flow.give_up)
    flow.spared = importing.spared  # known by now: nothing was found before
    flow.stored.connect(importing.stored)
    flow.leftBehind.connect(importing.leftBehind)
    flow.heldIn.connect(lambda *held: _note_sources(desk, *held))
    flow.updated.connect(lambda credentials: _show_updated(desk, credentials))
    hearing.hear_flow(desk, flow, about=importing)
    return flow


def _show_updated(desk: Desk, credentials: Sequence[Credential]) -> None:
    """Draw what was changed, and go to the first of them."""
    desk.on_seen_again(credentials)
    first = credentials[0].id
    desk.window.leave_settings()
    desk.choose(first)
    desk.window.sidebar.select(first)
    desk.credentials.load_recent(first)


def _note_sources(
    desk: Desk, read: tuple[FileReading, ...], credentials: tuple[Credential, ...]
) -> None:
    """What was imported lies in these files, in plain text."""
    from gui import files

    known = files.of(desk)
    if known is not None:
        known.note_sources(read, credentials)
