"""Every answer of Adobe that is known or likely: what came, and what it means.

For the tests of the diagnosis and of its words. Rows after *odd shapes* are what any
server of OAuth or a proxy may answer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from core.adobe.answer import Answer

PAGE: Final = b"<!DOCTYPE html><html><body><h1>Sign in</h1></body></html>"
ERROR: Final = 'error="invalid_client", error_description="bad client_secret"'
BASIC: Final = {"www-authenticate": 'Basic realm="ims"'}
BASIC_ERROR: Final = {"www-authenticate": f'Basic realm="ims", {ERROR}'}
BEARER: Final = {"www-authenticate": 'Bearer realm="api", error="invalid_token"'}
BEARER_SCOPE: Final = {"www-authenticate": 'Bearer error="insufficient_scope"'}
HTML: Final = {"content-type": "text/html"}
TEXT: Final = {"content-type": "text/plain"}
PROBLEM: Final = {"content-type": "application/problem+json"}
FORM: Final = {"content-type": "application/x-www-form-urlencoded"}


class Row(NamedTuple):
    """An answer, its class with its cause, and a part of the text that people read."""

    status: int
    body: Any
    kind: str
    phrase: str
    headers: Mapping[str, str] = MappingProxyType({})

    def answer(self) -> Answer:
        """The answer as the client hands it on."""
        raw = self.body
        if not isinstance(raw, bytes):
            raw = json.dumps(raw).encode()
        return Answer(self.status, self.headers, raw, "host.example")


def oauth(code: str, description: str = "") -> dict[str, str]:
    """A body as IMS writes it."""
    return {"error": code, "error_description": description}


def gateway(code: str, message: str = "some words") -> dict[str, str]:
    """A body as the gateway writes it."""
    return {"error_code": code, "message": message}


def problem(status: int, title: str, detail: str) -> dict[str, str]:
    """A body as the service behind the gateway writes it; its status is text."""
    return {"type": "x", "title": title, "status": str(status), "detail": detail}


WRONG_SECRET: Final = oauth("invalid_client", "invalid client_secret parameter")
WRONG_ID: Final = oauth("invalid_client", "invalid client_id parameter")
NO_HEADER: Final = "The header X-Adobe-Accept-Experimental: 1 is missing"

IMS: Final = (
    Row(400, WRONG_SECRET, "WrongSecret", "deleted in the Console"),
    Row(401, WRONG_SECRET, "WrongSecret", "another environment"),
    Row(400, WRONG_ID, "UnknownClient", "Compare it with the Console"),
    Row(401, WRONG_ID, "UnknownClient", "Compare it"),
    Row(400, oauth("invalid_client"), "UnknownClient either", "does not say which"),
    Row(
        401,
        oauth("invalid_client"),
        "UnknownClient either",
        "client ID with the Console",
    ),
    Row(400, oauth("invalid_scope"), "ScopeRefused", "add its API"),
    Row(
        400,
        oauth("access_denied", "not yours"),
        "RequestRefused denied",
        "says: not yours",
    ),
    Row(
        400,
        oauth("invalid_request", "bad scope"),
        "RequestRefused malformed",
        "says: bad scope",
    ),
    Row(400, oauth("bad_request", "no"), "RequestRefused malformed", "odd character"),
    Row(
        400,
        oauth("unsupported_grant_type"),
        "NotServerToServer",
        "unsupported_grant_type",
    ),
    Row(
        400,
        oauth("unauthorized_client"),
        "NotServerToServer",
        "Create an OAuth Server-to-Server",
    ),
    Row(400, oauth("invalid_grant"), "NotServerToServer", "invalid_grant"),
    Row(
        400, oauth("brand_new_code", "words"), "RequestRefused", "brand_new_code: words"
    ),
    Row(400, b"Bad Request", "RequestRefused", "HTTP 400: Bad Request", TEXT),
    Row(400, b"", "RequestRefused silent", "HTTP 400 and gave no reason"),
    Row(400, PAGE, "RequestRefused page", "A web page came instead (status 400)"),
    Row(401, b"", "AccessRefused silent", "HTTP 401 and gave no reason"),
    Row(403, PAGE, "AccessRefused page", "sign-in page", HTML),
    Row(404, b"", "NotFound token_address", "host.example"),
    Row(404, PAGE, "NotFound page", "status 404"),
    Row(405, b"", "RequestRefused silent", "HTTP 405"),
    Row(429, b"", "Throttled", "in 40 second", {"retry-after": "40"}),
    Row(429, WRONG_SECRET, "Throttled", "a minute or two"),
    Row(
        500,
        oauth("internal_error", "Please try again later"),
        "ServerFailed",
        "status 500",
    ),
    Row(502, PAGE, "ServerFailed page", "a web page and status 502"),
    Row(503, b"", "ServerFailed", "usually brief"),
    Row(401, b"", "UnknownClient either", "does not say which", BASIC),
    Row(401, b"", "WrongSecret", "deleted", BASIC_ERROR),
    Row(
        400,
        b"error=invalid_scope&error_description=not+yours",
        "ScopeRefused",
        "Remove it",
        FORM,
    ),
    Row(
        400,
        b"state=1&error=invalid_client&error_description=client_secret",
        "WrongSecret",
        "deleted",
        TEXT,
    ),
    Row(400, b"invalid_scope", "ScopeRefused", "Remove it", TEXT),
    Row(
        400,
        b"invalid_client: client_id is not known",
        "UnknownClient",
        "Compare it",
        TEXT,
    ),
    Row(400, b'\xef\xbb\xbf{"error":"invalid_scope"}', "ScopeRefused", "Remove it"),
    Row(
        400,
        b'{"error":"invalid_scope","error":"invalid_request"}',
        "RequestRefused malformed",
        "odd character",
    ),
    Row(
        400,
        {"errorCode": "invalid_scope", "errorDescription": "x"},
        "ScopeRefused",
        "Remove it",
    ),
)

GATEWAY: Final = (
    Row(400, gateway("400003", "Missing header"), "HeaderMissing", "x-gw-ims-org-id"),
    Row(
        401,
        gateway("401013", "Oauth token is not valid"),
        "TokenRefused",
        "another environment",
    ),
    Row(401, gateway("401014"), "ClientRefused", "one project"),
    Row(401, gateway("401015"), "ScopeMissing", "get a new token"),
    Row(
        403,
        gateway("403000", "Api Key is required"),
        "ApiNotInProject",
        "Add it to the project",
    ),
    Row(
        403,
        gateway("403003", "Api Key is invalid"),
        "ApiNotInProject",
        "Add it to the project",
    ),
    Row(
        403,
        gateway("403010", "Oauth token is missing."),
        "HeaderMissing",
        "Authorization",
    ),
    Row(403, gateway("403011"), "ScopeMissing", "its API in the Console"),
    Row(403, gateway("403012"), "IpRefused", "is blocked"),
    Row(403, gateway("403013"), "IpRefused not_listed", "list"),
    Row(403, gateway("403020"), "TokenRefused", "Compare both"),
    Row(403, gateway("403023"), "ProfileMissing", "administrator"),
    Row(403, gateway("403024"), "ProfileMissing", "product profile of this API"),
    Row(403, gateway("403025", "Profile is not valid"), "OrgRefused", "IMS org ID"),
    Row(
        403,
        gateway("403027", "User region is missing"),
        "OrgRefused",
        "product profile",
    ),
    Row(403, gateway("403030"), "AccessRefused signature", "cannot sign"),
    Row(403, gateway("403033"), "AccessRefused signature", "some words"),
    Row(403, gateway("403201"), "ApiNotInProject", "Add it"),
    Row(403, gateway("403999", "brand new"), "AccessRefused", "403999: brand new"),
    Row(404, gateway("404040"), "NotFound", "experimental"),
    Row(429, gateway("429001"), "Throttled service_limit", "whole service"),
    Row(429, gateway("429002"), "Throttled key_limit", "others may use it"),
    Row(429, gateway("429050"), "Throttled", "in 61 second", {"retry-after": "61"}),
    Row(503, gateway("503000"), "ServerFailed unchecked", "503000"),
    Row(503, gateway("503010"), "ServerFailed unchecked", "Neither need be wrong"),
    Row(403, gateway("503020"), "ServerFailed unchecked", "503020"),
    Row(503, gateway("503030"), "ServerFailed unchecked", "try again"),
    Row(503, gateway("503071"), "ServerFailed unchecked", "try again"),
    Row(
        400,
        gateway("4000801", "of a service"),
        "RequestRefused",
        "4000801: of a service",
    ),
    Row(400, gateway("4290801"), "Throttled", "Too many calls"),
)

SERVICE: Final = (
    Row(
        400,
        problem(400, "Bad Request", "no such current"),
        "RequestRefused",
        "Bad Request: no such current",
        PROBLEM,
    ),
    Row(
        400,
        problem(400, "Bad Request", NO_HEADER),
        "HeaderMissing",
        "X-Adobe-Accept-Experimental",
        PROBLEM,
    ),
    Row(
        403,
        problem(403, "Forbidden", "No access"),
        "AccessRefused",
        "Forbidden: No access",
        PROBLEM,
    ),
    Row(
        404,
        problem(404, "Not Found", "no quota"),
        "NotFound nothing_here",
        "says: no quota",
        PROBLEM,
    ),
    Row(
        429,
        problem(429, "Too Many Requests", "slow down"),
        "Throttled",
        "Too many calls",
        PROBLEM,
    ),
    Row(500, problem(500, "Internal", "x"), "ServerFailed", "usually brief", PROBLEM),
    Row(503, problem(503, "Unavailable", "x"), "ServerFailed", "status 503", PROBLEM),
    Row(
        401,
        {"errorCode": "invalid_token", "errorDescription": "x", "errorId": "1"},
        "TokenRefused",
        "Compare both",
    ),
    Row(401, b"", "TokenRefused", "Compare both", BEARER),
    Row(403, b"", "ScopeMissing", "get a new token", BEARER_SCOPE),
    Row(401, WRONG_SECRET, "AccessRefused", "invalid_client"),
    Row(403, PAGE, "AccessRefused page", "A web page came"),
    Row(404, b"", "NotFound", "may have moved"),
    Row(429, b"", "Throttled", "an hour or more", {"retry-after": "86400"}),
    Row(500, PAGE, "ServerFailed page", "a web page", HTML),
    Row(503, PAGE, "ServerFailed page", "a web page"),
)

# The call, and its row.
CASES: Final = [
    *(("token", row) for row in IMS),
    *(("quota", row) for row in (*GATEWAY, *SERVICE)),
]
