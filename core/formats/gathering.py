"""A walk through a tree of values, and what readers bring together on the way.

Readers of single formats are functions that look at one object of the tree
(:data:`Taker`), so that an array of workspaces, or a wrapper around one, is read too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from core.formats.dialects import DEFAULT_NAME, like_a_value
from core.formats.fields import clean
from core.formats.found import Kind, LeftOut, Notice, NoticeCode, Reading, Why
from core.formats.json_text import load_inner
from core.formats.mapping import Drafted, environment_for
from core.formats.roles import shown_key, text_of, tidy_name
from core.model import Draft, Environment

MOST_DRAFTS: Final = 1_000
MOST_NOTICES: Final = 200
_MOST_LEFT_OUT: Final = 1_000
_MOST_KEYS: Final = 200
_MOST_NODES: Final = 50_000
_MOST_DEPTH: Final = 40
_MOST_INNER: Final = 1_000_000
_LONGEST_STEP: Final = 40

_bare_step = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_names_a_client = re.compile(r"client_?id", re.IGNORECASE)

Node = Mapping[Any, object]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an object stands in the tree, and whose it is."""

    path: str = ""
    label: str = ""
    project: str = ""
    workspace: str = ""
    org_name: str = ""
    ims_org_id: str = ""
    environment: Environment | None = None

    def under(self, key: object) -> Place:
        """The place of a value under a name."""
        label = str(key)
        return replace(self, path=join_path(self.path, label), label=label)

    def at(self, index: int) -> Place:
        """The place of an element of a list; it goes by the list's name."""
        return replace(self, path=f"{self.path}[{index}]")

    def within(self, node: Node) -> Place:
        """The place, with what the object says about project, workspace and org."""
        changes: dict[str, Any] = {}
        org, project = node.get("org"), node.get("project")
        workspace = node.get("workspace")
        if isinstance(org, Mapping):
            changes["org_name"] = title_of(org, "name")
            changes["ims_org_id"] = clean(text_of(org.get("ims_org_id")))
        if isinstance(project, Mapping):
            changes["project"] = title_of(project, "title", "name")
        elif isinstance(workspace, Mapping):
            changes["project"] = title_of(node, "title", "name")
        if isinstance(workspace, Mapping):
            changes["workspace"] = title_of(workspace, "name", "title")
        elif isinstance(node.get("details"), Mapping):
            changes["workspace"] = title_of(node, "name", "title")
        if isinstance(cli := node.get("cli"), Mapping):
            changes["environment"] = environment_for(text_of(cli.get("env")))
        kept = {key: told for key, told in changes.items() if told}
        return replace(self, **kept) if kept else self


_NOTHING: Final[tuple[None, Place]] = (None, Place())


@dataclass(slots=True)
class Gathering:
    """What is found in one tree, bounded; ``name`` is what the caller calls it."""

    name: str
    kind: Kind | None = None
    _drafts: list[tuple[Draft, tuple[str, ...]]] = field(default_factory=list)
    _count: int = 0
    _notices: list[Notice] = field(default_factory=list)
    _left_out: list[LeftOut] = field(default_factory=list)
    _cut: bool = False
    _inner_left: int = _MOST_INNER
    _others: dict[str, None] = field(default_factory=dict)

    def add(
        self, kind: Kind, drafted: Drafted, *names: str, given: bool = True
    ) -> None:
        """Keep a draft, called by the first of ``names`` that says something.

        Ask :meth:`has_enough` before. A lone one is rather called what the caller says,
        where ``given`` allows it.
        """
        if not self._count:
            self.kind = kind
        self._count += 1
        called = tuple(filter(None, map(safe_name, names)))
        self._drafts.append((drafted.draft, called if given else ("", *called)))
        self.note(*drafted.notices)

    def note(self, *notices: Notice) -> None:
        """Keep remarks."""
        self._notices += notices[: max(0, MOST_NOTICES - len(self._notices))]

    def leave(
        self, kind: Kind, why: Why, where: str, name: str = "", day: str = ""
    ) -> None:
        """Say what is recognised and stays out."""
        self.kind = self.kind or kind
        if len(self._left_out) < _MOST_LEFT_OUT:
            self._left_out.append(LeftOut(why, where, safe_name(name), day))
        else:
            self._cut = True

    def pass_by(self, keys: Iterable[str]) -> None:
        """Remember names that mean nothing here."""
        for key in keys:
            if len(self._others) < _MOST_KEYS and shown_key(key):
                self._others[key] = None

    def has_enough(self) -> bool:
        """Whether no more drafts are kept; the one at hand is counted then."""
        if self._count < MOST_DRAFTS:
            return False
        self._count += 1
        return True

    def opened(self, value: object) -> Node | list[object] | None:
        """An object or a list, or the one that a JSON text with a client id holds."""
        if isinstance(value, dict | list):
            return value
        if not isinstance(value, str):
            return value if isinstance(value, Mapping) else None
        if value[:1] not in ("{", "[") or not _names_a_client.search(value):
            return None
        self._inner_left -= len(value)
        inner = load_inner(value) if self._inner_left >= 0 else None
        if self._inner_left < 0:
            self.cut()
        return inner if isinstance(inner, dict | list) else None

    def cut(self) -> None:
        """Say that a part of the tree was not looked at."""
        self._cut = True

    def reading(self) -> Reading | None:
        """All of it, or None where nothing was recognised."""
        if self.kind is None:
            return None
        last: list[Notice] = []
        if self._count > MOST_DRAFTS:
            last.append(Notice(NoticeCode.MORE_CREDENTIALS, 0, count=self._count))
        if self._cut:
            last.append(Notice(NoticeCode.PARTLY_READ, 0))
        return Reading(
            drafts=tuple(self._named()),
            notices=(*self._notices[: MOST_NOTICES - len(last)], *last),
            other_keys=tuple(self._others),
            left_out=tuple(self._left_out),
            kind=self.kind,
        )

    def _named(self) -> Iterator[Draft]:
        given = tidy_name(self.name)
        for draft, called in self._drafts:
            own = [name for name in called if name]
            first = len(self._drafts) == 1 and called[:1] != ("",)
            names = (given, *own) if first else (*own, given)
            name = next((name for name in names if name), DEFAULT_NAME)
            yield draft.with_changes(name=name, name_made=name not in own)


Taker = Callable[[Node, Place, Gathering], bool]


def walk(
    data: object, name: str, takers: Sequence[Taker], duplicates: tuple[str, ...] = ()
) -> Reading | None:
    """What the takers find in a tree, in its order; None where they find nothing.

    An object that a taker takes is not looked into further.
    """
    gathering = Gathering(name)
    gathering.note(*(Notice(NoticeCode.DUPLICATE_KEY, 0, key) for key in duplicates))
    stack: list[Iterator[tuple[object, Place]]] = [iter([(data, Place())])]
    steps = 0
    while stack and steps <= _MOST_NODES:
        node, place = next(stack[-1], _NOTHING)
        if node is None:
            stack.pop()
            continue
        steps += 1
        if isinstance(node, Mapping):
            place = place.within(node)
            if any(taker(node, place, gathering) for taker in takers):
                continue
        if len(stack) <= _MOST_DEPTH:
            stack.append(_inside(node, place, gathering))
        else:
            gathering.cut()
    if stack:
        gathering.cut()
    return gathering.reading()


def join_path(path: str, key: str) -> str:
    """A path one name longer; names that may be values are not shown."""
    step = safe_name(key, _LONGEST_STEP) or "…"
    if _bare_step.fullmatch(step):
        return f"{path}.{step}" if path else step
    return f'{path}["{step}"]'


def safe_name(name: str, most: int = 80) -> str:
    """A name as it may be shown; empty where it may be a value in the wrong place."""
    tidy = tidy_name(name).lstrip(".")[:most]
    return "" if like_a_value(name[:400]) else tidy


def title_of(node: Node, *keys: str) -> str:
    """The first text among some names of an object, as a name."""
    texts = (safe_name(text_of(node.get(key))) for key in keys)
    return next((text for text in texts if text), "")


def in_place(drafted: Drafted, place: Place) -> Drafted:
    """A draft with what the tree around it says."""
    draft = drafted.draft.with_changes(
        project=place.project,
        workspace=place.workspace,
        org_name=place.org_name,
        ims_org_id=drafted.draft.ims_org_id or place.ims_org_id[:200],
        environment=drafted.draft.environment or place.environment,
    )
    return Drafted(draft, drafted.notices)


def _inside(
    node: object, place: Place, gathering: Gathering
) -> Iterator[tuple[object, Place]]:
    """The objects and lists in a value, a JSON text with a client id among them."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            inner = gathering.opened(value)
            if inner:
                yield inner, place.under(key)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            inner = gathering.opened(value)
            if inner:
                yield inner, place.at(index)
