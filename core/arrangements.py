"""What the services hand to the window, and where their keyring jobs run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

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


def given_name(path: Path) -> str:
    """A name for what a file holds: ``.env`` says nothing, its folder does."""
    return path.parent.name if path.name.startswith(".env") else path.stem


class Planned(NamedTuple):
    """An export as previewed: what stood in the file and what would stand there.

    ``private``: whether nobody but the user may read the file, now and afterwards.
    ``secret_item``: the keyring item of the secret that would stand there. What stood
    in it is not printed.
    """

    path: Path
    before: bytes | None
    plan: ExportPlan
    private: bool
    secret_item: str = ""

    def __repr__(self) -> str:
        return f"Planned(new={self.before is None}, private={self.private})"
