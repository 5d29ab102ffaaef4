"""What was read from a text, on its way from the child process that read it.

A line tells what comes; each draft, remark and thing left out is a line of its own, so
that no step of reading them takes long. Every value is looked at by the type that its
field has: what does not fit is none of ours.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from typing import Any, Final, TypeVar, get_type_hints

from core import errors
from core.errors import AppError, FormatError
from core.formats.found import LeftOut, Notice, Reading
from core.model import Draft, Environment, Secret

# Most of each kind of thing that a reading may hold.
MOST_THINGS: Final = 10_000
_MOST_FACTS: Final = 10
_LONGEST_FACT: Final = 400
# What a line each is made of; all else of a reading stands on the first line.
_ROWS: Final[dict[str, type]] = {
    "drafts": Draft,
    "notices": Notice,
    "left_out": LeftOut,
}

Made = TypeVar("Made")
Decoder = Callable[[Any], Any]


def pack(reading: Reading) -> bytes:
    """A reading as lines, for a pipe and nothing else."""
    rows = {name: getattr(reading, name) for name in _ROWS}
    head = {name: len(things) for name, things in rows.items()}
    rest = {each: _plain(getattr(reading, each)) for each in _REST}
    lines = [json.dumps({"counts": head, "rest": rest})]
    for things in rows.values():
        lines += [json.dumps(_values(thing)) for thing in things]
    return "\n".join([*lines, ""]).encode("ascii")


def pack_error(error: AppError) -> bytes:
    """A failure as a line: its class and its facts."""
    told = {"error": type(error).__name__, "facts": error.facts}
    return (json.dumps(told) + "\n").encode("ascii")


def unpack(said: bytes) -> Reading | AppError | None:
    """What :func:`pack` or :func:`pack_error` wrote; None for anything else."""
    try:
        head, at = _line(said, 0)
        if "error" in head:
            return _error(head["error"], head["facts"])
        made: dict[str, Any] = {}
        for name, kind in _ROWS.items():
            count = _whole(head["counts"][name])
            if not 0 <= count <= MOST_THINGS:
                return None
            things: list[Any] = []
            for _ in range(count):
                values, at = _line(said, at)
                things.append(_thing(kind, values))
            made[name] = tuple(things)
        for name, decode in _REST.items():
            made[name] = decode(head["rest"][name])
        return Reading(**made) if at == len(said) else None
    except (ValueError, TypeError, LookupError, RecursionError):
        return None


def _line(said: bytes, at: int) -> tuple[Any, int]:
    end = said.index(b"\n", at)
    return json.loads(said[at:end]), end + 1


def _values(thing: Any) -> list[Any]:
    return [_plain(getattr(thing, each.name)) for each in fields(thing)]


def _plain(value: Any) -> Any:
    """A value as JSON has it; enumerations are strings, tuples lists."""
    return value.reveal() if isinstance(value, Secret) else value


def _thing(kind: type[Made], values: Any) -> Made:
    """A draft, remark or thing left out; raises for what is none."""
    decoders = _DECODERS[kind]
    if not isinstance(values, list) or len(values) != len(decoders):
        raise ValueError("another number of values")
    pairs = zip(decoders.items(), values, strict=True)
    return kind(**{name: decode(value) for (name, decode), value in pairs})


def _error(name: Any, facts: Any) -> AppError | None:
    """One of our own that tells of a text, its facts bounded."""
    known = getattr(errors, _text(name), None)
    if not (isinstance(known, type) and issubclass(known, FormatError)):
        return None
    if not isinstance(facts, dict) or len(facts) > _MOST_FACTS:
        return None
    return known(**{each: _fact(value) for each, value in facts.items()})


def _fact(value: Any) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if isinstance(value, list):
        return tuple(_text(each)[:_LONGEST_FACT] for each in value[:_MOST_FACTS])
    return _text(value)[:_LONGEST_FACT]


# ── values by the types of their fields ──────────────────────────────────────


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("no whole number")
    return value


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return tuple(_text(each) for each in value)


def _secret(value: Any) -> Secret:
    return Secret(_text(value))


def _environment(value: Any) -> Environment | None:
    return None if value is None else Environment(_text(value))


_BY_TYPE: Final[dict[Any, Decoder]] = {
    str: _text,
    int: _whole,
    bool: _truth,
    tuple[str, ...]: _texts,
    Secret: _secret,
    Environment | None: _environment,
}


def _decoder(hint: Any) -> Decoder:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    return _BY_TYPE[hint]


def _decoders(kind: type) -> dict[str, Decoder]:
    """By field, in their order."""
    hints = get_type_hints(kind)
    return {each.name: _decoder(hints[each.name]) for each in fields(kind)}


_DECODERS: Final = {kind: _decoders(kind) for kind in _ROWS.values()}
# The digest is that of the file, which the child never saw.
_REST: Final = {
    name: _decoder(hint)
    for name, hint in get_type_hints(Reading).items()
    if name not in _ROWS and name != "digest"
}
