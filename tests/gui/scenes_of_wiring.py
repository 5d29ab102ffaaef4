"""Scenes of a project wired into App Builder, full of text from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from core.formats.app_config_findings import Fault, Finding
from core.formats.app_config_plan import Way
from core.wiring import PlannedWiring, Project, look, plan_wiring
from gui.dialogs.wiring_dialog import WiringDialog
from tests.core.app_builder_parts import TUTORIAL, lay_out
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL, chosen


def _project() -> tuple[Project, PlannedWiring]:
    with TemporaryDirectory() as folder:
        text = TUTORIAL.replace("generic:", f"'{EVIL}':", 1)
        project = look(lay_out(Path(folder), text.replace("$OAUTHS2S_CLIENT_ID", "''")))
        keys = [each.key for each in project.actions]
        odd = tuple(Finding(fault, EVIL, 1, EVIL, EVIL, (EVIL,)) for fault in Fault)
        planned = plan_wiring(project, keys, Way.INCLUDE, replace=True)
        return replace(project, findings=odd), planned


def wiring(seat: Seat) -> QWidget:
    """The actions of a project, and all that may be odd about them."""
    chosen(seat)
    sheet = WiringDialog(seat.window)
    sheet.actions_page.show_folder(Path(EVIL))
    sheet.show_project(_project()[0])
    sheet.show()
    return sheet


def wiring_changes(seat: Seat) -> QWidget:
    """What would change."""
    project, planned = _project()
    sheet = WiringDialog(seat.window)
    sheet.show_project(project)
    sheet.agree()
    sheet.show_plan(planned)
    sheet.show()
    return sheet


WIRED: tuple[Callable[[Seat], QWidget], ...] = (wiring, wiring_changes)
