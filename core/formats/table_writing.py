"""A credential as a table of two lines, which a spreadsheet opens without running it.

A spreadsheet takes a cell that begins with ``= + - @``, a tab or a line break for a
formula: an apostrophe goes before it, and whoever exports is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from core.errors import Unexportable
from core.formats.other_readers import is_encodable
from core.formats.target_table import Shape
from core.formats.targets import Entry

# Spreadsheets pass over blanks first, and know the wide forms of the signs.
_formula = re.compile(r"[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
_in_need_of_quotes = re.compile('[",;\t\r\n]|^\\s|\\s$')
_SIGNS: Final = {Shape.CSV: ",", Shape.TSV: "\t"}


def write_table(shape: Shape, entries: Sequence[Entry]) -> str:
    """A line of names and a line of values.

    Raises :class:`Unexportable` where a value cannot be written.
    """
    for entry in entries:
        value = entry.text.reveal()
        if not is_encodable(value) or "\0" in value:
            raise Unexportable(field=entry.field)
    sign = _SIGNS[shape]
    names = sign.join(entry.key for entry in entries)
    cells = (_cell(entry.text.reveal()) for entry in entries)
    return f"{names}\r\n{sign.join(cells)}\r\n"


def guarded(entries: Sequence[Entry]) -> tuple[str, ...]:
    """The fields whose cells get an apostrophe, which is no part of the value."""
    return tuple(
        entry.field for entry in entries if _formula.match(entry.text.reveal())
    )


def _cell(value: str) -> str:
    harmless = "'" + value if _formula.match(value) else value
    if not _in_need_of_quotes.search(harmless):
        return harmless
    return '"' + harmless.replace('"', '""') + '"'
