"""What the services hand to the window, and where their keyring jobs run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from core.model import Credential

if TYPE_CHECKING:
    from core.formats.export import ExportPlan

Result = TypeVar("Result")


class OnKeyring(Protocol):
    """Runs a job where the keyring may be used, and waits for it."""

    def __call__(self, job: Callable[[], Result]) -> Result:
        """The job's value, or its exception."""
        ...


def directly(job: Callable[[], Result]) -> Result:
    """Run the job here: for scripts, and for callers already on the keyring's lane."""
    return job()


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


class Planned(NamedTuple):
    """An export as previewed: what stood in the file and what would stand there.

    ``private``: whether nobody but the user may read the file, now and afterwards.
    What stood in it is not printed.
    """

    path: Path
    before: bytes | None
    plan: ExportPlan
    private: bool

    def __repr__(self) -> str:
        return f"Planned(new={self.before is None}, private={self.private})"
