"""Bring the translation files up to date, or tell with ``--check`` whether they are.

``pyside6-lupdate`` collects the strings of ``gui`` into each ``.ts`` (without line
numbers, so that the same sources always give the same file), ``pyside6-lrelease`` makes
the ``.qm`` beside it.
"""

from __future__ import annotations

import difflib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
I18N: Final = ROOT / "resources" / "i18n"
SCRIPTS: Final = Path(sys.prefix) / ("Scripts" if os.name == "nt" else "bin")


def say(text: str) -> None:
    """A line for whoever typed the command."""
    sys.stderr.write(text + "\n")


def translations() -> list[Path]:
    """English always, and the other languages that are there."""
    return sorted({I18N / "mintdesk_en.ts", *I18N.glob("mintdesk_*.ts")})


def make(ts: Path) -> str:
    """Bring one ``.ts`` up to date and make its ``.qm``; what went wrong."""
    sources = sorted(
        str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py")
    )
    update = [str(SCRIPTS / "pyside6-lupdate"), *sources, "-silent", "-no-obsolete"]
    update += ["-locations", "none", "-ts", str(ts)]
    qm = str(ts.with_suffix(".qm"))
    release = [str(SCRIPTS / "pyside6-lrelease"), "-silent", str(ts), "-qm", qm]
    for command in (update, release):
        done = subprocess.run(
            command, cwd=ROOT, check=False, capture_output=True, text=True
        )
        told = (done.stdout + done.stderr).strip()
        if done.returncode or told:
            return told or f"{Path(command[0]).name} failed ({done.returncode})"
    return ""


def difference(kept: Path, made: Path) -> str:
    """How the file that is kept differs from the one that was made."""
    if not kept.exists():
        return f"{kept.name} is absent"
    old, new = kept.read_bytes(), made.read_bytes()
    if old.replace(b"\r\n", b"\n") == new.replace(b"\r\n", b"\n"):
        return ""
    if kept.suffix == ".qm":
        return f"{kept.name} is not current"
    before, now = (text.decode("utf-8", "replace").splitlines() for text in (old, new))
    changes = list(difflib.unified_diff(before, now, "kept", "now", lineterm="", n=1))
    return "\n".join([f"{kept.name} is not current", *changes[:20]])


def check(ts: Path) -> list[str]:
    """Make a translation anew elsewhere and compare; what is wrong with ours."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / ts.name
        if ts.exists():
            shutil.copyfile(ts, copy)
        problem = make(copy)
        if problem:
            return [problem]
        pairs = ((ts, copy), (ts.with_suffix(".qm"), copy.with_suffix(".qm")))
        return [text for kept, made in pairs if (text := difference(kept, made))]


def main(arguments: list[str]) -> int:
    """0 where all is, or has been brought, up to date."""
    checking = arguments == ["--check"]
    problems: list[str] = []
    for ts in translations():
        problems += check(ts) if checking else filter(None, [make(ts)])
    for problem in problems:
        say(problem)
    if problems and checking:
        say("Type:  python3 dev.py translate")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
