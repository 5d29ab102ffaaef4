"""What an export is before it is written."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.formats.differences import DiffLine
from core.formats.other_readers import Obstacle
from core.formats.target_table import Dialect
from core.model import Secret


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """The outcome of an export before it is written.

    ``obstacles``: readers that will not read what is written where it stands, and why
    (``.env`` alone). ``duplicates``: our names that stand more than once; the last one
    counts, and is the one that is changed. ``guarded``: fields whose cell gets an
    apostrophe, which is no part of the value.
    """

    _text: Secret
    lines: tuple[DiffLine, ...]
    added: int
    changed: int
    unchanged: bool
    dialect: Dialect = field(default=Dialect.TUTORIAL)
    obstacles: tuple[Obstacle, ...] = field(default=())
    duplicates: tuple[str, ...] = field(default=())
    guarded: tuple[str, ...] = field(default=())

    def text(self) -> Secret:
        """The new document's text, which holds the client secret."""
        return self._text

    def data(self) -> bytes:
        """The bytes to write, UTF-8."""
        return self._text.reveal().encode("utf-8")
