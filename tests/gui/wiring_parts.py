"""A project in a folder, wired from a window whose jobs are done at once."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from gui.dialogs.wiring_dialog import WiringDialog
from gui.flows.wiring_project import WiringProject
from gui.wiring_project import flow
from tests.core.app_builder_parts import BARE, lay_out
from tests.gui.desk_parts import Seat

# Besides the tutorial's action, one that the web does not reach.
TWO: Final = BARE.replace(
    "        generic:",
    "        nightly:\n          function: b.js\n        generic:",
)


def wiring(seat: Seat, folder: Path, ext: str = BARE) -> WiringDialog:
    """The dialog, a project's folder read."""
    made = flow(seat.desk)
    made.open(lay_out(folder, ext))
    return sheet_of(seat)


def sheet_of(seat: Seat) -> WiringDialog:
    """The dialog that is open."""
    return seat.window.findChildren(WiringDialog)[-1]


def flow_of(seat: Seat) -> WiringProject:
    """The window's flow."""
    return flow(seat.desk)
