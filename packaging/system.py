"""What the system has to bring along: ``venv qt keyring programs``, one at a time.

As root on Debian, Ubuntu and their family it installs what is missing; elsewhere it
prints the command to type. It never calls sudo. Standard library only.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

LINUX: Final = platform.system() == "Linux"
PYTHON: Final = "python{}.{}".format(*sys.version_info[:2])
KEYRING: Final = ("dbus-daemon", "dbus-run-session", "gnome-keyring-daemon")
# A screen, its clipboard, and what starts the accessibility bus, which no PATH names.
SCREEN: Final = ("Xvfb", "xclip")
LAUNCHERS: Final = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    "/usr/lib/at-spi-bus-launcher",
)
# What tests run, to see that it reads what Mintdesk writes.
PROGRAMS: Final = ("bash", "curl", "fish", "git", "node")


class Family(NamedTuple):
    """The words of one family of Linux distributions."""

    command: str
    venv: str
    qt: str
    keyring: str
    programs: str


FAMILIES: Final = {
    "debian": Family(
        "apt-get install -y --no-install-recommends",
        f"{PYTHON}-venv",
        "libgl1 libegl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 "
        "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0",
        "dbus gnome-keyring xvfb xclip at-spi2-core",
        "bash curl fish git nodejs",
    ),
    "fedora": Family(
        "dnf install",
        "python3-libs",
        "mesa-libGL mesa-libEGL libxkbcommon-x11 dbus-libs fontconfig glib2 "
        "xcb-util-cursor xcb-util-wm xcb-util-keysyms dejavu-sans-fonts",
        "dbus-daemon gnome-keyring xorg-x11-server-Xvfb xclip at-spi2-core",
        "bash curl fish git nodejs",
    ),
    "suse": Family(
        "zypper install",
        "python3-base",
        "Mesa-libGL1 Mesa-libEGL1 libxkbcommon-x11-0 libdbus-1-3 fontconfig "
        "libglib-2_0-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0",
        "dbus-1-daemon gnome-keyring xorg-x11-server-Xvfb xclip at-spi2-core",
        "bash curl fish git nodejs",
    ),
    "arch": Family(
        "pacman -S --needed",
        "python",
        "libglvnd libxkbcommon-x11 dbus fontconfig glib2 xcb-util-cursor xcb-util-wm "
        "xcb-util-keysyms ttf-dejavu",
        "dbus gnome-keyring xorg-server-xvfb xclip at-spi2-core",
        "bash curl fish git nodejs",
    ),
}
ALIKE: Final = {"ubuntu": "debian", "rhel": "fedora", "opensuse": "suse"}


WHAT: Final = {
    "venv": "Python",
    "qt": "Qt",
    "keyring": "The tests' desktop",
    "programs": "The tests' system",
}


def say(text: str) -> None:
    """A line for whoever typed the command."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def capture(*command: str) -> tuple[int, str]:
    """Exit code and output of a command."""
    done = subprocess.run(
        command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    return done.returncode, done.stdout.decode("utf-8", "replace")


def family() -> str:
    """Which family this system belongs to; empty where it is none of them."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ""
    names = f"{release.get('ID', '')} {release.get('ID_LIKE', '')}".split()
    known = [ALIKE.get(name, name) for name in names]
    return next((name for name in known if name in FAMILIES), "")


def lacking_venv() -> list[str]:
    """Modules without which Python makes no virtual environment."""
    modules = ("venv", "ensurepip")
    return [name for name in modules if importlib.util.find_spec(name) is None]


def lacking_qt() -> list[str]:
    """Shared libraries that Qt asks for and the system lacks."""
    if not LINUX:
        return []
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return []
    qt = Path(spec.origin).parent
    plugin = qt / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    told = capture("ldd", str(qt / "QtWidgets.abi3.so"), str(plugin))[1]
    return sorted(set(re.findall(r"(?m)^\s*(\S+) => not found", told)))


def lacking_keyring() -> list[str]:
    """Programs without which the tests have no keyring, screen or screen reader."""
    if not LINUX:
        return []
    lacking = [name for name in (*KEYRING, *SCREEN) if not shutil.which(name)]
    if not any(Path(name).exists() for name in LAUNCHERS):
        lacking.append("at-spi-bus-launcher")
    return lacking


def lacking_programs() -> list[str]:
    """Programs that tests run to read what was written."""
    return [name for name in PROGRAMS if LINUX and not shutil.which(name)]


LACKING: Final = {
    "venv": lacking_venv,
    "qt": lacking_qt,
    "keyring": lacking_keyring,
    "programs": lacking_programs,
}


def install(kind: str, packages: str, command: str) -> bool:
    """Install with apt-get, quietly; whether nothing is lacking after it."""
    say(f"Installing {packages}")
    patient = ["apt-get", "-o", "DPkg::Lock::Timeout=60"]
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    updated = capture(*patient, "update")[1]
    code, installed = capture(*patient, *command.split()[1:])
    importlib.invalidate_caches()
    if code == 0 and not LACKING[kind]():
        return True
    say("\n".join((updated + installed).strip().splitlines()[-12:]))
    say(f"That failed:  {command}")
    return False


def provide(kind: str) -> bool:
    """See to it that nothing is lacking, or say what to type."""
    lacking = LACKING[kind]()
    if not lacking:
        return True
    say(f"{WHAT[kind]} lacks {', '.join(lacking)}.")
    where = family()
    if not where:
        say("Install what holds that (or a full Python, from python.org).")
        return False
    packages = getattr(FAMILIES[where], kind)
    command = f"{FAMILIES[where].command} {packages}"
    root = getattr(os, "geteuid", lambda: 1)() == 0
    if root and where == "debian" and shutil.which("apt-get"):
        return install(kind, packages, command)
    say(f"Type:  {'' if root else 'sudo '}{command}\nthen the same again.")
    return False


def main(kind: str) -> int:
    """0 where the system has what is needed, by now."""
    if not provide(kind):
        return 1
    if kind == "qt":
        code, output = capture(sys.executable, "-c", "import PySide6.QtWidgets")
        if code:
            say(f"Qt cannot start on this system:\n{output.strip()}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
