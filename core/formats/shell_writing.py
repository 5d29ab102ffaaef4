"""Values as commands that put them into the environment of a shell.

Each shell has quoting rules of its own; a value that one cannot say is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from core.errors import Unexportable
from core.formats.other_readers import is_encodable
from core.formats.target_table import Shape
from core.formats.targets import Entry

_plain_in_sh = re.compile(r"[A-Za-z0-9_.,@/+%-]*(?:://[A-Za-z0-9_.,@/+%-]*)?")
_special_in_double = re.compile(r'["\\$`!\r]')
# Any of these ends a text in single quotes; two of them in a row stand for one.
_power_quotes = re.compile("['\u2018\u2019\u201a\u201b]")
_unsayable_in_cmd = re.compile(r'["!\x00-\x1f\x7f]|[^\x00-\x7f]')


class _Shell(NamedTuple):
    """How a shell says it; ``refuses`` finds what it cannot say."""

    line: Callable[[str, str], str]
    refuses: re.Pattern[str]
    end: str = "\n"
    mark: bool = False


def _sh(key: str, value: str) -> str:
    """Bare where zsh, which looks at ``=`` and ``:``, has nothing to expand either."""
    if _plain_in_sh.fullmatch(value):
        return f"export {key}={value}"
    if "'" in value and not _special_in_double.search(value):
        return f'export {key}="{value}"'
    quoted = value.replace("'", "'\"'\"'")
    return f"export {key}='{quoted}'"


def _fish(key: str, value: str) -> str:
    quoted = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"set -gx {key} '{quoted}'"


def _powershell(key: str, value: str) -> str:
    return f"$env:{key} = '{_power_quotes.sub(lambda m: m.group() * 2, value)}'"


def _cmd(key: str, value: str) -> str:
    return f'@set "{key}={value.replace("%", "%%")}"'


_nul = re.compile("\0")
_SHELLS: Final = {
    Shape.SH: _Shell(_sh, _nul),
    Shape.FISH: _Shell(_fish, _nul),
    # Windows PowerShell takes a file without a mark for the system's code page.
    Shape.POWERSHELL: _Shell(_powershell, _nul, mark=True),
    # In cmd a line break ends the command, a quote the value, and what ``!`` does
    # hangs on a setting of who calls; letters beyond ASCII hang on the code page.
    Shape.CMD: _Shell(_cmd, _unsayable_in_cmd, "\r\n"),
}


def write_shell(shape: Shape, entries: Sequence[Entry]) -> str:
    """A new text of commands, one for each entry.

    Raises :class:`Unexportable` with the field that the shell cannot be told.
    """
    shell = _SHELLS[shape]
    lines: list[str] = []
    for entry in entries:
        value = entry.text.reveal()
        if not is_encodable(value) or shell.refuses.search(value):
            raise Unexportable(field=entry.field)
        lines.append(shell.line(entry.key, value) + shell.end)
    text = "".join(lines)
    return "\ufeff" + text if shell.mark and not text.isascii() else text
