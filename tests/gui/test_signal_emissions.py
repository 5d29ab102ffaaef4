"""The installed PySide6 survives many signals that carry True.

Version 6.12.0 on Python 3.11 drops a reference to True with each of them and aborts
after some hundreds; a process of its own tells.
"""

from __future__ import annotations

import subprocess
import sys

EMITTING = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Teller(QObject):
    told = Signal(bool)

app = QCoreApplication([])
teller, count = Teller(), 0

def hear(said):
    global count
    count += said

teller.told.connect(hear)
for _ in range(2_000):
    teller.told.emit(True)
print(count)
"""


def test_two_thousand_emissions_leave_the_process_alive() -> None:
    """Each is heard, and the process ends as it should."""
    done = subprocess.run(
        [sys.executable, "-c", EMITTING], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout.strip()) == (0, "2000")
