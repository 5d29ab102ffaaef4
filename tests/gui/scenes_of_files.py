"""Scenes of the Files tab: every kind of file and state, with text from outside."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from core import remembered as signs
from core.model import Credential
from core.remembered import Kind, Remembered, Standing
from gui.models.files_list import FileLine, FilesState
from gui.views.header import FILES
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL, chosen

ALL: Final = (
    (Kind.EXPORT, Standing.CURRENT),
    (Kind.EXPORT, Standing.STALE),
    (Kind.EXPORT, Standing.STALE),
    (Kind.EXPORT, Standing.CHANGED),
    (Kind.EXPORT, Standing.MISSING),
    (Kind.EXPORT, Standing.UNREADABLE),
    (Kind.EXPORT, Standing.LOCKED),
    (Kind.WIRING, Standing.CURRENT),
    (Kind.IMPORT, Standing.HOLDS),
    (Kind.IMPORT, Standing.FREE),
)


def state_of(credential: Credential, folder: str, at: float) -> FilesState:
    """A file of each kind in each state."""
    facts = {
        Kind.EXPORT: {signs.DIALECT: "prefix", signs.LABEL: folder},
        Kind.WIRING: {signs.KEYS: '[["a", ["b"]], ["a", ["c"]]]'},
        Kind.IMPORT: {},
    }
    lines = []
    for place, (kind, found) in enumerate(ALL):
        path = f"/srv/{folder}/project-{place}/.env"
        kept = Remembered(credential.id, path, kind, "", at, facts[kind])
        lines.append(FileLine(kept, found))
    return FilesState(credential.id, tuple(lines))


def files(seat: Seat) -> QWidget:
    """Every row there can be."""
    credential = chosen(seat)
    seat.window.page.show_tab(FILES)
    now = seat.services.now()
    seat.window.page.files.show_files(state_of(credential, EVIL, now))
    seat.window.page.header.tabs.set_warning(FILES, True)
    return seat.window


def no_files(seat: Seat) -> QWidget:
    """What comes here."""
    chosen(seat)
    seat.window.page.show_tab(FILES)
    return seat.window


FILED = (files, no_files)
