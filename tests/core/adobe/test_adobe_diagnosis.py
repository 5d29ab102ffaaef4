"""Every row of Adobe's error tables, and the facts that go with it."""

import json
from email.utils import formatdate

import pytest

from core.adobe.answer import Answer, Call
from core.adobe.diagnosis import disguised, refusal
from core.adobe.diagnosis_causes import ALL, TOLD
from core.errors import AdobeError
from core.practice.answers import GATEWAY_ERRORS
from tests.core.adobe.answer_table import (
    CASES,
    GATEWAY,
    WRONG_SECRET,
    Row,
    gateway,
    oauth,
)


def refused(status: int, body: object, **headers: str) -> Answer:
    """An answer with ``body``: bytes as they are, anything else as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(status, named, raw, "host.example")


@pytest.mark.parametrize(("call", "row"), CASES)
def test_each_answer(call: Call, row: Row) -> None:
    """Every row of Adobe's tables, and every odd shape, has its class and cause."""
    found = refusal(row.answer(), call)
    assert f"{type(found).__name__} {found.fact('cause')}".strip() == row.kind


def test_every_cause_that_an_answer_tells_is_reached() -> None:
    """None of the list is dead."""
    listed = {f"{kind.__name__} {cause}" for kind in TOLD for cause in TOLD[kind]}
    assert listed == {row.kind for _, row in CASES if " " in row.kind}


def test_each_code_of_the_gateway_is_in_the_table() -> None:
    """The practice Adobe knows them all; service-specific ones are among them."""
    told = {row.body.get("error_code") for row in GATEWAY}
    assert set(GATEWAY_ERRORS) - told == set()


@pytest.mark.parametrize(("call", "row"), CASES)
def test_each_cause_is_a_known_one(call: Call, row: Row) -> None:
    """A cause that nobody listed would have no words."""
    found = refusal(row.answer(), call)
    assert not found.fact("cause") or (type(found), found.fact("cause")) in ALL


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
        "tries": 1,
    }


def test_a_refusal_in_a_200_is_one() -> None:
    """The error counts, whatever the status says."""
    found = disguised(refused(200, WRONG_SECRET), "token")
    assert type(found).__name__ == "WrongSecret"


@pytest.mark.parametrize(
    "body", [{"error": "warning"}, {"title": "T"}, b"<b>", b"", {"access_token": "t"}]
)
def test_a_200_without_a_known_error_is_no_refusal(body: object) -> None:
    """Only a code that a row knows makes one."""
    assert disguised(refused(200, body), "token") is None


def test_a_validity_call_is_refused_as_a_token_call_is() -> None:
    """IMS says the same to each of its calls."""
    found = refusal(refused(400, oauth("invalid_scope")), "validate")
    assert type(found).__name__ == "ScopeRefused"


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ('Bearer error="a" , error_description="b"', "a"),
        ('Basic realm="x",error="c"', "c"),
        ('Bearer error="' + "x" * 700, ""),
        ("Bearer error=unquoted", ""),
        ('"' * 9_000, ""),
    ],
)
def test_a_challenge_is_read_leniently(header: str, code: str) -> None:
    """A parameter in quotes counts, nonsense tells nothing."""
    found = refusal(refused(400, b"", www_authenticate=header), "quota")
    assert found.fact("code") == code


@pytest.mark.parametrize("body", [b"error", b"error=" * 9_000, b"=error=", b"a=b"])
def test_what_is_no_form_is_told_as_it_came(body: bytes) -> None:
    """No code is made up."""
    found = refusal(refused(400, body), "token")
    assert body.decode().startswith(found.fact("description")[:5])
