"""The way in: what needs no window is done before Qt is loaded.

Help, version, a bundle's child, and a start that hands its files to the window that is
there already. Everything else is :func:`gui.app.run`.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn, TextIO

from core import hardening
from core.version import VERSION
from gui import arguments, meeting


def main() -> NoReturn:
    """Start Mintdesk, and end the process whatever still waits on a thread."""
    gc.disable()  # imports leave no garbage to search for; gui.tidy collects later
    leave(0 if has_served(sys.argv) else start(sys.argv[1:]))


def leave(code: int) -> NoReturn:
    """End the process at once, whatever still waits on a thread.

    Nobody need listen: a desktop's start may have no streams, and a pipe be closed.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):
            stream.flush()
    os._exit(code)


def start(words: list[str]) -> int:
    """Do what the command line asks for; the exit code."""
    hardening.begin()
    try:
        wishes = arguments.understood(words)
    except arguments.UsageError as error:
        _say(f"mintdesk: {error}\nTry: mintdesk --help", sys.stderr)
        return 2
    if wishes.help or wishes.version:
        _say(arguments.USAGE if wishes.help else f"Mintdesk {VERSION}", sys.stdout)
        return 0
    folder = _here()
    if not (wishes.practice or wishes.new_window) and _is_handed_over(wishes, folder):
        return 0
    from gui import app

    return app.run(wishes, folder)


def _say(text: str, stream: TextIO | None) -> None:
    """Nobody need listen."""
    with suppress(OSError):
        print(text, file=stream)


def has_served(words: list[str]) -> bool:
    """Whether a bundle was started as its own child, to read or to plan."""
    if words[1:2] == ["--mintdesk-parse-answer"]:
        from core.adobe import parse_child

        return parse_child.serve_if_asked(words)
    if words[1:2] == ["--mintdesk-read-text"]:
        from core import reading_child

        return reading_child.serve_if_asked(words)
    if words[1:2] == ["--mintdesk-plan-export"]:
        from core import planning_child

        return planning_child.serve_if_asked(words)
    return False


def _is_handed_over(wishes: arguments.Wishes, folder: str) -> bool:
    """Whether the window that is there has taken them; it comes forward."""
    names = wishes.names[: meeting.MOST_NAMES]
    word = meeting.Word(folder, names, meeting.wanted_token(os.environ))
    key = meeting.world_key(os.environ)
    return meeting.handed_over(word, key, os.environ)


def _here() -> str:
    """The folder that names are seen from; the root where it is gone."""
    try:
        return os.getcwd()  # noqa: PTH109 - no Path before it is needed
    except OSError:
        return os.path.abspath(os.sep)  # noqa: PTH100 - the same


if __name__ == "__main__":
    main()
