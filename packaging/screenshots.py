"""Pictures of every page, dialog and state, as contact sheets with an index.

``python3 dev.py screenshots [--out FOLDER] [--language en] [--scale 1] [names …]``.
Each language and scale is a process of its own, since both are set once for each.
Nothing but Qt's offscreen platform is needed. The same sources give the same pictures.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LANGUAGES: Final = ("en", "fr")
SCALES: Final = ("1", "2")
KEPT: Final = ROOT / "packaging" / "pictures"
README: Final = {
    "window.png": ("token-good", "quota"),
    "import-export.png": ("dialog-import-conflict", "dialog-export"),
}
"""The pictures that are kept with the sources: of two scenes each, light and dark."""


def say(text: str) -> None:
    """A line for whoever waits."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def take(language: str, scale: str, folder: Path, names: list[str]) -> int:
    """All pictures in a language, at a scale."""
    environ = dict(os.environ)
    environ.update(
        QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR=scale, PYTHONPATH=str(ROOT)
    )
    environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    for name in [name for name in environ if name.startswith("MINTDESK_")]:
        del environ[name]
    command = [sys.executable, "-m", "tests.pictures.shots", language, str(folder)]
    done = subprocess.run(
        [*command, *names],
        cwd=ROOT,
        env=environ,
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    odd = [line for line in done.stderr.splitlines() if not _is_usual(line)]
    if odd:
        sys.stderr.write("\n".join(odd) + "\n")
    return done.returncode or int(any("Traceback" in line for line in odd))


def _is_usual(line: str) -> bool:
    """What Qt's offscreen platform says of every dialog."""
    return line.startswith("This plugin does not support")


def main(arguments: list[str]) -> int:
    """0 where every picture was made."""
    parser = argparse.ArgumentParser(prog="dev.py screenshots", allow_abbrev=False)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--scale", choices=SCALES, action="append")
    parser.add_argument("--keep", action="store_true", help="renew those of the README")
    parser.add_argument("names", nargs="*", help="scenes; all of them without a name")
    chosen = parser.parse_args(arguments)
    out: Path = chosen.out.absolute()
    made: list[tuple[str, str]] = []
    code = 0
    for language in chosen.language or LANGUAGES:
        for scale in chosen.scale or SCALES:
            folder = out / f"{language}-{scale}"
            shutil.rmtree(folder, ignore_errors=True)
            say(f"{folder.name} …")
            code = max(code, take(language, scale, folder, chosen.names))
            made.append((language, scale))
    index = _index(out, made)
    if chosen.keep and not code:
        _keep(out)
    say(f"{index}" if not code else "screenshots: failed")
    return code


def _index(out: Path, made: list[tuple[str, str]]) -> Path:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    from PySide6.QtGui import QGuiApplication

    from tests.pictures import sheets

    app = QGuiApplication.instance() or QGuiApplication([])
    index = sheets.write_index(out, made)
    del app
    return index


def _keep(out: Path) -> None:
    from tests.pictures import sheets

    for name, scenes in README.items():
        pair = [
            out / "en-1" / f"{scene}-{look}.png"
            for scene, look in zip(scenes, ("light", "dark"), strict=True)
        ]
        if all(path.exists() for path in pair):
            sheets.side_by_side(pair).save(str(KEPT / name))
            say(str(KEPT / name))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
