"""What a search for a refused scope finds, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.errors import AppError

Why = Literal["not_imported", "blank", "odd_characters", "case", "duplicate"]


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A scope that stands out, why, and the name that may have been meant."""

    scope: str
    why: tuple[Why, ...]
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What the search told: refused scopes, those accepted in one set, and the rest.

    ``untold`` could not be told apart. ``ended`` is ``found`` where nothing is left to
    try, ``spent`` where the mints were used up, ``stopped`` where the user or another
    failure (``error``) ended it.
    """

    bad: tuple[str, ...]
    good: tuple[str, ...]
    untold: tuple[str, ...]
    mints: int
    ended: Literal["found", "spent", "stopped"]
    error: AppError | None = None
