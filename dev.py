"""Set up and drive Mintdesk from a checkout: ``python3 dev.py run``, ``… test``.

Standard library only, and the same words on Linux, macOS and Windows. This file parses
on Python 3.6 and later, so that an old Python is told in a sentence what is missing;
the scripts beside it in ``packaging/`` are run by the right one.
"""

import argparse
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "mintdesk-stamp.json"
LOCKS = ROOT / "packaging" / "locks"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = str(SCRIPTS / ("python.exe" if os.name == "nt" else "python"))
LINUX = platform.system() == "Linux"
OLDEST, NEWEST = (3, 11), (3, 14)

USAGE = """\
Usage: python3 dev.py COMMAND [arguments]

  run        open Mintdesk in practice mode, with a local Adobe
             --real: with your own keyring, and Adobe's addresses
             --screenshot FILE: do the practice job by itself, save a picture
  test       run the tests; arguments go to pytest
  check      ruff, mypy, import rules and translations
  bench      measure, as ratios taken side by side
  translate  bring the translation files up to date
  lock       choose and pin the dependencies anew
  screenshots  pictures of every page, dialog and state
"""

OLD = """\
Mintdesk needs Python {}; this is {}.
Install Python 3.12, from python.org or your system's packages (Debian and Ubuntu:
sudo apt-get install python3.11 python3.11-venv), then type: python3.12 dev.py {}"""

NO_NETWORK = """\
The packages could not be fetched: pip has no network here, or it needs its proxy or
index set (pip config). Then type the same again."""

NOT_OURS = """\
There is a .venv here that dev.py did not make, so it is left as it is. Move it away
or delete it, then type the same again."""

NO_DISPLAY = """\
There is no display here, and --real needs its window: use a desktop session, or
ssh -X. Without --real the practice job can be done offscreen."""

OFFSCREEN = """\
There is no display here: the job was done offscreen, and the picture is {}.
For the window use a desktop session or ssh -X, or: xvfb-run -a python3 dev.py run"""


class SetupError(Exception):
    """Something that the user has to do first, as a sentence (empty: told already)."""


def say(text: str) -> None:
    """A line of progress, apart from what the child processes print."""
    if text:
        print(text, file=sys.stderr, flush=True)


def call(*command: str) -> int:
    """Run a command in the project's folder; its exit code. Ctrl+C is the child's."""
    child = subprocess.Popen(command, cwd=str(ROOT))
    try:
        code = child.wait()
    except KeyboardInterrupt:
        child.wait()
        raise
    return code if code >= 0 else 128 - code


def capture(*command: str) -> Tuple[int, str]:
    """Run a command quietly; its exit code, and all that it printed."""
    pipe, joined = subprocess.PIPE, subprocess.STDOUT
    child = subprocess.Popen(command, cwd=str(ROOT), stdout=pipe, stderr=joined)
    output = child.communicate()[0]
    return child.returncode, output.decode("utf-8", "replace")


def other_python() -> Optional[List[str]]:
    """A Python on PATH that Mintdesk runs on, tried and not only found."""
    minors = range(NEWEST[1], OLDEST[1] - 1, -1)
    names = [["python3.{}".format(minor)] for minor in minors]
    if os.name == "nt":
        names = [["py", "-3.{}".format(minor)] for minor in minors] + names
    test = "import sys; sys.exit(not {} <= sys.version_info[:2] <= {})"
    for name in names:
        found = shutil.which(name[0])
        command = [found or "", *name[1:]]
        if found and capture(*command, "-c", test.format(OLDEST, NEWEST))[0] == 0:
            return command
    return None


def right_python(arguments: List[str]) -> Optional[int]:
    """None where this Python will do; else the exit code of the one that did it."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return None
    this = "{}.{}".format(*sys.version_info[:2])
    other = other_python()
    if other:
        say("This is Python {}; going on with {}.".format(this, " ".join(other)))
        return call(*other, str(ROOT / "dev.py"), *arguments)
    wanted = "3.11 or later" if sys.version_info[:2] < OLDEST else "3.11 to 3.14"
    raise SetupError(OLD.format(wanted, this, " ".join(arguments)))


def system(python: str, kind: str) -> None:
    """See to it that the system has what Python cannot bring along."""
    if call(python, str(ROOT / "packaging" / "system.py"), kind):
        raise SetupError


def lock_hash(name: str) -> str:
    """What tells one state of a lock file from another (line ends set aside)."""
    data = (LOCKS / (name + ".txt")).read_bytes().replace(b"\r\n", b"\n")
    return hashlib.sha256(data).hexdigest()


def made_for() -> List[str]:
    """What a virtual environment is tied to: this Python, machine and folder."""
    return ["{}.{}".format(*sys.version_info[:2]), platform.machine(), str(VENV)]


def read_stamp() -> Dict[str, Any]:
    """What ``.venv`` holds; empty where it is absent, half made, moved or outdated."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
        fits = stamp["made"] == made_for() and os.path.exists(PYTHON)
        fits = fits and all(lock_hash(n) == h for n, h in stamp["locks"].items())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    return stamp if fits else {}


def write_stamp(stamp: Dict[str, Any]) -> None:
    """Note what ``.venv`` holds; nothing means that it is being made."""
    STAMP.write_text(json.dumps(stamp), encoding="utf-8")


def make_venv() -> Dict[str, Any]:
    """A new, empty ``.venv``; one that somebody else made is never touched."""
    system(sys.executable, "venv")
    VENV.mkdir(exist_ok=True)
    if not STAMP.exists() and any(VENV.iterdir()):
        raise SetupError(NOT_OURS)
    say("Making .venv with Python {}.".format(platform.python_version()))
    write_stamp({})
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(str(entry))
        elif entry != STAMP:
            entry.unlink()
    base = getattr(sys, "_base_executable", None) or sys.executable
    code, output = capture(base, "-m", "venv", str(VENV))
    if code:
        raise SetupError("No virtual environment could be made:\n" + output.strip())
    return {"made": made_for(), "locks": {}, "qt": False}


def install(name: str) -> None:
    """Install exactly what a lock file names, by hash, from wheels."""
    say("Installing what packaging/locks/{}.txt names.".format(name))
    options = ["--quiet", "--no-input", "--disable-pip-version-check"]
    options += ["--require-hashes", "--only-binary", ":all:"]
    pip = [PYTHON, "-m", "pip", "install"]
    code, output = capture(*pip, *options, "-r", str(LOCKS / (name + ".txt")))
    if code:
        errors = re.findall(r"(?m)^ERROR.*", output) or output.splitlines()[-8:]
        say("\n".join(errors))
        weather = r"(?i)connection|resolution|timed out|proxy|SSLError|unreachable"
        cut_off = re.search(weather, output)
        raise SetupError(NO_NETWORK if cut_off else "pip could not install them.")
    capture(PYTHON, "-m", "compileall", "-q", str(VENV))


def prepare(name: str) -> None:
    """See to it that ``.venv`` holds a lock's packages (``dev`` includes ``run``)."""
    stamp = read_stamp() or make_venv()
    if name not in stamp["locks"] and "dev" not in stamp["locks"]:
        write_stamp({})
        install(name)
        stamp["locks"][name] = lock_hash(name)
        write_stamp(stamp)
    if not stamp["qt"]:
        system(PYTHON, "qt")
        stamp["qt"] = True
        write_stamp(stamp)


def has_display() -> bool:
    """Whether a window can be shown to somebody; says so to Qt where not."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen or not LINUX:
        return chosen not in ("offscreen", "minimal")
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return False


def run(arguments: List[str]) -> int:
    """Open Mintdesk: practice mode, or the real thing with ``--real``."""
    parser = argparse.ArgumentParser(prog="dev.py run", allow_abbrev=False)
    parser.add_argument("--real", action="store_true", help="your keyring, and Adobe")
    parser.add_argument("--screenshot", metavar="FILE", help="do the job by itself")
    chosen, others = parser.parse_known_args(arguments)
    if chosen.real and chosen.screenshot:
        parser.error("--screenshot drives practice mode: leave --real out")
    shown = has_display()
    if chosen.real and not shown:
        say(NO_DISPLAY)
        return 2
    picture = chosen.screenshot or ("" if shown else "mintdesk.png")
    options = [] if chosen.real else ["--practice"]
    options += ["--screenshot", os.path.abspath(picture)] if picture else []
    options += [os.path.abspath(a) if os.path.exists(a) else a for a in others]
    prepare("run")
    code = call(PYTHON, "-m", "gui.start", *options)
    if code == 0 and not shown and not chosen.screenshot:
        say(OFFSCREEN.format(picture))
    return code


def test(arguments: List[str]) -> int:
    """Run pytest, away from the user's own keyring and settings."""
    prepare("dev")
    system(PYTHON, "keyring")
    system(PYTHON, "programs")
    has_display()
    for name in list(os.environ):
        if name.startswith("MINTDESK_") or name == "DBUS_SESSION_BUS_ADDRESS":
            del os.environ[name]
    return call(PYTHON, "-m", "pytest", *arguments)


def bench(arguments: List[str]) -> int:
    """Run every measurement, one after the other."""
    prepare("dev")
    capture(PYTHON, "-m", "compileall", "-q", "core", "gui", "resources")
    has_display()
    os.environ["PYTHONPATH"] = str(ROOT)
    scripts = sorted((ROOT / "tests" / "bench").glob("bench_*.py"))
    return max([call(PYTHON, str(path), *arguments) for path in scripts] + [0])


def script(name: str) -> Callable[[List[str]], int]:
    """The command that is a script beside the locks."""

    def go(arguments: List[str]) -> int:
        prepare("dev")
        return call(PYTHON, "packaging/{}.py".format(name), *arguments)

    return go


def lock(_: List[str]) -> int:
    """Choose versions anew from ``pyproject.toml`` and pin them with their hashes."""
    system(sys.executable, "venv")
    return call(sys.executable, "packaging/make_locks.py")


COMMANDS: Dict[str, Any] = {f.__name__: f for f in (run, test, bench, lock)}
COMMANDS.update(check=script("check"), translate=script("translations"))
COMMANDS.update(screenshots=script("screenshots"))


def main(arguments: List[str]) -> int:
    """Do what the first word says; failures of the setup are told in a sentence."""
    if not arguments or arguments[0] not in COMMANDS:
        print(USAGE, end="")
        return 0 if arguments[:1] in (["-h"], ["--help"], ["help"]) else 2
    for name in ("PYTHONHOME", "PYTHONPATH"):
        os.environ.pop(name, None)
    try:
        code = right_python(arguments)
        return COMMANDS[arguments[0]](arguments[1:]) if code is None else code
    except (SetupError, OSError) as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
