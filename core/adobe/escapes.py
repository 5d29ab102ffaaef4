r"""Text with its escapes undone, to compare by: never to show, send or store.

JSON (``\u002b``, ``\/``), JavaScript (``\x2b``), percent (``%2B``, ``%2b``), HTML
(``&#43;``, ``&#x2b;``, ``&plus;``), in any mixture. A plus becomes a blank, as a form
has it. What a display takes out (controls, marks without a width) goes as well.
"""

from __future__ import annotations

import html
import re
from typing import Final

# How deep escapes of escapes are undone.
LAYERS: Final = 8

_UNSEEN: Final = (
    r"\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
)
# A set of characters first, then what must follow each: text is searched for a set
# several times as fast as for one of many patterns.
_ESCAPE: Final = re.compile(
    rf"[%\\&{_UNSEEN}](?:"
    r"(?<=%)(?P<bytes>[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})*)"
    r"|(?<=[\\%])u(?P<unit>[0-9A-Fa-f]{4})"
    r"|(?<=\\)(?:x(?P<byte>[0-9A-Fa-f]{2})|(?P<sign>.))"
    r"|(?<=&)(?:\#0*(?P<decimal>[0-9]{1,7})|\#[xX]0*(?P<hex>[0-9A-Fa-f]{1,6})"
    r"|(?P<name>[A-Za-z][A-Za-z0-9]{1,31}));?"
    rf"|(?<=[{_UNSEEN}]))"
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_UNSEEN_SIGNS: Final = "bfnrtv"


def layers(text: str) -> list[str]:
    """``text``, and what is left of it as one layer of escapes after another goes."""
    found = [text]
    while len(found) <= LAYERS and (below := unescaped(found[-1])) != found[-1]:
        found.append(below)
    return found


def unescaped(text: str) -> str:
    """``text`` without its outermost layer of escapes."""
    plain = _ESCAPE.sub(_undone, text).replace("+", " ")
    if _SURROGATE.search(plain):
        # Two halves that JSON spells apart are one character.
        units = plain.encode("utf-16-le", "surrogatepass")
        plain = units.decode("utf-16-le", "surrogatepass")
    return plain


def _undone(match: re.Match[str]) -> str:
    kind, text = match.lastgroup, match[0]
    if kind == "bytes":
        return bytes.fromhex(text.replace("%", "")).decode("utf-8", "replace")
    if kind in ("unit", "byte"):
        return chr(int(match[kind], 16))
    if kind == "sign":
        return "" if match[kind] in _UNSEEN_SIGNS else match[kind]
    if kind == "decimal":
        return html.unescape(f"&#{match[kind]};")
    if kind == "hex":
        return html.unescape(f"&#x{match[kind]};")
    # A name without its semicolon counts for a few only; others stay as they are.
    return html.unescape(text) if kind == "name" else ""
