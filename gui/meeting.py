"""Where a second start finds the first, and what it says there. No Qt.

A socket in the user's runtime folder (a named pipe on Windows), under a name that
belongs to the user and to the data folder, so that worlds do not mix. What is said is a
line of JSON, of at most :data:`LONGEST` bytes, and holds names of files, never a
secret. The window answers with a line, and acts upon a last one. None of it is trusted:
names are treated like files that are dropped on the window.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

VERSION: Final = 1
LONGEST: Final = 1_000_000
MOST_NAMES: Final = 101
"""One more than are read at once, so that what is left out is told."""
LONGEST_NAME: Final = 4096
TAKEN: Final = b"taken\n"
"""The answer of a window that would take what was said."""
GO: Final = b"go\n"
"""What it then waits for: who has given up meanwhile has a window of its own."""

PATIENCE: Final = 1.0
"""Seconds that a second start waits for the first."""

# A socket's path has at most 104 bytes on macOS, 108 on Linux.
_LONGEST_PLACE: Final = 100
# What desktops hand to a start so that a window may come to the front.
_TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Word(NamedTuple):
    """What a second start says: names as given, the folder that they are seen from."""

    folder: str
    names: tuple[str, ...] = ()
    token: str = ""


def world_key(variables: Mapping[str, str]) -> str:
    """What tells one list of credentials from another: its folder, and addresses."""
    from core.worlds import data_folder

    custom = (variables.get(f"MINTDESK_{of}_URL", "") for of in ("TOKEN", "QUOTA"))
    folder = str(data_folder(variables))  # as written: no disk is asked
    return "\n".join((folder, *custom))


def place_of(key: str, variables: Mapping[str, str], *, make: bool = False) -> str:
    """The socket's path, or the pipe's name; empty where there is no safe place."""
    import zlib

    name = f"mintdesk-{zlib.crc32(key.encode('utf-8', 'surrogateescape')):08x}"
    if sys.platform == "win32":
        user = zlib.crc32(variables.get("USERNAME", "").encode())
        return rf"\\.\pipe\{name}-{user:08x}"
    folder = _private_folder(variables, make=make)
    place = f"{folder}/{name}" if folder else ""
    return place if len(os.fsencode(place)) <= _LONGEST_PLACE else ""


def said(word: Word, key: str) -> bytes:
    """A word as it goes over the socket."""
    import json

    content = {"version": VERSION, "world": key, **word._asdict()}
    return json.dumps(content).encode("ascii") + b"\n"


def heard(line: bytes, key: str) -> Word | None:
    """What was said, or None where it is not for this window or not well formed."""
    import json

    try:
        content = json.loads(line[:LONGEST])
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or content.get("version") != VERSION:
        return None
    folder, names, token = (content.get(of) for of in Word._fields)
    if content.get("world") != key or not isinstance(names, list):
        return None
    if not _is_folder_name(folder) or not all(map(_is_name, names[:MOST_NAMES])):
        return None
    return Word(str(folder), tuple(names[:MOST_NAMES]), _clean(token))


def wanted_token(variables: Mapping[str, str]) -> str:
    """What the desktop gave to this start, to be handed on."""
    return next((_clean(variables.get(of)) for of in _TOKENS if variables.get(of)), "")


def handed_over(word: Word, key: str, variables: Mapping[str, str]) -> bool:
    """Whether a window that runs has taken what this start was asked for.

    Costs a look at a file where there is none, and :data:`PATIENCE` where it hangs.
    """
    if not is_met(key, variables):
        return False
    line = said(word, key)
    if len(line) > LONGEST:
        return False
    place = place_of(key, variables)
    if sys.platform == "win32":
        return _told_by_pipe(place, line)
    return _told_by_socket(place, line)


def is_met(key: str, variables: Mapping[str, str]) -> bool:
    """Whether a window seems to listen already; it may be dead."""
    place = place_of(key, variables)
    if sys.platform == "win32":
        return os.path.exists(place)  # noqa: PTH110 - a pipe is no Path
    return bool(place) and _is_socket_of_ours(place)


def _told_by_socket(place: str, line: bytes) -> bool:
    import socket
    import time

    until = time.monotonic() + PATIENCE
    answer = b""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as call:
            call.settimeout(PATIENCE)
            call.connect(place)
            call.sendall(line)
            while len(answer) < len(TAKEN):
                call.settimeout(max(0.001, until - time.monotonic()))
                part = call.recv(len(TAKEN))
                if not part:
                    return False
                answer += part
            if answer == TAKEN:
                call.sendall(GO)
    except OSError:
        return False
    return answer == TAKEN


def _told_by_pipe(place: str, line: bytes) -> bool:
    """Windows: a pipe is a file, and knows no time limit; so a thread waits for it."""
    import threading

    answers: list[bytes] = []
    given_up = threading.Event()

    def tell() -> None:
        try:
            with open(place, "r+b", buffering=0) as pipe:  # noqa: PTH123 - no path
                pipe.write(line)
                answer = pipe.read(len(TAKEN))
                if answer == TAKEN and not given_up.is_set():
                    pipe.write(GO)
                    answers.append(answer)
        except OSError:
            return

    teller = threading.Thread(target=tell, daemon=True)
    _let_it_come_forward()
    teller.start()
    teller.join(PATIENCE)
    given_up.set()
    return answers == [TAKEN]


def _let_it_come_forward() -> None:
    """Windows lets a window come to the front if who has the front says so."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def _private_folder(variables: Mapping[str, str], *, make: bool) -> str:
    """A folder that the user alone can open: XDG's, else one of our own in /tmp."""
    given = variables.get("XDG_RUNTIME_DIR", "")
    if given.startswith("/") and _is_private(given):
        return given
    above = variables.get("TMPDIR", "")
    if not above.startswith("/"):
        above = "/tmp"  # noqa: S108 - looked at below
    if _is_private(above):
        return above.rstrip("/")
    folder = f"{above.rstrip('/')}/mintdesk-{_user()}"
    if make:
        with suppress(OSError):
            os.mkdir(folder, 0o700)  # noqa: PTH102 - looked at right below
    return folder if _is_private(folder) else ""


def _is_private(folder: str) -> bool:
    """Whether it is a real folder of this user, closed to others."""
    try:
        found = os.lstat(folder)
    except (OSError, ValueError):
        return False
    closed = not stat.S_IMODE(found.st_mode) & 0o077
    return stat.S_ISDIR(found.st_mode) and found.st_uid == _user() and closed


def _is_socket_of_ours(place: str) -> bool:
    try:
        found = os.lstat(place)
    except (OSError, ValueError):
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == _user()


def _user() -> int:
    return os.getuid() if sys.platform != "win32" else -1


def _is_name(name: Any) -> bool:
    """Whether it can be the name of a file: no NUL, and it can be encoded."""
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_NAME or "\0" in name:
        return False
    try:
        os.fsencode(name)
    except UnicodeError:
        return False
    return True


def _is_folder_name(folder: Any) -> bool:
    return _is_name(folder) and Path(folder).is_absolute()


def _clean(token: Any) -> str:
    """A token of a desktop: short, printable, else nothing."""
    good = isinstance(token, str) and len(token) <= 512
    return token if good and token.isascii() and token.isprintable() else ""
