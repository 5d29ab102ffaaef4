"""``app.config.yaml``, ``ext.config.yaml`` and ``manifest.yml`` of App Builder.

Which actions there are, and which inputs each gets once the includes are followed and
a package's inputs are handed on to its actions. ``manifest.yml`` counts only where the
application has no ``runtimeManifest`` of its own, as with ``aio``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from core.errors import NoProject
from core.formats.app_config_include import Placed, asked_for, place
from core.formats.app_config_inputs import (
    Input,
    Level,
    is_on,
    is_web,
    read_inputs,
)
from core.formats.app_config_nodes import Document, Scalar, compose
from core.formats.app_config_wish import INCLUDE_CREDENTIALS, Place
from core.formats.masking import DOTS

APP_CONFIG: Final = "app.config.yaml"
EXT_CONFIG: Final = "ext.config.yaml"
MANIFEST: Final = "manifest.yml"
APPLICATION: Final = "application"
REQUIRE_AUTH: Final = "require-adobe-auth"
_WEB_EXPORT: Final = "web-export"

_brief_value = re.compile(r"[A-Za-z0-9 ._:/-]{0,24}")

__all__ = ["Action", "Configuration", "asked_for", "compose", "read"]


@dataclass(frozen=True, slots=True)
class Action:
    """An action, and where it stands.

    ``place`` are the names that lead to it in its file, ``inputs_file`` and
    ``annotations_file`` the files of what it holds (nothing where there is none yet).
    ``protected``: a web action that asks for an Adobe login; ``included``: it gets
    the credential by ``include-ims-credentials``.
    """

    owner: str
    package: str
    name: str
    file: str
    line: int
    place: Place
    web: bool
    protected: bool
    included: bool
    runtime: str
    annotations: tuple[tuple[str, str], ...]
    inputs: tuple[Input, ...]
    inputs_file: str
    annotations_file: str

    @property
    def full_name(self) -> str:
        """``package/action``, as ``aio`` lists it."""
        return f"{self.package}/{self.name}"

    @property
    def key(self) -> tuple[str, Place]:
        """What the action is known by: one that is included twice is one."""
        return self.file, self.place

    @property
    def credential_inputs(self) -> tuple[Input, ...]:
        """The inputs that belong to an Adobe credential."""
        return tuple(each for each in self.inputs if each.role)


@dataclass(frozen=True, slots=True)
class Configuration:
    """The actions in their order, the files read, and names that stand twice.

    ``twice``: file, name, line. ``aio`` refuses a file with one.
    """

    actions: tuple[Action, ...]
    files: tuple[str, ...]
    twice: tuple[tuple[str, str, int], ...]


def read(documents: Mapping[str, Document]) -> Configuration:
    """What the files of a project say, by their paths from its folder.

    Raises :class:`NoProject` without any, and what
    :func:`core.formats.app_config_include.place` raises.
    """
    actions = tuple(
        action
        for owner, manifest in _manifests(documents)
        for action in _actions(owner, manifest)
    )
    twice = tuple(
        (file, name, line)
        for file, document in documents.items()
        for name, line in document.twice
    )
    return Configuration(actions, tuple(documents), twice)


def _manifests(documents: Mapping[str, Document]) -> Iterator[tuple[str, Placed]]:
    """Each ``runtimeManifest``, and the application or extension that it is of."""
    found = False
    own = None
    if APP_CONFIG in documents:
        found = True
        root = place(documents, APP_CONFIG)
        own = root.at(APPLICATION, "runtimeManifest")
        if own is not None:
            yield APPLICATION, own
        extensions = root.at("extensions")
        for name, each in (extensions.fields if extensions else {}).items():
            manifest = each.at("runtimeManifest")
            if manifest is not None:
                yield name, manifest
    if MANIFEST in documents:
        found = True
        if own is None:
            yield APPLICATION, place(documents, MANIFEST)
    if not found and EXT_CONFIG in documents:
        manifest = place(documents, EXT_CONFIG).at("runtimeManifest")
        if manifest is not None:
            yield EXT_CONFIG, manifest
    elif not found:
        raise NoProject(name="")


def _actions(owner: str, manifest: Placed) -> Iterator[Action]:
    packages = manifest.at("packages")
    for package, held in (packages.fields if packages else {}).items():
        shared = read_inputs(held.at("inputs"), Level.PACKAGE)
        actions = held.at("actions")
        for name, placed in (actions.fields if actions else {}).items():
            yield _action(owner, package, name, placed, shared)


def _action(
    owner: str, package: str, name: str, placed: Placed, shared: dict[str, Input]
) -> Action:
    inputs, annotations = placed.at("inputs"), placed.at("annotations")
    web = is_web(placed.at("web")) or is_web(placed.at("annotations", _WEB_EXPORT))
    told = annotations.fields.items() if annotations else ()
    return Action(
        owner=owner,
        package=package,
        name=name,
        file=placed.file,
        line=placed.line,
        place=placed.path,
        web=web,
        protected=web and is_on(placed.at("annotations", REQUIRE_AUTH)),
        included=is_on(placed.at("annotations", INCLUDE_CREDENTIALS)),
        runtime=_runtime(placed),
        annotations=tuple((each, _brief(value.text)) for each, value in told),
        inputs=tuple((shared | read_inputs(inputs, Level.ACTION)).values()),
        inputs_file=inputs.file if inputs else "",
        annotations_file=annotations.file if annotations else "",
    )


def _runtime(placed: Placed) -> str:
    """The kind, as ``nodejs:18``; an image of the action's own is ``blackbox``."""
    docker, kind = placed.at("docker"), placed.at("runtime")
    if docker is not None and isinstance(docker.node, Scalar) and docker.text:
        return "blackbox"
    return kind.text if kind is not None else ""


def _brief(text: str) -> str:
    """The value of an annotation, unless it is longer or odder than any of Adobe's."""
    return text if _brief_value.fullmatch(text) else DOTS
