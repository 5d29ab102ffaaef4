"""What the list sorts and searches: one entry a credential, and what order it is in."""

from __future__ import annotations

import math
from typing import Final, NamedTuple

from core.model import Credential, Environment

# Words shorter than this are looked for in names alone: ids and scopes hold them all.
SHORT: Final = 3
SORTS: Final = ("name", "used", "expiry")
NEVER: Final = math.inf
"""The rank by expiry of a credential without a token."""
# Later than any instant: what has expired comes after all that has not.
_AFTER_ALL: Final = 1e12


class Order(NamedTuple):
    """By what the list is sorted (one of ``SORTS``), and whether it has no groups."""

    by: str = "name"
    flat: bool = False


USUAL: Final = Order()


class Group(NamedTuple):
    """A header row: the org, the project inside it, and the org's name if known.

    ``place`` is 0 for what is pinned, which comes first.
    """

    place: int
    org: str
    project: str
    org_name: str = ""

    @property
    def key(self) -> str:
        """What a folded group is remembered by."""
        return "pinned" if not self.place else f"{self.org}\x1f{self.project}"


PINNED: Final = Group(0, "", "")
REST: Final = Group(1, "", "")
"""All that is not pinned, in a list without groups."""


class Entry(NamedTuple):
    """A credential in its order, which is that of the fields, and what is searched."""

    group: Group
    rank: float
    folded: str
    id: str
    names: str
    text: str


def entry_of(
    credential: Credential, order: Order = USUAL, ends: float = NEVER
) -> Entry:
    """A credential as it is sorted and searched; a line break parts the fields.

    ``ends`` is its rank by expiry (:func:`expiry`).
    """
    folded = credential.name.casefold()
    places = (credential.org_name, credential.project, credential.workspace)
    tags = (f"#{tag.name}" for tag in credential.tags)
    names = "\n".join((folded, *places, *tags)).casefold()
    ids = (
        credential.client_id,
        credential.ims_org_id,
        credential.technical_account_id,
        credential.technical_account_email,
        _adobe(credential.environment),
        *(each.name for each in credential.scope_sets),
        *credential.scopes,
    )
    return Entry(
        group_of(credential, order),
        rank_of(credential, order, ends),
        folded,
        credential.id,
        names,
        "\n".join((names, *(each for each in ids if each))).casefold(),
    )


def group_of(credential: Credential, order: Order) -> Group:
    """The group that a credential is in; of a list without groups, its half."""
    if credential.pinned:
        return PINNED
    if order.flat:
        return REST
    return Group(1, credential.ims_org_id, credential.project, credential.org_name)


def rank_of(credential: Credential, order: Order, ends: float) -> float:
    """Where it stands in its group, before the name: used last, or ending first."""
    if order.by == "used":
        return -credential.used_at
    return ends if order.by == "expiry" else 0.0


def expiry(expires_at: float, *, over: bool) -> float:
    """The rank by expiry of a token: what ends first, then what ended last."""
    return 2 * _AFTER_ALL - expires_at if over else min(expires_at, _AFTER_ALL)


def _adobe(environment: Environment) -> str:
    """Another Adobe than the usual one can be searched for."""
    return "" if environment is Environment.PRODUCTION else environment.value


def matching(entries: list[Entry], words: tuple[str, ...]) -> list[Entry]:
    """The entries that hold every word."""
    found = list(entries)
    for word in words:
        if len(word) < SHORT:
            found = [entry for entry in found if word in entry.names]
        else:
            found = [entry for entry in found if word in entry.text]
    return found


def narrows(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """Whether what holds the new words holds the old ones, too."""
    return all(any(_implies(word, known) for word in new) for known in old)


def _implies(word: str, known: str) -> bool:
    """A longer word may stand in ids, where a short one was not looked for."""
    same_fields = (len(word) < SHORT) == (len(known) < SHORT)
    return known in word and same_fields
