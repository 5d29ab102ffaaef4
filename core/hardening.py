"""What the process gives away unasked: core dumps, key logs, loud libraries.

Nothing here costs a start anything: :func:`begin` needs no library, and what does
(``ctypes``) waits for :func:`close_memory`.

The limit on core files is the soft one alone. The hard one is inherited by the browser
and could not be raised there again; against whoever may raise ours from outside it
would help nothing, since he may also read the keyring. Where core dumps are piped to a
program (systemd-coredump, apport) the kernel does not look at the limit at all: there
:func:`close_memory` is what counts. On macOS attaching a debugger is not denied
(``PT_DENY_ATTACH``): it kills the process under a debugger, and stops nobody who may
start one.
"""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager, suppress
from types import ModuleType
from typing import Final, TextIO

# With these in the environment libraries tell on files or the terminal what they do:
# the keys of TLS connections, and Qt its events.
LOUD: Final = (
    "SSLKEYLOGFILE",
    "QT_LOGGING_RULES",
    "QT_LOGGING_CONF",
    "QT_DEBUG_PLUGINS",
)

# What a program with a window needs of its surroundings, on any system.
_NEEDED: Final = frozenset(
    (
        "APPDATA", "AT_SPI_BUS_ADDRESS", "COMSPEC", "DBUS_SESSION_BUS_ADDRESS",
        "DESKTOP_SESSION", "DISPLAY", "DYLD_LIBRARY_PATH", "FONTCONFIG_FILE",
        "FONTCONFIG_PATH", "HOME", "HOMEDRIVE", "HOMEPATH", "LANG", "LANGUAGE",
        "LD_LIBRARY_PATH", "LOCALAPPDATA", "LOGNAME", "NO_AT_BRIDGE", "PATH", "PATHEXT",
        "PROGRAMDATA", "PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH",
        "PYTHONPYCACHEPREFIX", "PYTHONUTF8", "SESSION_MANAGER", "SYSTEMDRIVE",
        "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "TZ", "USER", "USERNAME", "USERPROFILE",
        "VIRTUAL_ENV", "WAYLAND_DISPLAY", "WINDIR", "XAUTHORITY", "XMODIFIERS",
        "__CF_USER_TEXT_ENCODING",
    )
)  # fmt: skip
_NEEDED_KINDS: Final = ("GDK_", "GTK_", "KDE_", "LC_", "QT_", "XCURSOR_", "XDG_")

_PR_SET_DUMPABLE: Final = 4
_SEM_NOGPFAULTERRORBOX: Final = 2

_before: list[tuple[int, int]] = []


def begin(variables: MutableMapping[str, str] = os.environ) -> None:
    """The first step of a start: no core files, no key logs, no loud libraries."""
    forbid_core_dumps()
    for name in LOUD:
        variables.pop(name, None)
    quiet_python()


def forbid_core_dumps() -> None:
    """A crash leaves no file with the memory in it, and no trace on the terminal."""
    resource = _limits()
    if resource is not None:
        soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
        if not _before:
            _before.append((soft, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    import faulthandler  # built in, and loaded where the environment asks for it

    if faulthandler.is_enabled():
        faulthandler.disable()


def close_memory() -> None:
    """Let nobody but the administrator dump, trace or read this process's memory.

    Called once the window stands and before the first secret is read: on Linux a
    desktop portal looks at a program when that first calls, and turns away one that
    is closed by then; whom it has seen it knows (xdg-desktop-portal).
    Windows is told to send no crash report with memory in it. Elsewhere nothing.
    """
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    elif sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(kernel.GetErrorMode() | _SEM_NOGPFAULTERRORBOX)


@contextmanager
def ordinary_limits() -> Iterator[None]:
    """Start a child here: it gets the limits that Mintdesk was started with."""
    resource = _limits()
    if resource is None or not _before:
        yield
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, _before[0])
    try:
        yield
    finally:
        forbid_core_dumps()


def child_environment(variables: Mapping[str, str]) -> dict[str, str]:
    """What a start of practice mode needs, and nothing else of the environment.

    A shell that knows ``OAUTHS2S_CLIENT_SECRET`` or a proxy's password hands it on to
    every program; this one hands it on no further.
    """
    return {
        name: value
        for name, value in variables.items()
        if (name.upper() in _NEEDED or name.startswith(_NEEDED_KINDS))
        and name not in LOUD
    }


def quiet_python() -> None:
    """Nothing that Python itself says quotes a value on the terminal.

    A warning becomes a line of the log that names its class and place; what is logged
    while no log is open, or cannot be, is dropped.
    """
    logging.raiseExceptions = False
    logging.lastResort = None
    warnings.showwarning = _log_warning


def _log_warning(
    message: Warning | str,  # noqa: ARG001 - may quote a value
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,  # noqa: ARG001 - the terminal
    line: str | None = None,  # noqa: ARG001 - may quote a value
) -> None:
    place = f"{os.path.basename(filename)}:{lineno}"  # noqa: PTH119 - no Path needed
    logging.getLogger("mintdesk").warning("%s at %s", category.__name__, place)


def _limits() -> ModuleType | None:
    """The module of limits, which Windows lacks."""
    try:
        import resource
    except ImportError:
        return None
    return resource
