"""Text from a server made plain: one line, bounded, nothing that steers a display."""

from __future__ import annotations

import re
from typing import Final

CUT: Final = "…"
# Control characters, line separators, bidirectional overrides, lone surrogates.
_STEERING: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_INVISIBLE: Final = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_TOKEN: Final = re.compile(r"[A-Za-z0-9._:/+=-]{1,120}")


def plain(text: str, limit: int) -> str:
    """``text`` on one line of at most ``limit`` characters, cut off with ``…``."""
    window = text[: limit * 2 + 64]
    line = _STEERING.sub(" ", window)
    line = _SURROGATES.sub("\ufffd", _INVISIBLE.sub("", line)).strip()
    if len(line) > limit or len(window) < len(text):
        return line[: limit - 1] + CUT
    return line


def plain_id(text: str) -> str:
    """A request id as it came, or empty where it is not shaped like one."""
    found = text.strip()
    return found if _TOKEN.fullmatch(found) else ""
