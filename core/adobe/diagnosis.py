"""A refusal of Adobe as facts: which error of ours it is, and what Adobe said.

Two tables: how the body may be shaped, and which answer means what. The first row that
fits wins; what no row knows is told by its status.
"""

from __future__ import annotations

import math
import re
from typing import Any, Final, NamedTuple

from core.adobe.answer import Answer, Call, http_date
from core.adobe.plain import plain, plain_id
from core.errors import (
    AccessRefused,
    AdobeError,
    ApiNotInProject,
    HeaderMissing,
    NotFound,
    OrgRefused,
    RequestRefused,
    ScopeRefused,
    ServerFailed,
    Throttled,
    TokenRefused,
    UnknownClient,
    WrongSecret,
)
from core.redaction import redacted_words

DESCRIPTION_LIMIT: Final = 300
CODE_LIMIT: Final = 80
TEXT_LIMIT: Final = 200
RETRY_LIMIT: Final = 3_600.0

# The order matters: an answer may hold more than one pair.
_SHAPES: Final = (
    ("error_code", "message"),
    ("errorCode", "errorDescription"),
    ("title", "detail"),
    ("error", "error_description"),
)
# Six digits of the gateway, seven of a service: the first three are the true status
# (503020 travels with 403).
_NUMBERED: Final = re.compile(r"([45][0-9]{2})[0-9]{3,4}")


class Row(NamedTuple):
    """``error`` for an answer to ``call`` with one of ``codes``, saying ``words``."""

    error: type[AdobeError]
    call: Call
    codes: tuple[str, ...]
    words: str = ""


ROWS: Final = (
    Row(WrongSecret, "token", ("invalid_client",), "client_secret"),
    Row(UnknownClient, "token", ("invalid_client",), "client_id"),
    # Adobe does not say which of the two. Never WrongSecret: that one alone makes a
    # second secret worth trying.
    Row(UnknownClient, "token", ("invalid_client",)),
    Row(ScopeRefused, "token", ("invalid_scope",)),
    Row(HeaderMissing, "quota", ("400003",)),
    Row(TokenRefused, "quota", ("401013", "invalid_token")),
    Row(ApiNotInProject, "quota", ("403000", "403003")),
    Row(OrgRefused, "quota", ("403025", "403027")),
)

_STATUSES: Final[dict[int, type[AdobeError]]] = {
    401: AccessRefused,
    403: AccessRefused,
    404: NotFound,
    429: Throttled,
}


def refusal(answer: Answer, call: Call) -> AdobeError:
    """What an answer that is no success means; the facts of :class:`AdobeError`."""
    code, description = said(answer)
    return _kind(answer.status, call, code, description)(
        **facts_of(answer, call, code, description)
    )


def facts_of(
    answer: Answer, call: Call, code: str = "", description: str = ""
) -> dict[str, Any]:
    """The facts that every AdobeError carries; the one way out for a server's words."""
    return {
        "status": answer.status,
        "code": _told(answer, code, CODE_LIMIT),
        "description": _told(answer, description, DESCRIPTION_LIMIT),
        "debug_id": debug_id(answer),
        "host": answer.host,
        "retry_after": retry_after(answer),
        "call": call,
    }


def said(answer: Answer) -> tuple[str, str]:
    """Adobe's code and description, in the shapes known; else the text's beginning.

    To be understood, not shown: what was sent is not hidden in them yet.
    """
    body = answer.unhidden()[1]
    if isinstance(body, dict):
        for code_key, text_key in _SHAPES:
            code, text = _scalar(body.get(code_key)), _scalar(body.get(text_key))
            if code or text:
                return code, text
    return "", answer.text(TEXT_LIMIT)


def debug_id(answer: Answer) -> str:
    """IMS calls it X-Debug-Id, the gateway X-Request-Id; empty without one."""
    names = ("x-debug-id", "x-request-id")
    found = (redacted_words(answer.header(name)) for name in names)
    return next(filter(None, map(plain_id, found)), "")


def retry_after(answer: Answer) -> float | None:
    """Seconds to wait by ``Retry-After``, from 0 to an hour; None without one.

    A date is read against the answer's own ``Date``, so that a wrong clock here does
    not matter; without that header a date tells nothing.
    """
    text = answer.header("retry-after").strip()
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text):
        return min(float(text), RETRY_LIMIT)
    until, now = http_date(text), answer.server_time()
    if until is None or now is None or not math.isfinite(until - now):
        return None
    return min(max(until - now, 0.0), RETRY_LIMIT)


def _kind(status: int, call: Call, code: str, description: str) -> type[AdobeError]:
    numbered = _NUMBERED.fullmatch(code)
    true_status = int(numbered[1]) if numbered else status
    if true_status == 429 or status == 429:
        return Throttled
    if true_status >= 500:
        return ServerFailed
    words = description.casefold()
    for row in ROWS:
        if row.call == call and code in row.codes and row.words in words:
            return row.error
    return _STATUSES.get(true_status, RequestRefused)


def _told(answer: Answer, text: str, limit: int) -> str:
    """Words of a server as they may be shown and kept."""
    return plain(redacted_words(answer.sent.hide(text)[: limit * 4]), limit)


def _scalar(value: Any) -> str:
    is_plain = isinstance(value, str | int | float) and not isinstance(value, bool)
    return str(value) if is_plain else ""
