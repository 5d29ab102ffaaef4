"""Pairs that Node's own reading of a ``.env`` does not give as such.

Names with letters beyond ASCII, which aio writes and Node passes over; and a whole
credential as JSON in one value, as ``IMS_OAUTH_S2S={…}`` was for a few days in 2026.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

from core.formats.dialects import split_key
from core.formats.dotenv import EnvDocument, EnvEntry
from core.model import Secret

_LONGEST_JSON: Final = 65_536
_MOST_NAMES: Final = 50
_OF_A_CREDENTIAL: Final = {"client_id", "client_secret", "client_secrets"}

_line_end = re.compile(r"\r\n|\r|\n")
_wide_key = re.compile(
    r"\s*+(?:export\s++)?((?i:AIO_ims_contexts_)[^=\r\n]{1,300}?|[\w.-]{1,200})\s{0,20}+="
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
        head = _wide_key.match(line)
        if head is None or split_key(head.group(1)) is None:
            continue
        key = head.group(1)
        value = EnvDocument.parse("A=" + line[head.end() :]).get("A")
        yield EnvEntry(key, value or Secret(""), number, key in seen)
        seen.add(key)


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


def _written(value: object) -> str | None:
    """A field as its own line would spell it; None for what is no field's value."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(value) if isinstance(value, list) else None
