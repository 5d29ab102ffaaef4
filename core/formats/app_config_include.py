"""``$include`` as ``aio`` follows it: at any level, relative to the including file.

The included file must hold names and values; what stands beside the ``$include``
counts more than what is included, name by name and no deeper.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from core.errors import (
    IncludeAbsent,
    IncludeCycle,
    IncludeNoObject,
    IncludeOutside,
    TooIntricate,
)
from core.formats.app_config_nodes import Document, Node, Scalar, Sequence
from core.formats.app_config_nodes import Mapping as MappingNode

INCLUDE: Final = "$include"
_MOST_PLACED: Final = 20_000
_DEEPEST: Final = 100
_LONGEST_TARGET: Final = 400

_drive = re.compile(r"[A-Za-z]:")


@dataclass(eq=False, slots=True)
class Placed:
    """A node in the whole configuration, and the file and names that lead to it.

    ``line``: that of its name, 1-based.
    """

    node: Node
    file: str
    path: tuple[str, ...]
    line: int
    fields: dict[str, Placed] = field(default_factory=dict, repr=False)
    items: list[Placed] = field(default_factory=list, repr=False)

    @property
    def text(self) -> str:
        """The value, or nothing where it is a list or holds names."""
        return self.node.text if isinstance(self.node, Scalar) else ""

    def at(self, *names: str) -> Placed | None:
        """What some names lead to, or None."""
        found: Placed | None = self
        for name in names:
            found = found.fields.get(name) if found is not None else None
        return found


def asked_for(document: Document, file: str) -> tuple[str, ...]:
    """The files that one includes, by their paths from the project's folder.

    Raises :class:`IncludeOutside` for a path that is absolute or leads out of it.
    """
    found: dict[str, None] = {}
    seen: set[int] = set()
    left: list[Node] = [document.root]
    while left:
        node = left.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Sequence):
            left += node.items
        elif isinstance(node, MappingNode):
            left += [entry.value for entry in node.entries]
            found |= {
                target_of(entry.value, file): None
                for entry in node.entries
                if entry.name == INCLUDE and isinstance(entry.value, Scalar)
            }
    return tuple(sorted(found))


def target_of(node: Scalar, file: str) -> str:
    """The file that an ``$include`` means, as a path from the project's folder."""
    written = node.text.replace("\\", "/")
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(file), written))
    outside = (
        written.startswith("/")
        or bool(_drive.match(written))
        or joined.split("/")[0] == ".."
        or "\0" in written
        or len(written) > _LONGEST_TARGET
    )
    if outside:
        raise IncludeOutside(name=file, line=node.line + 1, target=node.text)
    return joined


def place(documents: Mapping[str, Document], file: str) -> Placed:
    """The configuration that begins in ``file``, with every include carried out.

    Raises :class:`IncludeAbsent`, :class:`IncludeCycle`, :class:`IncludeNoObject`,
    :class:`IncludeOutside`, and :class:`TooIntricate` where there is too much of it.
    """
    return _Placing(documents).tree(documents[file].root, (file,), (), 1)


class _Placing:
    """One walk along the includes, with a bound on all that it meets."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._left: Iterator[int] = iter(range(_MOST_PLACED))
        self._depth = 0

    def tree(
        self, node: Node, chain: tuple[str, ...], path: tuple[str, ...], line: int
    ) -> Placed:
        """A node with what is below it; ``chain``: the files that led to it."""
        if next(self._left, None) is None or self._depth > _DEEPEST:
            raise TooIntricate(name=chain[-1])
        self._depth += 1
        placed = Placed(node, chain[-1], path, line)
        if isinstance(node, Sequence):
            placed.items = [
                self.tree(each, chain, path, each.line + 1) for each in node.items
            ]
        elif isinstance(node, MappingNode):
            placed.fields = self._fields(node, chain, path)
        self._depth -= 1
        return placed

    def _fields(
        self, node: MappingNode, chain: tuple[str, ...], path: tuple[str, ...]
    ) -> dict[str, Placed]:
        entries = node.all()
        include = entries.get(INCLUDE)
        included: dict[str, Placed] = {}
        if include is not None and isinstance(include.value, Scalar):
            del entries[INCLUDE]
            included = self._included(include.value, chain)
        own = {
            name: self.tree(entry.value, chain, (*path, name), entry.key.line + 1)
            for name, entry in entries.items()
        }
        return {**included, **own}

    def _included(self, node: Scalar, chain: tuple[str, ...]) -> dict[str, Placed]:
        file = target_of(node, chain[-1])
        facts = {"name": chain[-1], "line": node.line + 1, "target": node.text}
        if file in chain:
            raise IncludeCycle(**facts)
        if file not in self._documents:
            raise IncludeAbsent(**facts)
        root = self._documents[file].root
        if not isinstance(root, MappingNode):
            raise IncludeNoObject(**facts)
        return self.tree(root, (*chain, file), (), 1).fields
