"""What is imported when: core without a window, the window without heavy libraries."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

WITHOUT_A_FACE = """
import importlib, sys
for name in ("PySide6", "shiboken6", "gui", "resources"):
    sys.modules[name] = None
for name in sys.argv[1:]:
    importlib.import_module(name)
print("imported", len(sys.argv) - 1)
"""

BEFORE_THE_FIRST_PAINT = """
import importlib, sys
importlib.import_module("gui.app")
importlib.import_module("gui.main_window")
print(*sorted(set(sys.argv[1:]) & set(sys.modules)))
"""

HEAVY = (
    "asyncio",
    "dotenv",
    "email",
    "http.client",
    "httpx",
    "keyring",
    "ssl",
    "truststore",
)


def python(code: str, *arguments: str) -> str:
    """What a fresh Python prints, its failures among it."""
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, check=False, capture_output=True, text=True
    )
    return (done.stdout + done.stderr).strip()


def modules_of_core() -> list[str]:
    """Every module of ``core`` by name."""
    found = pkgutil.walk_packages([str(ROOT / "core")], "core.")
    return ["core", *sorted(module.name for module in found)]


def test_core_needs_no_window() -> None:
    """All of ``core`` imports where PySide6, ``gui`` and ``resources`` do not."""
    wanted = modules_of_core()
    assert python(WITHOUT_A_FACE, *wanted) == f"imported {len(wanted)}"


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    """The program and its window import none of the libraries that cost a start."""
    assert python(BEFORE_THE_FIRST_PAINT, *HEAVY) == ""
