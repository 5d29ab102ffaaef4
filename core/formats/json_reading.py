"""A tree of values to what it holds, whichever of the formats is in it, or several."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import Final

from core.errors import NothingFound
from core.formats import aio, console_json, other_json, pairs, postman
from core.formats.found import Notice, NoticeCode, Reading
from core.formats.gathering import Taker, walk
from core.formats.json_text import load
from core.formats.roles import shown_key, tidy_name

_MOST_LOOKED_AT: Final = 100
_MOST_NAMES: Final = 10

_TAKERS: Final[tuple[Taker, ...]] = (
    postman.take,
    aio.take_contexts,
    aio.take_reduced,
    console_json.take_runtime,
    console_json.take,
    pairs.take_secret,
    pairs.take_call,
    pairs.take_lists,
    other_json.take,
)


def read_tree(
    data: object, name: str, duplicates: tuple[str, ...] = ()
) -> Reading | None:
    """What a tree of any origin holds (JSON, YAML); None where nothing is recognised.

    ``duplicates`` are names that stood twice in an object.
    """
    return walk(data, name, _TAKERS, duplicates)


def read(text: str, name: str) -> Reading:
    """What a text that begins as JSON holds.

    Raises :class:`core.errors.NothingFound`, or what :func:`load` raises.
    """
    try:
        loaded = load(text, name)
    finally:
        del text
    reading = read_tree(loaded.data, name, loaded.duplicates)
    if reading is None:
        keys = names_in(loaded.data)
        del loaded
        raise NothingFound(name=tidy_name(name), keys=keys)
    if not loaded.unread:
        return reading
    below = Notice(NoticeCode.LINE_SKIPPED, loaded.unread)
    return replace(reading, notices=(*reading.notices, below))


def names_in(data: object) -> tuple[str, ...]:
    """Up to ten names of a tree without values, the outer ones first."""
    names: dict[str, None] = {}
    level = [data]
    for _ in range(_MOST_LOOKED_AT):
        if not level or len(names) >= _MOST_NAMES:
            break
        node = level.pop(0)
        if isinstance(node, dict):
            names |= dict.fromkeys(filter(shown_key, islice(node, _MOST_LOOKED_AT)))
            level += islice(node.values(), _MOST_LOOKED_AT)
        elif isinstance(node, list):
            level += node[:_MOST_LOOKED_AT]
    return tuple(names)[:_MOST_NAMES]
