"""What nobody foresaw: told in the window, and the program lives on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# A widget whose every paint fails, in the real program with its real guard.
SCRIPT = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from core.worlds import practice_world
from gui import app
from gui.program import Program

class Failing(QWidget):
    def paintEvent(self, event):
        raise ValueError("a text that is never shown")

application = QApplication(["x"])
program = Program(application, practice_world())
app._guard(program)
program.start()
QTimer.singleShot(400, application, lambda: Failing(program.window).show())
QTimer.singleShot(900, application, application.quit)
application.exec()
print(program.window.shelf.message().title)
program.end()
sys.stdout.flush()
os._exit(0)
"""


def test_a_paint_that_fails_is_told_and_survived() -> None:
    """Not shown from inside the paint, which would fail again without end."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (
        0,
        "Mintdesk met a case it does not know",
    )
    assert "never shown" not in done.stderr
