"""What a start was asked for on its command line. No Qt: ``--help`` is cheap."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Final, NamedTuple

USAGE: Final = """\
Usage: mintdesk [OPTION]... [--] [FILE|FOLDER]...

Keeps Adobe credentials in the keyring and gets tokens from them.
FILE and FOLDER are looked into for credentials; nothing is stored before you agree.
Where Mintdesk is running already, its window takes them.

  --new-window       open another window beside one that is there
  --practice         practice: a local Adobe and a vault in memory
  --screenshot FILE  in practice, do the whole job and save a picture to FILE
  -h, --help         show this and end
  -v, --version      show the version and end
  --                 whatever follows is the name of a file
"""

_FLAGS: Final = {
    "--new-window": "new_window",
    "--practice": "practice",
    "--help": "help",
    "-h": "help",
    "--version": "version",
    "-v": "version",
}
_PICTURE: Final = "--screenshot"


class UsageError(Exception):
    """The command line cannot be understood; the text says why."""


class Wishes(NamedTuple):
    """What a start is to do; ``names`` are files and folders as they were given."""

    names: tuple[str, ...] = ()
    practice: bool = False
    screenshot: str = ""
    new_window: bool = False
    help: bool = False
    version: bool = False


def understood(arguments: Sequence[str]) -> Wishes:
    """The wishes on a command line, the program's own name left out.

    Raises :class:`UsageError`.
    """
    names: list[str] = []
    flags: dict[str, bool] = {}
    picture = ""
    left = deque(arguments)
    while left:
        word = left.popleft()
        if word == "--":
            names += left
            break
        if word in _FLAGS:
            flags[_FLAGS[word]] = True
        elif word == _PICTURE or word.startswith(f"{_PICTURE}="):
            picture = word[len(_PICTURE) + 1 :] or (left.popleft() if left else "")
            if not picture:
                raise UsageError(f"{_PICTURE} needs the name of a file")
        elif word.startswith("-") and word != "-" and not word.startswith("-psn_"):
            raise UsageError(f"unknown option: {shown(word)}")
        elif not word.startswith("-psn_"):  # macOS's Finder gives one
            names.append(word)
    return Wishes(
        names=tuple(name for name in names if name), screenshot=picture, **flags
    )


def shown(word: str) -> str:
    """A word as a terminal can take it: no controls, not too long."""
    return ascii(word[:80])[1:-1]
