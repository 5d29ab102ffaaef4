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

KEEP_ONE = """
import os, sys
from core.model import Draft, Secret
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import world_of

services = Services(world_of({"MINTDESK_DATA_DIR": sys.argv[1]}), MemoryVault())
services.add((Draft("One", "0" * 32, Secret("made up"), ("openid",)),))
services.close()
os._exit(0)
"""

BEFORE_THE_FIRST_PAINT = """
import os, sys
import gui.app
from core.worlds import world_of
from gui import theme
from gui.program import Program
from PySide6 import QtGui, QtWidgets
from PySide6.QtWidgets import QApplication

application = QApplication([sys.argv[0], *theme.STYLE])
program = Program(application, world_of({"MINTDESK_DATA_DIR": sys.argv[1]}))

def tell(_):
    made = {name for library in (QtGui, QtWidgets) for name in vars(library)}
    early = sorted(set(sys.argv[2:]) & (set(sys.modules) | made))
    print("shown", program.window.isVisible(), *early)
    sys.stdout.flush()
    os._exit(0)

program.start()
program.desk.credentials.opened.connect(tell)
application.exec()
"""

# What costs a start, of others and of ours; the first picture needs none of it.
LATE = (
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "asyncio",
    "concurrent.futures",
    "core.adobe.http",
    "core.files",
    "core.formats.detect",
    "core.logs",
    "core.redaction",
    "core.replacing",
    "core.storage.catalog",
    "core.storage.check",
    "core.storage.copies",
    "core.storage.restore",
    "core.storage.credentials",
    "core.storage.rows",
    "ctypes",
    "dotenv",
    "email",
    "filelock",
    "gui.dialogs.sheet",
    "gui.drops",
    "gui.later_starts",
    "gui.locking",
    "gui.catalog_watch",
    "gui.field_words",
    "gui.history_words",
    "gui.messages",
    "gui.outside",
    "gui.prompts",
    "gui.tray_desk",
    "gui.tray_place",
    "gui.wayland",
    "gui.views.credential_page",
    "gui.views.focus_frame",
    "gui.views.message_bar",
    "gui.views.panes",
    "gui.views.settings_page",
    "gui.views.shelf",
    "hashlib",
    "hjson",
    "http.client",
    "httpx",
    "importlib.resources",
    "json",
    "keyring",
    "ruamel.yaml",
    "sqlite3",
    "ssl",
    "truststore",
    "uuid",
)

# PySide makes a class, with its enumerations, when it is first imported: up to 7 ms.
LATE_CLASSES = (
    "QAbstractItemView",
    "QAbstractSpinBox",
    "QDialog",
    "QProxyStyle",
    "QStyle",
)

# The same where there is a credential: its list and its page are shown.
LATE_WITH_ONE = (
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "QAbstractSpinBox",
    "QDialog",
    "QProxyStyle",
    "asyncio",
    "concurrent.futures",
    "core.adobe.http",
    "core.files",
    "core.formats.detect",
    "core.logs",
    "core.remembered_looking",
    "core.replacing",
    "core.storage.check",
    "core.storage.copies",
    "core.storage.restore",
    "ctypes",
    "dotenv",
    "filelock",
    "gui.dialogs.sheet",
    "gui.messages",
    "gui.palette",
    "gui.tray_desk",
    "gui.views.details_page",
    "gui.views.files_page",
    "gui.views.focus_frame",
    "gui.views.quota_page",
    "gui.views.settings_page",
    "gui.views.shelf",
    "hashlib",
    "hjson",
    "httpx",
    "keyring",
    "ruamel.yaml",
    "ssl",
    "truststore",
    "uuid",
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


def test_the_first_picture_waits_for_no_late_import(tmp_path: Path) -> None:
    """Where nothing is kept yet, the window is shown without what comes later."""
    said = python(BEFORE_THE_FIRST_PAINT, str(tmp_path), *LATE, *LATE_CLASSES)
    assert said == "shown True"


def test_nor_does_the_first_picture_of_a_list(tmp_path: Path) -> None:
    """Where credentials are kept, list and page are all that it takes."""
    kept = python(KEEP_ONE, str(tmp_path))
    said = python(BEFORE_THE_FIRST_PAINT, str(tmp_path), *LATE_WITH_ONE)
    assert (kept, said) == ("", "shown True")
