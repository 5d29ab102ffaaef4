"""The shapes that Adobe answers in: IMS, gateway, problem details, plain text."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

# Code -> HTTP status and message. 503020 does come with a 403.
GATEWAY_ERRORS: Final[Mapping[str, tuple[int, str]]] = {
    "400003": (400, "Missing header"),
    "401013": (401, "Oauth token is not valid"),
    "401014": (401, "Token not allowed in the current context"),
    "401015": (401, "Scope mismatch"),
    "403000": (403, "Api Key is required"),
    "403003": (403, "Api Key is invalid"),
    "403010": (403, "Oauth token is missing"),
    "403011": (403, "Scope mismatch"),
    "403012": (403, "IP is blacklisted"),
    "403013": (403, "IP is not whitelisted"),
    "403020": (403, "Oauth token is missing or invalid"),
    "403023": (403, "Profile is not valid"),
    "403024": (403, "Not allowed to read the profile"),
    "403025": (403, "Profile is not valid"),
    "403027": (403, "User region is missing"),
    "403030": (403, "Signature is missing"),
    "403033": (403, "Signature is invalid"),
    "403201": (403, "Client ID not allowed to call this service"),
    "404040": (404, "Resource not found"),
    "429001": (429, "Service usage limit reached"),
    "429002": (429, "Developer key usage limit reached"),
    "429050": (429, "Too many requests"),
    "503000": (503, "Could not validate the api key"),
    "503010": (503, "Could not validate the oauth token"),
    "503020": (403, "Could not validate the profile"),
    "503030": (503, "Could not validate the signature"),
    "503071": (503, "Could not delay the request"),
    "4000801": (400, "Service-specific error"),
    "4290801": (429, "Service-specific error"),
}

# What IMS says, by a name of ours: HTTP status, code and description.
IMS_ERRORS: Final[Mapping[str, tuple[int, str, str]]] = {
    "wrong_secret": (400, "invalid_client", "invalid client_secret parameter"),
    "wrong_client_id": (400, "invalid_client", "invalid client_id parameter"),
    "invalid_client": (401, "invalid_client", ""),
    "invalid_scope": (400, "invalid_scope", "scope is not bound to this client"),
    "access_denied": (400, "access_denied", "access is denied"),
    "invalid_request": (400, "invalid_request", "malformed request"),
    "unsupported_grant_type": (400, "unsupported_grant_type", ""),
    "unauthorized_client": (400, "unauthorized_client", ""),
    "invalid_grant": (400, "invalid_grant", ""),
    "internal_error": (500, "internal_error", "Please try again later"),
}

# What the service says with Problem Details, by its status.
PROBLEMS: Final[Mapping[str, str]] = {
    "400": "Bad Request",
    "403": "Forbidden",
    "404": "Not Found",
    "429": "Too Many Requests",
    "500": "Internal Server Error",
    "503": "Service Unavailable",
}

# Why a token is not valid, as IMS says it.
INVALID_REASONS: Final = ("expired_token", "bad_signature", "invalid_client")

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, and how the wire mistreats it.

    ``chunks`` are sent one after the other; ``clock_offset`` is added to ``Date``,
    in seconds; ``cut`` sends half of what ``Content-Length`` says; ``dropped`` closes
    the connection without a word.
    """

    status: int
    headers: Headers = ()
    chunks: tuple[bytes, ...] = field(default=(), repr=False)
    clock_offset: float = 0.0
    cut: bool = False
    dropped: bool = False

    @property
    def length(self) -> int:
        """Bytes of the whole body."""
        return sum(len(chunk) for chunk in self.chunks)


class RefusalError(Exception):
    """A call that is refused; carries the answer that says so."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def ims_headers(content_type: str = "application/json;charset=UTF-8") -> Headers:
    """The headers on every answer of IMS, with a new debug id."""
    return (
        ("Content-Type", content_type),
        ("X-Debug-Id", str(uuid.uuid4())),
        ("Cache-Control", "no-store"),
    )


def gateway_headers(content_type: str = "application/json") -> Headers:
    """The headers on every answer of the gateway, with a new request id."""
    return (("Content-Type", content_type), ("X-Request-Id", uuid.uuid4().hex))


def ims(status: int, body: Mapping[str, Any], extra: Headers = ()) -> Answer:
    """An answer of IMS."""
    return Answer(status, ims_headers() + extra, (_json(body),))


def ims_error(error: str, description: str, status: int = 400) -> Answer:
    """A refusal of IMS."""
    return ims(status, {"error": error, "error_description": description})


def gateway(status: int, body: Mapping[str, Any], extra: Headers = ()) -> Answer:
    """An answer from behind the gateway."""
    return Answer(status, gateway_headers() + extra, (_json(body),))


def gateway_error(code: str, message: str = "", extra: Headers = ()) -> Answer:
    """A refusal of the gateway, by its code; ``message`` in place of the usual one."""
    status, usual = GATEWAY_ERRORS[code]
    return gateway(status, {"error_code": code, "message": message or usual}, extra)


def problem(status: int, title: str, detail: str, extra: Headers = ()) -> Answer:
    """A refusal of the service itself: problem details, RFC 7807."""
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    headers = gateway_headers("application/problem+json")
    return Answer(status, headers + extra, (_json(body),))


def plain(status: int, text: str) -> Answer:
    """A refusal before anything of Adobe's is reached."""
    return Answer(
        status, (("Content-Type", "text/plain; charset=utf-8"),), (text.encode(),)
    )


def _json(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
