"""``$include`` is followed as ``aio`` follows it, and never out of the project."""

from __future__ import annotations

import pytest

from core.errors import (
    AppError,
    IncludeAbsent,
    IncludeCycle,
    IncludeNoObject,
    IncludeOutside,
    TooIntricate,
)
from core.formats.app_config import Configuration, asked_for, compose, read


def configuration(**texts: str) -> Configuration:
    """What some files say, by their paths."""
    return read({file: compose(text, file) for file, text in texts.items()})


def test_what_stands_beside_an_include_counts_more() -> None:
    """Name by name, and no deeper."""
    found = configuration(
        **{
            "app.config.yaml": "application:\n  $include: a.yaml\n"
            "  runtimeManifest: {packages: {p: {actions: {own: {function: x}}}}}\n",
            "a.yaml": "runtimeManifest: {packages: {p: {actions: {other: {}}}}}\n",
        }
    )
    assert [each.name for each in found.actions] == ["own"]


def test_includes_are_relative_to_their_own_file() -> None:
    """Through several folders, and at any level."""
    found = configuration(
        **{
            "app.config.yaml": "$include: a/b/one.yaml\n",
            "a/b/one.yaml": "application: {runtimeManifest: {$include: ../two.yaml}}\n",
            "a/two.yaml": "packages: {p: {actions: {x: {$include: three.yaml}}}}\n",
            "a/three.yaml": "inputs: {A: $A}\n",
        }
    )
    action = found.actions[0]
    assert (action.file, action.inputs_file) == ("a/two.yaml", "a/three.yaml")


@pytest.mark.parametrize(
    ("include", "other", "error"),
    [
        ("/etc/passwd", "", IncludeOutside),
        ("C:\\a.yaml", "", IncludeOutside),
        ("\\\\host\\a.yaml", "", IncludeOutside),
        ("../a.yaml", "", IncludeOutside),
        ("src/../../a.yaml", "", IncludeOutside),
        ("..\\a.yaml", "", IncludeOutside),
        ("missing.yaml", "", IncludeAbsent),
        ("other.yaml", "- a list\n", IncludeNoObject),
        ("other.yaml", "a value\n", IncludeNoObject),
        ("other.yaml", "", IncludeNoObject),
        ("other.yaml", "$include: app.config.yaml\n", IncludeCycle),
        ("app.config.yaml", "", IncludeCycle),
    ],
)
def test_an_include_that_cannot_be_followed_is_refused(
    include: str, other: str, error: type[AppError]
) -> None:
    """And told with its file and line."""
    text = f"application:\n  $include: '{include}'\n"
    with pytest.raises(error) as caught:
        configuration(**{"app.config.yaml": text, "other.yaml": other})
    assert caught.value.fact("line") in (1, 2)


def test_a_file_tells_what_it_includes() -> None:
    """By paths from the project's folder, each once."""
    text = "a: {$include: b.yaml}\nc: [{$include: ./b.yaml}, {$include: ../d.yaml}]\n"
    assert asked_for(compose(text), "src/x.yaml") == ("d.yaml", "src/b.yaml")


def test_includes_that_multiply_are_refused() -> None:
    """Thirty files that each include the next one twice."""
    texts = {
        f"{n}.yaml": f"a: {{$include: {n + 1}.yaml}}\nb: {{$include: {n + 1}.yaml}}\n"
        for n in range(30)
    }
    texts |= {"30.yaml": "a: 1\n", "app.config.yaml": "$include: 0.yaml\n"}
    with pytest.raises(TooIntricate):
        configuration(**texts)
