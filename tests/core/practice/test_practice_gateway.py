"""The practice gateway over HTTP: every refusal in its order, and the figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from core.practice.accounts import OTHER_ORG, TUTORIAL, WITHOUT_API, WITHOUT_PROFILE
from core.practice.server import PracticeAdobe

Ask = Callable[..., httpx.Response]
Changes = dict[str, str | None]

# In the gateway's order; the rest of each call is right.
HEADERS_IN_ORDER: list[tuple[Changes, int, str]] = [
    ({"X-Api-Key": None}, 403, "403000"),
    ({"X-Api-Key": "0" * 32}, 403, "403003"),
    ({"X-Api-Key": WITHOUT_API.client_id}, 403, "403003"),
    ({"Authorization": None}, 403, "403010"),
    ({"Authorization": "Bearer never-issued"}, 401, "401013"),
    ({"Authorization": "Basic eDp5"}, 401, "401013"),
    ({"X-Api-Key": OTHER_ORG.client_id}, 401, "401014"),
    ({"x-gw-ims-org-id": None}, 400, "400003"),
    ({"x-gw-ims-org-id": OTHER_ORG.org}, 403, "403025"),
]


@pytest.mark.parametrize(("headers", "status", "code"), HEADERS_IN_ORDER)
def test_the_gateway_refuses_by_code(
    ask_quota: Ask, headers: Changes, status: int, code: str
) -> None:
    """Each header that is missing or wrong has its own status and code."""
    answer = ask_quota(headers=headers)
    assert (answer.status_code, answer.json()["error_code"]) == (status, code)


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        (("X-Api-Key", "Authorization", "x-gw-ims-org-id"), "403000"),
        (("Authorization", "x-gw-ims-org-id"), "403010"),
        (("x-gw-ims-org-id", "X-Adobe-Accept-Experimental"), "400003"),
    ],
)
def test_the_key_comes_before_token_and_org(
    ask_quota: Ask, missing: tuple[str, ...], code: str
) -> None:
    """Where several headers are missing, the first in the gateway's order is told."""
    answer = ask_quota(headers=dict.fromkeys(missing))
    assert answer.json()["error_code"] == code


def test_a_client_without_the_api_is_refused(ask_quota: Ask) -> None:
    """A client to which the API was never added has an invalid key."""
    assert ask_quota(WITHOUT_API).json() == {
        "error_code": "403003",
        "message": "Api Key is invalid",
    }


def test_a_client_without_product_profile_is_refused(ask_quota: Ask) -> None:
    """A client in no product profile has no region."""
    assert ask_quota(WITHOUT_PROFILE).json() == {
        "error_code": "403027",
        "message": "User region is missing",
    }


def test_an_expired_token_is_refused(
    ask_quota: Ask, ask_token: Ask, clock: Any
) -> None:
    """Past its life, a token is not valid."""
    token = ask_token().json()["access_token"]
    clock.value += 86_400
    answer = ask_quota(headers={"Authorization": f"Bearer {token}"})
    assert answer.json()["error_code"] == "401013"


@pytest.mark.parametrize(
    ("headers", "params", "status"),
    [
        ({"X-Adobe-Accept-Experimental": None}, {}, 400),
        ({"X-Adobe-Accept-Experimental": "0"}, {}, 400),
        ({}, {"imsOrgId": None}, 400),
        ({}, {"current": "maybe"}, 400),
        ({}, {"imsOrgId": OTHER_ORG.org}, 403),
    ],
)
def test_the_service_refuses_in_problem_details(
    ask_quota: Ask, headers: Changes, params: Changes, status: int
) -> None:
    """What the service itself refuses comes as RFC 7807, with its status inside."""
    answer = ask_quota(headers=headers, params=params)
    told = (answer.headers["Content-Type"], answer.json()["status"])
    assert told == ("application/problem+json", status)


@pytest.mark.parametrize("headers", [{}, {"X-Api-Key": None}])
def test_every_answer_has_a_request_id(ask_quota: Ask, headers: Changes) -> None:
    """Figures and refusals carry a request id."""
    assert ask_quota(headers=headers).headers["X-Request-Id"]


def test_the_filters_repeat_what_was_asked(ask_quota: Ask) -> None:
    """The answer says for which org it holds."""
    filters = ask_quota(params={"current": None}).json()["filters"]
    assert filters == {"imsOrgId": TUTORIAL.org, "current": True}


def test_the_quotas_have_names_and_figures(ask_quota: Ask) -> None:
    """Five quotas, the last of them without a limit."""
    rows = ask_quota(OTHER_ORG).json()["data"]
    assert [(row["name"], row["used"], row.get("amount")) for row in rows] == [
        ("Content requests", 96_410_220, 100_000_000),
        ("Content requests, EMEA", 41_870_006, 50_000_000),
        ("Content requests, stage", 1_204_551, 5_000_000),
        ("Asset delivery", 310_882, 2_000_000),
        ("Edge invocations", 87_140, None),
    ]


def test_the_periods_follow_the_clock(ask_quota: Ask) -> None:
    """Quotas run for the year or the month of the server's clock."""
    rows = ask_quota().json()["data"]
    assert {(row["startDate"], row["endDate"]) for row in rows} == {
        ("2026-01-01", "2026-12-31"),
        ("2026-11-01", "2026-11-30"),
    }


def test_the_figures_stay_the_same(ask_quota: Ask) -> None:
    """Two calls get the same answer."""
    assert ask_quota().json() == ask_quota().json()


def test_entitlements_are_served_too(adobe: PracticeAdobe, ask_quota: Ask) -> None:
    """The sibling call answers in the same frame."""
    url = f"{adobe.base_url}/adobe/stats/statistics/entitlements"
    answer = ask_quota(url=url)
    assert [row["type"] for row in answer.json()["data"]] == ["AEM_SITES", "AEM_ASSETS"]
