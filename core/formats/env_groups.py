"""The groups of names in a ``.env``: each prefix with its values, while they are read.

A group that holds a client id or a client secret is a credential; what stands alone
(an org, a host, a technical account) is lent to the credentials that lack it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from core.formats.dialects import CONTEXT_PREFIX, SHARED_PREFIXES
from core.formats.fields import parse_scopes
from core.formats.found import LeftOut, Notice, NoticeCode, Why
from core.formats.roles import Given, shown_key, text_of
from core.model import Environment

MOST_NOTICES: Final = 200
MOST_LEFT_OUT: Final = 200

_SECRETS: Final = frozenset({"client_secret", "client_secrets"})
_OF_A_CREDENTIAL: Final = _SECRETS | {"client_id"}
# Lent by a group without a credential, to one that lacks it.
_LENT: Final = (
    "ims_org_id",
    "technical_account_id",
    "technical_account_email",
    "scopes",
    "meta_scopes",
)
_jwt_scope = re.compile(r"(?:https?://\S+)?/s/\S+|ent_\w+_sdk", re.IGNORECASE)


@dataclass(slots=True)
class Group:
    """The values of one prefix; ``keys`` holds the names of empty ones as well."""

    prefix: str
    label: str
    line: int
    values: dict[str, Given] = field(default_factory=dict)
    keys: dict[str, dict[str, None]] = field(default_factory=dict)
    environment: Environment | None = None

    @property
    def is_context(self) -> bool:
        """Whether aio's names told of it."""
        return self.prefix.startswith(CONTEXT_PREFIX)

    @property
    def is_credential(self) -> bool:
        """Whether there is a client id or a secret; an API key counts beside one."""
        return not _OF_A_CREDENTIAL.isdisjoint(self.keys)

    def put(self, role: str, given: Given, value_there: bool, again: bool) -> None:
        """Keep a value; an empty one only clears what the same name said before."""
        self.keys.setdefault(role, {})[given.key] = None
        if value_there:
            self.values[role] = given
        elif again:
            self.values.pop(role, None)

    def why_left_out(self) -> Why | None:
        """Why this is no Server-to-Server credential; None where it may be one."""
        if self.is_context and "sign_in" in self.keys:
            return Why.USER_SIGN_IN
        if self.is_context and self.keys.keys() == {"client_id"}:
            return Why.API_KEY
        if not {"scopes", "client_secrets"}.isdisjoint(self.keys):
            return None
        return Why.JWT if self._of_the_jwt_era() else None

    def _of_the_jwt_era(self) -> bool:
        if "meta_scopes" not in self.keys:
            return "private_key" in self.keys
        if self.is_context or "private_key" in self.keys:
            return True
        given = self.values.get("meta_scopes")
        scopes = parse_scopes(text_of(given.value)) if given else ()
        return bool(scopes) and all(_jwt_scope.fullmatch(scope) for scope in scopes)

    def roles(self) -> dict[str, Given]:
        """The values by role, second choices put where the first are missing."""
        values = dict(self.values)
        for second, first in (("api_key", "client_id"), ("meta_scopes", "scopes")):
            if second in values and first not in values:
                values[first] = values[second]
        return values


@dataclass(slots=True)
class Gathering:
    """What one pass over the pairs brings together."""

    groups: dict[str, Group] = field(default_factory=dict)
    hosts: dict[str, Environment] = field(default_factory=dict)
    words: dict[str, Environment] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    others: dict[str, None] = field(default_factory=dict)

    def note(self, code: NoticeCode, line: int, key: str) -> None:
        """Add a remark on a line."""
        if len(self.notices) < MOST_NOTICES:
            self.notices.append(Notice(code, line, shown_key(key)))

    def leave(self, why: Why, line: int, name: str) -> None:
        """Say once that something stays out, and where it stands."""
        left = LeftOut(why, str(line), name)
        if len(self.left_out) < MOST_LEFT_OUT and left not in self.left_out[-20:]:
            self.left_out.append(left)

    def put_by(self, key: str) -> None:
        """Remember a name that is none of ours."""
        if shown_key(key):
            self.others[key] = None


def lend(gathering: Gathering, credentials: list[Group]) -> set[str]:
    """Complete the credentials; the prefixes of the groups that lent something."""
    lent: set[str] = set()
    loose = {
        prefix: group
        for prefix, group in gathering.groups.items()
        if not group.is_credential
    }
    alone = len(credentials) == 1
    org = _only_org(loose.values()) if alone else None
    shared = [loose[prefix] for prefix in SHARED_PREFIXES if prefix in loose]
    for group in credentials:
        group.environment = _environment(gathering, group.prefix, alone)
        before = loose.get(group.prefix.removesuffix("_IMS"))
        for role in _LENT:
            lenders = [before] if before else []
            lenders += shared if alone or role == "ims_org_id" else []
            lenders += [org] if org and role == "ims_org_id" else []
            lender = next((each for each in lenders if role in each.values), None)
            if lender is not None and role not in group.values:
                group.values[role] = lender.values[role]
                lent.add(lender.prefix)
    return lent


def _only_org(loose: Iterable[Group]) -> Group | None:
    """The one group that names an org, where there is one alone."""
    found = [group for group in loose if "ims_org_id" in group.values]
    return found[0] if len(found) == 1 else None


def _environment(gathering: Gathering, prefix: str, alone: bool) -> Environment | None:
    """What a host of its own says, else a word, else what holds for all.

    A lone credential's is the only one that is told, under whatever name.
    """
    for place in (prefix, ""):
        for table in (gathering.hosts, gathering.words):
            if place in table:
                return table[place]
    told = {*gathering.hosts.values(), *gathering.words.values()}
    return told.pop() if alone and len(told) == 1 else None
