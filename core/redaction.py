"""What looks like a secret or a token is blotted out by its pattern."""

from __future__ import annotations

import re
from typing import Final

from core.model import HIDDEN

_NAMED: Final = (
    r"client[_-]?secret|access[_-]?token|refresh[_-]?token|jwt[_-]?token|password"
)
_LINK: Final = r"(?:\\?[\"'])?\s*(?:[=:,]|%3D)\s*b?"
_VALUE: Final = r"(?:\\?\"[^\"]*|\\?'[^']*|[^\s&\"',;\\}]+)"
_SHAPES: Final = (
    (re.compile(r"eyJ[\w-]+(?:\.[\w-]*)*"), HIDDEN),
    (re.compile(r"p8e-[\w-]+"), HIDDEN),
)
_IN_LOGS: Final = (
    (re.compile(rf"(?i)(authorization{_LINK}\\?[\"']?)[^\"',;\\]+"), rf"\g<1>{HIDDEN}"),
    (re.compile(rf"(?i)((?:{_NAMED}){_LINK}){_VALUE}"), rf"\g<1>{HIDDEN}"),
    (re.compile(r"(?i)\b(bearer)(\s+|%20|\+)[^\s\"',;]+"), rf"\g<1> {HIDDEN}"),
    *_SHAPES,
)
# "client_secret, client_id" and "bearer token" are words here, and stay.
_IN_WORDS: Final = (
    (
        re.compile(rf"(?i)((?:{_NAMED})(?:\\?[\"'])?\s*(?:[=:]|%3D)\s*){_VALUE}"),
        rf"\g<1>{HIDDEN}",
    ),
    (re.compile(r"(?i)\b(bearer)\s+[\w.~+/=-]{20,}"), rf"\g<1> {HIDDEN}"),
    *_SHAPES,
)


def redacted(text: str) -> str:
    """A log's text without what looks like a secret or a token, or may be one."""
    for pattern, blot in _IN_LOGS:
        text = pattern.sub(blot, text)
    return text


def redacted_words(text: str) -> str:
    """A server's words without what looks like a secret or a token."""
    for pattern, blot in _IN_WORDS:
        text = pattern.sub(blot, text)
    return text
