"""``dev.py``: what it refuses and leaves alone, and the locks that it installs."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PINNED = re.compile(r"(?m)^([a-z0-9-]+==\S+)")


def dev(
    root: Path, *arguments: str, platform: str = "offscreen"
) -> subprocess.CompletedProcess[str]:
    """Run a ``dev.py`` the way a user does, from another folder."""
    command = [sys.executable, str(root / "dev.py"), *arguments]
    env = {**os.environ, "QT_QPA_PLATFORM": platform}
    return subprocess.run(
        command, cwd=root.parent, env=env, check=False, capture_output=True, text=True
    )


def lock(name: str) -> str:
    """The text of a lock file."""
    return (ROOT / "packaging" / "locks" / name).read_text(encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The part of a checkout that ``dev.py`` needs to set up, without ``.venv``."""
    root = tmp_path / "a checkout"
    shutil.copytree(ROOT / "packaging", root / "packaging")
    shutil.copy(ROOT / "dev.py", root)
    return root


def test_an_old_python_can_read_it() -> None:
    """The file parses on Python 3.6, which is then told what is missing."""
    tree = ast.parse((ROOT / "dev.py").read_text("utf-8"), feature_version=(3, 6))
    assert ast.get_docstring(tree)


def test_no_command_prints_the_usage(checkout: Path) -> None:
    """Without a command it says which there are."""
    assert dev(checkout).stdout.startswith("Usage: python3 dev.py COMMAND")


def test_an_unknown_command_is_refused(checkout: Path) -> None:
    """A word that is no command ends with the exit code for wrong usage."""
    assert dev(checkout, "fly").returncode == 2


def test_a_virtual_environment_of_somebody_else_is_left_alone(checkout: Path) -> None:
    """A ``.venv`` without our stamp keeps its files."""
    theirs = checkout / ".venv" / "theirs.txt"
    theirs.parent.mkdir()
    theirs.write_text("kept", encoding="utf-8")
    dev(checkout, "check")
    assert theirs.read_text(encoding="utf-8") == "kept"


def test_a_virtual_environment_of_somebody_else_is_named(checkout: Path) -> None:
    """The user is told about the ``.venv`` that stands in the way."""
    (checkout / ".venv" / "lib").mkdir(parents=True)
    assert "did not make" in dev(checkout, "check").stderr


def test_the_real_thing_needs_a_display(checkout: Path) -> None:
    """``--real`` without a display sets up nothing and ends with 2."""
    assert dev(checkout, "run", "--real").returncode == 2


def test_a_screenshot_is_for_practice(checkout: Path) -> None:
    """``--real`` and ``--screenshot`` do not go together."""
    answer = dev(checkout, "run", "--real", "--screenshot", "x.png")
    assert "leave --real out" in answer.stderr


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_a_lock_names_no_address(name: str) -> None:
    """Where packages come from is the user's choice."""
    assert re.findall(r"://|(?m:^\s*-[-\w]*(?:index|find|url))", lock(name)) == []


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_a_lock_pins_every_package_by_hash(name: str) -> None:
    """Each line that is no comment and no hash is a version followed by hashes."""
    text = re.sub(r"(?m)^#.*\n", "", lock(name)).replace("\\\n", "")
    whole = re.compile(r"[a-z0-9-]+==[\w.]+( ; [^\\]+?)?(\s+--hash=sha256:\w{64})+\s*")
    assert [line for line in text.splitlines() if not whole.fullmatch(line)] == []


def test_the_tools_come_on_top_of_the_program() -> None:
    """``dev.txt`` holds all that ``run.txt`` holds, in the same versions."""
    assert set(PINNED.findall(lock("run.txt"))) <= set(PINNED.findall(lock("dev.txt")))


def test_qt_is_locked_for_every_system() -> None:
    """Linux and Windows on two machines each, and macOS: five wheels."""
    block = lock("run.txt").split("pyside6-essentials==6.11.3", 1)[1].split("==", 1)[0]
    assert block.count("sha256:") == 5
