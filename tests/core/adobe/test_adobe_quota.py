"""The quota call: what is sent, what is made of the answer."""

from dataclasses import replace

import pytest

from core.adobe import quota
from core.adobe.answer import Answer
from core.adobe.endpoints import PRODUCTION, STAGE
from core.errors import (
    EmptyAnswer,
    InputMissing,
    NoQuotaAddress,
    OrgRefused,
    WrongEnvironment,
)
from core.model import Credential, Environment, QuotaReport, Secret, Token
from tests.core.adobe.callers import Desk, Sent

CREDENTIAL = Credential("1", "n", "client-1", ("openid",), "A1@AdobeOrg")
TOKEN = Token(Secret("token-of-a-test"), 0.0, 86_400.0)


def loaded(body: bytes, status: int = 200, **headers: str) -> QuotaReport:
    """The report made of an answer with ``body``."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    desk = Desk(Answer(status, named, body, "aem.example"))
    return quota.load(desk, PRODUCTION, CREDENTIAL, TOKEN, lambda: 7.0)


def test_what_is_sent() -> None:
    """A GET with two parameters and four headers."""
    desk = Desk(Answer(200, {}, b"{}"))
    quota.load(desk, PRODUCTION, CREDENTIAL, TOKEN, lambda: 7.0)
    headers = {
        "X-Adobe-Accept-Experimental": "1",
        "x-gw-ims-org-id": "A1@AdobeOrg",
        "X-Api-Key": "client-1",
    }
    params = {"imsOrgId": "A1@AdobeOrg", "current": "true"}
    url = PRODUCTION.quota_url
    (sent,) = desk.sent
    assert sent == Sent("quota", "GET", url, headers, {}, params, TOKEN.value)


@pytest.mark.parametrize("org", ["", "  ", "A\r\nX: y", "A1@AdobeOrg "])
def test_org_is_needed(org: str) -> None:
    """Without an org id fit for a header nothing is sent."""
    desk = Desk(Answer(200, {}, b"{}"))
    credential = replace(CREDENTIAL, ims_org_id=org)
    with pytest.raises(InputMissing) as caught:
        quota.load(desk, PRODUCTION, credential, TOKEN, lambda: 7.0)
    assert (caught.value.fact("field"), desk.sent) == ("ims_org_id", [])


def test_token_goes_to_its_own_environment() -> None:
    """A production token is not sent to stage."""
    with pytest.raises(WrongEnvironment):
        quota.load(Desk(Answer(200)), STAGE, CREDENTIAL, TOKEN, lambda: 7.0)


def test_stage_has_no_address() -> None:
    """No address is known for stage, and none is made up."""
    credential = replace(CREDENTIAL, environment=Environment.STAGE)
    with pytest.raises(NoQuotaAddress):
        quota.load(Desk(Answer(200)), STAGE, credential, TOKEN, lambda: 7.0)


def test_report() -> None:
    """Rows, the text as it came, the instant, the request id."""
    body = b'{ "data": [{"name": "Content requests", "limit": 9, "used": 4}] }'
    report = loaded(body, x_request_id="req-1")
    row = report.rows[0]
    assert (row.name, row.used, row.limit, report.raw, report.request_id) == (
        "Content requests",
        4.0,
        9.0,
        body.decode(),
        "req-1",
    )


@pytest.mark.parametrize(
    "body",
    [b"<html>", b'{"a": ', pytest.param(b"[" * 100_000, id="deep"), b"\xff\xfe\x01"],
)
def test_text_that_is_not_json_is_kept(body: bytes) -> None:
    """What cannot be read as JSON makes no rows, and is kept."""
    report = loaded(body)
    assert (report.is_json, report.rows, bool(report.raw)) == (False, (), True)


def test_null_is_json() -> None:
    """A bare null is an answer too."""
    assert loaded(b"null").is_json


def test_byte_order_mark() -> None:
    """A mark in front of the JSON does no harm."""
    assert loaded(b"\xef\xbb\xbf{}").raw == "{}"


def test_western_text() -> None:
    """The charset that the answer names is honoured for text."""
    report = loaded(b"caf\xe9", content_type="text/plain; charset=ISO-8859-1")
    assert report.raw == "café"


@pytest.mark.parametrize("status", [200, 204])
def test_empty_answer(status: int) -> None:
    """No body is no quota."""
    with pytest.raises(EmptyAnswer):
        loaded(b"", status)


def test_refusal() -> None:
    """A refusal is told by its code."""
    with pytest.raises(OrgRefused):
        loaded(b'{"error_code": "403027", "message": "User region is missing"}', 403)
