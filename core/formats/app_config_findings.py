"""What is odd about how a project's actions get their credential: codes, no words.

Most of it deploys without a complaint, and fails when an action runs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.formats.app_config import Action, Configuration
from core.formats.app_config_inputs import Input, Level, Reference
from core.formats.app_config_wish import INCLUDE_CREDENTIALS
from core.formats.dotenv import EnvDocument
from core.formats.scanner import LineNumbers

IMS_NAMES: Final = (
    "IMS_OAUTH_S2S_CLIENT_ID",
    "IMS_OAUTH_S2S_CLIENT_SECRET",
    "IMS_OAUTH_S2S_ORG_ID",
    "IMS_OAUTH_S2S_SCOPES",
)
_IMS_SCOPES: Final = IMS_NAMES[-1]
_LONGEST_JSON: Final = 65_536
# What JavaScript's replace makes something else of in the value that it puts in.
_REPLACED: Final = ("$$", "$&", "$`", "$'")

_secret = re.compile(r"p8e-(?![xX*]{8})[A-Za-z0-9_-]{16,}")


class Fault(StrEnum):
    """What a finding is about."""

    NO_VALUE = "no_value"
    HYPHEN_IN_NAME = "hyphen_in_name"
    BRACE_UNPAIRED = "brace_unpaired"
    VALUE_CHANGED = "value_changed"
    TYPED_INPUT = "typed_input"
    LITERAL_SECRET = "literal_secret"  # noqa: S105 - a code, not a password
    SECRET_IN_WEB_ACTION = "secret_in_web_action"  # noqa: S105 - as above
    IMS_VALUES_MISSING = "ims_values_missing"
    IMS_SCOPES_NO_ARRAY = "ims_scopes_no_array"
    BOTH_WAYS = "both_ways"
    NAME_TWICE = "name_twice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One oddity and its place; ``line`` is 1-based.

    ``action``: ``package/action``, or the package alone, or nothing where it is about
    a file. ``name``: the input, or what stands twice. ``variables``: the names that
    Runtime looks for, those missing, or the one whose value is meant.
    """

    fault: Fault
    file: str
    line: int
    action: str = ""
    name: str = ""
    variables: tuple[str, ...] = ()


class Environment:
    """The variables at deployment, as ``aio`` takes them from ``.env``.

    Each is known by its name and by that in capitals. What the shell holds besides
    cannot be told.
    """

    def __init__(self, document: EnvDocument | None) -> None:
        self._values: dict[str, str] = {}
        for key in document.keys() if document is not None else ():
            found = document.get(key) if document is not None else None
            self._values[key] = found.reveal() if found is not None else ""
        for key, value in list(self._values.items()):
            self._values.setdefault(key.upper(), value)

    def __repr__(self) -> str:
        return f"Environment({len(self._values)})"

    def has(self, name: str) -> bool:
        """Whether there is a value, and not an empty one."""
        return bool(self._values.get(name))

    def is_replaced(self, name: str) -> bool:
        """Whether Runtime would put in something else than the value."""
        value = self._values.get(name, "")
        return any(each in value for each in _REPLACED)

    def is_array(self, name: str) -> bool:
        """Whether the value is a JSON array."""
        value = self._values.get(name, "")
        try:
            return len(value) <= _LONGEST_JSON and isinstance(json.loads(value), list)
        except (ValueError, RecursionError):
            return False


def look(
    configuration: Configuration, texts: Mapping[str, str], env: EnvDocument | None
) -> tuple[Finding, ...]:
    """What is odd, by file and line; each only once."""
    environment = Environment(env)
    found = [
        Finding(Fault.NAME_TWICE, file, line, name=name)
        for file, name, line in configuration.twice
    ]
    for action in configuration.actions:
        for each in action.inputs:
            found += _in_input(action, each, environment)
        found += _in_action(action, environment)
    told = {(each.file, each.line) for each in found if _is_literal(each)}
    for file, text in texts.items():
        found += [each for each in _secrets_in(file, text) if _place(each) not in told]
    return tuple(dict.fromkeys(sorted(found, key=_order)))


def _in_input(action: Action, each: Input, env: Environment) -> Iterator[Finding]:
    """What is odd about one input; one of a package is told of the package."""
    packaged = each.level is Level.PACKAGE
    owner = action.package if packaged else action.full_name
    for reference in each.references:
        fault = _fault_of(reference, env)
        if fault is not None:
            names = (reference.name,)
            yield Finding(fault, each.file, each.line, owner, each.name, names)
    if each.typed:
        yield Finding(Fault.TYPED_INPUT, each.file, each.line, owner, each.name)
    if each.secret and each.literal:
        yield Finding(Fault.LITERAL_SECRET, each.file, each.line, owner, each.name)


def _fault_of(reference: Reference, env: Environment) -> Fault | None:
    if not reference.paired:
        return Fault.BRACE_UNPAIRED
    if not env.has(reference.name):
        hyphen = "-" in reference.name
        return Fault.HYPHEN_IN_NAME if hyphen else Fault.NO_VALUE
    return Fault.VALUE_CHANGED if env.is_replaced(reference.name) else None


def _in_action(action: Action, env: Environment) -> Iterator[Finding]:
    """What is odd about an action as a whole."""
    secret = next((each for each in action.inputs if each.secret), None)
    name = INCLUDE_CREDENTIALS if action.included else ""

    def told(fault: Fault, variables: tuple[str, ...] = ()) -> Finding:
        place = action.file, action.line, action.full_name
        return Finding(
            fault, *place, name or (secret.name if secret else ""), variables
        )

    if action.web and not action.protected and (secret or action.included):
        yield told(Fault.SECRET_IN_WEB_ACTION)
    if not action.included:
        return
    if secret:
        yield told(Fault.BOTH_WAYS)
    missing = tuple(each for each in IMS_NAMES if not env.has(each))
    if missing:
        yield told(Fault.IMS_VALUES_MISSING, missing)
    if env.has(_IMS_SCOPES) and not env.is_array(_IMS_SCOPES):
        yield told(Fault.IMS_SCOPES_NO_ARRAY, (_IMS_SCOPES,))


def _secrets_in(file: str, text: str) -> Iterator[Finding]:
    """Client secrets anywhere in a file, comments included."""
    lines = LineNumbers(text)
    for match in _secret.finditer(text):
        yield Finding(Fault.LITERAL_SECRET, file, lines.at(match.start()))


def _is_literal(finding: Finding) -> bool:
    return finding.fault is Fault.LITERAL_SECRET


def _place(finding: Finding) -> tuple[str, int]:
    return finding.file, finding.line


def _order(finding: Finding) -> tuple[str, int, str, str, str]:
    place = finding.file, finding.line
    return *place, finding.fault.value, finding.action, finding.name
