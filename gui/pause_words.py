"""A pause before the next try, in words: what it is for, and how long it still is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.models.state import Pause


def title(pause: Pause) -> str:
    """Why there is one."""
    translate = QCoreApplication.translate
    if pause.why == "throttled":
        return translate("Pause", "Adobe asks for a pause")
    if pause.why == "failed":
        return translate("Pause", "Adobe’s server failed")
    return translate("Pause", "No connection to Adobe")


def next_try(pause: Pause) -> str:
    """``Next try in 4 s``, without a full stop."""
    words = QCoreApplication.translate("Pause", "Next try in %1 s")
    return words.replace("%1", str(pause.seconds))


def told(pause: Pause) -> str:
    """Both, as two sentences."""
    return f"{title(pause)}. {next_try(pause)}."
