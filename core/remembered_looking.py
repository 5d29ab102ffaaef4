"""How a remembered file is now: read and compared, on the reading lane.

An export is planned once more with what the keyring holds: if nothing would change, the
file is current. So no digest of a secret is kept anywhere, and the secrets are held no
longer than for one file.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core import remembered as signs
from core import wiring
from core.errors import (
    BrokenText,
    Cancelled,
    FileAbsent,
    FileEmpty,
    FileError,
    FileExists,
    FormatError,
    NoProject,
    NothingFound,
    StoreError,
    Unwirable,
)
from core.files import read_existing
from core.formats.app_config_plan import Way
from core.formats.other_readers import COMMON, Reader
from core.formats.target_table import Dialect
from core.formats.targets import Outgoing
from core.model import Credential, Secret
from core.planning_apart import plan_where_fit
from core.reading import read_file
from core.remembered import Kind, Remembered, Standing

if TYPE_CHECKING:
    from core.adobe.stopping import Stop
    from core.formats.app_config_wish import Place

Secrets = Callable[[], tuple[Secret, ...]]
"""Reads the credential's secrets, the one in use first; raises a StoreError."""


def look_at(
    credential: Credential, kept: Remembered, secrets: Secrets, stop: Stop | None
) -> Standing:
    """How a file is now. Raises Cancelled once it is given up, and CatalogError."""
    try:
        if kept.kind is Kind.EXPORT:
            return _look_at_export(credential, kept, secrets, stop)
        if kept.kind is Kind.WIRING:
            return _look_at_wiring(kept)
        return _look_at_source(kept, stop)
    except (FileAbsent, NoProject):
        return Standing.MISSING
    except StoreError:
        return Standing.LOCKED
    except (FileError, FormatError):
        return Standing.UNREADABLE


def _look_at_export(
    credential: Credential, kept: Remembered, secrets: Secrets, stop: Stop | None
) -> Standing:
    path = Path(kept.path)
    found = read_existing(path)
    if found is None:
        return Standing.MISSING
    if stop is not None and stop.is_set():
        raise Cancelled
    readers = frozenset(kept.facts.get(signs.READERS, "").split())
    asked = signs.asked_for(credential, kept)
    outgoing = Outgoing(asked, secrets(), kept.facts.get(signs.LABEL, ""))
    try:
        planned = plan_where_fit(
            Dialect(kept.facts.get(signs.DIALECT, "")),
            outgoing,
            found.text,
            tuple(each for each in Reader if each.value in readers) or COMMON,
            path.name,
            stop,
        )
        same = planned.unchanged
    except (FileExists, BrokenText):
        same = False
    except ValueError:  # a dialect of a later Mintdesk
        return Standing.UNREADABLE
    if same:
        return Standing.CURRENT
    changed = signs.is_stale(kept, credential)
    return Standing.STALE if changed else Standing.CHANGED


def _look_at_wiring(kept: Remembered) -> Standing:
    project = wiring.look(Path(kept.facts.get(signs.FOLDER, "")))
    keys = keys_of(kept)
    if not keys or not keys <= {action.key for action in project.actions}:
        return Standing.CHANGED
    try:
        planned = wiring.plan_wiring(project, keys, Way(kept.facts.get(signs.WAY, "")))
    except (Unwirable, ValueError):
        return Standing.CHANGED
    return Standing.CHANGED if planned.files else Standing.CURRENT


def _look_at_source(kept: Remembered, stop: Stop | None) -> Standing:
    try:
        reading = read_file(Path(kept.path), stop)
    except (FileEmpty, NothingFound):
        return Standing.FREE
    holds = any(
        is_of(kept, draft.client_id) and draft.secrets for draft in reading.drafts
    )
    return Standing.HOLDS if holds else Standing.FREE


def is_of(kept: Remembered, client_id: str) -> bool:
    """Whether a client ID is that of the import."""
    return client_id == kept.facts.get(signs.CLIENT_ID)


def keys_of(kept: Remembered) -> set[tuple[str, Place]]:
    """The actions of a wiring; none where they cannot be told."""
    try:
        found = json.loads(kept.facts.get(signs.KEYS, "[]"))
        return {(str(file), tuple(map(str, place))) for file, place in found}
    except (ValueError, TypeError, RecursionError):
        return set()
