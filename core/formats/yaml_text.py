"""YAML to plain values: bounded, without types, tags or code.

The library's parser gives events, and the tree is built here: every scalar stays the
text that it is (a client id of digits is no number), an anchor costs nothing until it
is used, and few may be. The parser's time grows by the square of what is nested, so
that depth is looked at while it works.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, NamedTuple

LONGEST: Final = 65_536
MOST_ALIASES: Final = 20
MOST_DEPTH: Final = 40
MOST_NODES: Final = 10_000
_EMPTY: Final = ("", "~", "null", "Null", "NULL")

Tree = dict[str, object] | list[object]


class Loaded(NamedTuple):
    """A tree, and the names that stand twice in one of its mappings, with lines.

    Of several documents, a list of their trees. ``broken`` is the line below which no
    document could be read, 0 where all were.
    """

    tree: object
    twice: tuple[tuple[str, int], ...]
    broken: int = 0

    def __repr__(self) -> str:
        return f"Loaded(twice={len(self.twice)})"


class Refusal(StrEnum):
    """Why there is no tree: no YAML at all, or more of it than is read."""

    NOT_YAML = "not_yaml"
    TOO_MUCH = "too_much"


class _TooMuchError(Exception):
    """There is more in the text than is read."""


@dataclass(slots=True)
class _Open:
    """A mapping or a list whose end has not come yet."""

    tree: Tree
    size: int = 1
    key: str | None = None
    merged: list[dict[str, object]] = field(default_factory=list)


@dataclass(slots=True)
class _Builder:
    """The tree while its events come in."""

    stack: list[_Open] = field(default_factory=list)
    anchors: dict[str, tuple[object, int]] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    twice: list[tuple[str, int]] = field(default_factory=list)
    tree: object = None
    trees: list[object] = field(default_factory=list)
    line: int = 0
    aliases: int = 0
    nodes: int = 0

    def take(self, event: Any) -> None:
        """One event of the parser's."""
        kind = type(event).__name__
        if kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._open({} if kind.startswith("Mapping") else [], event.anchor)
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._close()
        elif kind == "ScalarEvent":
            plain = event.style is None and event.value in _EMPTY
            text = None if plain else str(event.value)
            self._place(text, 1, event.anchor, event.start_mark.line + 1)
        elif kind == "AliasEvent":
            self.aliases += 1
            if self.aliases > MOST_ALIASES:
                raise _TooMuchError
            value, size = self.anchors.get(event.anchor, (None, 1))
            self._place(value, size, None, event.start_mark.line + 1)
        elif kind == "DocumentEndEvent":
            self._end(event.end_mark.line + 1)

    def loaded(self, *, broken: bool) -> Loaded:
        """All documents that came to their end."""
        tree = self.trees[0] if len(self.trees) == 1 else self.trees
        line = self.line if broken else 0
        return Loaded(tree if self.trees else None, tuple(self.twice), line)

    def _end(self, line: int) -> None:
        if self.tree is not None:
            self.trees.append(self.tree)
        self.tree, self.line = None, line
        self.anchors.clear()

    def _open(self, tree: Tree, anchor: str | None) -> None:
        if len(self.stack) >= MOST_DEPTH:
            raise _TooMuchError
        self.stack.append(_Open(tree))
        self.names.append(anchor or "")

    def _close(self) -> None:
        done = self.stack.pop()
        for other in done.merged:
            if isinstance(done.tree, dict):
                done.tree.update({k: other[k] for k in other if k not in done.tree})
        self._place(done.tree, done.size, self.names.pop(), 0)

    def _place(self, value: object, size: int, anchor: str | None, line: int) -> None:
        """Put a finished value where it belongs: the top, a list, a name, a value."""
        self.nodes += size
        if self.nodes > MOST_NODES:
            raise _TooMuchError
        if anchor:
            self.anchors[anchor] = (value, size)
        if not self.stack:
            self.tree = value
            return
        top = self.stack[-1]
        top.size += size
        if isinstance(top.tree, list):
            top.tree.append(value)
        elif top.key is None:
            top.key = value if isinstance(value, str) else ""
            if top.key and top.key in top.tree:
                self.twice.append((top.key, line))
        else:
            self._put(top, top.key, value)
            top.key = None

    def _put(self, top: _Open, key: str, value: object) -> None:
        if key == "<<":
            several = value if isinstance(value, list) else [value]
            top.merged += [each for each in several if isinstance(each, dict)]
        elif isinstance(top.tree, dict):
            top.tree[key] = value


def load(text: str) -> Loaded | Refusal:
    """The documents of a text, up to one that is broken.

    Failures are returned: the library's exceptions lead to the text.
    """
    if len(text) > LONGEST:
        return Refusal.TOO_MUCH
    # Imported on first use: few files are YAML.
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    builder = _Builder()
    broken = False
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            builder.take(event)
    except (_TooMuchError, RecursionError):
        return Refusal.TOO_MUCH
    except (YAMLError, ValueError):
        broken = True
    if broken and not builder.trees:
        return Refusal.NOT_YAML
    return builder.loaded(broken=broken)
