"""What leaves the program: the browser, and another start of Mintdesk."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QDir, QProcess, QProcessEnvironment, QUrl
from PySide6.QtGui import QDesktopServices

from core import hardening

# The one page that Mintdesk opens; no text from outside ever becomes an address.
CONSOLE = "https://developer.adobe.com/console/projects"
# The pages that a message may offer, by the id of the offer.
LINKS = {"open_console": CONSOLE}


def open_console() -> bool:
    """Show the Developer Console in the browser; false where there is none."""
    with hardening.ordinary_limits():
        return QDesktopServices.openUrl(QUrl(CONSOLE))


def open_folder(path: str) -> bool:
    """Show one of our own folders in the file manager; false where that cannot be."""
    if not QDir(path).exists():
        return False
    with hardening.ordinary_limits():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def start_practice(program: str = sys.executable) -> bool:
    """Start practice mode as a program of its own."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments(["-m", "gui.start", "--practice"])
    process.setWorkingDirectory(os.path.dirname(os.path.dirname(__file__)))  # noqa: PTH120 - no Path before it is needed
    environment = QProcessEnvironment()
    for name, value in hardening.child_environment(os.environ).items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    with hardening.ordinary_limits():
        # WORKAROUND: PySide6 returns a bool here and declares a pair.
        outcome: object = process.startDetached()
    return bool(outcome[0] if isinstance(outcome, tuple) else outcome)
