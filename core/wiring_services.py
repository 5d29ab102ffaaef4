"""What the services do with App Builder projects (files alone)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.formats.app_config_plan import Way
    from core.formats.app_config_wish import Place
    from core.wiring import PlannedWiring, Project


class WiringServices:
    """The part of the services that wires credentials into projects."""

    def is_project(self, folder: Path) -> bool:
        """Whether a folder holds files that App Builder reads its actions from."""
        from core.app_builder_folder import is_project

        return is_project(folder)

    def first_project(self, folders: Iterable[Path]) -> Path | None:
        """The first of these folders that is a project."""
        return next((each for each in folders if self.is_project(each)), None)

    def look_at_project(self, folder: Path) -> Project:
        """Which actions a project has, what they get, and what is odd about it."""
        from core.wiring import look

        return look(folder)

    def plan_wiring(
        self,
        project: Project,
        chosen: Collection[tuple[str, Place]],
        way: Way,
        *,
        replace: bool = False,
    ) -> PlannedWiring:
        """What wiring these actions would change; nothing is written."""
        from core.wiring import plan_wiring

        return plan_wiring(project, chosen, way, replace=replace)

    def write_wiring(self, planned: PlannedWiring) -> tuple[Path, ...]:
        """Write what was previewed, if the files are still as they were."""
        from core.wiring import write_wiring

        return write_wiring(planned)
