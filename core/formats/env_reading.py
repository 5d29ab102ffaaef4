"""Credentials in the pairs of a ``.env``, whichever dialect the names are of.

The caller bounds the text. :func:`read_pairs` takes the pairs of other formats too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from core.errors import NothingFound
from core.formats.dialects import (
    DEFAULT_NAME,
    ENVIRONMENT_WORDS,
    READABLE,
    SHARED_PREFIXES,
    environment_of,
    environment_prefixes,
    host_prefix,
    like_a_value,
    readable,
    showable,
    split_key,
)
from core.formats.dotenv import EnvDocument, EnvEntry, reads_differently
from core.formats.env_extras import inline_pairs, object_pairs, placed, wide_pairs
from core.formats.env_groups import MOST_NOTICES, Gathering, Group, lend
from core.formats.fields import clean, is_placeholder, trim
from core.formats.found import Kind, Notice, NoticeCode, Reading, Why
from core.formats.mapping import draft_of
from core.formats.readers import can_compare
from core.formats.roles import Given, shown_key, text_of, tidy_name
from core.model import Draft, Secret

MOST_DRAFTS: Final = 1_000
_MOST_LINES: Final = 20_000
# python-dotenv takes a tenth of a millisecond over a line.
_MOST_COMPARED: Final = 8_000
_MOST_SKIPPED: Final = 20
_MOST_KEYS: Final = 200
_TOKEN_KEYS: Final = (
    "ACCESS_TOKEN",
    "REFRESH_TOKEN",
    "IMS_TOKEN",
    "JWT_TOKEN",
    "ACCESS__TOKEN",
    "REFRESH__TOKEN",
    "ACCESS__TOKEN_TOKEN",
    "REFRESH__TOKEN_TOKEN",
)
_RUNTIME_KEYS: Final = ("AIO_RUNTIME_AUTH", "__OW_API_KEY")
# An API key under one of these prefixes is Adobe's.
_ADOBE_KEYS: Final = ("SERVICE", "ADOBE", "AIO", "AIO_COMMERCE_AUTH_IMS")
# Prefixes that many files have: as a name, they are made up.
_NO_NAMES: Final = frozenset({*READABLE, *SHARED_PREFIXES})

_quoted_name = re.compile(r"[\"']([A-Za-z_][A-Za-z0-9_.-]{0,63})[\"']\s*+:")
_line_end = re.compile(r"\r\n|\r|\n")
_token = re.compile(r"eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")
_private_key = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")


def read_env(text: str, name: str) -> Reading:
    """The credentials in a text; ``name`` is what to call them, if it says anything.

    Raises :class:`NothingFound` where there is nothing of Adobe's in it.
    """
    text, partly = _first_lines(text)
    document = EnvDocument.parse(text)
    wide = tuple(wide_pairs(text, document))
    pairs = [*document.entries(), *wide]
    pairs.sort(key=lambda pair: pair.line)
    gathering = _gather(pairs)
    reading = _reading(gathering, name, Kind.ENV)
    if reading is None:
        keys = _names_seen(text, document)
        del text
        raise NothingFound(name=tidy_name(name), keys=keys)
    remarks = _file_notices(text, document, _ours(gathering), wide)
    return replace(
        reading,
        drafts=placed(reading.drafts, text),
        notices=_sorted([*partly, *reading.notices, *remarks]),
    )


def _first_lines(text: str) -> tuple[str, tuple[Notice, ...]]:
    """The lines that are read, and a remark where there are more of them."""
    if text.count("\n") + text.count("\r") <= _MOST_LINES:
        return text, ()
    ends = islice(_line_end.finditer(text), _MOST_LINES - 1, _MOST_LINES)
    end = next((match.end() for match in ends), len(text))
    if end == len(text):
        return text, ()
    return text[:end], (Notice(NoticeCode.PARTLY_READ, _MOST_LINES),)


def _sorted(notices: list[Notice]) -> tuple[Notice, ...]:
    """In the order of the lines; what holds for the whole file comes first."""
    return tuple(sorted(notices, key=lambda notice: notice.line)[:MOST_NOTICES])


def read_pairs(pairs: Iterable[EnvEntry], name: str, kind: Kind) -> Reading | None:
    """What pairs of another format hold; None where nothing is of Adobe's."""
    return _reading(_gather(pairs), name, kind)


def _reading(gathering: Gathering, name: str, kind: Kind) -> Reading | None:
    """Groups into drafts, and into what is left out."""
    found = [group for group in gathering.groups.values() if group.is_credential]
    credentials: list[Group] = []
    for group in found:
        why = group.why_left_out()
        if why is None:
            credentials.append(group)
        else:
            gathering.leave(why, group.line, _label(group))
    kept = credentials[:MOST_DRAFTS]
    if len(credentials) > MOST_DRAFTS:
        more = Notice(NoticeCode.MORE_CREDENTIALS, 0, count=len(credentials))
        gathering.notices.insert(0, more)
    lent = lend(gathering, kept)
    drafts = tuple(_drafts(gathering, kept, name))
    _leave_loose(gathering, lent, {draft.client_id for draft in drafts})
    if not drafts and not gathering.left_out:
        return None
    return Reading(
        drafts,
        _sorted(gathering.notices),
        tuple(gathering.others)[:_MOST_KEYS],
        left_out=tuple(gathering.left_out),
        kind=kind,
    )


def _gather(pairs: Iterable[EnvEntry]) -> Gathering:
    """Sort the pairs into groups; of a key that is there twice the last one counts."""
    gathering = Gathering()
    for pair in pairs:
        inner = object_pairs(pair) or inline_pairs(pair)
        if inner is None:
            _take(gathering, pair)
        for each in inner or ():
            _take(gathering, each)
    return gathering


def _take(gathering: Gathering, pair: EnvEntry) -> None:
    if _is_apart(gathering, pair):
        return
    host = host_prefix(pair.key)
    places = environment_prefixes(pair.key)
    known = split_key(pair.key)
    if host is not None:
        _take_host(gathering, host, pair)
    elif places:
        _take_word(gathering, places, pair)
    elif known is not None:
        _take_field(gathering, *known, pair)
    else:
        gathering.put_by(pair.key)


def _is_apart(gathering: Gathering, pair: EnvEntry) -> bool:
    """Whether a value is a token or a key, of those that are never imported."""
    value, upper = pair.value.reveal(), pair.key.upper()
    filled = bool(value) and not is_placeholder(value)
    why = None
    if upper in _RUNTIME_KEYS and filled:
        why = Why.RUNTIME_AUTH
    elif _token.match(value) or (upper.endswith(_TOKEN_KEYS) and filled):
        why = Why.LIVE_TOKEN
    if why is not None:
        gathering.leave(why, pair.line, shown_key(pair.key))
    return why is not None


def _take_host(gathering: Gathering, prefix: str, pair: EnvEntry) -> None:
    environment = environment_of(clean(pair.value.reveal()))
    gathering.hosts.pop(prefix, None)
    if environment is not None:
        gathering.hosts[prefix] = environment
    elif pair.value:
        gathering.note(NoticeCode.HOST_IGNORED, pair.line, pair.key)


def _take_word(gathering: Gathering, places: tuple[str, ...], pair: EnvEntry) -> None:
    environment = ENVIRONMENT_WORDS.get(clean(pair.value.reveal()).casefold())
    for place in places:
        gathering.words.pop(place, None)
        if environment is not None:
            gathering.words[place] = environment
    if environment is None:
        gathering.put_by(pair.key)


def _take_field(gathering: Gathering, prefix: str, role: str, pair: EnvEntry) -> None:
    ending = len(pair.key.upper()) - len(prefix)
    label = pair.key[:-ending] if prefix else ""
    group = gathering.groups.setdefault(prefix, Group(prefix, label, pair.line))
    if pair.duplicate:
        gathering.note(NoticeCode.DUPLICATE_KEY, pair.line, pair.key)
    if role == "client_id":
        group.line = pair.line
    value = trim(pair.value.reveal())
    empty = not clean(value)
    placeholder = not empty and is_placeholder(value)
    if role == "private_key" and _private_key.search(value):
        gathering.leave(Why.PRIVATE_KEY, pair.line, shown_key(pair.key))
    elif role not in ("api_key", "private_key") and (empty or placeholder):
        code = NoticeCode.PLACEHOLDER if placeholder else NoticeCode.NO_VALUE
        gathering.note(code, pair.line, pair.key)
    given = Given(Secret(value), pair.key, pair.line)
    group.put(role, given, not empty and not placeholder, pair.duplicate)


def _drafts(gathering: Gathering, kept: list[Group], name: str) -> Iterator[Draft]:
    given = tidy_name(name)
    for group in kept:
        label = _label(group)
        names = (given, label) if len(kept) == 1 else (label, given)
        name = next((each for each in names if each), DEFAULT_NAME)
        made = draft_of(
            group.roles(),
            where="",
            name=name,
            prefix=group.prefix,
            source=str(group.line),
        )
        gathering.notices += made.notices
        yield made.draft.with_changes(
            environment=group.environment,
            name_made=name != label or group.prefix in _NO_NAMES,
        )


def _label(group: Group) -> str:
    label = group.label if group.is_context else group.prefix
    return "" if like_a_value(label) else tidy_name(readable(label))


def _leave_loose(gathering: Gathering, lent: set[str], ids: set[str]) -> None:
    """Name what stood alone and was lent to nobody."""
    for group in gathering.groups.values():
        if group.is_credential or group.prefix in lent:
            continue
        for role, given in group.values.items():
            lone = role == "api_key" and clean(text_of(given.value)) not in ids
            if lone and group.prefix in _ADOBE_KEYS:
                gathering.leave(Why.API_KEY, given.line, shown_key(given.key))
            else:
                gathering.put_by(given.key)


def _ours(gathering: Gathering) -> set[str]:
    """The names whose values make a draft, or would if there were one."""
    return {
        key
        for group in gathering.groups.values()
        for role, keys in group.keys.items()
        if role != "private_key" and (role != "api_key" or group.is_credential)
        for key in keys
    }


def _file_notices(
    text: str, document: EnvDocument, ours: set[str], wide: tuple[EnvEntry, ...]
) -> Iterator[Notice]:
    """Remarks that need the whole file: lines skipped, readers that differ."""
    read = {pair.line for pair in wide}
    skipped = [line for line in document.skipped_lines() if line not in read]
    for line in skipped[:_MOST_SKIPPED]:
        yield Notice(NoticeCode.LINE_SKIPPED, line)
    for pair in wide[:MOST_NOTICES]:
        yield Notice(NoticeCode.READS_DIFFERENTLY, pair.line, shown_key(pair.key))
    if text.count("\n") > _MOST_COMPARED or not can_compare(text):
        yield Notice(NoticeCode.NOT_COMPARED, 0)
        return
    differing = ours.intersection(reads_differently(text))
    last_lines = {entry.key: entry.line for entry in document.entries()}
    for key in sorted(differing & last_lines.keys())[:MOST_NOTICES]:
        yield Notice(NoticeCode.READS_DIFFERENTLY, last_lines[key], shown_key(key))


def _names_seen(text: str, document: EnvDocument) -> tuple[str, ...]:
    """Up to ten names, without values: of pairs, or of what looks like JSON."""
    names = [key for key in document.keys() if showable(key)]  # noqa: SIM118 - no dict
    if not names:
        names = [match.group(1) for match in _quoted_name.finditer(text)]
    return tuple(dict.fromkeys(key for key in names if showable(key)))[:10]
