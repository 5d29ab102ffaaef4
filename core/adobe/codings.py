"""A secret as base64, hexadecimal or turned round: to look for, never to send."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Final

# Shorter ones would be found by chance.
SHORTEST: Final = 8


def codings(text: str) -> Iterator[str]:
    """What stands for ``text`` in what another program has coded, alone or within."""
    if len(text) < SHORTEST:
        return
    raw = text.encode("utf-8", "surrogatepass")
    yield text[::-1]
    yield raw.hex()
    yield raw.hex().upper()
    for code in _base64(raw):
        yield code
        yield code.replace("+", "-").replace("/", "_")


def _base64(raw: bytes) -> Iterator[str]:
    """The whole, and what is the same whatever stands before and after."""
    yield base64.b64encode(raw).decode()
    for before in range(3):
        # Every four characters stand for three bytes; the ends share theirs.
        coded = base64.b64encode(bytes(before) + raw)
        whole = (before + len(raw)) // 3 * 4
        yield coded[(0, 2, 3)[before] : whole].decode()
