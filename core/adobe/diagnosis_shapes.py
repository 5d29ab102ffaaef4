"""What an answer says, in whatever shape: JSON, a form, a header, a page, bare words.

To be understood, not shown: what was sent is not hidden in it yet.
"""

from __future__ import annotations

import re
from typing import Any, Final
from urllib.parse import parse_qs

from core.adobe.answer import Answer

TEXT_LIMIT: Final = 200
# Longest body that is read as a form, and longest header.
FORM_LIMIT: Final = 8_192

# The order matters: an answer may hold more than one pair.
_SHAPES: Final = (
    ("error_code", "message"),
    ("errorCode", "errorDescription"),
    ("title", "detail"),
    ("error", "error_description"),
)
# A parameter of a challenge: name="text" (RFC 6750, RFC 7235).
_PARAMETER: Final = re.compile(r'(?:^|[\s,])(\w{1,40})\s*=\s*"((?:[^"\\]|\\.){0,600})"')
_OAUTH_CODES: Final = frozenset(
    {
        "access_denied",
        "insufficient_scope",
        "invalid_client",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "invalid_token",
        "unauthorized_client",
        "unsupported_grant_type",
    }
)


def said(answer: Answer) -> tuple[str, str]:
    """Adobe's code and description, in the shapes known; else the text's beginning."""
    readers = (_in_json, _in_form, _in_challenge, _in_words)
    for read in readers:
        code, description = read(answer)
        if code or description:
            return code, description
    return "", answer.text(TEXT_LIMIT)


def is_page(answer: Answer) -> bool:
    """Whether a web page came."""
    if "html" in answer.header("content-type").casefold():
        return True
    return answer.body[:200].lstrip().lower().startswith((b"<!doctype html", b"<html"))


def is_problem(answer: Answer) -> bool:
    """Whether the service itself answered, with Problem Details (RFC 7807)."""
    return "problem+json" in answer.header("content-type").casefold()


def asks_for_client(answer: Answer) -> bool:
    """Whether the client was not recognised, as RFC 6749 tells it with a header."""
    return answer.header("www-authenticate").casefold().startswith("basic")


def _in_json(answer: Answer) -> tuple[str, str]:
    body = answer.unhidden()[1]
    if isinstance(body, dict):
        for code_key, text_key in _SHAPES:
            code, text = _scalar(body.get(code_key)), _scalar(body.get(text_key))
            if code or text:
                return code, text
    return "", ""


def _in_form(answer: Answer) -> tuple[str, str]:
    """``error=…&error_description=…``, whatever type it is said to be."""
    body = answer.body[:FORM_LIMIT].strip()
    if not re.match(rb"(?:\w{1,40}=[^&<]*&)*error=", body):
        return "", ""
    try:
        fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=50)
    except ValueError:
        return "", ""
    if "error" not in fields:
        return "", ""
    return fields["error"][0], fields.get("error_description", [""])[0]


def _in_challenge(answer: Answer) -> tuple[str, str]:
    """``WWW-Authenticate: Bearer error="invalid_token", …``."""
    found = dict(_PARAMETER.findall(answer.header("www-authenticate")[:FORM_LIMIT]))
    code = found.get("error", "")
    return code, found.get("error_description", "") if code else ""


def _in_words(answer: Answer) -> tuple[str, str]:
    """A bare code, or one with words after a colon: ``invalid_client: not known``."""
    code, _, words = answer.text(TEXT_LIMIT).strip().partition(":")
    if code.strip() in _OAUTH_CODES:
        return code.strip(), words.strip()
    return "", ""


def _scalar(value: Any) -> str:
    is_plain = isinstance(value, str | int | float) and not isinstance(value, bool)
    return str(value) if is_plain else ""
