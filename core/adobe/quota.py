"""The quota call: how much of the contract is used, for one IMS org."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from core.adobe.answer import Answer, Caller
from core.adobe.big_answers import is_big, read_in_child
from core.adobe.diagnosis import debug_id, facts_of, refusal
from core.adobe.diagnosis_known import explain, known_of
from core.adobe.endpoints import Endpoints
from core.adobe.flatten import flatten
from core.adobe.ims import belongs_here
from core.adobe.stopping import Stop
from core.errors import AdobeError, EmptyAnswer, InputMissing, NoQuotaAddress
from core.model import Credential, QuotaReport, Token

# Longest answer that is indented for people, in characters.
INDENTED_LIMIT: Final = 200_000

__all__ = ["flatten", "load", "report_in"]


def load(
    client: Caller,
    endpoints: Endpoints,
    credential: Credential,
    token: Token,
    now: Callable[[], float],
    cancelled: Stop | None = None,
) -> QuotaReport:
    """What Adobe tells of the quota of the credential's org.

    ``cancelled`` ends the reading of a large answer; the call itself is ended by a
    ``client`` that heeds it, as ``Client.until`` gives one.

    Raises InputMissing, WrongEnvironment, NoQuotaAddress, NetworkError or AdobeError;
    TokenRefused where a new token is worth a try.
    """
    require_org(credential)
    belongs_here(credential, endpoints)
    if not endpoints.quota_url:
        raise NoQuotaAddress(call="quota", environment=endpoints.environment)
    answer = client.send(
        "quota",
        "GET",
        endpoints.quota_url,
        headers={
            "X-Adobe-Accept-Experimental": "1",
            "x-gw-ims-org-id": credential.ims_org_id,
            "X-Api-Key": credential.client_id,
        },
        params={"imsOrgId": credential.ims_org_id, "current": "true"},
        bearer=token.value,
    )
    at = now()
    try:
        return report_in(answer, at, cancelled)
    except AdobeError as error:
        raise explain(error, known_of(credential, at, token)) from None


def require_org(credential: Credential) -> None:
    """Raise InputMissing where org or client id is missing or fits in no header."""
    wanted = {
        "ims_org_id": credential.ims_org_id,
        "client_id": credential.client_id,
    }
    for field, value in wanted.items():
        if not value.strip() or value != value.strip() or not value.isprintable():
            raise InputMissing(field=field)


def indented(data: Any) -> str:
    """``data`` as JSON with a line a value, to be read by people."""
    return json.dumps(data, indent=2, ensure_ascii=False, default=str)


def report_in(
    answer: Answer, loaded_at: float, cancelled: Stop | None = None
) -> QuotaReport:
    """The report that ``answer`` holds; text that is not JSON is kept as it came.

    A large one is read in a child process: Cancelled, or AnswerBroken where it dies.
    """
    if not answer.is_success:
        raise refusal(answer, "quota")
    if answer.is_empty:
        raise EmptyAnswer(**facts_of(answer, "quota"))
    if is_big(answer):
        content = read_in_child(answer, cancelled)
        return QuotaReport(
            rows=content.rows,
            raw=content.text,
            indented=content.text,
            loaded_at=loaded_at,
            request_id=debug_id(answer),
            is_json=content.is_json,
        )
    is_json, data = answer.parsed()
    raw = answer.text()
    return QuotaReport(
        rows=flatten(data) if is_json else (),
        raw=raw,
        indented=indented(data) if is_json and len(raw) <= INDENTED_LIMIT else raw,
        loaded_at=loaded_at,
        request_id=debug_id(answer),
        is_json=is_json,
    )
