"""What leaves the program: the browser, and another start of Mintdesk."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QProcess, QProcessEnvironment, QUrl
from PySide6.QtGui import QDesktopServices

# The one page that Mintdesk opens; no text from outside ever becomes an address.
CONSOLE = "https://developer.adobe.com/console/projects"


def open_console() -> bool:
    """Show the Developer Console in the browser; false where there is none."""
    return QDesktopServices.openUrl(QUrl(CONSOLE))


def start_practice() -> bool:
    """Start practice mode as a program of its own."""
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments(["-m", "gui.app", "--practice"])
    process.setWorkingDirectory(os.path.dirname(os.path.dirname(__file__)))  # noqa: PTH120 - no Path before it is needed
    process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
    started, _ = process.startDetached()
    return started
