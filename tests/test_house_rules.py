"""What holds for every file: sizes, doors, secrets, and words about the project."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import errors

ROOT = Path(__file__).resolve().parent.parent
FILE_CEILING = 300
FUNCTION_CEILING = 50

MAY_REVEAL = {
    "core/adobe/claims.py",
    "core/adobe/wire.py",
    "core/formats/app_config_findings.py",
    "core/formats/app_config_plan.py",
    "core/formats/dotenv.py",
    "core/formats/env_extras.py",
    "core/formats/env_reading.py",
    "core/formats/requests_read.py",
    "core/formats/export_env.py",
    "core/formats/export_others.py",
    "core/formats/fields.py",
    "core/formats/json_writing.py",
    "core/formats/mapping.py",
    "core/formats/planning.py",
    "core/formats/properties_edit.py",
    "core/formats/roles.py",
    "core/formats/shell_writing.py",
    "core/formats/table_writing.py",
    "core/formats/targets.py",
    "core/formats/snippets.py",
    "core/importing.py",
    "core/model.py",
    "core/planning_wire.py",
    "core/practice/ims.py",
    "core/reading_wire.py",
    "core/storage/items.py",
    "core/storage/pair.py",
    "core/storage/vault.py",
    "gui/clipboard.py",
    "gui/views/secret_edit.py",
    "gui/views/token_field.py",
}

KEYRING_DOOR = {
    "core/storage/back_ends.py",
    "core/storage/kept_session.py",
    "core/storage/keyring_errors.py",
    "core/storage/keyring_line.py",
    "core/storage/secret_service.py",
    "core/storage/vault.py",
}
# One caller for each thing outside: a module or a name of Qt, and who may use it.
MODULE_DOORS = {
    "httpx": {
        "core/adobe/connections.py",
        "core/adobe/foreign.py",
        "core/adobe/http.py",
    },
    "truststore": {"core/adobe/trust.py"},
    "PySide6.QtNetwork": {"gui/single_instance.py"},
    "PySide6.QtDBus": {"gui/locking_dbus.py"},
    "keyring": KEYRING_DOOR,
    "secretstorage": KEYRING_DOOR,
    "jeepney": KEYRING_DOOR,
    "importlib.resources": set(),
    "resources": {"gui/assets.py"},
}
NAME_DOORS = {
    "QMessageBox": {"gui/prompts.py"},
    "QFileDialog": {"gui/prompts.py"},
    "QClipboard": {"gui/clipboard.py"},
    "QSystemTrayIcon": {"gui/tray_place.py"},
}
# Written in pieces, so that this file does not find itself.
MACHINE_PATH = re.compile(
    r"(?<![\w.])/(?:root|work|opt)/" + r"\w|/(?:home|Users)/" + r"\w+/|C:\\+Users\\+\w"
)
OUTSIDE = {".git", ".venv", "__pycache__", "build", "dist"}
OUTSIDE |= {".mypy_cache", ".ruff_cache", ".import_linter_cache", ".hypothesis"}


def files(*folders: str) -> Iterator[Path]:
    """Every file of the project, or of some of its folders."""
    for top in [ROOT / folder for folder in folders] or [ROOT]:
        for path in sorted(top.rglob("*")):
            inside = path.relative_to(ROOT).parts
            if path.is_file() and not OUTSIDE.intersection(inside):
                yield path


def sources(*folders: str) -> Iterator[Path]:
    """Every Python file of the project, or of some of its folders."""
    return (path for path in files(*folders) if path.suffix == ".py")


def name_of(path: Path) -> str:
    """A path as the lists above write it."""
    return path.relative_to(ROOT).as_posix()


def nodes(path: Path) -> Iterator[ast.AST]:
    """Every node of a file's syntax tree."""
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def reveals(path: Path) -> bool:
    """Whether a file calls ``Secret.reveal`` (no argument), or hands it on."""
    tree = list(nodes(path))
    calls = [node for node in tree if isinstance(node, ast.Call)]
    others = {id(call.func) for call in calls if call.args or call.keywords}
    return any(
        isinstance(node, ast.Attribute)
        and node.attr == "reveal"
        and id(node) not in others
        for node in tree
    )


def imported(path: Path) -> set[str]:
    """Every module that a file imports, with its parents and members."""
    found: set[str] = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {
        ".".join(parts[:length])
        for parts in (name.split(".") for name in found)
        for length in range(1, len(parts) + 1)
    }


def names(path: Path) -> set[str]:
    """Every name and attribute that a file mentions."""
    found: set[str] = set()
    for node in nodes(path):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.alias):
            found.add(node.name)
    return found


def subclasses(root: type[errors.AppError]) -> Iterator[type[errors.AppError]]:
    """Every exception below a class."""
    for child in root.__subclasses__():
        yield child
        yield from subclasses(child)


def test_no_file_is_longer_than_the_ceiling() -> None:
    """A Python file has at most 300 lines."""
    lengths = {name_of(p): len(p.read_bytes().splitlines()) for p in sources()}
    assert {n: size for n, size in lengths.items() if size > FILE_CEILING} == {}


def test_no_function_is_longer_than_the_ceiling() -> None:
    """A function has at most 50 lines."""
    long = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for path in sources()
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= FUNCTION_CEILING
    ]
    assert long == []


def test_secrets_are_revealed_in_a_short_list_of_files() -> None:
    """Only the files listed above see a secret's value."""
    found = {name_of(p) for p in sources("core", "gui", "resources") if reveals(p)}
    assert found - MAY_REVEAL == set()


@pytest.mark.parametrize("module", MODULE_DOORS)
def test_a_module_has_one_door(module: str) -> None:
    """A library that reaches outside is imported by its door alone."""
    users = {name_of(p) for p in sources("core", "gui") if module in imported(p)}
    assert users - MODULE_DOORS[module] == set()


@pytest.mark.parametrize("name", NAME_DOORS)
def test_a_class_of_qt_has_one_door(name: str) -> None:
    """Boxes, file dialogs and the clipboard are named by their door alone."""
    users = {name_of(p) for p in sources("gui", "core") if name in names(p)}
    assert users - NAME_DOORS[name] == set()


def test_tests_and_packaging_are_no_packages() -> None:
    """An ``__init__.py`` there would hide the real ``core`` or PyPA's packaging."""
    found = [p for p in files("tests", "packaging") if p.name == "__init__.py"]
    assert found == []


def test_every_failure_stands_in_the_tree() -> None:
    """The docstring of ``core.errors`` draws every class of the tree, and no other."""
    rows = re.findall(r"[├└]── ((?:[A-Z]\w+ *)+)", errors.__doc__ or "")
    drawn = {"AppError", *" ".join(rows).split()}
    assert drawn == {"AppError"} | {c.__name__ for c in subclasses(errors.AppError)}


def test_no_file_names_a_path_of_a_machine() -> None:
    """No file knows on whose computer it was written."""
    found = [
        f"{name_of(path)}: {match.group()}"
        for path in files()
        if (match := MACHINE_PATH.search(path.read_bytes().decode("utf-8", "ignore")))
    ]
    assert found == []
