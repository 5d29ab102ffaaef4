"""The names under which credentials stand in ``.env`` files, as a table.

A name is a prefix and a known ending; names that share a prefix make one credential.
So the tutorial's ``OAUTHS2S_CLIENT_ID``, ``IMS_OAUTH_S2S_CLIENT_ID`` and a bare
``CLIENT_ID`` all fall out of one rule.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from core.model import Draft, Environment

# Longest ending first: the first that fits is taken.
ENDINGS: Final = (
    ("CECREDENTIALS_METASCOPES", "scopes"),
    ("CLIENT_SECRETS", "client_secrets"),
    ("CLIENT_SECRET", "client_secret"),
    ("IMS_ORG_ID", "ims_org_id"),
    ("METASCOPES", "scopes"),
    ("CLIENT_ID", "client_id"),
    ("IMS_ORG", "ims_org_id"),
    ("ORG_ID", "ims_org_id"),
    ("SCOPES", "scopes"),
    ("SCOPE", "scopes"),
)
HOST_KEYS: Final = ("IMS", "IMS_HOST", "IMS_ENDPOINT", "IMS_URL")
READABLE: Final = {
    "OAUTHS2S": "OAuth Server-to-Server",
    "IMS_OAUTH_S2S": "OAuth Server-to-Server",
    "OAUTH": "OAuth",
}
# A lone org under one of these belongs to every credential that names none.
SHARED_PREFIXES: Final = ("", "IMS", "ADOBE")
DEFAULT_NAME: Final = "Adobe"

_showable_key = re.compile(r"(?!p8e-|eyJ)[A-Za-z_][A-Za-z0-9_.-]{0,63}")
_host = re.compile(
    r"(?:https://)?(ims-[a-z0-9-]+\.adobelogin\.com)(?::443)?(?:/\S*)?", re.IGNORECASE
)
_long_runs = re.compile(r"[A-Za-z0-9]{33,}")


class NoticeCode(StrEnum):
    """What a reader has to say about a line."""

    DUPLICATE_KEY = "duplicate_key"
    NO_VALUE = "no_value"
    PLACEHOLDER = "placeholder"
    READS_DIFFERENTLY = "reads_differently"
    HOST_IGNORED = "host_ignored"
    LIVE_TOKEN = "live_token"  # noqa: S105 - a code, not a password
    LINE_SKIPPED = "line_skipped"


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark on a line (1-based; 0: the whole file) and the key in it."""

    code: NoticeCode
    line: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text holds: credentials, remarks, and names of all that is not ours.

    ``digest`` is that of the file which it was read from; empty for a text.
    """

    drafts: tuple[Draft, ...]
    notices: tuple[Notice, ...] = field(default=())
    other_keys: tuple[str, ...] = field(default=())
    digest: bytes = field(default=b"", repr=False)


def split_key(key: str) -> tuple[str, str] | None:
    """Prefix (upper case) and field of a known name, or None."""
    upper = key.upper()
    for ending, role in ENDINGS:
        if upper == ending:
            return "", role
        if upper.endswith("_" + ending):
            return upper[: -len(ending) - 1], role
    return None


def host_prefix(key: str) -> str | None:
    """The prefix of a name that holds an IMS host, or None for other names."""
    upper = key.upper()
    if upper in HOST_KEYS:
        return ""
    return upper.removesuffix("_IMS_URL") if upper.endswith("_IMS_URL") else None


def environment_of(host: str) -> Environment | None:
    """Which Adobe an IMS host or URL means; None where it is not one of Adobe's."""
    match = _host.fullmatch(host)
    if not match:
        return None
    stage = "stg" in match.group(1).lower()
    return Environment.STAGE if stage else Environment.PRODUCTION


def readable(prefix: str) -> str:
    """A prefix as a name: ``PDF_SERVICES`` becomes ``PDF Services``."""
    known = READABLE.get(prefix)
    if known:
        return known
    words = (word for word in prefix.split("_") if word)
    return " ".join(word if len(word) <= 3 else word.capitalize() for word in words)


def showable(key: str) -> bool:
    """Whether a key is a name; a line of an encoded private key may look like one."""
    return bool(_showable_key.fullmatch(key)) and not _long_runs.search(key)
