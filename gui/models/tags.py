"""Tags of the user's: their colours, and lists with one changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from core.model import Credential, Tag

COLOURS: Final = (
    "red",
    "orange",
    "gold",
    "green",
    "teal",
    "blue",
    "purple",
    "pink",
)
"""The palette; each has a shape of its own in ``gui.views.tag_marks``."""
MOST: Final = 5
"""The most tags of one credential."""
LONGEST: Final = 24
"""The most characters of a tag's name."""


def tidy(name: str) -> str:
    """A name as it is kept: on one line, with single spaces, without a ``#``."""
    line = "".join(char if char.isprintable() else " " for char in name)
    return " ".join(line.split()).lstrip("# ")


def known(credentials: Iterable[Credential]) -> tuple[Tag, ...]:
    """All tags that are in use, each once, by name."""
    found = {tag.name: tag for each in credentials for tag in each.tags}
    return tuple(sorted(found.values(), key=lambda tag: (tag.name.casefold(), tag)))


def next_colour(tags: Iterable[Tag]) -> str:
    """The colour that the fewest tags have; of those the first."""
    used = [tag.colour for tag in tags]
    return min(COLOURS, key=used.count)
