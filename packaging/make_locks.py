"""Choose versions anew from ``pyproject.toml`` and pin them in ``packaging/locks``.

One file for all systems and for Python 3.11 to 3.14, with the hash of every wheel;
``dev.txt`` holds all of ``run.txt`` and the tools besides. The resolver, uv, is
fetched into a temporary folder: nothing else here needs it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LOCKS: Final = ROOT / "packaging" / "locks"
HEADER: Final = b"# Exact versions for every system. Made by: python3 dev.py lock\n"
OPTIONS: Final = (
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--only-binary", ":all:", "--no-header", "--no-annotate"),
    *("--no-emit-index-url", "--no-emit-find-links", "--quiet"),
)


def run(*command: str) -> None:
    """Run a command in the project's folder, or stop."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit("The locks are as they were.")


def resolve(folder: Path) -> dict[str, bytes]:
    """The text of both locks."""
    bin_folder = folder / ("Scripts" if os.name == "nt" else "bin")
    python = str(bin_folder / ("python.exe" if os.name == "nt" else "python"))
    run(sys.executable, "-m", "venv", str(folder))
    run(python, "-m", "pip", "install", "--quiet", "uv")
    uv = (python, "-m", "uv", "--no-config", "pip", "compile", "pyproject.toml")
    base, tools = folder / "run.txt", folder / "dev.txt"
    run(*uv, *OPTIONS, "--output-file", str(base))
    more = ("--group", "dev", "--constraint", str(base))
    run(*uv, *OPTIONS, *more, "--output-file", str(tools))
    return {path.name: path.read_bytes() for path in (base, tools)}


def main() -> int:
    """Write both locks, or neither."""
    with tempfile.TemporaryDirectory() as folder:
        locks = resolve(Path(folder))
    if any(b"://" in text or folder.encode() in text for text in locks.values()):
        sys.exit("A lock would name an address or a folder: nothing was written.")
    LOCKS.mkdir(exist_ok=True)
    for name, text in locks.items():
        (LOCKS / name).write_bytes(HEADER + text.replace(b"\r\n", b"\n"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
