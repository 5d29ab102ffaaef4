"""What Mintdesk is shipped with, under which licences, and their texts.

Read late from what the installed packages say of themselves; nothing is downloaded.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import Final, NamedTuple

from core.version import VERSION

SHIPPED: Final = (
    "PySide6-Essentials",
    "httpx",
    "truststore",
    "keyring",
    "filelock",
    "platformdirs",
    "hjson",
    "ruamel.yaml",
    "python-dotenv",
)
"""What is asked for by name; what these need comes with them."""

OWN_LICENCE: Final = "Apache-2.0"
# Longest text of one package that is shown.
TEXT_LIMIT: Final = 200_000
# A package's classifier for its licence.
_CLASS: Final = "License :: OSI Approved :: "
_ROOT: Final = Path(__file__).resolve().parent.parent.parent

_needed = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_legal = re.compile(r"(?i)(?:licen[cs]e|copying|notice|authors)(?:[._-].*)?")


class Licence(NamedTuple):
    """``licence`` is its short name, empty where none is given; so is ``text``."""

    name: str
    version: str
    licence: str
    text: str = ""


def shipped() -> tuple[Licence, ...]:
    """Mintdesk, Python, then every package that it needs, by name."""
    found: dict[str, Licence] = {}
    waiting = list(SHIPPED)
    while waiting:
        name = waiting.pop()
        key = _key(name)
        if key in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or of an extra
        found[key] = _licence_of(package)
        waiting += _needs_of(package)
    others = sorted(found.values(), key=lambda each: each.name.casefold())
    return (_mintdesk(), _python(), *others)


def _licence_of(package: metadata.Distribution) -> Licence:
    told = package.metadata
    short = _first(told, "License-Expression") or _first(told, "License")
    if not short or "\n" in short or len(short) > 60:
        classes = told.get_all("Classifier") or []
        named = [one.removeprefix(_CLASS) for one in classes if one.startswith(_CLASS)]
        short = ", ".join(named)
    return Licence(_first(told, "Name"), package.version, short, _text_of(package))


def _first(told: metadata.PackageMetadata, key: str) -> str:
    values = told.get_all(key) or [""]
    return str(values[0])


def _text_of(package: metadata.Distribution) -> str:
    texts = []
    for each in package.files or ():
        inside = any(part.endswith(".dist-info") for part in each.parts)
        if inside and _legal.fullmatch(each.name):
            texts.append(_read(Path(str(package.locate_file(each)))))
    return "\n\n".join(filter(None, texts))[:TEXT_LIMIT]


def _needs_of(package: metadata.Distribution) -> list[str]:
    """What it needs here; other systems' packages are not installed here anyway."""
    needed = []
    for line in package.requires or ():
        words, _, condition = line.partition(";")
        name = _needed.match(words)
        if name is not None and "extra" not in condition:
            needed.append(name.group())
    return needed


def _mintdesk() -> Licence:
    text = _read(_ROOT / "LICENSE")
    return Licence("Mintdesk", VERSION, OWN_LICENCE, text or _installed_text())


def _installed_text() -> str:
    try:
        return _text_of(metadata.distribution("mintdesk"))
    except metadata.PackageNotFoundError:
        return ""


def _python() -> Licence:
    version = ".".join(map(str, sys.version_info[:3]))
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE",
    )
    return Licence(
        "Python", version, "PSF-2.0", next(filter(None, map(_read, places)), "")
    )


def _read(path: Path) -> str:
    from core.errors import FileError
    from core.files import read_bytes

    try:
        return read_bytes(path, TEXT_LIMIT).decode("utf-8", "replace")
    except FileError:
        return ""


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
