"""What the history keeps of a call: names and codes in their shapes, bounded."""

from __future__ import annotations

import pytest

from core.errors import Throttled
from core.model import QuotaReport, Secret, Token
from core.storage.events import (
    NAMES_LIMIT,
    debug_id_of,
    facts_of_failure,
    facts_of_quota,
    facts_of_token,
    names_of,
)

TOKEN = Token(Secret("a-token"), 0.0, 3_600.0, ("openid", "AdobeID"), debug_id="d-1")


def test_a_token_leaves_its_scopes_and_its_life() -> None:
    """And the debug ID that support asks for; nothing else."""
    assert facts_of_token(TOKEN) == {
        "scopes": 2,
        "seconds": 3_600,
        "names": "openid, AdobeID",
        "debug_id": "d-1",
    }


def test_no_name_is_cut() -> None:
    """As many as there is room for."""
    names = names_of(tuple(f"scope-{number:03}" for number in range(40)))
    assert (len(names) <= NAMES_LIMIT, names.endswith("scope-017")) == (True, True)


@pytest.mark.parametrize(
    "name", ["", "two words", "a\nb", 'a"b', "a\\b", "é", "x" * 101]
)
def test_what_is_no_scope_is_not_kept(name: str) -> None:
    """Only what a scope may hold by the standard."""
    assert names_of(("openid", name)) == "openid"


@pytest.mark.parametrize("told", ["", "two words", "<b>", "x" * 121])
def test_what_is_no_debug_id_is_not_kept(told: str) -> None:
    """Whatever a server says."""
    assert debug_id_of(told) == ""


def test_a_quota_leaves_how_much_it_was() -> None:
    """And no word of a token that was good."""
    report = QuotaReport((), "{}", 0.0, request_id="r-1")
    assert facts_of_quota(report) == {"rows": 0, "debug_id": "r-1"}


def test_a_quota_leaves_why_its_token_was_replaced() -> None:
    """What was mended on the way is not lost."""
    report = QuotaReport((), "{}", 0.0, renewed_for="revoked")
    assert facts_of_quota(report)["renewed_for"] == "revoked"


def test_a_failure_after_a_refusal_leaves_both() -> None:
    """The code of the second, and why there was one."""
    facts = facts_of_failure(Throttled(code="429050", renewed_for="expired"))
    assert (facts["code"], facts["renewed_for"]) == ("429050", "expired")
