"""What opening and checking the catalog came to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from core.model import Credential


class Restored(NamedTuple):
    """What became of a broken catalog: where it lies now, and what took its place.

    ``copied_at`` is when the copy was made that is in use now (seconds since the
    epoch), None where there was none and the list begins anew.
    """

    aside: Path
    copied_at: float | None


class Opening(NamedTuple):
    """What the window needs for its first picture.

    ``credentials`` are the first of the list in its order, ``chosen`` the one that was
    shown last; ``total`` counts all of them. ``restored`` where the catalog was broken.
    """

    credentials: tuple[Credential, ...]
    settings: Mapping[str, str]
    total: int = 0
    chosen: Credential | None = None
    restored: Restored | None = None


class Checked(NamedTuple):
    """What a look over the whole catalog came to.

    ``restored`` where it was broken: the list is to be read anew. ``pruned`` lines of
    old history are gone; ``copied`` where a copy was made.
    """

    restored: Restored | None
    pruned: int
    copied: bool
