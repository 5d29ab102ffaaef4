"""The licences of what is shipped, as the installed packages tell them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from core.upkeep.licences import SHIPPED, Licence, shipped

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def found() -> dict[str, Licence]:
    """What is installed here."""
    return {each.name: each for each in shipped()}


def test_what_is_asked_for_is_what_the_project_needs() -> None:
    """The list follows the dependencies of the project."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    needed = {line.split(">")[0].split("=")[0] for line in project["dependencies"]}
    assert set(SHIPPED) == {name.split(";")[0].strip() for name in needed}


def test_its_own_licence_comes_first(found: dict[str, Licence]) -> None:
    """With its whole text."""
    first = next(iter(found.values()))
    assert (first.name, "Apache License" in first.text) == ("Mintdesk", True)


def test_what_a_package_needs_is_told_too(found: dict[str, Licence]) -> None:
    """It is shipped as well."""
    assert {"httpcore", "h11", "idna"} <= set(found)


def test_what_is_for_development_is_not_told(found: dict[str, Licence]) -> None:
    """Nobody gets it."""
    assert not {"pytest", "mypy", "ruff"} & set(found)


def test_each_package_tells_its_licence(found: dict[str, Licence]) -> None:
    """None is shipped under an unknown one."""
    assert [each.name for each in found.values() if not each.licence] == []


def test_no_package_is_under_the_gpl_alone(found: dict[str, Licence]) -> None:
    """Qt is taken under the LGPL."""
    alone = [
        each.name
        for each in found.values()
        if "GPL" in each.licence and "LGPL" not in each.licence
    ]
    assert alone == []


def test_a_text_is_read_from_the_package(found: dict[str, Licence]) -> None:
    """As its authors wrote it."""
    assert "Redistribution and use" in found["httpx"].text
