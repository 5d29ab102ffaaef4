"""Files that services wrote, wired or read, and noted: for tests."""

from __future__ import annotations

from pathlib import Path

from core.formats.app_config_plan import Way
from core.formats.target_table import Dialect
from core.model import Credential, Secret
from core.remembered import Remembered
from core.services import Services
from tests.core.app_builder_parts import EXT, PLACE, lay_out

SECOND = Secret("p8e-second-0123456789abcdef01234567")
LABELS = {Dialect.PREFIX: "MY_APP"}


def export(
    services: Services,
    kept: Credential,
    path: Path,
    dialect: Dialect = Dialect.TUTORIAL,
) -> Remembered:
    """A file that was written and noted."""
    label = LABELS.get(dialect, "")
    planned = services.plan_export(kept, path, dialect, label=label)
    services.write_export(kept, planned)
    services.note_export(kept, planned, label)
    return services.remembered_files(kept.id)[0]


def imported(services: Services, kept: Credential, path: Path) -> Remembered:
    """The tutorial's file, that the credential was read from."""
    services.write_export(kept, services.plan_export(kept, path))
    services.note_sources(path, (kept,))
    return services.remembered_files(kept.id)[0]


def wired(services: Services, kept: Credential, folder: Path) -> Remembered:
    """A project with its one action wired."""
    project = services.look_at_project(lay_out(folder))
    planned = services.plan_wiring(project, {(EXT, PLACE)}, Way.INPUTS)
    (path,) = services.write_wiring(planned)
    services.note_wiring(kept.id, project.folder, path, {(EXT, PLACE)}, Way.INPUTS)
    return services.remembered_files(kept.id)[0]
