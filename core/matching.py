"""Which of the credentials found are kept already, and in which fields they differ.

Two are the same where client ID and environment are, and the IMS org, as far as both
name one. What a file does not say differs in nothing, nor does a name made up for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.errors import SecretAbsent, StoreError
from core.model import Credential, Draft, Environment, Secret

COMPARED: Final = (
    "name",
    "scopes",
    "ims_org_id",
    "org_name",
    "project",
    "workspace",
    "technical_account_id",
    "technical_account_email",
)
"""The fields that are looked at, in the order in which they are shown."""


class Standing(StrEnum):
    """What an import of a draft would be."""

    NEW = "new"
    DIFFERS = "differs"
    SAME = "same"
    TWIN = "twin"
    INCOMPLETE = "incomplete"


class Secrets(StrEnum):
    """How the client secrets of a draft stand to those that are kept."""

    NONE = "none"
    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that the file says otherwise: a text, or the scopes."""

    field: str
    here: str | tuple[str, ...]
    there: str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A draft, the credential that it would change, and how.

    ``credential`` is None for a new one; ``twin`` is the place of an earlier draft of
    the same import that stands for the same credential. ``same`` names the fields
    (and ``client_id``) that hold the same on both sides.
    """

    draft: Draft
    environment: Environment
    credential: Credential | None = None
    differences: tuple[Difference, ...] = ()
    same: tuple[str, ...] = ()
    secrets: Secrets = Secrets.NONE
    twin: int | None = None

    @property
    def standing(self) -> Standing:
        """What an import of it would be."""
        if self.twin is not None:
            return Standing.TWIN
        if self.credential is None:
            whole = self.draft.client_id and self.draft.secret
            return Standing.NEW if whole else Standing.INCOMPLETE
        if self.differences or self.secrets in (Secrets.OTHER, Secrets.UNKNOWN):
            return Standing.DIFFERS
        return Standing.SAME


def match_all(
    placed: Sequence[tuple[Draft, Environment]],
    kept: Iterable[Credential],
    secrets_of: Callable[[Credential], tuple[Secret, ...]],
) -> tuple[Match, ...]:
    """A match for each draft; ``secrets_of`` reads what is kept, or raises StoreError.

    Where the keyring cannot be read, it is asked no further, and nothing is known of
    any secret.
    """
    known = Kept(kept)
    comparing = _Comparing(secrets_of)
    heads: dict[tuple[str, Environment], dict[str, int]] = {}
    found = []
    for place, (draft, where) in enumerate(placed):
        twin = None
        if draft.client_id:
            group = heads.setdefault((draft.client_id, where), {})
            twin = _twin(group, draft.ims_org_id, place)
        credential = known.of(draft, where)
        found.append(_match(draft, where, credential, twin, comparing))
    return tuple(found)


def _twin(heads: dict[str, int], org: str, place: int) -> int | None:
    """The place of the first draft of the same; ``heads`` has those places by org."""
    if org and org not in heads and "" in heads:
        heads[org] = heads.pop("")
    if org or not heads:
        first = heads.setdefault(org, place)
    else:
        first = next(iter(heads.values()))
    return None if first == place else first


class _Comparing:
    """Compares secrets for as long as the keyring can be read."""

    def __init__(self, secrets_of: Callable[[Credential], tuple[Secret, ...]]) -> None:
        self._secrets_of = secrets_of
        self._closed = False

    def of(self, draft: Draft, credential: Credential) -> Secrets:
        given = set(draft.secrets)
        if not given:
            return Secrets.NONE
        if self._closed:
            return Secrets.UNKNOWN
        try:
            kept = set(self._secrets_of(credential))
        except SecretAbsent:
            return Secrets.OTHER
        except StoreError:
            self._closed = True
            return Secrets.UNKNOWN
        return Secrets.SAME if given <= kept else Secrets.OTHER


class Kept:
    """What is kept, to be asked which credential a draft stands for."""

    def __init__(self, credentials: Iterable[Credential]) -> None:
        self._known: dict[tuple[str, Environment], list[Credential]] = {}
        for each in credentials:
            key = each.client_id, each.environment
            self._known.setdefault(key, []).append(each)

    def of(self, draft: Draft, where: Environment) -> Credential | None:
        """The one with its client ID and IMS org; None where it is a new one."""
        if not draft.client_id:
            return None
        return _of_one_org(draft, self._known.get((draft.client_id, where), []))


def _of_one_org(draft: Draft, found: list[Credential]) -> Credential | None:
    for each in found:
        if each.ims_org_id == draft.ims_org_id:
            return each
    for each in found:
        if not each.ims_org_id or not draft.ims_org_id:
            return each
    return None


def _match(
    draft: Draft,
    where: Environment,
    credential: Credential | None,
    twin: int | None,
    comparing: _Comparing,
) -> Match:
    if credential is None or twin is not None:
        return Match(draft, where, credential, twin=twin)
    differences, same = [], ["client_id"]
    for name in COMPARED:
        here, there = getattr(credential, name), getattr(draft, name)
        if not there:
            continue
        if name == "name":
            there = there.strip()
        if here == there or (name == "scopes" and set(here) == set(there)):
            same.append(name)
        elif name != "name" or not draft.name_made:
            differences.append(Difference(name, here, there))
    return Match(
        draft,
        where,
        credential,
        tuple(differences),
        tuple(same),
        comparing.of(draft, credential),
    )
