"""The fields of a credential: cleaning what was pasted, and what looks odd in it.

Shapes are seen in samples, none is a published grammar: an odd shape is told, never
refused. :func:`check` answers with codes; the window has the words.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import islice
from typing import Final

from core.model import Secret

FIELDS: Final = ("name", "client_id", "client_secret", "scopes", "ims_org_id")
# As many as one credential may hold; Adobe's have a dozen.
MOST_SCOPES: Final = 1_000
_LONGEST: Final = {"scopes": 16_384}
_LONGEST_OTHER: Final = 4_096
_LONGEST_JSON: Final = 65_536

# Characters without a width that travel with a copy from a page or a mail.
_INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" + "".join(
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
)
_to_plain = str.maketrans({**dict.fromkeys(_INVISIBLE), "\u00a0": " ", "\u202f": " "})
_AROUND_SCOPE: Final = "[]\"'`“”"
_QUOTE_PAIRS: Final = {'"': '"', "'": "'", "`": "`", "“": "”", "‘": "’", "«": "»"}

_placeholder = re.compile(
    r"""(?ix)
    <[^<>]*> | \[your[^\[\]]*\] | \$\{[^{}]*\} | \$[a-z_]\w* | \{\{[^{}]*\}\}
    | %[a-z_]\w*% | (?:p8e-)?[x*•.…]{3,}(?:@AdobeOrg)?
    | \$\{\{.*\}\} | \$\([^()]*\) | op://.* | ENC[\[(].* | process\.env\.\w+
    | (?:process\.env|os\.environ)\[[^\[\]]*\] | os\.(?:getenv|environ\.get)\(.*\)
    | change[_-]?(?:me|it) | replace[_-]?(?:me|this).* | (?:put|insert|enter)[_-].*
    | your[ _-].* | (?-i:your[A-Z].*) | placeholder | undefined | null | none
    """
)
_hex32 = re.compile(r"[0-9a-f]{32}")
_secret = re.compile(r"p8e-[A-Za-z0-9_-]{32}")
_org = re.compile(r"[0-9A-Za-z]+@AdobeOrg")
_bare_org = re.compile(r"(?=.*[A-F])(?:[0-9A-F]{24}|[0-9A-F]{32})|[0-9a-f]{24}")
_scope = re.compile(r"[A-Za-z0-9_.:/-]+")
_between = re.compile(r"[,\s]+")


class Oddity(StrEnum):
    """What may be wrong with a field."""

    MISSING = "missing"
    PLACEHOLDER = "placeholder"
    TOO_LONG = "too_long"
    CONTROL = "control"
    HAS_BLANK = "has_blank"
    CLIENT_ID_SHAPE = "client_id_shape"
    CLIENT_ID_AEM = "client_id_aem"
    LOOKS_LIKE_SECRET = "looks_like_secret"  # noqa: S105 - a code, not a password
    LOOKS_LIKE_TOKEN = "looks_like_token"  # noqa: S105 - a code, not a password
    SECRET_SHAPE = "secret_shape"  # noqa: S105 - a code, not a password
    SECRET_CUT = "secret_cut"  # noqa: S105 - a code, not a password
    SECRET_LOOKS_LIKE_ID = "secret_looks_like_id"  # noqa: S105 - a code
    ORG_NO_SUFFIX = "org_no_suffix"
    ORG_NUMERIC = "org_numeric"
    ORG_SHAPE = "org_shape"
    ORG_IS_ACCOUNT = "org_is_account"
    SCOPE_SHAPE = "scope_shape"
    NO_OPENID = "no_openid"


def trim(text: str) -> str:
    """The text without blanks around it and invisible characters in it."""
    return text.translate(_to_plain).strip()


def clean(text: str) -> str:
    """A pasted value without what came along: blanks, quotes, a final mark."""
    text = trim(text)
    first, last = 0, len(text)
    while first < last:
        if text[first].isspace():
            first += 1
        elif text[last - 1].isspace() or text[last - 1] in ",;":
            last -= 1
        elif last - first > 1 and _QUOTE_PAIRS.get(text[first]) == text[last - 1]:
            first, last = first + 1, last - 1
        else:
            break
    return text[first:last]


def parse_scopes(text: str) -> tuple[str, ...]:
    """Scopes of a comma or blank list, or of a JSON array of either; order kept.

    The first MOST_SCOPES of them; :func:`check` tells of more.
    """
    return tuple(islice(_all_scopes(text), MOST_SCOPES))


def has_more_scopes(text: str) -> bool:
    """Whether a text names more scopes than :func:`parse_scopes` gives."""
    return len(_all_scopes(text)) > MOST_SCOPES


def join_scopes(scopes: tuple[str, ...]) -> str:
    """Scopes as Adobe's token call and our files take them: a bare comma between."""
    return ",".join(scopes)


def is_placeholder(value: str) -> bool:
    """Whether a sample's stand-in was left in place of a value."""
    return bool(_placeholder.fullmatch(clean(value)[:_LONGEST_OTHER]))


def check(field: str, value: str) -> tuple[Oddity, ...]:
    """What is odd about a field's text, one of :data:`FIELDS`; empty where nothing is.

    Missing, too long, or a placeholder is told alone.
    """
    if len(value) > _LONGEST.get(field, _LONGEST_OTHER):
        return (Oddity.TOO_LONG,)
    cleaned = clean(value)
    if not cleaned:
        return (Oddity.MISSING,)
    if field != "name" and is_placeholder(cleaned):
        return (Oddity.PLACEHOLDER,)
    odd = list(_common(field, value))
    odd += _SHAPES[field](trim(value))
    return tuple(dict.fromkeys(odd))


def check_secret(secret: Secret) -> tuple[Oddity, ...]:
    """What is odd about a client secret."""
    return check("client_secret", secret.reveal())


def suggest(field: str, value: str) -> str | None:
    """A mended text to offer, or None where there is nothing to mend."""
    mended = clean(value)
    if field in ("name", "client_secret") and not _secret.fullmatch(mended):
        mended = trim(value)
    elif field == "scopes":
        every = tuple(_all_scopes(value))
        mended = "" if len(every) > MOST_SCOPES else join_scopes(every)
    elif field == "ims_org_id":
        mended = _mended_org(mended)
    return mended if mended and mended != value else None


def _all_scopes(text: str) -> dict[str, None]:
    items = _json_strings(clean(text))
    if items is None:
        items = [trim(text)]
    parts = (part for item in items for part in _between.split(item))
    found = (clean(part.strip(_AROUND_SCOPE)) for part in parts)
    return dict.fromkeys(scope for scope in found if scope)


def _json_strings(text: str) -> list[str] | None:
    """The strings of a JSON array, or None where it is not one."""
    if not text.startswith("[") or len(text) > _LONGEST_JSON:
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    strings = [item for item in data if isinstance(item, str)]
    # JSON can spell half a surrogate pair, which no file or call can carry.
    return [item.encode("utf-8", "replace").decode("utf-8") for item in strings]


def _mended_org(value: str) -> str:
    if _bare_org.fullmatch(value):
        return value + "@AdobeOrg"
    left, sign, right = value.partition("@")
    return f"{left}@AdobeOrg" if sign and right.casefold() == "adobeorg" else value


def _common(field: str, value: str) -> Iterator[Oddity]:
    breaks = "\t\r\n"
    if any(unicodedata.category(c) == "Cc" and c not in breaks for c in value):
        yield Oddity.CONTROL
    blank = any(c.isspace() or c in _INVISIBLE for c in value)
    if field not in ("name", "scopes") and blank:
        yield Oddity.HAS_BLANK


def _is_token(value: str) -> bool:
    return value.startswith("eyJ") and (len(value) > 60 or value.count(".") == 2)


def _name_shape(value: str) -> list[Oddity]:
    return [Oddity.LOOKS_LIKE_SECRET] if value.startswith("p8e-") else []


def _client_id_shape(value: str) -> list[Oddity]:
    if value.startswith("p8e-"):
        return [Oddity.LOOKS_LIKE_SECRET]
    if _is_token(value):
        return [Oddity.LOOKS_LIKE_TOKEN]
    if re.match(r"cm-p\d", value):
        return [Oddity.CLIENT_ID_AEM]
    return [] if _hex32.fullmatch(value) else [Oddity.CLIENT_ID_SHAPE]


def _secret_shape(value: str) -> list[Oddity]:
    if _secret.fullmatch(value):
        return []
    if _is_token(value):
        return [Oddity.LOOKS_LIKE_TOKEN]
    if _hex32.fullmatch(value):
        return [Oddity.SECRET_LOOKS_LIKE_ID]
    cut = value.startswith("p8e-") and len(value) < 36
    return [Oddity.SECRET_CUT if cut else Oddity.SECRET_SHAPE]


def _scopes_shape(value: str) -> list[Oddity]:
    scopes = tuple(_all_scopes(value))
    if not scopes:
        return [Oddity.MISSING]
    if len(scopes) > MOST_SCOPES:
        return [Oddity.TOO_LONG]
    odd: list[Oddity] = []
    if any(scope.startswith("p8e-") for scope in scopes):
        odd.append(Oddity.LOOKS_LIKE_SECRET)
    if any(_is_token(scope) for scope in scopes):
        odd.append(Oddity.LOOKS_LIKE_TOKEN)
    if any(is_placeholder(scope) for scope in scopes):
        odd.append(Oddity.PLACEHOLDER)
    elif not all(_scope.fullmatch(scope) for scope in scopes):
        odd.append(Oddity.SCOPE_SHAPE)
    if not {"openid", "AdobeID"} <= set(scopes):
        odd.append(Oddity.NO_OPENID)
    return odd


def _org_shape(value: str) -> list[Oddity]:
    tests: tuple[tuple[bool, Oddity], ...] = (
        (value.startswith("p8e-"), Oddity.LOOKS_LIKE_SECRET),
        (_is_token(value), Oddity.LOOKS_LIKE_TOKEN),
        ("techacct" in value.casefold(), Oddity.ORG_IS_ACCOUNT),
        (value.isdecimal(), Oddity.ORG_NUMERIC),
        (bool(_bare_org.fullmatch(value)), Oddity.ORG_NO_SUFFIX),
        (not _org.fullmatch(value), Oddity.ORG_SHAPE),
    )
    return [code for holds, code in tests if holds][:1]


_SHAPES: Final[dict[str, Callable[[str], list[Oddity]]]] = {
    "name": _name_shape,
    "client_id": _client_id_shape,
    "client_secret": _secret_shape,
    "scopes": _scopes_shape,
    "ims_org_id": _org_shape,
}
