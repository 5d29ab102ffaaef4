"""What a connection check found, in words."""

from __future__ import annotations

from typing import Any

import pytest

from core.adobe.findings import Finding, Step, Verdict
from gui.connection_words import as_text, told

HOST = "ims.example"


def finding(step: Step, verdict: Verdict, **facts: Any) -> Finding:
    """At one host."""
    return Finding(step, verdict, "ims", HOST, facts)


FAILED = {
    "proxy": finding(Step.PROXY, Verdict.FAIL, source="system", reason="socks"),
    "name": finding(Step.NAME, Verdict.FAIL, name=HOST, reason="timeout"),
    "connection": finding(Step.CONNECTION, Verdict.FAIL, reason="timeout"),
    "tunnel": finding(Step.TUNNEL, Verdict.FAIL, error="ProxyRefused", status=403),
    "login": finding(Step.TUNNEL, Verdict.FAIL, error="ProxyWantsLogin", status=407),
    "kerberos": finding(
        Step.TUNNEL,
        Verdict.FAIL,
        error="ProxyLoginUnsupported",
        status=407,
        offered="Negotiate",
    ),
    "certificate": finding(
        Step.CERTIFICATE, Verdict.FAIL, reason="self-signed", issuer="Corp CA"
    ),
    "unknown issuer": finding(
        Step.CERTIFICATE, Verdict.WARN, issuer="Corp CA", known=False
    ),
    "own file": finding(
        Step.CERTIFICATE, Verdict.WARN, issuer="Corp CA", extra_only=True
    ),
    "clock": finding(Step.CLOCK, Verdict.WARN, skew=-400),
    "answer": finding(Step.ANSWER, Verdict.FAIL, error="TimedOut", reason="read"),
}


@pytest.mark.parametrize("kind", FAILED)
def test_whatever_is_wrong_has_a_remedy(kind: str) -> None:
    """A sentence of its own, with every fact in its place."""
    row = told(FAILED[kind])
    assert row.remedy
    assert "{" not in row.text + row.remedy


@pytest.mark.parametrize("step", Step)
def test_a_step_that_was_not_reached_says_so(step: Step) -> None:
    """It neither failed nor worked."""
    row = told(finding(step, Verdict.SKIPPED, because="before"))
    assert (row.text, row.remedy) == ("Not looked at", "")


@pytest.mark.parametrize(
    ("skew", "words"), [(400, "7 minutes behind"), (-90, "90 seconds ahead")]
)
def test_a_wrong_clock_is_told_by_how_much(skew: int, words: str) -> None:
    """And in which direction."""
    text = told(finding(Step.CLOCK, Verdict.WARN, skew=skew)).text
    assert text == f"This computer’s is {words}".replace(
        "minutes", "minute(s)"
    ).replace("seconds", "second(s)")


def test_a_known_kind_of_refusal_names_the_sign_in() -> None:
    """What the proxy offered."""
    assert "Negotiate" in told(FAILED["kerberos"]).text


def test_an_unknown_issuer_is_named_as_such() -> None:
    """Empty facts leave no gap."""
    empty = finding(Step.CERTIFICATE, Verdict.WARN, issuer="")
    assert told(empty).text.startswith("Issued by unknown")


def test_a_fact_with_braces_stays_as_it_is() -> None:
    """Nothing from outside is filled in twice."""
    row = told(finding(Step.CERTIFICATE, Verdict.OK, issuer="{host}", known=True))
    assert row.text == "Issued by {host}"


def test_the_text_has_a_line_for_each_step() -> None:
    """Verdict, step and outcome, below the host."""
    found = [
        finding(Step.PROXY, Verdict.OK, source="none"),
        finding(Step.ANSWER, Verdict.OK, status=200),
    ]
    assert as_text(found).splitlines()[2:] == [
        "Tokens: ims.example",
        "[Good] Proxy: None is used",
        "[Good] Answer: It answers (status 200)",
    ]


def test_the_text_has_no_internet_address() -> None:
    """Names of hosts and issuers alone."""
    row = finding(Step.NAME, Verdict.OK, name=HOST, addresses=("192.0.2.7",))
    assert "192.0.2.7" not in as_text([row])
