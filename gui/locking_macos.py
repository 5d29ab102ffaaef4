"""The lock as macOS tells it: a notification to every program of the session.

Core Foundation calls back on the main thread's loop, which is Qt's. Written after
Apple's reference; not run on macOS yet.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject

LOCKED: Final = b"com.apple.screenIsLocked"
_LIBRARY: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF_8: Final = 0x08000100
_AT_ONCE: Final = 4  # also while the program is not in front


class MacEar(QObject):
    """Keeps what Core Foundation calls, for as long as the program runs."""

    def __init__(self, call: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._call = call


def listen(told: Callable[[], object], parent: QObject) -> QObject | None:
    """Ask for the notification; None where Core Foundation is not there."""
    import ctypes

    try:
        core = ctypes.CDLL(_LIBRARY)
    except OSError:
        return None
    pointer = ctypes.c_void_p
    core.CFNotificationCenterGetDistributedCenter.restype = pointer
    core.CFNotificationCenterGetDistributedCenter.argtypes = []
    core.CFStringCreateWithCString.restype = pointer
    core.CFStringCreateWithCString.argtypes = [
        pointer,
        ctypes.c_char_p,
        ctypes.c_uint32,
    ]
    kind = ctypes.CFUNCTYPE(None, pointer, pointer, pointer, pointer, pointer)
    core.CFNotificationCenterAddObserver.restype = None
    core.CFNotificationCenterAddObserver.argtypes = [
        pointer,
        pointer,
        kind,
        pointer,
        pointer,
        ctypes.c_long,
    ]
    call = kind(lambda *_: _tell(told))
    core.CFNotificationCenterAddObserver(
        core.CFNotificationCenterGetDistributedCenter(),
        None,
        call,
        core.CFStringCreateWithCString(None, LOCKED, _UTF_8),
        None,
        _AT_ONCE,
    )
    return MacEar(call, parent)


def _tell(told: Callable[[], object]) -> None:
    """What a callback of C returns is not looked at."""
    told()
