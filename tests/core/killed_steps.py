"""Run as a script: what is written as several files, killed before each line in turn.

``python -m tests.core.killed_steps FOLDER WHAT``: WHAT is ``wiring``, the actions of
two extensions, or ``ignoring``, an export with a line for git. Each attempt has a
folder named by its number, and dies before that line of the writing which it comes to;
the last one is left alone to the end.
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace as changed
from pathlib import Path
from types import FrameType, SimpleNamespace
from typing import Any, Final

from core import exporting, git_state, replacing, temporary_files, wiring
from core.arrangements import Planned
from core.errors import CatalogBusy
from core.exporting import ExportServices
from core.formats.app_config_plan import Way
from core.formats.planning import ExportPlan
from core.model import Credential, Secret
from tests.core.app_builder_parts import BARE, put

MOST: Final = 600
"""Attempts; about two hundred are needed."""
LISTED: Final = "node_modules\n"
WRITTEN: Final = "OAUTHS2S_CLIENT_SECRET=p8e-new\n"
FILES: Final = ("src/one/ext.config.yaml", "src/two/ext.config.yaml")

_WRITING: Final = (exporting, replacing, temporary_files, wiring)
_WATCHED: Final = frozenset(each.__file__ for each in _WRITING)


class NoCatalog:
    """One that another window keeps busy: what is previewed is written."""

    def get(self, _credential_id: str) -> Credential:
        """Cannot be looked up."""
        raise CatalogBusy

    def record(self, *_facts: object) -> None:
        """Cannot be kept."""
        raise CatalogBusy


class Exporting(ExportServices):
    """The services' part that writes, over no catalog."""

    def __init__(self) -> None:
        self._stores = SimpleNamespace(catalog=NoCatalog())  # type: ignore[assignment] # the part that a write needs


def lay_out(folder: Path, what: str) -> None:
    """What is there before."""
    if what == "wiring":
        includes = "".join(
            f"  dx/{n}/1: {{$include: {f}}}\n" for n, f in enumerate(FILES)
        )
        put(folder, "app.config.yaml", f"extensions:\n{includes}")
        put(folder, FILES[0], BARE)
        put(folder, FILES[1], BARE.replace("generic", "other"))
    else:
        (folder / ".git").mkdir(parents=True)
        put(folder, ".gitignore", LISTED)


def planned_wiring(folder: Path) -> wiring.PlannedWiring:
    """Every action that is there, the tutorial's way."""
    project = wiring.look(folder)
    keys = [each.key for each in project.actions]
    return wiring.plan_wiring(project, keys, Way.INPUTS)


def export(folder: Path) -> None:
    """The line for git first, then the file."""
    path = folder / ".env"
    plan = ExportPlan(Secret(WRITTEN), (), 1, 0, unchanged=False)
    ignore = git_state.plan_ignore(path)
    Exporting().write_export(
        Credential("1", "n", "c"), Planned(path, None, plan, True), ignore=ignore
    )


def deadly(number: int) -> None:
    """From now on, die before the line of this number."""
    left = [number]

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if frame.f_code.co_filename not in _WATCHED:
            return None
        if event == "line":
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)


def main(folder: Path, what: str) -> None:
    """One process for each attempt."""
    number, status = 0, 1
    lay_out(folder / "plan", what)
    plan = planned_wiring(folder / "plan") if what == "wiring" else None
    while status:
        number += 1
        if number > MOST:
            raise SystemExit("it never comes to an end")
        own = folder / str(number)
        lay_out(own, what)
        process = os.fork()
        if not process:
            deadly(number)
            if plan is None:
                export(own)
            else:
                wiring.write_wiring(changed(plan, folder=own))
            os._exit(0)
        status = os.waitpid(process, 0)[1]
    sys.stdout.write(str(number))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
