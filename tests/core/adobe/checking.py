"""Connection checks of one host, and what of them a test looks at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.adobe.connection_check import Means, check
from core.adobe.endpoints import Endpoints
from core.adobe.findings import Finding, Step, Verdict
from core.adobe.network_settings import NetworkSettings, ProxyFrom
from core.model import Environment

OK, WARN, FAIL, SKIPPED = Verdict
COMPANY = "Company Inspection CA"


def ims_at(url: str) -> Endpoints:
    """An environment with a token address alone."""
    return Endpoints(Environment.CUSTOM, url)


def found(url: str, means: Means | None = None) -> dict[Step, Finding]:
    """What a check of one host finds."""
    findings = check(ims_at(url), means or Means(NetworkSettings()))
    return {finding.step: finding for finding in findings}


def verdicts(findings: dict[Step, Finding]) -> str:
    """The first letters of all verdicts, in the order of the steps."""
    return "".join(findings[step].verdict[0] for step in Step)


def fact(finding: Finding, *names: str) -> tuple[Any, ...]:
    """The verdict and some facts."""
    return (finding.verdict, *(finding.facts[name] for name in names))


def by_manual(address: str, extra_ca: Path | None = None) -> Means:
    """A check through a proxy that was typed in."""
    return Means(NetworkSettings(ProxyFrom.MANUAL, address, extra_ca=extra_ca))


def direct(**how: Any) -> Means:
    """A check without a proxy."""
    return Means(NetworkSettings(ProxyFrom.NONE), **how)
