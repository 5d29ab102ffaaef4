"""The connection check where a proxy stands in between."""

from pathlib import Path

import trustme

from core.adobe.connection_check import Means
from core.adobe.findings import Step
from core.adobe.network_settings import NetworkSettings
from core.practice.server import PracticeAdobe
from tests.core.adobe.checking import (
    COMPANY,
    FAIL,
    OK,
    by_manual,
    fact,
    found,
    verdicts,
)
from tests.core.adobe.tunnelling import (
    REACHED,
    URL,
    answered,
    pem_file,
    port_of,
    tunnel,
)


def test_proxy_is_gone_through(
    secure: PracticeAdobe, authority: trustme.CA, tmp_path: Path
) -> None:
    """Name and connection are the proxy's; certificate and answer the host's."""
    with tunnel(port_of(secure)) as proxy:
        means = by_manual(proxy.address, pem_file(tmp_path, authority))
        findings = found(URL, means)
    assert (verdicts(findings), findings[Step.ANSWER].facts["status"]) == (
        "oooowoo",
        REACHED,
    )


def test_proxy_is_told() -> None:
    """Who named it, host and port, and no login of it."""
    means = Means(
        NetworkSettings(),
        proxy_for=lambda _: "http://me:hidden@127.0.0.1:9",
    )
    step = found(URL, means)[Step.PROXY]
    assert (step.verdict, step.facts) == (
        OK,
        {"source": "system", "proxy": "127.0.0.1:9"},
    )


def test_proxy_that_wants_a_password(secure: PracticeAdobe) -> None:
    """With what it offers."""
    with tunnel(port_of(secure), login="me:x") as proxy:
        step = found(URL, by_manual(proxy.address))[Step.TUNNEL]
    assert fact(step, "status", "offered") == (FAIL, 407, "Basic")


def test_proxy_that_passes_nothing_on(secure: PracticeAdobe) -> None:
    """After it the rest is skipped."""
    with tunnel(port_of(secure), refusal=answered(403)) as proxy:
        findings = found(URL, by_manual(proxy.address))
    assert verdicts(findings) == "ooofsss"


def test_proxy_that_is_gone() -> None:
    """The connection to it is what fails."""
    step = found(URL, by_manual("http://127.0.0.1:9"))[Step.CONNECTION]
    assert fact(step, "reason") == (FAIL, "refused")


def test_proxy_that_cannot_be_used() -> None:
    """SOCKS is told as such."""
    means = Means(NetworkSettings(), proxy_for=lambda _: "socks5://127.0.0.1:9")
    step = found(URL, means)[Step.PROXY]
    assert fact(step, "reason") == (FAIL, "socks")


def test_issuer_is_seen_through_a_proxy(secure: PracticeAdobe) -> None:
    """An inspecting proxy is named where its certificate is refused."""
    with tunnel(port_of(secure)) as proxy:
        step = found(URL, by_manual(proxy.address))[Step.CERTIFICATE]
    assert fact(step, "issuer") == (FAIL, COMPANY)
