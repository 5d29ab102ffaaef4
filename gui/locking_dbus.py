"""The lock as Linux tells it: screen savers on one bus, logind on the other.

Qt's own connection is used, whose thread is not the window's: nothing is waited for.
What is heard is taken as a reason to hide, and nothing else: anybody may send it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

SAVERS: Final = tuple(
    f"org.{name}.ScreenSaver"
    for name in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)
"""Who tells ``ActiveChanged(true)``: KDE and others, GNOME, Cinnamon, MATE, Xfce."""
LOGIND: Final = "org.freedesktop.login1.Session"

# WORKAROUND: PySide6 takes text here, as SLOT makes it, and declares bytes.
_ACTIVE: Final[Any] = SLOT("active_changed(bool)")
_LOCK: Final[Any] = SLOT("lock()")


class DBusEar(QObject):
    """Hears the screen savers, and logind's wish that this session be locked."""

    def __init__(self, told: Callable[[], object], parent: QObject | None) -> None:
        super().__init__(parent)
        self._told = told

    @Slot(bool)
    def active_changed(self, active: bool) -> None:
        """A screen saver has come, or gone."""
        if active:
            self._told()

    @Slot()
    def lock(self) -> None:
        """The session is to be locked."""
        self._told()

    def hear_savers(self, bus: QDBusConnection) -> bool:
        """Listen on a session's bus; whether there is one."""
        heard = [
            bus.connect("", "", name, "ActiveChanged", self, _ACTIVE) for name in SAVERS
        ]
        return any(heard)

    def hear_logind(self, bus: QDBusConnection, session: str) -> bool:
        """Listen on the system's bus for a session by its id; whether that worked."""
        path = session_path(session)
        if not path:
            return False
        return bus.connect("", path, LOGIND, "Lock", self, _LOCK)


def session_path(session: str) -> str:
    """Logind's object for a session's id, whose digits it writes as ``_3x``."""
    if not session or not session.isascii() or not session.isalnum():
        return ""
    first = f"_{ord(session[0]):02x}" if session[0].isdigit() else session[0]
    return f"/org/freedesktop/login1/session/{first}{session[1:]}"


def listen(
    told: Callable[[], object],
    parent: QObject,
    variables: Mapping[str, str] = os.environ,
) -> QObject | None:
    """Listen on both buses; None where neither is there."""
    session = variables.get("XDG_SESSION_ID", "")
    # WORKAROUND: PySide6 keeps the interpreter's lock while it opens a connection, for
    # which Qt's thread may wait once a Python object listens: first open, then listen.
    own = QDBusConnection.sessionBus()
    whole = QDBusConnection.systemBus() if session else None
    ear = DBusEar(told, parent)
    heard = ear.hear_savers(own)
    if whole is not None:
        heard = ear.hear_logind(whole, session) or heard
    return ear if heard else None
