"""Lines of a configuration as they may be shown: values that may be secret are dots."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from core.formats.app_config_inputs import references_in
from core.formats.app_config_nodes import Mapping, Node, Scalar, Sequence, compose
from core.formats.masking import DOTS, bounded, line_break

_LONGEST_LINE: Final = 500

_telling_name = re.compile(
    r"secret|pass|pwd|token|key|auth|credential|private|signature", re.IGNORECASE
)
_telling_value = re.compile(r"(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9_+=:~-]{20,}")
_harmless = re.compile(r"(?i)true|false|yes|no|null|raw|~|[0-9]{1,6}|")
_secret_like = re.compile(
    r"(?:p8e-|eyJ)\S*|-----BEGIN.*|://[^/\s@:]{0,200}:[^/\s@]{1,200}@\S*"
)
_noted = re.compile(
    r"""(?ix) ( [#] .*? (?:secret|pass|pwd|token|key|auth|credential)
    [\w"'-]* \s* [:=] ) \s* (?!\s|\$) .+"""
)
# The same within a value, such as a command or a text of several lines.
_told = re.compile(
    r"""(?ix) (?:secret|pass|pwd|token|key|auth|credential)
    [\w"'-]{0,100} \s{0,9} [:=] \s{0,9} [^\s$]"""
)


def masked(text: str) -> list[str]:
    """The lines, without the empty one after a final line end."""
    pieces: list[str] = []
    position = 0
    for start, end in sorted(set(_secret_stretches(compose(text).root))):
        if start >= position:
            breaks = line_break.findall(text, start, end)
            pieces += [text[position:start], DOTS, *(each + DOTS for each in breaks)]
            if breaks and text[end - 1] in "\r\n":
                pieces[-1] = breaks[-1]
            position = end
    shown = "".join([*pieces, text[position:]]).removeprefix("\ufeff")
    lines = [_line(each) for each in line_break.split(shown)]
    return lines if lines[-1] else lines[:-1]


def _line(line: str) -> str:
    short = line[:_LONGEST_LINE]
    noted = _noted.sub(rf"\1 {DOTS}", _secret_like.sub(DOTS, short))
    return bounded(noted)


def _secret_stretches(root: Node) -> Iterator[tuple[int, int]]:
    """Where values stand that may be secret."""
    left: list[tuple[Node, bool]] = [(root, False)]
    seen: set[tuple[int, bool]] = set()
    while left:
        node, telling = left.pop()
        if (id(node), telling) in seen:
            continue
        seen.add((id(node), telling))
        if isinstance(node, Sequence):
            left += [(each, telling) for each in node.items]
        elif isinstance(node, Mapping):
            left += [
                (entry.value, telling or bool(_telling_name.search(entry.name or "")))
                for entry in node.entries
            ]
        elif isinstance(node, Scalar) and _is_secret(node.text, telling=telling):
            yield node.start, node.end


def _is_secret(text: str, *, telling: bool) -> bool:
    if _harmless.fullmatch(text):
        return False
    if _secret_like.search(text) or _telling_value.fullmatch(text):
        return True
    return bool(_told.search(text)) or (telling and not _is_variables(text))


def _is_variables(text: str) -> bool:
    """Whether nothing but variables stands there, and what may join them."""
    between, position = "", 0
    found = references_in(text)
    for each in found:
        start = text.index(each.spelled, position)
        between += text[position:start]
        position = start + len(each.spelled)
    return bool(found) and not any(map(str.isalnum, between + text[position:]))
