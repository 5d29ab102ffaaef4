"""Counted words reach the translation that is made for them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import gui


def classes() -> Iterator[ast.ClassDef]:
    """Every class of the window's code."""
    for path in sorted(Path(gui.__path__[0]).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def counts(node: ast.ClassDef) -> bool:
    """Whether a class translates words with a number in them, by its own name."""
    calls = (each for each in ast.walk(node) if isinstance(each, ast.Call))
    return any(ast.unparse(each.func) == "self.tr" and each.args[2:] for each in calls)


def test_no_class_inherits_counted_words() -> None:
    """PySide asks for them under the heir's name alone, and finds none."""
    found = list(classes())
    bases = {ast.unparse(base) for node in found for base in node.bases}
    assert {node.name for node in found if counts(node)} & bases == set()
