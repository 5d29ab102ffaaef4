"""An App Builder project's folder: its configuration found, read, and written back.

Nothing leads out of the folder: no include, and no link, neither of a file nor of a
folder on the way. Files are bounded, and so is their number.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection
from dataclasses import dataclass, field
from dataclasses import replace as changed
from pathlib import Path
from typing import Final

from core.errors import FileChanged, FileNotRegular, NoProject, TooIntricate
from core.files import Existing, read_bytes, read_existing, reading_error
from core.formats.app_config import (
    APP_CONFIG,
    EXT_CONFIG,
    MANIFEST,
    Action,
    Configuration,
    asked_for,
    compose,
    read,
)
from core.formats.app_config_findings import Finding
from core.formats.app_config_findings import look as find_in
from core.formats.app_config_nodes import Document
from core.formats.app_config_plan import FilePlan, Way, plan
from core.formats.app_config_wish import TUTORIAL_NAMES, Place
from core.formats.dotenv import EnvDocument
from core.one_writer import SECONDS
from core.replacing import refuse_shared, replace_atomically, turn

LARGEST: Final = 65_536
MOST_FILES: Final = 50
ENV: Final = ".env"
# Windows: the mark of links, junctions and mount points among reparse points.
_NAME_SURROGATE: Final = 0x2000_0000


@dataclass(frozen=True, slots=True)
class Project:
    """What a project's folder says; what its files hold is not printed.

    ``env``: the ``.env`` beside the configuration, if there is one.
    """

    folder: Path
    configuration: Configuration
    findings: tuple[Finding, ...]
    env: EnvDocument | None = field(repr=False)
    sources: dict[str, Existing] = field(repr=False)

    @property
    def env_found(self) -> bool:
        """Whether there is a ``.env``."""
        return self.env is not None

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions in their order."""
        return self.configuration.actions


@dataclass(frozen=True, slots=True)
class PlannedWiring:
    """What would be written: a plan for each file, and what stood in it.

    ``findings``: what would be odd then, and is not now.
    """

    folder: Path
    files: tuple[FilePlan, ...]
    findings: tuple[Finding, ...]
    before: dict[str, bytes] = field(repr=False)


def look(folder: Path) -> Project:
    """What the configuration in a folder says, and what is odd about it.

    Raises FileError, BrokenText, TooIntricate, IncludeFault or NoProject.
    """
    sources, documents = _read_all(folder)
    if not documents:
        raise NoProject(name=folder.name)
    configuration = read(documents)
    found = read_existing(folder / ENV)
    env = EnvDocument.parse(found.text) if found is not None else None
    texts = {name: each.text for name, each in sources.items()}
    findings = find_in(configuration, texts, env)
    return Project(folder, configuration, findings, env, sources)


def plan_wiring(
    project: Project,
    chosen: Collection[tuple[str, Place]],
    way: Way,
    *,
    names: tuple[str, ...] = TUTORIAL_NAMES,
    replace: bool = False,
) -> PlannedWiring:
    """What wiring these actions (:attr:`Action.key`) changes; nothing is written.

    Raises Unwirable, and FileShared for a file that is not the user's alone.
    """
    texts = {name: each.text for name, each in project.sources.items()}
    files = plan(
        project.configuration, texts, chosen, way, names=names, replace=replace
    )
    for each in files:
        _refuse_links(project.folder, each.file)
        refuse_shared(project.folder / each.file)
    before = {each.file: project.sources[each.file].data for each in files}
    return PlannedWiring(project.folder, files, _brought_up(project, files), before)


def write_wiring(planned: PlannedWiring, patience: float = SECONDS) -> tuple[Path, ...]:
    """Write what was previewed, if every file still is as it was.

    All are looked at before the first is written; each is written as a whole or not
    at all, and what a kill leaves unwritten is planned again by the next look.
    ``patience``: how many seconds another window of ours may be at it. Raises what
    :func:`core.replacing.replace_atomically` raises.
    """
    paths = [planned.folder / each.file for each in planned.files]
    # Nobody else of ours gets in between the looking and the last of them.
    with turn(planned.folder / APP_CONFIG, patience):
        for path, each in zip(paths, planned.files, strict=True):
            _refuse_links(planned.folder, each.file)
            refuse_shared(path)
            if read_bytes(path, LARGEST, follow=False) != planned.before[each.file]:
                raise FileChanged(name=path.name)
        for path, each in zip(paths, planned.files, strict=True):
            replace_atomically(path, each.data(), planned.before[each.file])
    return tuple(paths)


def _brought_up(project: Project, files: tuple[FilePlan, ...]) -> tuple[Finding, ...]:
    """What would be odd once these are written, and is not so now on any line."""
    texts = {name: each.text for name, each in project.sources.items()}
    texts |= {each.file: each.data().decode() for each in files}
    after = read({name: compose(text, name) for name, text in texts.items()})
    known = {changed(each, line=0) for each in project.findings}
    found = find_in(after, texts, project.env)
    return tuple(each for each in found if changed(each, line=0) not in known)


def _read_all(folder: Path) -> tuple[dict[str, Existing], dict[str, Document]]:
    """The configuration's files and those that they include, by their paths.

    An included file that is absent is left out: reading says who asked for it.
    """
    sources: dict[str, Existing] = {}
    documents: dict[str, Document] = {}
    left = [APP_CONFIG, MANIFEST]
    seen = set(left)
    while left:
        file = left.pop(0)
        found = _read(folder, file)
        if found is not None:
            if len(sources) >= MOST_FILES:
                raise TooIntricate(name=file)
            sources[file] = found
            documents[file] = compose(found.text, file)
            asked = asked_for(documents[file], file) if file != MANIFEST else ()
            left += [each for each in asked if each not in seen]
            seen.update(asked)
        if not left and not sources and EXT_CONFIG not in seen:
            left.append(EXT_CONFIG)
            seen.add(EXT_CONFIG)
    return sources, documents


def _read(folder: Path, file: str) -> Existing | None:
    _refuse_links(folder, file)
    return read_existing(folder / file, LARGEST, follow=False)


def _refuse_links(folder: Path, file: str) -> None:
    """Raise FileNotRegular where a link stands on the way to a file."""
    path = folder
    for part in file.split("/"):
        path = path / part
        try:
            found = os.lstat(path)
        except FileNotFoundError:
            return
        except (OSError, ValueError) as exc:
            raise reading_error(exc, path.name) from exc
        tag: int = getattr(found, "st_reparse_tag", 0)
        if stat.S_ISLNK(found.st_mode) or tag & _NAME_SURROGATE:
            raise FileNotRegular(name=path.name)
