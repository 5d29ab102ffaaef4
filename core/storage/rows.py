"""Rows of the catalog and the values that they stand for; a row may hold anything.

The file lies where other programs can write. What is read from it is looked at before
it becomes a value: a credential is right as a whole or refused, an event right or
passed over.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any, Final

from core.model import Credential, Environment
from core.storage.database import Value, checked
from core.storage.events import Event, EventKind
from core.storage.order import sort_text

FACT_LIMIT: Final = 200
"""Characters that a fact of the history keeps."""

COLUMNS: Final = (
    "id, name, client_id, scopes, ims_org_id, environment, project, workspace, "
    "secret_item, secret_added_at, created_at, used_at"
)
_LARGEST: Final = 10**15
_INSTANTS: Final = slice(9, 12)


def row_of(credential: Credential) -> Sequence[Value]:
    """What is written for a credential, in the order of ``COLUMNS``."""
    return checked(
        (
            credential.id,
            credential.name,
            credential.client_id,
            scopes_text(credential.scopes),
            credential.ims_org_id,
            credential.environment.value,
            credential.project,
            credential.workspace,
            credential.secret_item,
            credential.secret_added_at,
            credential.created_at,
            credential.used_at,
        )
    )


def sort_key(credential: Credential) -> str:
    """Where it stands in the list: by org, project, name without case, and id."""
    return sort_text(
        credential.ims_org_id, credential.project, credential.name, credential.id
    )


def scopes_text(scopes: tuple[str, ...]) -> str:
    """Scopes as they stand in their column."""
    return json.dumps(list(checked(scopes)), ensure_ascii=False)


def credential_of(row: tuple[Any, ...]) -> Credential:
    """The credential of a row in the order of ``COLUMNS``; ValueError for none."""
    texts, instants = row[:9], row[_INSTANTS]
    scopes = _json(row[3])
    if not all(isinstance(each, str) for each in texts):
        raise ValueError("text")
    if not all(isinstance(each, float) and math.isfinite(each) for each in instants):
        raise ValueError("instant")
    if not isinstance(scopes, list) or not all(isinstance(x, str) for x in scopes):
        raise ValueError("scopes")
    return Credential(
        id=row[0],
        name=row[1],
        client_id=row[2],
        scopes=tuple(scopes),
        ims_org_id=row[4],
        environment=Environment(row[5]),
        project=row[6],
        workspace=row[7],
        secret_item=row[8],
        secret_added_at=row[9],
        created_at=row[10],
        used_at=row[11],
    )


def event_of(row: tuple[Any, ...]) -> Event | None:
    """The event of a row (credential, kind, instant, facts); None for none."""
    try:
        kind, facts = EventKind(row[1]), _json(row[3])
    except ValueError:
        return None
    if not isinstance(row[2], float) or not math.isfinite(row[2]):
        return None
    if not isinstance(facts, dict) or not all(map(_is_fact, facts.values())):
        return None
    return Event(str(row[0]), kind, row[2], facts)


def _is_fact(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= FACT_LIMIT
    if isinstance(value, bool) or not isinstance(value, int):
        return False
    return abs(value) <= _LARGEST


def _json(text: Any) -> Any:
    """The value of a JSON text; ValueError for anything else, however deep it goes."""
    if not isinstance(text, str):
        raise ValueError("no text")
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("too deep") from None
