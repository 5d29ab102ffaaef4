"""Java properties in which single values are replaced, every other byte as it was.

Written as ``java.util.Properties`` stores them: beyond ASCII in ``\\uXXXX``, since Java
reads a file in ISO 8859-1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from core.errors import Unexportable
from core.formats.other_readers import is_encodable
from core.formats.targets import Entry
from core.model import Secret

_line = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_first_line_end = re.compile(r"\r\n|\r|\n")
_joint = r"\\(?:\r\n|\r|\n)[ \t\f]*+"
# WORKAROUND Python before 3.11.5: no possessive group, which loses its place in a text.
_head = re.compile(
    rf"[ \t\f]*((?:{_joint}|[^\\=: \t\f\r\n]|\\.)+)(?:[ \t\f]|{_joint})*[=:]?",
    re.DOTALL,
)
_escape = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_continued = re.compile(r"((?<!\\)(?:\\\\)*)\\(?:\r\n|\r|\n)[ \t\f]*")
_MEANT: Final = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}
_ESCAPES: Final = {
    "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\f": "\\f",
    "#": "\\#", "!": "\\!", "=": "\\=", ":": "\\:",
}  # fmt: skip


class Property(NamedTuple):
    """A name and its lines; its value, with blanks before it, begins at ``head``."""

    key: str
    start: int
    head: int
    end: int


def write_properties(entries: Sequence[Entry], existing: str | None) -> str:
    """The text with each entry set; of a name that is there twice the last counts.

    Raises :class:`Unexportable` where a value cannot be written.
    """
    text, above = existing or "", ""
    for entry in entries:
        value = entry.text.reveal()
        if not is_encodable(value) or "\0" in value:
            raise Unexportable(field=entry.field)
        text = _set(text, entry.key, spelt(value), above)
        above = entry.key
    return text


def spelt(value: str) -> str:
    """A value as Java stores it: escaped, a first blank too."""
    plain = "".join(_spelt(character) for character in value)
    return "\\" + plain if plain.startswith(" ") else plain


def values_in(text: str) -> tuple[tuple[str, Secret], ...]:
    """Names and values in a text, in order, those given twice each time."""
    return tuple(
        (each.key, Secret(_plain(_joined(text[each.head : each.end]))))
        for each in properties_in(text)
    )


def _spelt(character: str) -> str:
    escaped = _ESCAPES.get(character)
    if escaped is not None:
        return escaped
    if " " <= character <= "~":
        return character
    units = character.encode("utf-16-be")
    pairs = (units[place : place + 2] for place in range(0, len(units), 2))
    return "".join(f"\\u{pair.hex().upper()}" for pair in pairs)


def _set(text: str, key: str, value: str, above: str) -> str:
    found = [each for each in properties_in(text) if each.key == key]
    if found:
        last = found[-1]
        written = text[last.head : last.end]
        if written.lstrip(" \t\f") == value:
            return text
        blanks = written[: len(written) - len(written.lstrip(" \t\f"))]
        sign = "" if text[: last.head].endswith(("=", ":")) else "="
        return text[: last.head] + sign + blanks + value + text[last.end :]
    match = _first_line_end.search(text)
    end = match.group() if match else "\n"
    before = [each for each in properties_in(text) if above and each.key == above]
    place = _line_after(text, before[-1].end) if before else len(text)
    lead = end if text[:place] and not text[:place].endswith(("\n", "\r")) else ""
    # A last line that goes on would take the new one in.
    lead += end if not before and _goes_on(text) else ""
    return f"{text[:place]}{lead}{key}={value}{end}{text[place:]}"


def _goes_on(text: str) -> bool:
    """Whether the last line ends in a backslash that joins the next one to it."""
    line = text.removesuffix("\n").removesuffix("\r")
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _line_after(text: str, position: int) -> int:
    match = _first_line_end.match(text, position)
    return match.end() if match else position


def properties_in(text: str) -> Iterator[Property]:
    """Each name with where its value stands, lines joined as Java joins them."""
    for start, end in _logical(text):
        head = _head.match(text, start, end)
        if head is not None:
            key = _plain(_joined(head.group(1)))
            if key:
                yield Property(key, start, head.end(), end)


def _logical(text: str) -> Iterator[tuple[int, int]]:
    """Where each line with its continuations begins and ends, without its line end."""
    start: int | None = None
    position = 0
    while position < len(text):
        match = _line.match(text, position)
        if match is None:
            break
        line = match.group(1)
        begins = start is None
        if begins and (not line.strip(" \t\f") or line.lstrip(" \t\f")[0] in "#!"):
            position = match.end()
            continue
        start = match.start() if start is None else start
        if (len(line) - len(line.rstrip("\\"))) % 2 == 0:
            yield start, match.end(1)
            start = None
        position = match.end()
    if start is not None:
        yield start, len(text.rstrip("\r\n"))


def _joined(value: str) -> str:
    """A value over several lines as one, blanks before each part taken off."""
    joined = _continued.sub(r"\1", value.lstrip(" \t\f"))
    # Java drops a backslash that nothing comes after.
    return joined[:-1] if _goes_on(joined) else joined


def _plain(text: str) -> str:
    def unescaped(match: re.Match[str]) -> str:
        code, other = match.groups()
        return chr(int(code, 16)) if code else _MEANT.get(other, other)

    plain = _escape.sub(unescaped, text)
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
