"""A wrapper that tells when a window was first painted, and ends the process.

It listens to the main window alone: to filter every object's events would have PySide
make every class of widgets.
"""

from __future__ import annotations

from string import Template
from typing import Final

_WATCH: Final = Template("""
import os, sys, time
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from $module import $window

class Watch(QObject):
    seen = False

    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = $counts
            if self.seen:
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), 1)
        return False

    def event(self, event):
        if event.type() == QEvent.Type.User:
            os.write(1, b"%.6f" % time.perf_counter())
            os._exit(0)
        return super().event(event)

show = $window.show

def watched(window):
    window.watch = Watch(window)
    window.installEventFilter(window.watch)
    show(window)

$window.show = watched
""")


def watch(module: str, window: str, counts: str = "True") -> str:
    """Python that watches a class of windows; ``counts``: whether a frame does."""
    return _WATCH.substitute(module=module, window=window, counts=counts)
