"""What others than Node's dotenv 16 read in a ``.env`` text, and why they differ.

Node 16 and 17 are :mod:`core.formats.scanner`; python-dotenv is asked itself; bash is
judged by the careful rule of :mod:`core.formats.readers`, since sourcing a file runs
it. Node 10 and Docker's ``--env-file`` are written down here.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final, NamedTuple

from core.formats.readers import bash_differs, can_compare
from core.formats.scanner import Pair, scan, unify_line_ends
from core.model import Secret


class Reader(StrEnum):
    """Who reads a ``.env``: ``aio`` is NODE_16, NODE_17 with its Commerce part."""

    NODE_10 = "node_10"
    NODE_16 = "node_16"
    NODE_17 = "node_17"
    PYTHON = "python"
    PYTHON_EXPANDING = "python_expanding"
    BASH = "bash"
    DOCKER = "docker"


COMMON: Final = tuple(each for each in Reader if each is not Reader.DOCKER)
"""Those that an export serves unless told otherwise."""


class Cause(StrEnum):
    """Why a reader reads something else than was meant."""

    LINE_BREAK = "line_break"
    CARRIAGE_RETURN = "carriage_return"
    VARIABLE = "variable"
    BACKSLASH = "backslash"
    QUOTES = "quotes"
    KEEPS_QUOTES = "keeps_quotes"
    UNWRITABLE = "unwritable"
    NAME = "name"
    EXPORT = "export"
    COMMENT = "comment"
    LINE_END = "line_end"
    MARK = "mark"
    SURROUNDINGS = "surroundings"
    TOO_LARGE = "too_large"


class Obstacle(NamedTuple):
    """A reader that reads a key's value otherwise, and why (``key`` may be empty)."""

    reader: Reader
    cause: Cause
    key: str = ""


Values = dict[str, Secret]

# What JavaScript takes for a blank, and what ends a line for its dot.
_BLANK: Final = (
    "\t\n\x0b\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
)
_line_break = re.compile(r"\r\n|\n|\r")
_wide_break = re.compile("[\u2028\u2029]")
_node_10_key = re.compile(f"[{_BLANK}]*+([A-Za-z0-9_.-]++)[{_BLANK}]*+=")
# What Go takes for a blank.
_GO_BLANK: Final = (
    "\t\n\x0b\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_variable = re.compile(r"\$\{[^}:]*(?::-[^}]*)?\}")
_shell_name = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LONGEST_DOCKER_LINE: Final = 65_535


def read_as(reader: Reader, text: str) -> Values | None:
    """What a reader has read in the end; None where it refuses the text, or is slow.

    For bash: the keys alone that it is sure to read as Node 16 does. A key in which
    python-dotenv would expand something is left out.
    """
    if reader is Reader.NODE_10:
        return _node_10(text)
    if reader is Reader.DOCKER:
        return _docker(text)
    if reader is Reader.BASH:
        return _bash(text)
    if reader in (Reader.PYTHON, Reader.PYTHON_EXPANDING):
        return _python(text, expands=reader is Reader.PYTHON_EXPANDING)
    return {pair.key: pair.value for pair in scan(text).pairs}


def misread(
    text: str, values: dict[str, Secret], readers: tuple[Reader, ...]
) -> tuple[Obstacle, ...]:
    """Which of the readers will not read these values in this text, and why."""
    last = {pair.key: pair for pair in scan(text).pairs}
    found: list[Obstacle] = []
    for reader in readers:
        read = read_as(reader, text)
        for key, value in values.items():
            if read is None or read.get(key) != value:
                cause = _cause_in_place(reader, text, last.get(key))
                found.append(Obstacle(reader, cause, key))
    return tuple(found)


def reads_line(reader: Reader, spelling: str, value: str) -> bool:
    """Whether a reader reads ``A=spelling``, standing alone, as this value."""
    read = read_as(reader, f"A={spelling}\n")
    return read == {"A": Secret(value)}


def cause_of(reader: Reader, value: str) -> Cause:
    """What in a value keeps a reader from reading the spelling that suits the rest."""
    if "\0" in value or not is_encodable(value):
        return Cause.UNWRITABLE
    if "\r" in value:
        return Cause.CARRIAGE_RETURN
    if "\n" in value and reader in (Reader.NODE_10, Reader.BASH, Reader.DOCKER):
        return Cause.LINE_BREAK
    if reader is Reader.DOCKER:
        return Cause.KEEPS_QUOTES
    if reader is Reader.PYTHON_EXPANDING and _variable.search(value):
        return Cause.VARIABLE
    return Cause.BACKSLASH if "\\" in value else Cause.QUOTES


def is_encodable(value: str) -> bool:
    """Whether it can be written as UTF-8 (half a surrogate pair cannot)."""
    return not any("\ud800" <= character <= "\udfff" for character in value)


def _cause_in_place(reader: Reader, text: str, pair: Pair | None) -> Cause:
    """Why a spelling that is right by itself is read otherwise where it stands."""
    if pair is None:
        return Cause.SURROUNDINGS
    head = text[pair.start : pair.key_start]
    tail = text[pair.value_end : pair.end]
    spelling = text[pair.value_start : pair.value_end]
    python = reader in (Reader.PYTHON, Reader.PYTHON_EXPANDING)
    tests: tuple[tuple[bool, Cause], ...] = (
        (python and not can_compare(text), Cause.TOO_LARGE),
        (reader is Reader.BASH and not _shell_name.fullmatch(pair.key), Cause.NAME),
        (reader is Reader.BASH and "\ufeff" in head, Cause.MARK),
        (reader is Reader.BASH and "\r" in spelling + tail, Cause.LINE_END),
        (reader in _NO_EXPORT and "export" in head, Cause.EXPORT),
        (reader in _ONE_LINE and bool(_line_break.search(spelling)), Cause.LINE_BREAK),
        (reader in _ONE_LINE and "#" in tail, Cause.COMMENT),
        (reader is Reader.DOCKER and spelling[:1] in ("'", '"'), Cause.KEEPS_QUOTES),
    )
    return next((cause for holds, cause in tests if holds), Cause.SURROUNDINGS)


_NO_EXPORT: Final = (Reader.NODE_10, Reader.DOCKER)
_ONE_LINE: Final = (Reader.NODE_10, Reader.DOCKER)


def _node_10(text: str) -> Values:
    """Line by line: a name, ``=``, and the rest, with quotes taken off around it."""
    values: Values = {}
    for line in _line_break.split(text):
        head = _node_10_key.match(line)
        if head is None:
            continue
        rest = line[head.end() :].lstrip(_BLANK)
        ended = _wide_break.search(rest)
        value = rest[: ended.start()] if ended else rest
        if rest[len(value) :].strip(_BLANK):
            continue
        values[head.group(1)] = Secret(_node_10_value(value))
    return values


def _node_10_value(value: str) -> str:
    quote = value[:1]
    if quote not in ("'", '"') or not value.endswith(quote):
        return value.strip(_BLANK)
    if len(value) == 1:
        return value
    inner = value[1:-1]
    return inner.replace("\\n", "\n") if quote == '"' else inner


def _docker(text: str) -> Values | None:
    """Every line a name and a value taken as it stands; None where one is refused."""
    values: Values = {}
    for raw in text.removeprefix("\ufeff").split("\n"):
        line = raw.removesuffix("\r")
        if len(line.encode("utf-8", "replace")) >= _LONGEST_DOCKER_LINE:
            return None
        line = line.lstrip(_GO_BLANK)
        if not line or line.startswith("#"):
            continue
        name, sign, value = line.partition("=")
        if not name or any(blank in name for blank in " \t"):
            return None
        if "\0" in line or not is_encodable(line):
            return None
        if sign:
            values[name] = Secret(value)
    return values


def _python(text: str, *, expands: bool) -> Values | None:
    """What python-dotenv reads; None where it would take seconds over it."""
    if not can_compare(text):
        return None
    # Imported on first use: it is not needed before the first window.
    from io import StringIO

    from dotenv.parser import parse_stream

    values: Values = {}
    for binding in parse_stream(StringIO(unify_line_ends(text))):
        if binding.key is None:
            continue
        values.pop(binding.key, None)
        if binding.value is not None and not (
            expands and _variable.search(binding.value)
        ):
            values[binding.key] = Secret(binding.value)
    return values


def _bash(text: str) -> Values:
    pairs = scan(text).pairs
    odd = bash_differs(text, pairs)
    return {pair.key: pair.value for pair in pairs if pair.key not in odd}
