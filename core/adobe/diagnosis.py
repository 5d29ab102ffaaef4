"""A refusal of Adobe as facts: which error of ours it is, and what Adobe said.

What the body says is read by :mod:`core.adobe.diagnosis_shapes`, what it means stands
in :mod:`core.adobe.diagnosis_rows`; what no row knows is told by its status. What is
known locally is added by :func:`core.adobe.diagnosis_known.explain`.
"""

from __future__ import annotations

import math
import re
from typing import Any, Final

from core.adobe.answer import Answer, Call, http_date
from core.adobe.diagnosis_rows import CAUSES_OF_CODES, HEADERS, ROWS, Row
from core.adobe.diagnosis_shapes import (
    asks_for_client,
    is_page,
    is_problem,
    said,
)
from core.adobe.plain import plain, plain_id
from core.errors import (
    AccessRefused,
    AdobeError,
    HeaderMissing,
    NotFound,
    RequestRefused,
    ServerFailed,
    Throttled,
    UnknownClient,
)
from core.redaction import redacted_words

__all__ = [
    "debug_id",
    "disguised",
    "facts_of",
    "refusal",
    "retry_after",
    "said",
]

DESCRIPTION_LIMIT: Final = 300
CODE_LIMIT: Final = 80
RETRY_LIMIT: Final = 3_600.0

# Six digits of the gateway, seven of a service: the first three are the true status
# (503020 travels with 403).
_NUMBERED: Final = re.compile(r"([45][0-9]{2})[0-9]{3,4}")
_STATUSES: Final[dict[int, type[AdobeError]]] = {
    401: AccessRefused,
    403: AccessRefused,
    404: NotFound,
    429: Throttled,
}


def refusal(answer: Answer, call: Call) -> AdobeError:
    """What an answer that is no success means; the facts of :class:`AdobeError`."""
    code, description = said(answer)
    found = _meaning(answer, call, code, description)
    more = {"cause": found.cause, "header": found.header}
    return found.error(
        **facts_of(answer, call, code, description),
        **{name: fact for name, fact in more.items() if fact},
    )


def disguised(answer: Answer, call: Call) -> AdobeError | None:
    """The refusal that a 2xx holds, where it is one that a row knows; else None."""
    code, description = said(answer)
    row = _row(call, code, description)
    if row is None or not code:
        return None
    return refusal(answer, call)


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
        "tries": answer.tries,
    }


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


def _meaning(answer: Answer, call: Call, code: str, description: str) -> Row:
    """The row that fits, or one made of the status."""
    numbered = _NUMBERED.fullmatch(code)
    status = int(numbered[1]) if numbered else answer.status
    if status == 429 or answer.status == 429:
        return Row(Throttled, call, (), cause=CAUSES_OF_CODES.get(code, ""))
    if status >= 500:
        page = "page" if is_page(answer) else ""
        return Row(ServerFailed, call, (), cause=CAUSES_OF_CODES.get(code, page))
    return _row(call, code, description) or _by_status(
        answer, status, call, code, description
    )


def _row(call: Call, code: str, description: str) -> Row | None:
    """The first row that fits; what IMS says, it says alike to each of its calls."""
    table = "quota" if call == "quota" else "token"
    words = description.casefold()
    for row in ROWS:
        if row.call == table and code in row.codes and row.words in words:
            return row
    return None


def _by_status(
    answer: Answer, status: int, call: Call, code: str, description: str
) -> Row:
    if call != "quota" and status == 401 and not code and asks_for_client(answer):
        return Row(UnknownClient, call, (), cause="either")
    if call == "quota" and status == 400:
        words = description.casefold()
        for header in HEADERS:
            if header.casefold() in words:
                return Row(HeaderMissing, call, (), header=header)
    error = _STATUSES.get(status, RequestRefused)
    return Row(error, call, (), cause=_cause(error, answer, call))


def _cause(error: type[AdobeError], answer: Answer, call: Call) -> str:
    if is_page(answer):
        return "page"
    if error is NotFound:
        if call != "quota":
            return "token_address"
        return "nothing_here" if is_problem(answer) else ""
    return "silent" if answer.is_empty else ""


def _told(answer: Answer, text: str, limit: int) -> str:
    """Words of a server as they may be shown and kept."""
    return plain(redacted_words(answer.sent.hide(text)[: limit * 4]), limit)
