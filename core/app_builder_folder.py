"""Whether a folder is an App Builder project, told without reading it as one.

Other things have a ``manifest.yml`` as well: there its text has to look like Runtime's.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Final

from core.errors import AppError
from core.files import read_bytes
from core.formats.app_config import APP_CONFIG, EXT_CONFIG, MANIFEST

_LARGEST: Final = 65_536
_PACKAGES = re.compile(rb"^(?:\xef\xbb\xbf)?packages[ \t]*:", re.MULTILINE)
_ACTIONS = re.compile(rb"^[ \t]+(?:actions|sequences)[ \t]*:", re.MULTILINE)


def is_project(folder: Path) -> bool:
    """Whether a folder holds what the wiring can read, whatever that says."""
    return (
        _is_file(folder / APP_CONFIG)
        or _is_file(folder / EXT_CONFIG)
        or _is_manifest(folder / MANIFEST)
    )


def _is_file(path: Path) -> bool:
    """A link is none, since none is followed when the project is read."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def _is_manifest(path: Path) -> bool:
    """Whether it has packages with actions, as text: nothing is parsed."""
    try:
        text = read_bytes(path, _LARGEST, follow=False)
    except AppError:
        return False
    return bool(_PACKAGES.search(text) and _ACTIONS.search(text))
