"""Scenes of Settings, About: licences, log and check-up, with text from outside."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.adobe.findings import Verdict
from core.upkeep.checked import Checked, Part
from core.upkeep.licences import Licence
from core.upkeep.log_reading import Log, LogLine
from gui.dialogs.about import LicencesDialog
from gui.dialogs.checkup import CheckUpDialog
from gui.dialogs.log_viewer import LogDialog
from tests.gui.desk_parts import Seat
from tests.gui.scene_parts import EVIL


def licences(seat: Seat) -> QWidget:
    """Two packages, one without a text."""
    sheet = LicencesDialog(seat.window)
    sheet.show_licences(
        (Licence(EVIL, EVIL, EVIL, EVIL), Licence("httpx", "0.28", EVIL))
    )
    sheet.show()
    return sheet


def log(seat: Seat) -> QWidget:
    """Two lines, one of another shape."""
    sheet = LogDialog(seat.window)
    lines = (LogLine("2026-03-03 10:00:00", "ERROR", EVIL), LogLine("", "", EVIL))
    sheet.show_log(Log(lines, cut=True))
    sheet.show()
    return sheet


def check_up(seat: Seat) -> QWidget:
    """A part that is well, one that is odd, one that failed."""
    sheet = CheckUpDialog(seat.window)
    sheet.show()
    for verdict, case in (
        (Verdict.OK, "ok"),
        (Verdict.WARN, "locked"),
        (Verdict.FAIL, "failed"),
    ):
        facts = {"name": EVIL, "reason": EVIL}
        sheet.add(Checked(Part.KEYRING, verdict, case, facts))
    sheet.show_checked()
    return sheet


UPKEEP = (licences, log, check_up)
