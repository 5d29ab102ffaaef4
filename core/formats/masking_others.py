"""JSON and Java properties as they may be shown: every value dots, save our own."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Final

from core.formats.dialects import showable
from core.formats.masking import DOTS, bounded, line_break, masked_notes, without
from core.formats.properties_edit import properties_in

# Words of Postman's own, which say nothing.
_PLAIN: Final = frozenset({"", "text", "default", "secret", "environment", "any"})

_token = re.compile(
    r'"((?:[^"\\\x00-\x1f]|\\.)*)"([ \t\r\n]*:)?|-?[0-9][0-9.eE+-]*|(?:true|false|null)'
)
# The name of an entry of Postman's comes after this.
_names_next = re.compile(r'"key"[ \t\r\n]*:[ \t\r\n]*\Z')


def masked_json(
    text: str, open_texts: Collection[str], *, names_entries: bool = False
) -> tuple[str, ...]:
    """The lines of strict JSON; a name that may be a value in a wrong place is dots.

    ``names_entries``: what stands under ``key`` is a name, as in Postman's.
    """

    def masked(match: re.Match[str]) -> str:
        inner, colon = match.groups()
        if inner is None:
            return match.group() if match.group()[0] in "tfn" else DOTS
        plain = json.loads(f'"{inner}"')
        if colon is not None:
            return match.group() if showable(plain) else f'"{DOTS}"{colon}'
        names = names_entries and _names_next.search(
            text, max(0, match.start() - 40), match.start()
        )
        is_open = plain in open_texts or plain in _PLAIN or (names and showable(plain))
        return match.group() if is_open else f'"{DOTS}"'

    return _lines(_token.sub(masked, text))


def masked_properties(
    text: str, open_texts: Collection[str], never: Collection[str] = ()
) -> tuple[str, ...]:
    """The lines of properties; ``open_texts`` as they are spelt in the file.

    ``never``: texts that are dots wherever they stand, as in a comment.
    """
    pieces: list[str] = []
    position = 0
    for each in properties_in(text):
        pieces.append(masked_notes(text[position : each.start]))
        head, value = text[each.start : each.head], text[each.head : each.end]
        shown = head if showable(each.key) else DOTS
        if value.strip() and value.strip() not in open_texts:
            breaks = line_break.findall(value)
            value = DOTS + "".join(end + DOTS for end in breaks)
        pieces.append(shown + value)
        position = each.end
    pieces.append(masked_notes(text[position:]))
    return _lines(without("".join(pieces), never))


def _lines(text: str) -> tuple[str, ...]:
    """Without the empty one after a final line end."""
    lines = line_break.split(text.removeprefix("\ufeff"))
    lines = lines[:-1] if not lines[-1] else lines
    return tuple(bounded(line) for line in lines)
