"""From raw values of any format to a draft, with remarks on what is odd in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from core.formats.dialects import DEFAULT_NAME, environment_of
from core.formats.fields import (
    MOST_SCOPES,
    clean,
    has_more_scopes,
    is_placeholder,
    parse_scopes,
    trim,
)
from core.formats.found import Notice, NoticeCode
from core.formats.roles import (
    Given,
    Role,
    role_of,
    shown_key,
    text_of,
    tidy_name,
    values_of,
    whole,
)
from core.model import Draft, Environment, Secret

__all__ = [
    "Drafted",
    "Given",
    "Role",
    "draft_of",
    "environment_for",
    "role_of",
    "scopes_of",
    "secrets_of",
    "shown_key",
    "text_of",
    "tidy_name",
    "values_of",
    "whole",
]

LONGEST_VALUE: Final = 4_096
MOST_SECRETS: Final = 2
_MOST_ITEMS: Final = 2_000


_WORDS: Final = {
    "prod": Environment.PRODUCTION,
    "production": Environment.PRODUCTION,
    "stage": Environment.STAGE,
    "stg": Environment.STAGE,
}

_account_id = re.compile(r"[0-9A-Fa-f]{24}@techacct\.adobe\.com", re.IGNORECASE)
_account_email = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@techacct\.adobe\.com", re.IGNORECASE
)


class Drafted(NamedTuple):
    """A draft, and what there is to say about the values that made it."""

    draft: Draft
    notices: tuple[Notice, ...]


@dataclass(slots=True)
class _Making:
    """The values of one credential while its draft is made."""

    values: Mapping[str, Given]
    where: str
    notices: list[Notice] = field(default_factory=list)

    def note(self, code: NoticeCode, given: Given, count: int = 0) -> None:
        key = shown_key(given.key)
        self.notices.append(Notice(code, given.line, key, self.where, count))

    def text(self, role: Role) -> str:
        """The cleaned text of a role; empty where there is none worth keeping."""
        given = self.values.get(role)
        return "" if given is None else self.fit(clean(text_of(given.value)), given)

    def fit(self, text: str, given: Given) -> str:
        """The text, or nothing and a remark where it is no value."""
        if not text:
            code = NoticeCode.NO_VALUE
        elif len(text) > LONGEST_VALUE:
            code = NoticeCode.TOO_LONG
        elif is_placeholder(text):
            code = NoticeCode.PLACEHOLDER
        else:
            return text
        self.note(code, given)
        return ""


def draft_of(
    values: Mapping[str, Given],
    *,
    where: str,
    name: str = "",
    prefix: str = "",
    source: str = "",
) -> Drafted:
    """A draft from values by :class:`Role`, and remarks on them.

    ``where`` is the JSON path of the remarks (empty for a format of lines), ``source``
    what the draft itself is told by: the same, unless given. No shape is refused. Roles
    that make no draft (tokens, keys) are not looked at.
    """
    making = _Making(values, where)
    secrets = _secrets(making)
    account_id, email = _accounts(making)
    draft = Draft(
        name=tidy_name(name) or DEFAULT_NAME,
        client_id=making.text(Role.CLIENT_ID),
        secret=secrets[0],
        second=secrets[1],
        scopes=_scopes(making),
        ims_org_id=making.text(Role.ORG),
        environment=_environment(making),
        source=source or where,
        prefix=prefix,
        technical_account_id=account_id,
        technical_account_email=email,
    )
    return Drafted(draft, tuple(making.notices))


def secrets_of(value: object) -> tuple[Secret, ...]:
    """Client secrets in a string, a list, or a list in a string; no duplicates.

    Elements may be objects with a ``client_secret``, as Adobe's API lists them.
    """
    kept = dict.fromkeys(text for text in _secret_texts(value) if text)
    return tuple(Secret(text) for text in kept)


def scopes_of(value: object) -> tuple[tuple[str, ...], bool]:
    """Scopes of a list, a string, or a list in a string; True where there are more.

    Every element is split again. At most MOST_SCOPES are kept.
    """
    items = value if isinstance(value, list | tuple) else (value,)
    kept: dict[str, None] = {}
    for item in items:
        text = text_of(item)
        kept.update(dict.fromkeys(parse_scopes(text)))
        if len(kept) > MOST_SCOPES or (
            len(kept) == MOST_SCOPES and has_more_scopes(text)
        ):
            return tuple(kept)[:MOST_SCOPES], True
    return tuple(kept), False


def environment_for(text: str) -> Environment | None:
    """Which Adobe a host or a word such as ``prod`` means; None where neither."""
    text = clean(text)
    return _WORDS.get(text.casefold()) or environment_of(text)


def _secret_texts(value: object) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for item in value[:_MOST_ITEMS]:
            yield trim(text_of(_secret_in(item)))
        return
    text = trim(text_of(value))
    if text.startswith("[") and text.endswith("]"):
        yield from parse_scopes(text)
    else:
        yield text


def _secret_in(item: object) -> object:
    if not isinstance(item, Mapping):
        return item
    inner = (item[key] for key in item if role_of(str(key)) is Role.CLIENT_SECRET)
    return next(inner, "")


def _secrets(making: _Making) -> tuple[Secret, Secret]:
    """The first two secrets of both spellings, the single one first."""
    kept: dict[Secret, Given] = {}
    for role in (Role.CLIENT_SECRET, Role.CLIENT_SECRETS):
        given = making.values.get(role)
        if given is None:
            continue
        found = _list_of_secrets(given.value, role)
        if not found:
            making.note(NoticeCode.NO_VALUE, given)
        for secret in found:
            if making.fit(clean(secret.reveal()), given):
                kept.setdefault(secret, given)
    for given in list(kept.values())[MOST_SECRETS : MOST_SECRETS + 1]:
        making.note(NoticeCode.MORE_SECRETS, given, len(kept))
    first, second, *_ = [*kept, Secret(""), Secret("")]
    return first, second


def _list_of_secrets(value: object, role: Role) -> tuple[Secret, ...]:
    """A list written as text is split at commas too, under the plural name."""
    if role is Role.CLIENT_SECRETS and isinstance(value, str | Secret):
        return tuple(Secret(text) for text in parse_scopes(text_of(value)))
    return secrets_of(value)


def _scopes(making: _Making) -> tuple[str, ...]:
    given = making.values.get(Role.SCOPES)
    if given is None:
        return ()
    scopes, more = scopes_of(given.value)
    if not scopes:
        making.note(NoticeCode.NO_VALUE, given)
    elif is_placeholder(" ".join(scopes)):
        making.note(NoticeCode.PLACEHOLDER, given)
        return ()
    elif more:
        making.note(NoticeCode.MORE_SCOPES, given)
    return scopes


def _accounts(making: _Making) -> tuple[str, str]:
    """Id and e-mail of the technical account, each put where its shape says."""
    account_id = making.text(Role.ACCOUNT_ID)
    email = making.text(Role.ACCOUNT_EMAIL)
    swapped = bool(
        _account_email.fullmatch(account_id)
    ) and not _account_email.fullmatch(email)
    swapped |= bool(_account_id.fullmatch(email)) and not _account_id.fullmatch(
        account_id
    )
    if not swapped:
        return account_id, email
    role = Role.ACCOUNT_ID if account_id else Role.ACCOUNT_EMAIL
    making.note(NoticeCode.ACCOUNT_SWAPPED, making.values[role])
    return email, account_id


def _environment(making: _Making) -> Environment | None:
    """Of a host, else of a word; a host that is not Adobe's is told and not kept."""
    host = making.values.get(Role.HOST)
    text = clean(text_of(host.value)) if host else ""
    found = environment_for(text)
    if host is not None and text and found is None:
        making.note(NoticeCode.HOST_IGNORED, host)
    word = making.values.get(Role.ENVIRONMENT)
    return found or (environment_for(text_of(word.value)) if word else None)
