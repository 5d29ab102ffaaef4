"""Every check that ``python3 dev.py check`` makes, also after one failed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
SCRIPTS: Final = Path(sys.prefix) / ("Scripts" if os.name == "nt" else "bin")
STEPS: Final = {
    "ruff check": [sys.executable, "-m", "ruff", "check", "."],
    "ruff format": [sys.executable, "-m", "ruff", "format", "--check", "."],
    "mypy": [sys.executable, "-m", "mypy"],
    "import rules": [str(SCRIPTS / "lint-imports")],
    "translations": [sys.executable, "packaging/translations.py", "--check"],
}


def say(text: str) -> None:
    """A line between what the tools print."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> int:
    """0 where all passed; the last line says so, or what failed."""
    failed = []
    for name, command in STEPS.items():
        say(f"== {name}")
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        say(f"== {name}: {'failed' if code else 'passed'}")
        failed += [name] if code else []
    say(f"check: failed: {', '.join(failed)}" if failed else "check: passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
