"""What is wished of a project: which actions, which way."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from core.formats.app_config_plan import Way

Key = tuple[str, tuple[str, ...]]


class WiringWish(NamedTuple):
    """``keys`` of the ticked actions; ``replace``: the other way's lines go."""

    keys: frozenset[Key]
    way: Way
    replace: bool
