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

from core.model import Credential, Environment, ScopeSet, Tag
from core.storage.database import Value, checked
from core.storage.events import Event, EventKind
from core.storage.order import sort_text

FACT_LIMIT: Final = 200
"""Characters that a fact of the history keeps."""

COLUMNS: Final = (
    "id, name, client_id, scopes, ims_org_id, environment, project, workspace, "
    "secret_item, technical_account_id, technical_account_email, org_name, "
    "imported_scopes, scope_sets, scope_set, tags, "
    "secret_added_at, created_at, used_at, second_added_at, refused_at, "
    "secret_in_use, pinned"
)
_LARGEST: Final = 10**15
_TEXTS: Final = slice(16)
_INSTANTS: Final = slice(16, 21)


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
            credential.technical_account_id,
            credential.technical_account_email,
            credential.org_name,
            scopes_text(credential.imported_scopes),
            sets_text(credential.scope_sets),
            credential.scope_set,
            tags_text(credential.tags),
            credential.secret_added_at,
            credential.created_at,
            credential.used_at,
            credential.second_added_at,
            credential.refused_at,
            credential.secret_in_use,
            int(credential.pinned),
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


def sets_text(sets: tuple[ScopeSet, ...]) -> str:
    """Named sets of scopes as they stand in their column."""
    for each in sets:
        checked((each.name, *each.scopes))
    return json.dumps([[each.name, list(each.scopes)] for each in sets])


def tags_text(tags: tuple[Tag, ...]) -> str:
    """Tags as they stand in their column."""
    for each in tags:
        checked(each)
    return json.dumps([list(each) for each in tags], ensure_ascii=False)


def credential_of(row: tuple[Any, ...]) -> Credential:
    """The credential of a row in the order of ``COLUMNS``; ValueError for none."""
    if not all(isinstance(each, str) for each in row[_TEXTS]):
        raise ValueError("text")
    instants = row[_INSTANTS]
    if not all(isinstance(each, float) and math.isfinite(each) for each in instants):
        raise ValueError("instant")
    if row[21] not in (0, 1) or row[22] not in (0, 1):
        raise ValueError("place")
    return Credential(
        id=row[0],
        name=row[1],
        client_id=row[2],
        scopes=_scopes(_json(row[3])),
        ims_org_id=row[4],
        environment=Environment(row[5]),
        project=row[6],
        workspace=row[7],
        secret_item=row[8],
        technical_account_id=row[9],
        technical_account_email=row[10],
        org_name=row[11],
        imported_scopes=() if row[12] == "[]" else _scopes(_json(row[12])),
        scope_sets=() if row[13] == "[]" else _sets(_json(row[13])),
        scope_set=row[14],
        tags=() if row[15] == "[]" else tags_of(row[15]),
        secret_added_at=row[16],
        created_at=row[17],
        used_at=row[18],
        second_added_at=row[19],
        refused_at=row[20],
        secret_in_use=row[21],
        pinned=bool(row[22]),
    )


def tags_of(text: Any) -> tuple[Tag, ...]:
    """The tags of a column; ValueError for none."""
    found = _json(text)
    if not isinstance(found, list):
        raise ValueError("tags")
    tags: list[Tag] = []
    for each in found:
        pair = isinstance(each, list) and len(each) == 2
        if not pair or not all(isinstance(part, str) for part in each):
            raise ValueError("tag")
        tags.append(Tag(*each))
    return tuple(tags)


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


def _scopes(found: Any) -> tuple[str, ...]:
    if not isinstance(found, list) or not all(isinstance(x, str) for x in found):
        raise ValueError("scopes")
    return tuple(found)


def _sets(found: Any) -> tuple[ScopeSet, ...]:
    if not isinstance(found, list):
        raise ValueError("sets")
    sets: list[ScopeSet] = []
    for each in found:
        if not isinstance(each, list) or len(each) != 2 or not isinstance(each[0], str):
            raise ValueError("set")
        sets.append(ScopeSet(each[0], _scopes(each[1])))
    return tuple(sets)


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
