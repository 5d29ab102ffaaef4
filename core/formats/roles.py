"""What the names of Adobe's files mean, whatever their case and separators.

One table for all formats but ``.env``, whose names carry a prefix of their own
(:mod:`core.formats.dialects`); and how raw values and names become text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, Final, NamedTuple

from core.formats.dialects import showable
from core.model import Secret

LONGEST_NAME: Final = 80


class Role(StrEnum):
    """What a value is to a credential."""

    CLIENT_ID = "client_id"
    CLIENT_SECRET = "client_secret"  # noqa: S105 - the name of a field
    CLIENT_SECRETS = "client_secrets"
    ORG = "ims_org_id"
    SCOPES = "scopes"
    META_SCOPES = "meta_scopes"
    ACCOUNT_ID = "technical_account_id"
    ACCOUNT_EMAIL = "technical_account_email"
    HOST = "host"
    ENVIRONMENT = "environment"
    TOKEN = "token"  # noqa: S105 - as above
    PRIVATE_KEY = "private_key"
    SIGN_IN = "sign_in"
    PUBLIC_KEYS = "public_keys"
    KEYRING_NAME = "keyring_name"


_NAMES: Final[dict[Role, str]] = {
    Role.CLIENT_ID: "clientid apikey aioapikey aioclientid serviceapikey",
    Role.CLIENT_SECRET: "clientsecret secret aioclientsecret",
    Role.CLIENT_SECRETS: "clientsecrets",
    Role.ORG: "imsorgid orgid imsorg organizationid organization org aioimsorgid "
    "imsorganizationid oauthimsorgid oauthorgid",
    Role.SCOPES: "scopes scope aiooauthscopes oauthscopes "
    "oauths2scecredentialsmetascopes",
    Role.META_SCOPES: "metascopes metascope aiometascopes",
    Role.ACCOUNT_ID: "technicalaccountid techid accountid aiotechnicalaccountid",
    Role.ACCOUNT_EMAIL: "technicalaccountemail techemail",
    Role.HOST: "ims imshost imsendpoint imsurl aioimsurl accesstokenurl tokenurl "
    "tokenendpoint",
    Role.ENVIRONMENT: "environment env imsenv imsenvironment",
    Role.TOKEN: "accesstoken refreshtoken imstoken jwttoken bearertoken",
    Role.PRIVATE_KEY: "privatekey pathtokey privatekeypath jwtprivatekey",
    Role.SIGN_IN: "authcode redirecturi redirecturis defaultredirecturi",
    Role.PUBLIC_KEYS: "publickeyswithexpiry",
    Role.KEYRING_NAME: "secureclientidkey secureclientsecretkey",
}
_ROLES: Final = {word: role for role, words in _NAMES.items() for word in words.split()}

# Roles whose value may be an object.
_TREES: Final = frozenset({Role.TOKEN, Role.PUBLIC_KEYS})
_no_word = re.compile(r"[^a-z0-9]")


class Given(NamedTuple):
    """A raw value, the name that it stands under, and its line (0: none).

    ``value`` is text, a :class:`Secret`, a number, a list, or what else a tree holds.
    """

    value: object
    key: str = ""
    line: int = 0

    def __repr__(self) -> str:
        return f"Given(key={shown_key(self.key)!r}, line={self.line})"


def role_of(key: str) -> Role | None:
    """What a name of Adobe's files means, whatever its case and separators."""
    return _ROLES.get(_word(key)) if len(key) <= 64 else None


def values_of(data: Mapping[Any, object]) -> dict[str, Given]:
    """The values of an object by role, as :func:`by_role` chooses them."""
    return by_role(
        (role, Given(value, key))
        for key, value in data.items()
        if isinstance(key, str) and (role := role_of(key)) is not None
    )


def by_role(found: Iterable[tuple[str, Given]]) -> dict[str, Given]:
    """One value for each role, objects left aside where text or a list belongs.

    Where two names mean the same, the first one that is not empty counts, and a
    ``client_id`` before an ``api_key``.
    """
    chosen: dict[str, Given] = {}
    for role, given in found:
        if isinstance(given.value, Mapping) and role not in _TREES:
            continue
        before = chosen.get(role)
        if before is None or _outranks(given, before):
            chosen[role] = given
    return chosen


def is_filled(given: Given | None) -> bool:
    """Whether there is a value, of whatever shape."""
    return given is not None and _filled(given.value)


def text_of(value: object) -> str:
    """A scalar as text; empty for what is none."""
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, int) and not isinstance(value, bool):
        # Python refuses to write out integers of thousands of digits.
        return str(value) if value.bit_length() < 1_000 else ""
    return ""


def whole(text: str) -> str:
    """The text without halves of surrogate pairs, which no file or call can carry."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def tidy_name(name: str) -> str:
    """A name without control characters, bounded; ``.env`` and its like say nothing."""
    kept = "".join(
        " " if unicodedata.category(c)[0] == "C" else c for c in whole(name[:400])
    )
    tidy = " ".join(kept.split())[:LONGEST_NAME].rstrip()
    return "" if tidy.startswith(".") else tidy


def shown_key(key: str) -> str:
    """The name if it may be shown; empty where it may be a value in the wrong place."""
    return key if showable(key) else ""


def _word(key: str) -> str:
    return _no_word.sub("", key.casefold())


def _outranks(new: Given, old: Given) -> bool:
    """Whether a second name for the same counts more than the first one."""
    if not _filled(new.value):
        return False
    return not _filled(old.value) or _word(old.key).endswith("apikey")


def _filled(value: object) -> bool:
    return (
        bool(value)
        if isinstance(value, list | tuple | Mapping)
        else bool(text_of(value).strip())
    )
