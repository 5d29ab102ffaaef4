"""Lines put into a project's configuration, and taken out, all else byte for byte.

The parser tells where things stand, the lines are put in as text, and the outcome is
read again: unless the tree differs in what was meant and in nothing else, the change
is refused. So a list shared by an anchor, or a name merged in, cannot change an action
that was not chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from core.errors import BrokenText, TooIntricate, Unwirable
from core.formats.app_config_edits import Edits
from core.formats.app_config_expected import same_but_for
from core.formats.app_config_holder import Holder
from core.formats.app_config_include import INCLUDE
from core.formats.app_config_inputs import is_true, refers_to
from core.formats.app_config_nodes import (
    Document,
    Entry,
    Mapping,
    Scalar,
    compose,
    expanded,
)
from core.formats.app_config_wish import (
    ANNOTATIONS,
    INCLUDE_CREDENTIALS,
    INPUTS,
    TUTORIAL_NAMES,
    Place,
    Wish,
)

_BEFORE_INPUTS: Final = ("function", "main", "docker", "runtime", "web")

_name = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,199}")
# Line ends to the parser used here, and none to that of ``aio``.
_other_line_ends = re.compile("[\x85\u2028\u2029]")


def change(text: str, wishes: Iterable[Wish], name: str = "") -> str:
    """The text with the wishes carried out; the same where all is so already.

    Raises :class:`Unwirable`, and what
    :func:`core.formats.app_config_nodes.compose` raises.
    """
    wanted = list({wish.place: wish for wish in wishes}.values())
    document = compose(text, name)
    _refuse_unfit(text, document, wanted, name)
    edits = Edits(text, name)
    done: dict[int, Wish] = {}
    for wish in wanted:
        parent, action = _locate(document, wish.place, name)
        same = replace(wish, place=())
        if done.setdefault(id(action), same) != same:
            raise Unwirable(name=name, line=action.line + 1)
        if done[id(action)] is same:
            _carry_out(edits, parent, action, wish)
    changed = edits.applied()
    if changed != text:
        first = _locate(document, wanted[0].place, name)[0].key.line + 1
        _verify(document, changed, wanted, (name, first))
    return changed


def wire(
    text: str,
    places: Iterable[Place],
    names: tuple[str, ...] = TUTORIAL_NAMES,
    name: str = "",
) -> str:
    """The text with ``NAME: $NAME`` for each name among the inputs of each action.

    Without names, with ``include-ims-credentials: true`` among its annotations.
    """
    include = None if names else True
    return change(text, [Wish(each, names, include=include) for each in places], name)


def unwire(
    text: str,
    places: Iterable[Place],
    names: tuple[str, ...] = TUTORIAL_NAMES,
    name: str = "",
) -> str:
    """The text without what :func:`wire` puts in.

    An input of another value stays. A bare ``inputs:`` goes once nothing is below it.
    """
    document = compose(text, name)
    wishes = []
    for place in places:
        action = _locate(document, place, name)[1]
        ours = tuple(each for each in names if _is_ours(action, each))
        wishes.append(Wish(place, remove=ours, include=None if names else False))
    return change(text, wishes, name)


def _is_ours(action: Mapping, name: str) -> bool:
    """Whether an input of the action's own is ``NAME: $NAME``."""
    inputs = action.own(INPUTS)
    found = inputs.value if inputs is not None else None
    entry = found.own(name) if isinstance(found, Mapping) else None
    value = entry.value if entry is not None else None
    return isinstance(value, Scalar) and refers_to(value.text, name)


def _refuse_unfit(text: str, document: Document, wishes: list[Wish], name: str) -> None:
    """What cannot be put in, and texts that two parsers read differently."""
    if not all(_name.fullmatch(each) for wish in wishes for each in wish.add):
        raise Unwirable(name=name, line=1)
    if document.twice:
        raise Unwirable(name=name, line=document.twice[0][1])
    odd = _other_line_ends.search(text)
    if odd:
        raise Unwirable(name=name, line=text.count("\n", 0, odd.start()) + 1)


def _locate(document: Document, place: Place, name: str) -> tuple[Entry, Mapping]:
    """An action and the entry that holds it."""
    node, entry, line = document.root, None, 1
    for each in place:
        entry = node.all().get(each) if isinstance(node, Mapping) else None
        if entry is None:
            raise Unwirable(name=name, line=line)
        node, line = entry.value, entry.key.line + 1
    if entry is None or not isinstance(node, Mapping):
        raise Unwirable(name=name, line=line)
    return entry, node


def _carry_out(edits: Edits, parent: Entry, action: Mapping, wish: Wish) -> None:
    """The edits of one action, in the order of the text."""
    held = Holder(edits, parent, action)
    inputs, annotations = action.own(INPUTS), action.own(ANNOTATIONS)
    made = (wish.add and inputs is None) or (wish.include and annotations is None)
    if made and action.own(INCLUDE) is not None:
        # What is included may hold the same name, which a new one would hide.
        raise Unwirable(name=edits.name, line=action.line + 1)
    if wish.add or wish.remove:
        add = [each for each in wish.add if not _stands(inputs, each, wish.overwrite)]
        pairs = [(each, f"${each}") for each in add]
        held.change(INPUTS, inputs, pairs, wish.remove, _last_of(action))
    if wish.include is not None:
        on = _is_included(annotations)
        pairs = [(INCLUDE_CREDENTIALS, "true")] if wish.include and not on else []
        gone = () if wish.include else (INCLUDE_CREDENTIALS,)
        held.change(ANNOTATIONS, annotations, pairs, gone, inputs or _last_of(action))


def _stands(holder: Entry | None, name: str, overwrite: bool) -> bool:
    """Whether an input needs no line of ours."""
    found = holder.value if holder is not None else None
    entry = found.all().get(name) if isinstance(found, Mapping) else None
    if entry is None or not overwrite:
        return entry is not None
    return isinstance(entry.value, Scalar) and refers_to(entry.value.text, name)


def _is_included(holder: Entry | None) -> bool:
    found = holder.value if holder is not None else None
    entry = found.all().get(INCLUDE_CREDENTIALS) if isinstance(found, Mapping) else None
    value = entry.value if entry is not None else None
    return isinstance(value, Scalar) and is_true(value.text, value.plain)


def _last_of(action: Mapping) -> Entry | None:
    """The entry that new ones go below: the last of those that open an action."""
    first = [each for each in action.entries if each.name in _BEFORE_INPUTS]
    below = first or action.entries
    return below[-1] if below else None


def _verify(
    document: Document, changed: str, wishes: list[Wish], told: tuple[str, int]
) -> None:
    """Refuse what reads differently in anything that was not meant."""
    name, line = told
    try:
        after = expanded(compose(changed, name).root, name)
    except (BrokenText, TooIntricate):
        raise Unwirable(name=name, line=line) from None
    if not same_but_for(expanded(document.root, name), after, wishes):
        raise Unwirable(name=name, line=line)
