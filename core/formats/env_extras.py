"""Pairs that Node's own reading of a ``.env`` does not give as such.

Names with letters beyond ASCII, which aio writes and Node passes over; the lines by
which other shells and languages name a value; several pairs on one line; and a whole
credential as JSON in one value, as ``IMS_OAUTH_S2S={…}`` was for a few days in 2026.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

from core.formats.dialects import (
    environment_of,
    environment_prefixes,
    host_prefix,
    split_key,
)
from core.formats.dotenv import EnvDocument, EnvEntry
from core.model import Draft, Environment, Secret

_LONGEST_JSON: Final = 65_536
_MOST_NAMES: Final = 50
_OF_A_CREDENTIAL: Final = {"client_id", "client_secret", "client_secrets"}

_line_end = re.compile(r"\r\n|\r|\n")
_wide_key = re.compile(
    r"\s*+(?:export\s++)?((?i:AIO_ims_contexts_)[^=\r\n]{1,300}?|[\w.-]{1,200})\s{0,20}+="
)
# ``set X=``, ``setx X ``, ``$env:X =``, ``const X =``, Docker's ``ENV X=`` and so on.
_other_key = re.compile(
    r"""\s*+(?:\$env:|(?:setx?|setenv|set[ ]-\w{1,3}|env|arg|const|let|var|local
    |readonly|declare(?:[ ]-\w{1,3})?)\s++)
    ["']?([A-Za-z_]\w{0,127})(?:\s{0,20}+=|\s++)""",
    re.IGNORECASE | re.VERBOSE,
)
_word: Final = r"(?:\"[^\"]*\"|'[^']*'|[^\s\"']*)"
_inline = re.compile(rf"({_word})((?:[ \t]+[A-Za-z_]\w{{0,127}}={_word})+)(?=\s|;|$)")
_inline_pair = re.compile(rf"[ \t]+(\w+)=({_word})")
_host = re.compile(
    r"(?<![\w.@-])ims-[a-z0-9-]{1,60}\.adobelogin\.com(?![.\w@-])",
    re.IGNORECASE | re.ASCII,
)
_hump = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def wide_pairs(text: str, document: EnvDocument) -> Iterator[EnvEntry]:
    """Pairs of one line that Node skips for their name alone, where they are known."""
    skipped = document.skipped_lines()
    if not skipped:
        return
    lines = _line_end.split(text)
    seen: set[str] = set()
    for number in skipped:
        line = lines[number - 1]
        head = _wide_key.match(line) or _other_key.match(line)
        if head is None or not _is_known(head.group(1)):
            continue
        key = head.group(1)
        rest = line[head.end() :]
        if head.re is _other_key:
            rest = rest.strip().removesuffix(";")
            rest = rest.removesuffix('"') if f'"{key}' in head.group() else rest
            rest = rest if head.group().endswith("=") else _first_word(rest)
        value = EnvDocument.parse("A=" + rest).get("A")
        yield EnvEntry(key, value or Secret(""), number, key in seen)
        seen.add(key)


def inline_pairs(pair: EnvEntry) -> list[EnvEntry] | None:
    """The pairs of ``export A=1 B=2``, which Node takes for one; None for others."""
    found = _inline.match(pair.value.reveal())
    if found is None or split_key(pair.key) is None:
        return None
    inner = [(m.group(1), m.group(2)) for m in _inline_pair.finditer(found.group(2))]
    if not any(_is_known(key) for key, _ in inner):
        return None
    pairs = [(pair.key, found.group(1)), *inner]
    return [
        EnvEntry(key, Secret(text.strip("\"'")), pair.line, pair.duplicate)
        for key, text in pairs
    ]


def placed(drafts: tuple[Draft, ...], text: str) -> tuple[Draft, ...]:
    """Drafts for stage, where nothing else says so but the only host in the text.

    A script's values and the call that they are for stand on lines of their own.
    """
    if any(draft.environment for draft in drafts) or not _host.search(text):
        return drafts
    lines = (
        line for line in _line_end.split(text) if not line.lstrip().startswith("#")
    )
    hosts = {environment_of(host) for line in lines for host in _host.findall(line)}
    if hosts != {Environment.STAGE}:
        return drafts
    return tuple(draft.with_changes(environment=Environment.STAGE) for draft in drafts)


def object_pairs(pair: EnvEntry) -> list[EnvEntry] | None:
    """The fields of a credential that one value holds as JSON; None for other values.

    They are named as if each stood on its own: ``IMS_OAUTH_S2S_CLIENT_ID``.
    """
    text = pair.value.reveal().strip()
    if not text.startswith("{") or len(text) > _LONGEST_JSON:
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    found: list[EnvEntry] = []
    roles: set[str] = set()
    for name, value in list(data.items())[:_MOST_NAMES]:
        known = split_key(_hump.sub("_", name))
        written = _written(value)
        if known is not None and not known[0] and written is not None:
            roles.add(known[1])
            key = f"{pair.key}_{_hump.sub('_', name)}"
            found.append(EnvEntry(key, Secret(written), pair.line, pair.duplicate))
    return found if not roles.isdisjoint(_OF_A_CREDENTIAL) else None


def _first_word(text: str) -> str:
    """What stands before an option, as in ``setx X "1" /M``."""
    found = re.match(_word, text)
    return found.group() if found else text


def _is_known(key: str) -> bool:
    known = (split_key(key), host_prefix(key))
    return any(each is not None for each in known) or bool(environment_prefixes(key))


def _written(value: object) -> str | None:
    """A field as its own line would spell it; None for what is no field's value."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(value) if isinstance(value, list) else None
