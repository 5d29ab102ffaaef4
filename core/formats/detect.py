"""Bounded text to drafts: which credentials a text holds, and what to say about it.

The caller bounds the text. What it is gets told by its content, never by its name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from core.errors import NothingFound
from core.formats.dialects import (
    DEFAULT_NAME,
    SHARED_PREFIXES,
    Notice,
    NoticeCode,
    Reading,
    environment_of,
    host_prefix,
    readable,
    showable,
    split_key,
)
from core.formats.dotenv import EnvDocument, EnvEntry, reads_differently
from core.formats.fields import clean, is_placeholder, parse_scopes, trim
from core.model import Draft, Environment, Secret

__all__ = ["Notice", "NoticeCode", "Reading", "read"]

_MOST_SKIPPED: Final = 20
_MOST_NOTICES: Final = 200
_MOST_KEYS: Final = 200
_LONGEST_NAME: Final = 80
_TOKEN_KEYS: Final = ("ACCESS_TOKEN", "IMS_TOKEN")

_quoted_name = re.compile(r"[\"']([A-Za-z_][A-Za-z0-9_.-]{0,63})[\"']\s*+:")
_token = re.compile(r"eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")


@dataclass(slots=True)
class _Group:
    """The values of one prefix, while they are gathered."""

    prefix: str
    line: int
    values: dict[str, Secret] = field(default_factory=dict)
    environment: Environment | None = None

    @property
    def is_credential(self) -> bool:
        return not {"client_id", "client_secret"}.isdisjoint(self.values)


@dataclass(slots=True)
class _Gathering:
    """What one pass over the pairs brings together."""

    groups: dict[str, _Group] = field(default_factory=dict)
    hosts: dict[str, Environment] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    ours: set[str] = field(default_factory=set)
    others: dict[str, None] = field(default_factory=dict)

    def note(self, code: NoticeCode, entry: EnvEntry) -> None:
        if len(self.notices) < _MOST_NOTICES:
            key = entry.key if showable(entry.key) else ""
            self.notices.append(Notice(code, entry.line, key))


def read(text: str, name: str) -> Reading:
    """The credentials in a text; ``name`` is what to call them, if it says anything.

    Raises :class:`NothingFound` where there is none.
    """
    document = EnvDocument.parse(text)
    gathering = _gather(document)
    credentials = [group for group in gathering.groups.values() if group.is_credential]
    if not credentials:
        keys = _names_seen(text, document)
        del text
        raise NothingFound(name=_tidy(name), keys=keys)
    _share(gathering, credentials)
    single = len(credentials) == 1
    drafts = tuple(_draft(group, name, single) for group in credentials)
    notices = [*gathering.notices, *_file_notices(text, document, gathering.ours)]
    notices.sort(key=lambda notice: notice.line)
    others = tuple(gathering.others)[:_MOST_KEYS]
    return Reading(drafts, tuple(notices), others)


def _gather(document: EnvDocument) -> _Gathering:
    """Sort the pairs into groups; of a key that is there twice the last one counts."""
    gathering = _Gathering()
    for entry in document.entries():
        prefix = host_prefix(entry.key)
        known = split_key(entry.key)
        if prefix is not None:
            _take_host(gathering, prefix, entry)
        elif known is not None:
            _take_field(gathering, *known, entry)
        else:
            _pass_by(gathering, entry)
    return gathering


def _take_host(gathering: _Gathering, prefix: str, entry: EnvEntry) -> None:
    environment = environment_of(clean(entry.value.reveal()))
    gathering.hosts.pop(prefix, None)
    if environment is not None:
        gathering.hosts[prefix] = environment
    elif entry.value:
        gathering.note(NoticeCode.HOST_IGNORED, entry)


def _take_field(gathering: _Gathering, prefix: str, role: str, entry: EnvEntry) -> None:
    gathering.ours.add(entry.key)
    group = gathering.groups.setdefault(prefix, _Group(prefix, entry.line))
    if entry.duplicate:
        gathering.note(NoticeCode.DUPLICATE_KEY, entry)
    if role == "client_id":
        group.line = entry.line
    text = entry.value.reveal()
    value = _first_secret(text) if role == "client_secrets" else trim(text)
    slot = "client_secret" if role == "client_secrets" else role
    if not clean(value):
        gathering.note(NoticeCode.NO_VALUE, entry)
        value = ""
    elif is_placeholder(value):
        gathering.note(NoticeCode.PLACEHOLDER, entry)
        value = ""
    if value or entry.duplicate or slot not in group.values:
        group.values[slot] = Secret(value)


def _first_secret(text: str) -> str:
    """The first of a list of secrets; lists are written as scopes are."""
    return next(iter(parse_scopes(text)), "")


def _pass_by(gathering: _Gathering, entry: EnvEntry) -> None:
    value = entry.value.reveal()
    named = entry.key.upper().endswith(_TOKEN_KEYS)
    if _token.match(value) or (named and value and not is_placeholder(value)):
        gathering.note(NoticeCode.LIVE_TOKEN, entry)
    if showable(entry.key):
        gathering.others[entry.key] = None


def _share(gathering: _Gathering, credentials: list[_Group]) -> None:
    """Give a lone org and a host without a prefix to the credentials that lack one."""
    loose = [group for group in gathering.groups.values() if not group.is_credential]
    orgs = {
        group.prefix: group.values["ims_org_id"]
        for group in loose
        if group.values.get("ims_org_id")
    }
    shared = next((orgs[prefix] for prefix in SHARED_PREFIXES if prefix in orgs), None)
    if shared is None and len(credentials) == 1 and len(orgs) == 1:
        shared = next(iter(orgs.values()))
    for group in credentials:
        if shared is not None and not group.values.get("ims_org_id"):
            group.values["ims_org_id"] = shared
        everywhere = gathering.hosts.get("")
        group.environment = gathering.hosts.get(group.prefix, everywhere)


def _draft(group: _Group, name: str, single: bool) -> Draft:
    def value(role: str) -> str:
        return group.values.get(role, Secret("")).reveal()

    given, from_prefix = _tidy(name), _tidy(readable(group.prefix))
    names = (given, from_prefix) if single else (from_prefix, given)
    return Draft(
        name=next((text for text in names if text), DEFAULT_NAME),
        client_id=clean(value("client_id")),
        secret=group.values.get("client_secret", Secret("")),
        scopes=parse_scopes(value("scopes")),
        ims_org_id=clean(value("ims_org_id")),
        environment=group.environment,
        source=str(group.line),
        prefix=group.prefix,
    )


def _tidy(name: str) -> str:
    """A name without control characters, bounded; ``.env`` and its like say nothing."""
    kept = "".join(" " if unicodedata.category(c)[0] == "C" else c for c in name[:400])
    tidy = " ".join(kept.split())[:_LONGEST_NAME].rstrip()
    return "" if tidy.startswith(".") else tidy


def _file_notices(text: str, document: EnvDocument, ours: set[str]) -> Iterator[Notice]:
    """Remarks that need the whole file: lines skipped, readers that differ."""
    for line in document.skipped_lines()[:_MOST_SKIPPED]:
        yield Notice(NoticeCode.LINE_SKIPPED, line)
    differing = ours.intersection(reads_differently(text))
    last_lines = {entry.key: entry.line for entry in document.entries()}
    for key in sorted(differing & last_lines.keys())[:_MOST_NOTICES]:
        shown = key if showable(key) else ""
        yield Notice(NoticeCode.READS_DIFFERENTLY, last_lines[key], shown)


def _names_seen(text: str, document: EnvDocument) -> tuple[str, ...]:
    """Up to ten names, without values: of pairs, or of what looks like JSON."""
    names = [key for key in document.keys() if showable(key)]  # noqa: SIM118 - no dict
    if not names:
        names = [match.group(1) for match in _quoted_name.finditer(text)]
    return tuple(dict.fromkeys(key for key in names if showable(key)))[:10]
