"""The lock as Windows tells it: a message to a window that asked for it.

Written after Microsoft's reference; not run on Windows yet. The pure parts are tested.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
)
from PySide6.QtWidgets import QWidget

WM_WTSSESSION_CHANGE: Final = 0x02B1
WTS_CONSOLE_DISCONNECT: Final = 0x2
WTS_REMOTE_DISCONNECT: Final = 0x4
WTS_SESSION_LOCK: Final = 0x7
_THIS_SESSION: Final = 0
_LEAVING: Final = (WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK)


def is_lock(message: int, what: int) -> bool:
    """Whether a message tells of a lock, or of a user who is switched away."""
    return message == WM_WTSSESSION_CHANGE and what in _LEAVING


class WindowsEar(QAbstractNativeEventFilter):
    """Looks at the messages of the program's windows."""

    def __init__(self, told: Callable[[], object]) -> None:
        from ctypes import wintypes

        super().__init__()
        self._told, self._kind = told, wintypes.MSG

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Tell of a lock; every message goes on its way."""
        read = self._kind.from_address(int(message))
        if is_lock(read.message, read.wParam):
            self._told()
        return False, 0


class _Kept(QObject):
    """Holds the filter for as long as somebody listens."""

    def __init__(self, ear: WindowsEar, parent: QObject) -> None:
        super().__init__(parent)
        self.ear = ear


def listen(
    window: QWidget, told: Callable[[], object], parent: QObject
) -> QObject | None:
    """Ask for the messages; None where Windows does not grant them."""
    import ctypes

    library = getattr(ctypes, "windll", None)
    app = QCoreApplication.instance()
    if library is None or app is None:
        return None
    if not library.wtsapi32.WTSRegisterSessionNotification(
        ctypes.c_void_p(int(window.winId())), ctypes.c_ulong(_THIS_SESSION)
    ):
        return None
    ear = WindowsEar(told)
    app.installNativeEventFilter(ear)
    return _Kept(ear, parent)
