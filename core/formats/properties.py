"""Java properties, as Adobe's Java library keeps a workspace in them.

Read as ``java.util.Properties`` does: ``=``, ``:`` or a blank parts name and value, a
backslash at the end joins lines, ``\\uXXXX`` is a character, ``!`` starts a comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from core.formats.dotenv import EnvEntry
from core.formats.env_reading import read_pairs
from core.formats.found import Kind, Notice, NoticeCode, Reading
from core.formats.roles import Role, role_of
from core.model import Secret

MOST_LINES: Final = 20_000
_LONGEST_KEY: Final = 128

_line_end = re.compile(r"\r\n|\r|\n")
_pair = re.compile(r"((?:[^\\=:\s]|\\.)+)[ \t\f]*+[=:]?[ \t\f]*+(.*)", re.DOTALL)
_escape = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_ESCAPES: Final = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}
# Names that no other format has: they make a text one of properties.
_adobe_key = re.compile(
    r"^[ \t\f]*aio_(?:api_key|client_secret|client_id|oauth_scopes|ims_org_id"
    r"|meta_scopes|encoded_pkcs8|credential_id)(?=[ \t\f:=])",
    re.MULTILINE,
)
_dotted_key = re.compile(
    r"^[ \t\f]*[A-Za-z][\w-]*(?:\.[\w-]+)*\.client-?_?(?:id|secret)[ \t\f]*[=:]",
    re.MULTILINE | re.IGNORECASE,
)
_ENCODED_KEYS: Final = ("aio_encoded_pkcs8", "aio_encoded_pfx")
# The name that its last part has in the other formats.
_NAMES: Final = {
    Role.CLIENT_ID: "CLIENT_ID",
    Role.CLIENT_SECRET: "CLIENT_SECRET",
    Role.CLIENT_SECRETS: "CLIENT_SECRETS",
    Role.ORG: "IMS_ORG_ID",
    Role.SCOPES: "SCOPES",
    Role.META_SCOPES: "META_SCOPES",
    Role.ACCOUNT_ID: "TECHNICAL_ACCOUNT_ID",
    Role.ACCOUNT_EMAIL: "TECHNICAL_ACCOUNT_EMAIL",
    Role.HOST: "IMS_URL",
    Role.ENVIRONMENT: "IMS_ENV",
    Role.PRIVATE_KEY: "PRIVATE_KEY",
}


def read(text: str, name: str) -> Reading | None:
    """The credentials in properties; None for a text without Adobe's names in them."""
    if not _adobe_key.search(text) and not _dotted_key.search(text):
        return None
    lines = _line_end.split(text)
    reading = read_pairs(_pairs(lines[:MOST_LINES]), name, Kind.PROPERTIES)
    if reading is None or len(lines) <= MOST_LINES:
        return reading
    partly = Notice(NoticeCode.PARTLY_READ, MOST_LINES)
    return replace(reading, notices=(partly, *reading.notices))


def _pairs(lines: list[str]) -> Iterator[EnvEntry]:
    seen: set[str] = set()
    for number, line in _logical(lines):
        match = _pair.match(line)
        if match is None:
            continue
        key, value = _plain(match.group(1)), _plain(match.group(2))
        if len(key) <= _LONGEST_KEY:
            known = _flattened(key)
            yield EnvEntry(known, Secret(value.strip()), number, known in seen)
            seen.add(known)


def _logical(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Lines joined where a backslash says so; comments and blank ones left out."""
    parts: list[str] = []
    start = 0
    for number, raw in enumerate(lines, 1):
        line = raw.lstrip(" \t\f")
        if not parts:
            start = number
            if not line or line[0] in "#!":
                continue
        continues = (len(line) - len(line.rstrip("\\"))) % 2 == 1
        parts.append(line[:-1] if continues else line)
        if not continues:
            yield start, "".join(parts)
            parts = []
    if parts:
        yield start, "".join(parts)


def _plain(text: str) -> str:
    """The text without escapes; a pair of ``\\u`` makes one character."""
    if "\\" not in text:
        return text
    plain = _escape.sub(_unescaped, text)
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _unescaped(match: re.Match[str]) -> str:
    code, other = match.groups()
    return chr(int(code, 16)) if code else _ESCAPES.get(other, other)


def _flattened(key: str) -> str:
    """``adobe.ims.client-id`` as ``adobe_ims_CLIENT_ID``; other names as they are."""
    if key.casefold() in _ENCODED_KEYS:
        return "aio_PRIVATE_KEY"
    prefix, dot, last = key.rpartition(".")
    role = role_of(last) if dot else None
    if role is None or role not in _NAMES:
        return key
    return f"{prefix.replace('.', '_')}_{_NAMES[role]}"
