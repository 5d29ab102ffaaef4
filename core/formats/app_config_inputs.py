"""The inputs of an action, as Runtime reads them when the project is deployed.

``$NAME``, ``${NAME}`` and ``${ NAME }`` give way to a variable's value wherever they
stand in a text; ``string``, ``integer`` and ``number`` stand for an empty value; of an
object with ``value`` or ``default`` that alone is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from core.formats.app_config_include import Placed
from core.formats.app_config_nodes import Scalar
from core.formats.dialects import showable, split_key
from core.formats.masking import DOTS

SECRET_ROLES: Final = ("client_secret", "client_secrets", "private_key")
TYPE_WORDS: Final = ("string", "integer", "number")
_COLLAPSING: Final = ("value", "default")
_LONGEST_SHOWN: Final = 200

# The very pattern of Adobe's, braces that do not match included.
_reference = re.compile(r"(?:\$\{|\$\{ +|\$)[a-zA-Z0-9_-]+(?: +\}|\}|)")
_hump = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_false = re.compile(r"~|null|Null|NULL|false|False|FALSE|[-+]?0+(?:\.0*)?|")
_true: Final = ("true", "True", "TRUE")


class Level(StrEnum):
    """Where an input is given: to a whole package, or to one action."""

    PACKAGE = "package"
    ACTION = "action"


class Reference(NamedTuple):
    """A variable in a value: its name as Runtime reads it, and how it is written."""

    name: str
    spelled: str

    @property
    def paired(self) -> bool:
        """Whether its braces are none or two; else Runtime reads another name."""
        return self.spelled.startswith("${") == self.spelled.endswith("}")


@dataclass(frozen=True, slots=True)
class Input:
    """One input. A literal value is not kept: ``shown`` has dots in its place.

    ``role`` is what it is to an Adobe credential, or nothing; ``literal``: there is a
    value without any variable in it; ``typed``: it is the name of a type, which
    Runtime makes an empty value.
    """

    name: str
    role: str
    level: Level
    file: str
    line: int
    references: tuple[Reference, ...]
    literal: bool
    typed: bool
    shown: str

    @property
    def secret(self) -> bool:
        """Whether it is a credential's secret."""
        return self.role in SECRET_ROLES

    @property
    def is_own_variable(self) -> bool:
        """Whether it is ``NAME: $NAME``, however that is written."""
        return refers_to(self.shown, self.name)


def references_in(text: str) -> tuple[Reference, ...]:
    """The variables of a value."""
    return tuple(
        Reference(_name_of(match.group()), match.group())
        for match in _reference.finditer(text)
    )


def refers_to(text: str, name: str) -> bool:
    """Whether a value is this variable and nothing else."""
    found = references_in(text)
    return len(found) == 1 and found[0] == (name, text) and found[0].paired


def is_true(text: str, plain: bool) -> bool:
    """Whether JavaScript takes a value for true: ``no`` and ``"false"`` are texts."""
    return not _false.fullmatch(text) if plain else bool(text)


def is_on(placed: Placed | None) -> bool:
    """Whether an annotation is in force."""
    if placed is None or not isinstance(placed.node, Scalar):
        return placed is not None
    return is_true(placed.node.text, placed.node.plain)


def is_web(placed: Placed | None) -> bool:
    """Whether ``web`` or ``web-export`` says so: ``true``, ``yes`` or ``raw``."""
    if placed is None or not isinstance(placed.node, Scalar):
        return False
    plain_true = placed.node.plain and placed.node.text in _true
    return plain_true or placed.node.text in ("yes", "raw")


def read_inputs(placed: Placed | None, level: Level) -> dict[str, Input]:
    """What stands under ``inputs``, by name."""
    if placed is None:
        return {}
    return {name: _read(name, each, level) for name, each in placed.fields.items()}


def role_of_input(name: str, references: tuple[Reference, ...]) -> str:
    """What an input is to an Adobe credential, by its name or its variable's."""
    for each in (_hump.sub("_", name), *(found.name for found in references)):
        known = split_key(each)
        if known is not None:
            return known[1]
    return ""


def _read(name: str, placed: Placed, level: Level) -> Input:
    texts = list(_texts(placed))
    references = tuple(found for text in texts for found in references_in(text))
    typed = any(text in TYPE_WORDS for text in texts)
    literal = any(text and not references_in(text) for text in texts) and not typed
    return Input(
        name=name,
        role=role_of_input(name, references),
        level=level,
        file=placed.file,
        line=placed.line,
        references=references,
        literal=literal,
        typed=typed,
        shown=_shown(texts, references),
    )


def _texts(placed: Placed) -> Iterator[str]:
    """The texts that Runtime would put values into."""
    for name, each in placed.fields.items():
        if name in _COLLAPSING:
            yield from _texts(each)
            return
    if isinstance(placed.node, Scalar):
        yield placed.node.text
    for each in (*placed.fields.values(), *placed.items):
        yield from _texts(each)


def _shown(texts: list[str], references: tuple[Reference, ...]) -> str:
    """The value with dots for everything but the names of variables."""
    if len(texts) != 1 or not references:
        return DOTS if any(texts) else ""
    text, pieces, position = texts[0], [], 0
    for match in _reference.finditer(text):
        pieces.append(DOTS if match.start() > position else "")
        pieces.append(match.group() if showable(_name_of(match.group())) else DOTS)
        position = match.end()
    return "".join(pieces)[:_LONGEST_SHOWN] + (DOTS if position < len(text) else "")


def _name_of(spelled: str) -> str:
    """The name that Adobe's code takes out, which trusts the braces to match."""
    bare = spelled.removeprefix("$")
    return bare[1:-1].strip() if bare.startswith("{") else bare
