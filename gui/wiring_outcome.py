"""What came of wiring a project, as a message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from core.formats.app_config_findings import IMS_NAMES, Fault
from core.formats.app_config_wish import TUTORIAL_NAMES
from gui.models.message import Level, Message
from gui.models.plain import one_line

if TYPE_CHECKING:
    from gui.controllers.wiring import Wired

_OPEN: Final = (Fault.NO_VALUE, Fault.IMS_VALUES_MISSING)
_OURS: Final = (*TUTORIAL_NAMES, *IMS_NAMES)
# As many names as fit a sentence.
_TOLD: Final = 4


def message(wired: Wired, *, out: bool) -> Message:
    """Which files were read back, and what ``.env`` still lacks."""
    translate = QCoreApplication.translate
    files = ", ".join(one_line(path.name) for path in wired.paths)
    if out:
        title = translate("WiringOutcome", "Wiring taken out")
        text = translate("WiringOutcome", "%1: read back. All else is as it was.")
        return Message(Level.DONE, title, text.replace("%1", files))
    title = translate("WiringOutcome", "Wired into App Builder")
    missing = _missing(wired)
    if missing:
        from gui.words import ACTIONS

        text = translate(
            "WiringOutcome", "%1: read back. In .env there is no value yet for %2."
        )
        name = QCoreApplication.translate("Messages", str(ACTIONS["export_again"]))
        text = text.replace("%2", missing).replace("%1", files)
        return Message(
            Level.WARNING, title, text, action="export_again", action_name=name
        )
    text = translate("WiringOutcome", "%1: read back. It counts from the next deploy.")
    return Message(Level.DONE, title, text.replace("%1", files))


def _missing(wired: Wired) -> str:
    """The credential's own names that ``.env`` lacks, each once."""
    names = dict.fromkeys(
        name
        for each in wired.findings
        if each.fault in _OPEN
        for name in each.variables
        if name in _OURS
    )
    told = list(names)[:_TOLD]
    return ", ".join(told) + (" …" if len(names) > _TOLD else "")
