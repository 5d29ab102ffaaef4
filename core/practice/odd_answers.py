"""Answers in shapes that are no JSON of Adobe's, as other servers and proxies send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from core.practice.answers import Answer, Headers

_TEXT: Final = (("Content-Type", "text/plain; charset=utf-8"),)
_JSON: Final = (("Content-Type", "application/json"),)
_LATIN: Final = (("Content-Type", "application/json; charset=ISO-8859-1"),)
_FORM: Final = (("Content-Type", "application/x-www-form-urlencoded"),)
_HTML: Final = (("Content-Type", "text/html; charset=utf-8"),)
_BASIC: Final = (("WWW-Authenticate", 'Basic realm="ims"'),)
_BEARER: Final = (("WWW-Authenticate", 'Bearer error="invalid_token"'),)
_SCOPE: Final = (("WWW-Authenticate", 'Bearer error="insufficient_scope"'),)
_SIGN_IN: Final = b"<!DOCTYPE html><html><body><h1>Sign in to go on</h1></body></html>"
_IN_LATIN_1: Final = (
    '{"error":"invalid_scope","error_description":"portée refusée"}'.encode("latin-1")
)

_IMS: Final = ("token", "validate")
_GATEWAY: Final = ("quota",)
_ALL: Final = (*_IMS, *_GATEWAY)


@dataclass(frozen=True, slots=True)
class OddAnswer:
    """An answer, and the calls that it may come to."""

    calls: tuple[str, ...]
    status: int
    headers: Headers = ()
    body: bytes = b""

    def answer(self) -> Answer:
        """It as it is sent."""
        return Answer(self.status, self.headers, (self.body,) if self.body else ())


ODD_ANSWERS: Final[Mapping[str, OddAnswer]] = {
    "challenge": OddAnswer(_IMS, 401, _BASIC),
    "text": OddAnswer(_IMS, 400, _TEXT, b"invalid_scope"),
    "form": OddAnswer(_IMS, 400, _FORM, b"error=invalid_scope&error_description=no"),
    "error_in_200": OddAnswer(
        _IMS, 200, _JSON, b'{"error":"invalid_scope","error_description":"no"}'
    ),
    "latin_1": OddAnswer(_IMS, 400, _LATIN, _IN_LATIN_1),
    "byte_order_mark": OddAnswer(
        _IMS, 400, _JSON, b'\xef\xbb\xbf{"error":"invalid_scope"}'
    ),
    "token_challenge": OddAnswer(_GATEWAY, 401, _BEARER),
    "scope_challenge": OddAnswer(_GATEWAY, 403, _SCOPE),
    "camel_case": OddAnswer(
        _GATEWAY,
        401,
        _JSON,
        b'{"errorCode":"invalid_token","errorDescription":"no","errorId":"1"}',
    ),
    "empty_429": OddAnswer(_ALL, 429),
    "sign_in_page": OddAnswer(_ALL, 403, _HTML, _SIGN_IN),
}
