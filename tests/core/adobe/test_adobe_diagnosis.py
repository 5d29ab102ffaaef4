"""Every row of Adobe's error tables, and the facts that go with it."""

import json
from email.utils import formatdate

import pytest

from core import errors
from core.adobe.answer import Answer, Call
from core.adobe.diagnosis import refusal
from core.errors import AdobeError


def refused(status: int, body: object, **headers: str) -> Answer:
    """An answer with ``body``: bytes as they are, anything else as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(status, named, raw, "host.example")


def oauth(code: str, description: str = "") -> dict[str, str]:
    """A body as IMS writes it."""
    return {"error": code, "error_description": description}


def gateway(code: str, message: str = "some words") -> dict[str, str]:
    """A body as the gateway writes it."""
    return {"error_code": code, "message": message}


IMS = [
    (400, oauth("invalid_client", "invalid client_secret parameter"), "WrongSecret"),
    (401, oauth("invalid_client", "invalid client_secret parameter"), "WrongSecret"),
    (400, oauth("invalid_client", "invalid client_id parameter"), "UnknownClient"),
    (401, oauth("invalid_client", "invalid client_id parameter"), "UnknownClient"),
    (400, oauth("invalid_client"), "UnknownClient"),
    (401, oauth("invalid_client"), "UnknownClient"),
    (400, oauth("invalid_scope"), "ScopeRefused"),
    (400, oauth("access_denied"), "RequestRefused"),
    (400, oauth("invalid_request"), "RequestRefused"),
    (400, oauth("unsupported_grant_type"), "RequestRefused"),
    (400, oauth("unauthorized_client"), "RequestRefused"),
    (400, oauth("invalid_grant"), "RequestRefused"),
    (400, b"Bad Request", "RequestRefused"),
    (400, b"", "RequestRefused"),
    (401, b"", "AccessRefused"),
    (403, b"<html>no</html>", "AccessRefused"),
    (404, b"", "NotFound"),
    (429, b"", "Throttled"),
    (429, oauth("invalid_client", "client_secret"), "Throttled"),
    (500, oauth("internal_error", "Please try again later"), "ServerFailed"),
    (502, b"<html>", "ServerFailed"),
    (503, b"", "ServerFailed"),
]

GATEWAY = [
    (400, gateway("400003", "Missing header"), "HeaderMissing"),
    (401, gateway("401013", "Oauth token is not valid"), "TokenRefused"),
    (401, {"errorCode": "invalid_token", "errorDescription": "x"}, "TokenRefused"),
    (401, gateway("401014"), "AccessRefused"),
    (401, gateway("401015"), "AccessRefused"),
    (403, gateway("403000", "Api Key is required"), "ApiNotInProject"),
    (403, gateway("403003", "Api Key is invalid"), "ApiNotInProject"),
    (403, gateway("403010", "Oauth token is missing."), "AccessRefused"),
    (403, gateway("403011"), "AccessRefused"),
    (403, gateway("403012"), "AccessRefused"),
    (403, gateway("403013"), "AccessRefused"),
    (403, gateway("403020"), "AccessRefused"),
    (403, gateway("403023"), "AccessRefused"),
    (403, gateway("403024"), "AccessRefused"),
    (403, gateway("403025", "Profile is not valid"), "OrgRefused"),
    (403, gateway("403027", "User region is missing"), "OrgRefused"),
    (403, gateway("403201"), "AccessRefused"),
    (404, gateway("404040"), "NotFound"),
    (429, gateway("429001"), "Throttled"),
    (429, gateway("429002"), "Throttled"),
    (429, gateway("429050", "Too many requests"), "Throttled"),
    (503, gateway("503000"), "ServerFailed"),
    (503, gateway("503010"), "ServerFailed"),
    (403, gateway("503020"), "ServerFailed"),
    (400, gateway("4000801"), "RequestRefused"),
    (400, gateway("4290801"), "Throttled"),
    (400, {"title": "Bad Request", "detail": "x", "status": "400"}, "RequestRefused"),
    (403, {"title": "Forbidden", "status": "403"}, "AccessRefused"),
    (401, oauth("invalid_client", "client_secret"), "AccessRefused"),
    (500, b"<html>", "ServerFailed"),
    (429, b"", "Throttled"),
]


@pytest.mark.parametrize(("status", "body", "expected"), IMS)
def test_ims(status: int, body: object, expected: str) -> None:
    """What IMS refuses."""
    found = refusal(refused(status, body), "token")
    assert type(found) is getattr(errors, expected)


@pytest.mark.parametrize(("status", "body", "expected"), GATEWAY)
def test_gateway(status: int, body: object, expected: str) -> None:
    """What the gateway and the service refuse."""
    found = refusal(refused(status, body), "quota")
    assert type(found) is getattr(errors, expected)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({**oauth("e", "d"), **gateway("403003", "m")}, ("403003", "m")),
        ({"error_code": 403003, "message": "m"}, ("403003", "m")),
        ({"errorCode": "c", "errorDescription": "d"}, ("c", "d")),
        ({"type": "t", "title": "T", "detail": "D", "status": "400"}, ("T", "D")),
        (oauth("e", "d"), ("e", "d")),
        ({"error": "e"}, ("e", "")),
        ({"error": {"deep": 1}}, ("", '{"error": {"deep": 1}}')),
        (["x"], ("", '["x"]')),
        (b"<b>no</b>", ("", "<b>no</b>")),
        (b"x" * 500, ("", "x" * 200)),
        (b"[" * 5_000, ("", "[" * 200)),
        (b"", ("", "")),
    ],
)
def test_shapes(body: object, expected: tuple[str, str]) -> None:
    """Code and description are found in every shape seen."""
    found = refusal(refused(400, body), "quota")
    assert (found.fact("code"), found.fact("description")) == expected


def test_description_is_bounded() -> None:
    """A long description is cut off, and says so."""
    found = refusal(refused(400, oauth("e", "x" * 5_000)), "token")
    assert found.fact("description") == "x" * 299 + "…"


@pytest.mark.parametrize(
    "character", ["\n", "\r", "\x00", "\x1b", "\x9f", "\u2028", "\u202e", "\ud800"]
)
def test_description_steers_nothing(character: str) -> None:
    """Control characters and their like are taken out."""
    found = refusal(refused(400, oauth("e", f"a{character}b")), "token")
    assert character not in found.fact("description")


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"x_debug_id": "abc-1"}, "abc-1"),
        ({"x_request_id": "req-2"}, "req-2"),
        ({"x_debug_id": "abc-1", "x_request_id": "req-2"}, "abc-1"),
        ({"x_debug_id": "<img src=x>", "x_request_id": "req-2"}, "req-2"),
        ({"x_debug_id": "x" * 500}, ""),
        ({}, ""),
    ],
)
def test_debug_id(headers: dict[str, str], expected: str) -> None:
    """Whichever id is there, if it is shaped like one."""
    found = refusal(refused(400, b"", **headers), "token")
    assert found.fact("debug_id") == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("30", 30.0),
        (" 0 ", 0.0),
        ("1.5", 1.5),
        ("999999", 3_600.0),
        (formatdate(1_000_060, usegmt=True), 60.0),
        (formatdate(999_000, usegmt=True), 0.0),
        (formatdate(9_000_000, usegmt=True), 3_600.0),
        ("-5", None),
        ("soon", None),
        ("nan", None),
        ("Mon, 99 Foo 2026", None),
        ("", None),
    ],
)
def test_retry_after(header: str, expected: float | None) -> None:
    """Seconds and dates, capped at an hour; nonsense tells nothing."""
    date = formatdate(1_000_000, usegmt=True)
    found = refusal(refused(429, b"", retry_after=header, date=date), "quota")
    assert found.fact("retry_after") == expected


@pytest.mark.parametrize("call", ["token", "quota"])
def test_every_fact_is_there(call: Call) -> None:
    """The facts that AdobeError promises."""
    found: AdobeError = refusal(refused(418, oauth("teapot", "short")), call)
    assert found.facts == {
        "status": 418,
        "code": "teapot",
        "description": "short",
        "debug_id": "",
        "host": "host.example",
        "retry_after": None,
        "call": call,
    }
