"""The quota call: how much of the contract is used, for one IMS org."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from core.adobe.answer import Answer, Caller
from core.adobe.diagnosis import debug_id, facts_of, refusal
from core.adobe.endpoints import Endpoints
from core.adobe.flatten import flatten
from core.adobe.ims import belongs_here
from core.errors import EmptyAnswer, InputMissing, NoQuotaAddress
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
) -> QuotaReport:
    """What Adobe tells of the quota of the credential's org.

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
    return report_in(answer, now())


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


def report_in(answer: Answer, loaded_at: float) -> QuotaReport:
    """The report that ``answer`` holds; text that is not JSON is kept as it came."""
    if not answer.is_success:
        raise refusal(answer, "quota")
    if answer.is_empty:
        raise EmptyAnswer(**facts_of(answer, "quota"))
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
