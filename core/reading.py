"""From a user's file to the credentials in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.arrangements import given_name
from core.files import read_source
from core.formats.detect import read
from core.formats.dialects import Reading


def read_file(path: Path) -> Reading:
    """What a file holds, and a digest of it to know it again by."""
    text, digest = read_source(path)
    return replace(read(text, given_name(path)), digest=digest)
