"""Whether two readings of a configuration differ in what was wished, and in no more."""

from __future__ import annotations

from typing import Final, cast

from core.formats.app_config_inputs import is_true, refers_to
from core.formats.app_config_wish import (
    ANNOTATIONS,
    INCLUDE_CREDENTIALS,
    INPUTS,
    Place,
    Wish,
)

_ON: Final = ("true", True)


def same_but_for(before: object, after: object, wishes: list[Wish]) -> bool:
    """Whether ``after`` is ``before`` with the wishes carried out.

    Both are trees of :func:`core.formats.app_config_nodes.expanded`, and changed here.
    An empty ``inputs`` or ``annotations`` of a chosen action is as good as none.
    """
    for wish in wishes:
        old, new = _at(before, wish.place), _at(after, wish.place)
        if old is None or new is None:
            return False
        _carry_out(old, wish)
        for action in (old, new):
            for key in (INPUTS, ANNOTATIONS):
                if not _held(action, key):
                    action.pop(key, None)
    return before == after


def _carry_out(action: dict[str, object], wish: Wish) -> None:
    inputs, annotations = _held(action, INPUTS), _held(action, ANNOTATIONS)
    for name in wish.remove:
        inputs.pop(name, None)
    for name in wish.add:
        found = inputs.get(name)
        if found is None or (wish.overwrite and not _refers(found, name)):
            inputs[name] = f"${name}", True
    if wish.add or wish.remove:
        action[INPUTS] = inputs
    if wish.include is False:
        annotations.pop(INCLUDE_CREDENTIALS, None)
    elif wish.include and not _is_on(annotations.get(INCLUDE_CREDENTIALS)):
        annotations[INCLUDE_CREDENTIALS] = _ON
    if wish.include is not None:
        action[ANNOTATIONS] = annotations


def _at(tree: object, place: Place) -> dict[str, object] | None:
    for name in place:
        tree = tree.get(name) if isinstance(tree, dict) else None
    return tree if isinstance(tree, dict) else None


def _held(action: dict[str, object], key: str) -> dict[str, object]:
    """What stands under a key; nothing where that is nothing at all."""
    found = action.get(key)
    if found in (None, ("", True)):
        return {}
    return cast("dict[str, object]", found) if isinstance(found, dict) else {"": found}


def _refers(value: object, name: str) -> bool:
    return isinstance(value, tuple) and refers_to(value[0], name)


def _is_on(value: object) -> bool:
    return isinstance(value, tuple) and is_true(*value)
