"""What the services hand to the window, and where their keyring jobs run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

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


@dataclass(frozen=True, slots=True)
class Opening:
    """What the window needs for its first picture."""

    credentials: tuple[Credential, ...]
    settings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Planned:
    """An export as previewed: what stood in the file and what would stand there."""

    path: Path
    before: bytes | None
    plan: ExportPlan
