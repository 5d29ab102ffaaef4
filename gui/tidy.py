"""Garbage is collected on the GUI thread, and nowhere else.

Python collects cycles on whichever thread happens to allocate. A cycle may hold widgets
(a closed dialog and its callbacks do), and a widget destroyed on another thread takes
the process with it. So the automatic collector is off while a window lives, and a timer
does its work by the collector's own thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

# Milliseconds between two looks at the collector's counts.
EVERY = 5_000


class Tidy(QObject):
    """Collects on its own thread from its making to :meth:`stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation whose count is over its threshold."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        over = [age for age in range(3) if counts[age] > thresholds[age] > 0]
        if over:
            gc.collect(over[-1])

    def stop(self) -> None:
        """Leave the collector as it was found."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
