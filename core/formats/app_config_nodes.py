"""YAML as nodes that know where they stand in the text, so that lines can be put in.

The library writes YAML anew where it writes at all; here its parser is asked for the
places alone. An alias leads to the very node that it names. Bounded as in
:mod:`core.formats.yaml_text`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from core.errors import BrokenText, TooIntricate
from core.formats.yaml_text import LONGEST, MOST_DEPTH, MOST_NODES

MERGE: Final = "<<"
MOST_ALIASES: Final = 200
_COLLECTIONS: Final = ("MappingStartEvent", "SequenceStartEvent")


@dataclass(eq=False, slots=True)
class Node:
    """What all have: the stretch of the text, and the 0-based line and column."""

    start: int
    end: int
    line: int
    column: int
    anchored: bool


@dataclass(eq=False, slots=True)
class Scalar(Node):
    """A value. ``plain``: without quotes or a tag, so that ``true`` is no text."""

    text: str = field(repr=False)
    plain: bool

    @property
    def nothing(self) -> bool:
        """Whether nothing at all stands there, as after a bare ``inputs:``."""
        return self.plain and self.start == self.end


@dataclass(eq=False, slots=True)
class Entry:
    """A name of a mapping, and what it holds; ``aliased``: by a reference.

    ``end`` is where the last word of it ends, whatever follows on its line.
    """

    key: Node
    value: Node
    aliased: bool
    end: int

    @property
    def name(self) -> str | None:
        """The name; None where it is a list, a mapping, or a reference to one."""
        return self.key.text if isinstance(self.key, Scalar) else None


@dataclass(eq=False, slots=True)
class Mapping(Node):
    """Names and values in their order; ``flow``: written in braces."""

    flow: bool
    entries: list[Entry] = field(default_factory=list, repr=False)
    merged: dict[str, Entry] = field(default_factory=dict, repr=False)

    def own(self, name: str) -> Entry | None:
        """The entry of that name in the mapping itself, merged ones left aside."""
        return next((entry for entry in self.entries if entry.name == name), None)

    def all(self) -> dict[str, Entry]:
        """Entries by name, with those merged in by ``<<`` below its own."""
        own = {entry.name: entry for entry in self.entries if entry.name is not None}
        if not self.merged:
            return own
        own.pop(MERGE, None)
        return {**self.merged, **own}


@dataclass(eq=False, slots=True)
class Sequence(Node):
    """A list."""

    items: list[Node] = field(default_factory=list, repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """The one document of a text, and the lines (1-based) of names that stand twice."""

    root: Node
    twice: tuple[tuple[str, int], ...]


def compose(text: str, name: str = "") -> Document:
    """The nodes of a text. An empty one is a :class:`Scalar` of nothing.

    Raises :class:`BrokenText` for what is no YAML or more than one document,
    :class:`TooIntricate` for what is too long, too deep, or too often repeated.
    """
    if len(text) > LONGEST:
        raise TooIntricate(name=name)
    # Imported on first use: few exports look at a project.
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    composer = _Composer(name)
    broken: int | None = None
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            composer.take(event)
    except YAMLError as exc:
        mark = getattr(exc, "problem_mark", None)
        broken = mark.line + 1 if mark is not None else 1
    except (RecursionError, ValueError):
        broken = 1
    # Outside the clause above: the library's exceptions lead to the text.
    if broken is not None or composer.documents > 1:
        raise BrokenText(name=name, line=broken or composer.second_at)
    root = composer.root or Scalar(0, 0, 0, 0, False, "", True)
    return Document(root, tuple(composer.twice))


@dataclass(slots=True)
class _Open:
    """A mapping or a list whose end has not come yet."""

    node: Mapping | Sequence
    anchor: str
    key: Node | None = None
    names: set[str] = field(default_factory=set)


class _Composer:
    """The nodes while the parser's events come in."""

    def __init__(self, name: str) -> None:
        self.root: Node | None = None
        self.twice: list[tuple[str, int]] = []
        self.documents = 0
        self.second_at = 1
        self._name = name
        self._stack: list[_Open] = []
        self._named: dict[str, Node] = {}
        self._aliases = 0
        self._nodes = 0
        self._end = 0

    def take(self, event: Any) -> None:
        """One event of the parser's."""
        kind = type(event).__name__
        if kind in _COLLECTIONS:
            self._open(event, kind.startswith("Mapping"))
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            self._close(event)
        elif kind == "ScalarEvent":
            plain = event.style is None and event.tag is None
            node = Scalar(*_place(event), str(event.value), plain)
            self._end = self._end if node.nothing else node.end
            self._put(node, event.anchor)
        elif kind == "AliasEvent":
            self._refer(event)
        elif kind == "DocumentStartEvent":
            self.documents += 1
            self.second_at = event.start_mark.line + 1

    def _open(self, event: Any, mapping: bool) -> None:
        if len(self._stack) >= MOST_DEPTH:
            raise TooIntricate(name=self._name)
        place = _place(event)
        made = Mapping(*place, bool(event.flow_style)) if mapping else Sequence(*place)
        # What it names is known once it is closed: nothing refers to itself.
        self._named.pop(event.anchor, None)
        self._stack.append(_Open(made, event.anchor or ""))

    def _close(self, event: Any) -> None:
        done = self._stack.pop()
        node = done.node
        if event.end_mark.index > event.start_mark.index:
            node.end = self._end = event.end_mark.index
        if isinstance(node, Mapping):
            for entry in node.entries if MERGE in done.names else ():
                if entry.name == MERGE:
                    node.merged = _merged(entry.value) | node.merged
        self._put(node, done.anchor)

    def _refer(self, event: Any) -> None:
        self._aliases += 1
        found = self._named.get(event.anchor)
        if found is None:
            raise BrokenText(name=self._name, line=event.start_mark.line + 1)
        if self._aliases > MOST_ALIASES:
            raise TooIntricate(name=self._name)
        self._end = event.end_mark.index
        self._put(found, None, aliased=True)

    def _put(self, node: Node, anchor: str | None, *, aliased: bool = False) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise TooIntricate(name=self._name)
        if anchor:
            self._named[anchor] = node
        if not self._stack:
            self.root = self.root or node
            return
        top = self._stack[-1]
        if isinstance(top.node, Sequence):
            top.node.items.append(node)
        elif top.key is None:
            top.key = node
        else:
            self._enter(top, top.node, Entry(top.key, node, aliased, self._end))

    def _enter(self, top: _Open, mapping: Mapping, entry: Entry) -> None:
        top.key = None
        if entry.name is not None:
            if entry.name in top.names:
                self.twice.append((entry.name, entry.key.line + 1))
            top.names.add(entry.name)
        mapping.entries.append(entry)


def expanded(node: Node, name: str = "") -> object:
    """The tree as plain values to compare: references followed, merges carried out.

    A scalar is its text and whether it is plain. Raises :class:`TooIntricate` where
    the references blow it up.
    """
    try:
        return _expand(node, name, iter(range(MOST_NODES)))
    except RecursionError:
        raise TooIntricate(name=name) from None


def _expand(node: Node, name: str, left: Iterator[int]) -> object:
    if next(left, None) is None:
        raise TooIntricate(name=name)
    if isinstance(node, Scalar):
        return node.text, node.plain
    if isinstance(node, Sequence):
        return [_expand(each, name, left) for each in node.items]
    if isinstance(node, Mapping):
        return {
            each: _expand(entry.value, name, left) for each, entry in node.all().items()
        }
    raise TypeError(type(node).__name__)


def _place(event: Any) -> tuple[int, int, int, int, bool]:
    start, end = event.start_mark, event.end_mark
    return start.index, end.index, start.line, start.column, event.anchor is not None


def _merged(node: Node) -> dict[str, Entry]:
    """What ``<<`` merges of a mapping, or of a list of some: the first one counts."""
    found: dict[str, Entry] = {}
    for each in node.items if isinstance(node, Sequence) else [node]:
        if isinstance(each, Mapping):
            found = each.all() | found
    return found
