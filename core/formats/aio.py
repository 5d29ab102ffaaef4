"""Adobe's command line: contexts of its configuration, and projects without secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.formats.console_json import TYPES, type_of
from core.formats.flat import take_flat
from core.formats.found import Kind, Reading
from core.formats.gathering import Gathering, Node, Place, title_of, walk

_HOLDERS: Final = ("", "ims", "$ims")


def read(data: object, name: str) -> Reading | None:
    """What the command line's files hold; None where it is none of them."""
    return walk(data, name, (take_contexts, take_reduced))


def take_contexts(node: Node, place: Place, gathering: Gathering) -> bool:
    """The contexts of ``ims``: credentials of all kinds, with tokens beside them."""
    contexts = node.get("contexts")
    if place.label not in _HOLDERS or not isinstance(contexts, Mapping):
        return False
    inside = place.under("contexts")
    for key, value in contexts.items():
        context = gathering.opened(value)
        if isinstance(context, Mapping):
            called = str(key)
            take_flat(context, inside.under(key), gathering, Kind.AIO, called)
    return place.label != ""


def take_reduced(node: Node, place: Place, gathering: Gathering) -> bool:
    """A credential of which a project's ``.aio`` keeps the type and the name alone."""
    why = TYPES.get(type_of(node))
    if why is None or node.keys() - {"id", "name", "integration_type"}:
        return False
    gathering.leave(Kind.AIO, why, place.path, title_of(node, "name").replace("_", " "))
    return True
