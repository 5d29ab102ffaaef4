"""Postman's environments, as the Console writes them and as Postman does again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.formats.flat import take_flat
from core.formats.found import Kind, Notice, NoticeCode, Reading, Why
from core.formats.gathering import Gathering, Node, Place, title_of, walk
from core.formats.roles import role_of, shown_key, text_of

# Of an environment, and of a collection.
_LISTS: Final = ("values", "variable")
_MOST: Final = 10_000


def read(data: object, name: str) -> Reading | None:
    """An environment, or a file that holds some; None where there is none."""
    return walk(data, name, (take,))


def take(node: Node, place: Place, gathering: Gathering) -> bool:
    """A list of names and values; what is switched off stays out."""
    for key in _LISTS:
        entries = _entries(node.get(key))
        if entries:
            inside = place.under(key)
            values = _in_force(entries, inside, gathering)
            label = title_of(node, "name")
            taken = take_flat(values, place, gathering, Kind.POSTMAN, label)
            # The calls of a collection may hold others.
            return taken and "item" not in node
    return False


def _entries(value: object) -> list[tuple[int, str, Node]]:
    """The entries of a list that have a name, with their index."""
    if not isinstance(value, list):
        return []
    return [
        (index, key, entry)
        for index, entry in enumerate(value[:_MOST])
        if isinstance(entry, Mapping)
        and isinstance(key := entry.get("key"), str)
        and "value" in entry
    ]


def _in_force(
    entries: list[tuple[int, str, Node]], place: Place, gathering: Gathering
) -> dict[str, object]:
    """The values by name; of a name that is there twice the last one counts."""
    values: dict[str, object] = {}
    for index, key, entry in entries:
        known = role_of(key) is not None
        where = place.at(index).path
        if _is_off(entry):
            if known and text_of(entry["value"]):
                gathering.leave(Kind.POSTMAN, Why.DISABLED, where, key)
            continue
        if key in values and known:
            remark = Notice(NoticeCode.DUPLICATE_KEY, 0, shown_key(key), where)
            gathering.note(remark)
        values[key] = entry["value"]
    return values


def _is_off(entry: Node) -> bool:
    return entry.get("enabled") is False or entry.get("disabled") is True
