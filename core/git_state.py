"""Whether git keeps a file, or would: asked of git itself, without running anything.

The repository may be anybody's, so its hooks and its file watcher are switched off, and
a refusal or a slow answer is told as unknown.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from core.errors import FileAbsent
from core.files import Existing, read_existing
from core.replacing import refuse_shared, replace_atomically
from core.temporary_files import PATTERN

SECONDS: Final = 2.0
_NEW_MODE: Final = 0o644
_KEPT: Final = {
    "PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH",
    "APPDATA", "PROGRAMDATA", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC",
    "PATHEXT", "TEMP", "TMP",
}  # fmt: skip
_SAFELY: Final = (
    "--no-pager",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.untrackedCache=false",
    "-c",
    f"core.hooksPath={os.devnull}",
    "-c",
    "safe.bareRepository=explicit",
)
_FATAL: Final = 128
# Git's words, in English by LC_ALL, for a repository that another user owns.
_FOREIGN: Final = b"dubious ownership"
_MOST_SAID: Final = 4_096
# Patterns that hide the temporary names in the list's folder and all below it.
_HIDING: Final = {PATTERN, ".mintdesk-*", ".mintdesk*", "*.tmp", ".*", "*"}
_special = re.compile(r"([\\*?\[\]])")
_line_end = re.compile(r"\r\n|\n")


class Git(StrEnum):
    """What git makes of a file."""

    NONE = "none"  # in no repository
    TRACKED = "tracked"
    IGNORED = "ignored"
    EXPOSED = "exposed"  # not ignored: the next ``git add`` takes it
    UNKNOWN = "unknown"


class WhyUnknown(StrEnum):
    """Why git does not say what it makes of a file."""

    ABSENT = "absent"  # there is a repository, and no git in PATH
    FOREIGN = "foreign"  # the repository belongs to somebody else
    SLOW = "slow"
    REFUSED = "refused"  # anything else, as a broken repository


class GitAnswer(NamedTuple):
    """What git makes of a file; ``why`` is told where that is unknown."""

    state: Git
    why: WhyUnknown | None = None


class IgnorePlan(NamedTuple):
    """Lines to be added to a ``.gitignore``; ``before`` is None for a new file.

    ``line`` hides the file; ``also`` what a killed write may leave beside it, and is
    empty where the list does that already.
    """

    path: Path
    line: str
    before: bytes | None
    after: bytes
    also: str = ""


def git_state(
    path: Path, environ: Mapping[str, str] | None = None, seconds: float = SECONDS
) -> Git:
    """Ask git, so many seconds a question; UNKNOWN where there is no answer."""
    return ask_git(path, environ, seconds).state


def ask_git(
    path: Path, environ: Mapping[str, str] | None = None, seconds: float = SECONDS
) -> GitAnswer:
    """As :func:`git_state`, and why there is no answer."""
    if repository_of(path) is None:
        return GitAnswer(Git.NONE)
    variables = os.environ if environ is None else environ
    program = _program(variables)
    if program is None:
        return GitAnswer(Git.UNKNOWN, WhyUnknown.ABSENT)
    asking = _Asking(program, _environment(variables), path.parent, seconds)
    # Each in the way that keeps a name from being a pattern.
    tracked = asking.answer(
        "--literal-pathspecs", "ls-files", "--error-unmatch", "--", path.name
    )
    if tracked == 0:
        return GitAnswer(Git.TRACKED)
    if tracked != 1:
        return _unknown(tracked)
    ignored = asking.answer("check-ignore", "-q", "--", f"./{path.name}")
    if ignored in (0, 1):
        return GitAnswer(Git.EXPOSED if ignored else Git.IGNORED)
    return _unknown(ignored)


def _unknown(answer: int | WhyUnknown) -> GitAnswer:
    why = answer if isinstance(answer, WhyUnknown) else WhyUnknown.REFUSED
    return GitAnswer(Git.UNKNOWN, why)


def repository_of(path: Path) -> Path | None:
    """The folder of the repository that a file lies in, or None."""
    try:
        folder = path.parent.resolve()
        return next(
            (each for each in (folder, *folder.parents) if (each / ".git").exists()),
            None,
        )
    except (OSError, ValueError, RuntimeError):
        return None


def plan_ignore(path: Path) -> IgnorePlan | None:
    """The line that hides a file from git.

    None in no repository, where it is there, or where the name makes no line of text.

    It goes below the others of the nearest ``.gitignore``, or into a new one at the
    top: a list that is nearer, or lower in one, has the last word. It is of no use for
    a file that is tracked. Raises what reading that list raises, FileNotRegular for a
    link, which git would not follow, FileShared for a list that is somebody else's.
    """
    root = repository_of(path)
    if root is None:
        return None
    whole = path.parent.resolve() / path.name
    target = _nearest_list(whole.parent, root)
    line = ignoring(whole.relative_to(target.parent).as_posix())
    if not _is_a_line(line):
        return None
    found = read_existing(target, follow=False)
    if found is not None:
        with suppress(FileAbsent):
            refuse_shared(target)
    text = found.text if found else ""
    there = _line_end.split(text)
    if line in there:
        return None
    also = "" if _HIDING.intersection(there) else PATTERN
    after = with_line(text, line)
    after = with_line(after, also) if also else after
    return IgnorePlan(target, line, *_bytes(found, after), also)


def _is_a_line(line: str) -> bool:
    """One, and not two; of letters, and not of bytes that are none."""
    return not re.search("[\r\n\ud800-\udfff]", line)


def _nearest_list(folder: Path, root: Path) -> Path:
    """The ``.gitignore`` that is there, from a folder upwards; else the top one's."""
    lists = (
        each / ".gitignore"
        for each in (folder, *folder.parents)
        if each.is_relative_to(root)
    )
    return next(filter(os.path.lexists, lists), root / ".gitignore")


def write_ignore(plan: IgnorePlan) -> Path:
    """Add the lines, if the file is still as it was; its mode stays."""
    replace_atomically(plan.path, plan.after, plan.before, new_mode=_NEW_MODE)
    return plan.path


def ignoring(inside: str) -> str:
    """The pattern that means one path of the repository and no other."""
    escaped = _special.sub(r"\\\1", inside)
    kept = len(escaped) - len(escaped.rstrip(" "))
    return "/" + (escaped[: len(escaped) - kept] + "\\ " * kept if kept else escaped)


def with_line(text: str, line: str) -> str:
    """The text with one more line, every byte before it as it was."""
    match = _line_end.search(text)
    end = match.group() if match else "\n"
    lead = "" if not text.strip("\ufeff") or text.endswith("\n") else end
    return f"{text}{lead}{line}{end}"


def _bytes(found: Existing | None, text: str) -> tuple[bytes | None, bytes]:
    return (found.data if found else None), text.encode()


def _program(environ: Mapping[str, str]) -> str | None:
    """The git of PATH, never one of the folder that we happen to be in."""
    found = shutil.which("git", path=environ.get("PATH", os.defpath))
    return found if found and Path(found).is_absolute() else None


def _environment(environ: Mapping[str, str]) -> dict[str, str]:
    """What git needs, and nothing that would send it elsewhere."""
    kept = {key: value for key, value in environ.items() if key.upper() in _KEPT}
    return kept | {
        "LC_ALL": "C",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "none",
    }


class _Asking(NamedTuple):
    """Git, and where and how it is asked."""

    program: str
    environ: dict[str, str]
    folder: Path
    seconds: float

    def answer(self, *words: str) -> int | WhyUnknown:
        """Its exit code, 0 or 1 for yes and no; or why it cannot be asked."""
        import tempfile

        hidden = 0
        if sys.platform == "win32":
            hidden = subprocess.CREATE_NO_WINDOW
        # A file, since a pipe that a child of git's keeps open would be waited for.
        try:
            with tempfile.TemporaryFile() as said:
                code = subprocess.run(
                    [self.program, *_SAFELY, "-C", str(self.folder), *words],
                    env=self.environ,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=said,
                    timeout=self.seconds,
                    check=False,
                    creationflags=hidden,
                ).returncode
                said.seek(0)
                foreign = code == _FATAL and _FOREIGN in said.read(_MOST_SAID)
        except subprocess.TimeoutExpired:
            return WhyUnknown.SLOW
        except (OSError, ValueError):
            return WhyUnknown.REFUSED
        return WhyUnknown.FOREIGN if foreign else code
