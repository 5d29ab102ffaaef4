"""A project is known by files that the wiring can read, and by nothing less."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.app_builder_folder import is_project
from core.wiring import look
from tests.core.app_builder_parts import ENV, put

RUNTIME = """\
packages:
  quota-watch:
    actions:
      generic:
        function: actions/generic/index.js
"""
FOUNDRY = "applications:\n- name: web\n  memory: 64M\n"
PLUGIN = "name: x\npackages: [core, gui]\n"


@pytest.mark.parametrize("name", ["app.config.yaml", "ext.config.yaml"])
def test_a_project_is_known_by_its_file(tmp_path: Path, name: str) -> None:
    """Whatever that says."""
    put(tmp_path, name, "{")
    assert is_project(tmp_path)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        (RUNTIME, True),
        ("\ufeff" + RUNTIME.replace("\n", "\r\n"), True),
        ("# mine\n" + RUNTIME, True),
        (RUNTIME.replace("\n", "\r\n"), True),
        (FOUNDRY, False),
        (PLUGIN, False),
        ("", False),
    ],
)
def test_a_manifest_has_to_look_like_runtime_s(
    tmp_path: Path, text: str, known: bool
) -> None:
    """Others are called so, too."""
    put(tmp_path, "manifest.yml", text)
    assert is_project(tmp_path) is known


def test_a_manifest_that_is_known_can_be_read(tmp_path: Path) -> None:
    """What is offered works."""
    put(tmp_path, "manifest.yml", RUNTIME)
    assert [each.name for each in look(tmp_path).actions] == ["generic"]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (".env", ENV),
        ("package.json", '{"dependencies": {"@adobe/aio-sdk": "5"}}'),
        ("src/dx-excshell-1/ext.config.yaml", RUNTIME),
    ],
)
def test_what_the_wiring_could_not_read_is_no_project(
    tmp_path: Path, file: str, text: str
) -> None:
    """It would be offered and then refused."""
    put(tmp_path, file, text)
    assert not is_project(tmp_path)


def test_a_folder_of_that_name_is_no_file(tmp_path: Path) -> None:
    """Nor is one that is not there."""
    (tmp_path / "app.config.yaml").mkdir()
    assert not is_project(tmp_path)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """The reading would refuse it."""
    put(tmp_path, "elsewhere.yaml", "{}")
    (tmp_path / "app.config.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    assert not is_project(tmp_path)


def test_a_huge_manifest_is_left(tmp_path: Path) -> None:
    """No more is read than the wiring would read."""
    put(tmp_path, "manifest.yml", RUNTIME + "#" * 70_000)
    assert not is_project(tmp_path)
