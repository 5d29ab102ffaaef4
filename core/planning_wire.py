"""An export that is planned apart, on its way to the child process and back.

In: a line with the credential and what is wished, the text of the file. Out: a line
that tells how it came out, a line for each line of the difference, the new text; or a
line with the failure. Every value of an answer is looked at by its type.
"""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple

from core import errors
from core.errors import AppError
from core.formats.differences import DiffLine
from core.formats.other_readers import Cause, Obstacle, Reader
from core.formats.planning import ExportPlan
from core.formats.target_table import Dialect
from core.formats.targets import Outgoing
from core.model import Credential, Environment, Secret

# Most lines that a difference may have.
MOST_LINES: Final = 2_000_000
# What an export takes of a credential, beside its scopes and its environment.
_TEXTS: Final = (
    "id",
    "name",
    "client_id",
    "ims_org_id",
    "technical_account_id",
    "technical_account_email",
)
# What planning raises, and nothing else.
_FAILURES: Final = (
    "BrokenText",
    "FileExists",
    "InputMissing",
    "TooIntricate",
    "Unexportable",
)
_SIGNS: Final = frozenset(" -+@")


class Task(NamedTuple):
    """What is to be planned; as :func:`core.formats.export.plan` takes it."""

    dialect: Dialect
    outgoing: Outgoing
    existing: str
    readers: tuple[Reader, ...]
    name: str


def pack_task(task: Task) -> bytes:
    """A task as bytes, for a pipe and nothing else."""
    outgoing = task.outgoing
    credential = outgoing.credential
    head = {
        "dialect": task.dialect,
        "readers": task.readers,
        "name": task.name,
        "label": outgoing.label,
        "credential": {each: getattr(credential, each) for each in _TEXTS},
        "scopes": credential.scopes_asked,
        "environment": credential.environment,
        "secrets": [each.reveal() for each in outgoing.secrets],
    }
    return json.dumps(head).encode("ascii") + b"\n" + task.existing.encode()


def unpack_task(head: bytes, text: bytes) -> Task:
    """What :func:`pack_task` wrote, from its first line and the rest."""
    told = json.loads(head)
    credential = Credential("", "", "").with_changes(
        **{each: str(told["credential"][each]) for each in _TEXTS},
        scopes=tuple(told["scopes"]),
        environment=Environment(told["environment"]),
    )
    secrets = tuple(map(Secret, told["secrets"]))
    return Task(
        Dialect(told["dialect"]),
        Outgoing(credential, secrets, told["label"]),
        text.decode(),
        tuple(map(Reader, told["readers"])),
        told["name"],
    )


def pack(plan: ExportPlan) -> bytes:
    """A plan as bytes."""
    head = {
        "lines": len(plan.lines),
        "added": plan.added,
        "changed": plan.changed,
        "unchanged": plan.unchanged,
        "dialect": plan.dialect,
        "obstacles": plan.obstacles,
        "duplicates": plan.duplicates,
        "guarded": plan.guarded,
    }
    rows = [json.dumps(head)]
    rows += [
        json.dumps([line.old_number, line.new_number, line.sign, line.text])
        for line in plan.lines
    ]
    return "\n".join([*rows, ""]).encode("ascii") + plan.data()


def pack_error(error: AppError) -> bytes:
    """A failure as a line: its class and its facts."""
    told = {"error": type(error).__name__, "facts": error.facts}
    return (json.dumps(told) + "\n").encode("ascii")


def unpack(said: bytes) -> ExportPlan | AppError | None:
    """What :func:`pack` or :func:`pack_error` wrote; None for anything else."""
    try:
        end = said.index(b"\n")
        head = json.loads(said[:end])
        if "error" in head:
            return _error(head["error"], head["facts"])
        lines, at = _lines(said, end + 1, _whole(head["lines"]))
        return ExportPlan(
            _text=Secret(said[at:].decode()),
            lines=lines,
            added=_whole(head["added"]),
            changed=_whole(head["changed"]),
            unchanged=head["unchanged"] is True,
            dialect=Dialect(head["dialect"]),
            obstacles=_obstacles(head["obstacles"]),
            duplicates=_texts(head["duplicates"]),
            guarded=_texts(head["guarded"]),
        )
    except (ValueError, TypeError, LookupError, RecursionError):
        return None


def _lines(said: bytes, at: int, count: int) -> tuple[tuple[DiffLine, ...], int]:
    """So many lines of a difference, and where they end."""
    if count > MOST_LINES:
        raise ValueError("too many lines")
    found: list[DiffLine] = []
    for _ in range(count):
        end = said.index(b"\n", at)
        old, new, sign, text = json.loads(said[at:end])
        if sign not in _SIGNS:
            raise ValueError("no sign")
        found.append(DiffLine(_number(old), _number(new), sign, _text(text)))
        at = end + 1
    return tuple(found), at


def _number(value: Any) -> int | None:
    return None if value is None else _whole(value)


def _whole(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise TypeError("no count")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return tuple(_text(each) for each in value)


def _obstacles(value: Any) -> tuple[Obstacle, ...]:
    return tuple(
        Obstacle(Reader(reader), Cause(cause), _text(key))
        for reader, cause, key in value
    )


def _error(name: Any, facts: Any) -> AppError | None:
    """One of those that planning raises, its facts by their types."""
    if name not in _FAILURES or not isinstance(facts, dict):
        return None
    known: type[AppError] = getattr(errors, name)
    return known(**{each: _fact(each, value) for each, value in facts.items()})


def _fact(name: str, value: Any) -> object:
    if name == "obstacles":
        return _obstacles(value)
    if name == "choices":
        return tuple(tuple(map(Reader, choice)) for choice in value)
    if type(value) is int:
        return value
    return _text(value)
