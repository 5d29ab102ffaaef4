"""An export into a long file is planned by a child process, which can be killed.

On a thread of ours it would take the interpreter from the window, for seconds.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from core.adobe.stopping import Stop
from core.errors import AppError, ReadingFailed
from core.formats.export import plan
from core.formats.other_readers import Reader
from core.formats.planning import ExportPlan
from core.formats.target_table import Dialect
from core.formats.targets import Outgoing
from core.piped import ask, command_of
from core.planning_child import ARGUMENT, MODULE, SECONDS
from core.planning_wire import Task, pack_task, unpack
from core.text_bounds import SMALL

# Longest that a child may say of a plan, in bytes.
_MOST: Final = 64_000_000
# Most lines of a text that is planned here; 400 of 40 letters take 70 ms.
SHORT: Final = 500


def is_short(text: str) -> bool:
    """Whether planning into it holds nobody up: it takes each line some ten times."""
    return len(text) <= SMALL and text.count("\n") <= SHORT


def plan_where_fit(
    dialect: Dialect,
    outgoing: Outgoing,
    existing: str | None,
    readers: tuple[Reader, ...],
    name: str,
    stop: Stop | None = None,
) -> ExportPlan:
    """What an export would change: a short text is planned here, a long one apart.

    Raises what :func:`core.formats.export.plan` and :func:`plan_apart` do.
    """
    if existing is None or is_short(existing):
        return plan(dialect, outgoing, existing, readers, name)
    return plan_apart(Task(dialect, outgoing, existing, readers, name), stop)


def plan_apart(
    task: Task,
    stop: Stop | None = None,
    *,
    command: Sequence[str] = (),
    seconds: float = SECONDS,
) -> ExportPlan:
    """What the export would change; the child is killed after so many seconds.

    Raises Cancelled once it is given up, what planning here would raise, and
    ReadingFailed where the child dies, hangs or says something else.
    """
    told = pack_task(task)
    bundled = getattr(sys, "frozen", False)
    child = command or command_of(MODULE, ARGUMENT, bundled=bundled)
    try:
        said = ask(child, told, stop or Stop(), seconds=seconds, most=_MOST)
    finally:
        del told, task
    found = None if said is None else unpack(said)
    del said
    if isinstance(found, AppError):
        raise found
    if found is None:
        raise ReadingFailed
    return found
