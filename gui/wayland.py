"""Under Wayland: the clipboard cleared by a program that may, while the window may not.

A compositor can refuse a window without the keyboard's focus. ``wl-copy`` has a way
around that. It gets no text, neither as an argument nor as its input.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping

from PySide6.QtCore import QProcess, QProcessEnvironment, Qt
from PySide6.QtGui import QGuiApplication

from core import hardening

PROGRAM = "wl-copy"


def may_be_refused() -> bool:
    """Whether Qt's own clearing may do nothing now."""
    active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
    return QGuiApplication.platformName().startswith("wayland") and not active


def clear(variables: Mapping[str, str] = os.environ) -> bool:
    """Start ``wl-copy --clear``; false where it is not installed."""
    program = shutil.which(PROGRAM, path=variables.get("PATH", ""))
    if program is None or not os.path.isabs(program):  # noqa: PTH117 - no Path before it is needed
        return False
    process = QProcess()
    process.setProgram(program)
    process.setArguments(["--clear"])
    environment = QProcessEnvironment()
    for name, value in hardening.child_environment(variables).items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    # WORKAROUND: PySide6 returns a bool here and declares a pair.
    outcome: object = process.startDetached()
    return bool(outcome[0] if isinstance(outcome, tuple) else outcome)
