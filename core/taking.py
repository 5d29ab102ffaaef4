"""What the user decided about the credentials found, carried out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from core.errors import Cancelled, InputMissing
from core.matching import COMPARED, Kept
from core.model import Credential, Draft, Environment

if TYPE_CHECKING:
    from core.storage.credentials import CredentialStore

Progress = Callable[[int, int], None]
"""Told how many are done, and of how many; what it raises ends the import."""


class SecretChoice(StrEnum):
    """What becomes of the client secrets of a credential that is kept already."""

    KEEP = "keep"
    REPLACE = "replace"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Decision:
    """A draft to be kept: as a new credential, or these fields of it in one that is.

    ``credential_id`` is empty for a new one, and the rest is for the others.
    """

    draft: Draft
    credential_id: str = ""
    fields: frozenset[str] = frozenset()
    secret: SecretChoice = SecretChoice.KEEP


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it: new credentials, changed ones, and how many stayed as is.

    ``failed`` is what ended it early; what was done until then stays.
    """

    added: tuple[Credential, ...] = ()
    updated: tuple[Credential, ...] = ()
    unchanged: int = 0
    failed: Exception | None = None
    undone: int = 0


def take(
    store: CredentialStore,
    decisions: Sequence[Decision],
    where: Callable[[Environment | None], Environment],
    progress: Progress | None = None,
) -> Taken:
    """Keep the new ones, all or none of them, then change the others one by one.

    One that another window has kept since they were looked at is no new one: its
    secret joins what is there, unless that is the same.
    Raises what stops the new ones. A failure of a change ends the import and is told
    in the outcome, with how many were left ``undone``.
    """
    from core.errors import AppError

    decisions = _as_it_is_now(store, decisions, where)
    new = [each for each in decisions if not each.credential_id]
    changes = [each for each in decisions if each.credential_id]
    total = len(decisions)

    def tell(done: int) -> None:
        if progress is not None:
            progress(done, total)

    placed = tuple((each.draft, where(each.draft.environment)) for each in new)
    added = store.add_all(placed, tell) if placed else ()
    updated: list[Credential] = []
    unchanged = 0
    for count, each in enumerate(changes):
        try:
            tell(len(new) + count)
            changed = _changed(store, each)
        except AppError as error:
            undone = len(changes) - count
            return Taken(added, tuple(updated), unchanged, error, undone)
        if changed is None:
            unchanged += 1
        else:
            updated.append(changed)
    with suppress(Cancelled):  # too late: all of it is done
        tell(total)
    return Taken(added, tuple(updated), unchanged)


def _as_it_is_now(
    store: CredentialStore,
    decisions: Sequence[Decision],
    where: Callable[[Environment | None], Environment],
) -> list[Decision]:
    if all(each.credential_id for each in decisions):
        return list(decisions)
    kept = Kept(store.list())

    def now(each: Decision) -> Decision:
        same = kept.of(each.draft, where(each.draft.environment))
        if each.credential_id or same is None:
            return each
        return Decision(each.draft, same.id, secret=SecretChoice.BOTH)

    return [now(each) for each in decisions]


def _changed(store: CredentialStore, decision: Decision) -> Credential | None:
    draft, chosen = decision.draft, decision.secret
    fields: dict[str, Any] = {
        name: getattr(draft, name) for name in COMPARED if name in decision.fields
    }
    if "name" in fields:
        fields["name"] = fields["name"].strip()
    if not fields and chosen is SecretChoice.KEEP:
        return None
    if chosen is SecretChoice.KEEP:
        return store.edit(decision.credential_id, **fields)
    if not draft.secrets:
        raise InputMissing(field="client_secret")
    join = chosen is SecretChoice.BOTH
    return store.take(decision.credential_id, draft.secrets, fields, join=join)
