"""One object with the values of one credential or more, whoever wrote it.

Names with a prefix (``ADOBE_CLIENT_ID``) make a group for each prefix, as in ``.env``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Final

from core.formats.dialects import readable, split_key
from core.formats.fields import clean, is_placeholder
from core.formats.found import Kind, Why
from core.formats.gathering import Gathering, Node, Place, in_place, join_path
from core.formats.mapping import draft_of
from core.formats.roles import (
    Given,
    Role,
    by_role,
    is_filled,
    role_of,
    text_of,
)

_MOST_KEYS: Final = 20_000
_LONGEST_KEY: Final = 128
_SECRETS: Final = (Role.CLIENT_SECRET, Role.CLIENT_SECRETS)
# What is shared by all groups of an object.
_SHARED: Final = (Role.ORG, Role.HOST, Role.ENVIRONMENT)
# In front of names that need no prefix to be known.
_NO_PREFIX: Final = ("", "AIO", "IMS", "SERVICE")
# Formats with a name of their own for each credential.
_NAMED: Final = (Kind.POSTMAN, Kind.AIO)

_hint = re.compile(r"client|secret|api.?key|token", re.IGNORECASE)
_client_id = re.compile(r"[0-9a-f]{32}")
_iso_day = re.compile(
    r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)", re.ASCII
)
_us_day = re.compile(r"(\d\d)/(\d\d)/(\d{4})", re.ASCII)
_token = re.compile(r"eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")
_milliseconds = re.compile(r"1\d{12}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Flat:
    """The values of an object by prefix, and its names that mean nothing here."""

    groups: Mapping[str, dict[str, Given]]
    others: tuple[str, ...]


def take_flat(
    data: Node, place: Place, gathering: Gathering, kind: Kind, label: str
) -> bool:
    """Keep the credentials of an object, or say why they stay out.

    False where it holds none; its tokens are told all the same.
    """
    if not _is_promising(data):
        return False
    flat = flat_of(data)
    if len(data) > _MOST_KEYS:
        gathering.cut()
    taken = False
    for prefix, values in flat.groups.items():
        called = readable(prefix) if prefix else label
        if _is_jwt_strategy(data) and Role.CLIENT_ID in values:
            gathering.leave(kind, Why.JWT, place.path, called)
        elif (why := why_not(values, kind)) is not None:
            day = _last_day(values.get(Role.PUBLIC_KEYS))
            gathering.leave(kind, why, place.path, called, day)
        elif is_credential(values):
            _keep(values, prefix, called, place, gathering, kind)
        else:
            continue
        taken = True
    if taken:
        gathering.pass_by(flat.others)
    return _tell_tokens(data, place, gathering, kind) or taken


def flat_of(data: Node) -> Flat:
    """The values of an object, those without a prefix lent to the groups with one."""
    found: dict[str, list[tuple[str, Given]]] = {}
    others: list[str] = []
    for key, value in islice(data.items(), _MOST_KEYS):
        known = _known(key) if isinstance(key, str) else None
        if known is not None:
            found.setdefault(known[0], []).append((known[1], Given(value, key)))
        elif isinstance(key, str) and not isinstance(value, Mapping | list):
            others.append(key)
    groups = {prefix: by_role(pairs) for prefix, pairs in found.items()}
    bare = groups.get("", {})
    for prefix, values in groups.items():
        if prefix:
            lent = {str(role): bare[role] for role in _SHARED if role in bare}
            groups[prefix] = {**lent, **values}
    return Flat(groups, tuple(others))


def is_credential(values: Mapping[str, Given]) -> bool:
    """Whether the names together can mean nothing else, values missing or not."""
    has_id = Role.CLIENT_ID in values
    has_secret = not set(_SECRETS).isdisjoint(values)
    beside = (Role.SCOPES, Role.ORG, Role.ACCOUNT_ID)
    return (has_id and (has_secret or Role.SCOPES in values)) or (
        has_secret and not set(beside).isdisjoint(values)
    )


def why_not(values: Mapping[str, Given], kind: Kind) -> Why | None:
    """Why what is recognised is no Server-to-Server credential; None if it may be."""
    if Role.KEYRING_NAME in values:
        return Why.KEYRING_NAMES
    if set(_SECRETS).isdisjoint(values) and Role.CLIENT_ID not in values:
        return None
    filled = {role for role, given in values.items() if is_filled(given)}
    if Role.PUBLIC_KEYS in filled:
        return Why.JWT
    if Role.SIGN_IN in filled:
        return Why.USER_SIGN_IN
    if Role.SCOPES in filled:
        return None
    if not filled.isdisjoint({Role.META_SCOPES, Role.PRIVATE_KEY}):
        return Why.JWT
    if Role.SCOPES in values or not set(_SECRETS).isdisjoint(values):
        return None
    looks = _client_id.fullmatch(clean(text_of(values[Role.CLIENT_ID].value)))
    return Why.API_KEY if looks or kind in _NAMED else None


def day_of(value: object) -> str:
    """A date as YYYY-MM-DD, of ISO, of MM/DD/YYYY, or of milliseconds; else empty."""
    text = clean(text_of(value))[:64]
    american = _us_day.match(text)
    if american:
        text = "{2}-{0}-{1}".format(*american.groups())
    if _iso_day.match(text):
        return text[:10]
    if _milliseconds.fullmatch(text):
        return datetime.fromtimestamp(int(text) / 1000, UTC).date().isoformat()
    return ""


def _is_promising(data: Node) -> bool:
    """A quick look for what a credential or a token cannot do without."""
    return any(
        isinstance(key, str)
        and (
            _hint.search(key, 0, _LONGEST_KEY)
            or (isinstance(value, str) and value.startswith("eyJ"))
        )
        for key, value in islice(data.items(), _MOST_KEYS)
    )


def _known(key: str) -> tuple[str, str] | None:
    """Prefix and role of a name, or None for one that means nothing."""
    if len(key) > _LONGEST_KEY:
        return None
    split = split_key(key)
    role = role_of(key)
    if split is not None and (split[0] not in _NO_PREFIX or role is None):
        prefix, meant = split
        return prefix, Role.CLIENT_ID if meant == "api_key" else meant
    return ("", role) if role is not None else None


def _keep(
    values: dict[str, Given],
    prefix: str,
    called: str,
    place: Place,
    gathering: Gathering,
    kind: Kind,
) -> None:
    if kind is Kind.JSON and _is_download(values):
        kind = Kind.DOWNLOAD
    if gathering.has_enough():
        return
    drafted = draft_of(values, where=place.path, prefix=prefix)
    gathering.add(kind, in_place(drafted, place), called, given=kind not in _NAMED)
    key = values.get(Role.PRIVATE_KEY)
    if key is not None and is_filled(key):
        gathering.leave(kind, Why.PRIVATE_KEY, join_path(place.path, key.key), key.key)


def _is_download(values: Mapping[str, Given]) -> bool:
    """Whether these are the six names of the Console's own download."""
    six = {Role.CLIENT_SECRETS, Role.ORG, Role.CLIENT_ID, Role.SCOPES}
    return {*six, Role.ACCOUNT_ID, Role.ACCOUNT_EMAIL} <= values.keys()


def _is_jwt_strategy(data: Node) -> bool:
    return text_of(data.get("auth_strategy")).strip().casefold() == "jwt"


def _last_day(given: Given | None) -> str:
    if given is None or not isinstance(given.value, Mapping):
        return ""
    return max((day_of(value) for value in given.value.values()), default="")


def _tell_tokens(data: Node, place: Place, gathering: Gathering, kind: Kind) -> bool:
    """Say which live tokens an object holds; they are never kept."""
    told = False
    for key, value in islice(data.items(), _MOST_KEYS):
        if not isinstance(key, str) or not _is_token(key, value):
            continue
        kept = value if isinstance(value, Mapping) else {"token": value}
        text = text_of(kept.get("token"))
        if text.strip() and not is_placeholder(text):
            where = join_path(place.path, key)
            day = day_of(kept.get("expiry"))
            gathering.leave(kind, Why.LIVE_TOKEN, where, key, day)
            told = True
    return told


def _is_token(key: str, value: object) -> bool:
    """By its name, or under a name that means nothing by its shape."""
    role = role_of(key)
    if role is not None:
        return role is Role.TOKEN
    return isinstance(value, str) and bool(_token.match(value))
