"""The way to Adobe, step by step: what is right on it, and what is in the way.

For each host: proxy, name, connection, the way through the proxy, certificate, clock,
answer. No secret is sent, nothing is tried twice, and each step ends in bounded time.
Findings are facts; the words stand in the window.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final
from urllib.parse import urlsplit

from core.adobe.answer import Answer
from core.adobe.certificates import Name, read_certificate
from core.adobe.endpoints import Endpoints, host_is_loopback
from core.adobe.findings import Finding, Step, Verdict
from core.adobe.foreign import reason_of
from core.adobe.http import Client
from core.adobe.network_settings import NetworkSettings
from core.adobe.proxies import Proxy, system_proxy
from core.adobe.reaching import (
    NoReplyError,
    Resolve,
    addresses_of,
    knock,
    place_of,
    resolved,
    shown_chain,
)
from core.adobe.stopping import Stop
from core.errors import Cancelled, NetworkError, ProxyRefused, ProxyUnfit, TlsRefused

# A clock that is further off is told.
SKEW_SECONDS: Final = 60.0
WELL_KNOWN: Final = "/ims/.well-known/openid-configuration"
# Who issues certificates of public hosts; another issuer may read the traffic.
PUBLIC_ISSUERS: Final = (
    "digicert", "geotrust", "thawte", "rapidssl", "baltimore", "amazon", "globalsign",
    "let's encrypt", "internet security research group", "google trust services",
    "sectigo", "comodo", "usertrust", "entrust", "microsoft", "certainly", "godaddy",
    "starfield", "ssl.com", "ssl corporation", "buypass", "quovadis",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Means:
    """What a check works with: clocks, patience, and where names are looked up."""

    settings: NetworkSettings
    now: Callable[[], float] = time.time
    timer: Callable[[], float] = time.monotonic
    proxy_for: Callable[[str], str] = system_proxy
    resolve: Resolve = resolved
    cancelled: Stop = field(default_factory=Stop)


def check(endpoints: Endpoints, means: Means) -> Iterator[Finding]:
    """Findings one by one, as they are made; none any more once it is given up.

    Raises FileError or NoCertificate where the user's certificates cannot be read.
    """
    wanted = (
        ("ims", endpoints.token_url, WELL_KNOWN),
        ("aem", endpoints.quota_url, "/"),
    )
    client = Client(means.settings, proxy_for=means.proxy_for)
    try:
        for place, url, path in wanted:
            parts = urlsplit(url)
            if parts.netloc:
                one = _Place(place, f"{parts.scheme}://{parts.netloc}{path}", means)
                yield from _until(means.cancelled, one.findings(client))
    finally:
        client.close()


def _until(cancelled: Stop, findings: Iterator[Finding]) -> Iterator[Finding]:
    try:
        for finding in findings:
            if cancelled.is_set():
                return
            yield finding
    except Cancelled:
        return


class _Place:
    """One host, and what is found on the way to it."""

    def __init__(self, place: str, url: str, means: Means) -> None:
        parts = urlsplit(url)
        self._place = place
        self._url = url
        self._means = means
        self._seconds = means.settings.connect_seconds
        self._is_tls = parts.scheme == "https"
        self._host = parts.hostname or ""
        self._port = parts.port or (443 if self._is_tls else 80)

    def findings(self, client: Client) -> Iterator[Finding]:
        """Step by step; after one that fails, the rest is skipped."""
        try:
            proxy, source = self._proxy()
        except ProxyUnfit as error:
            yield self._made(Step.PROXY, Verdict.FAIL, source="system", **error.facts)
            yield from self._skipped(Step.NAME)
            return
        shown = {"proxy": proxy.host} if proxy else {}
        yield self._made(Step.PROXY, Verdict.OK, source=source, **shown)
        host, port = self._host, self._port
        if proxy is not None:
            host, port = place_of(proxy.host, 443 if proxy.is_tls else 80)
        for finding in self._way_to(host, port):
            yield finding
            if finding.verdict is Verdict.FAIL:
                yield from self._skipped(Step(finding.step), after=True)
                return
        yield from self._look(client, proxy)

    def _proxy(self) -> tuple[Proxy | None, str]:
        if host_is_loopback(self._host):
            return None, "loopback"
        settings = self._means.settings
        proxy = settings.proxy_for(self._host, self._means.proxy_for)
        return proxy, str(settings.proxy) if proxy else "none"

    def _way_to(self, host: str, port: int) -> Iterator[Finding]:
        """The name and the connection: of the proxy where there is one."""
        try:
            found = addresses_of(host, port, self._seconds, self._means.resolve)
        except NoReplyError:
            yield self._made(Step.NAME, Verdict.FAIL, name=host, reason="timeout")
            return
        except OSError as exc:
            yield self._made(Step.NAME, Verdict.FAIL, name=host, reason=reason_of(exc))
            return
        yield self._made(Step.NAME, Verdict.OK, name=host, addresses=found)
        begun = self._means.timer()
        try:
            knock(host, port, self._seconds)
        except OSError as exc:
            why = "timeout" if isinstance(exc, TimeoutError) else reason_of(exc)
            yield self._made(Step.CONNECTION, Verdict.FAIL, reason=why)
            return
        took = self._means.timer() - begun
        yield self._made(Step.CONNECTION, Verdict.OK, seconds=round(took, 3))

    def _look(self, client: Client, proxy: Proxy | None) -> Iterator[Finding]:
        begun = self._means.now()
        try:
            answer, chain = client.look(self._url, self._means.cancelled)
        except ProxyRefused as error:
            yield self._made(Step.TUNNEL, Verdict.FAIL, **_of(error))
            yield from self._skipped(Step.TUNNEL, after=True)
            return
        except NetworkError as error:
            yield self._tunnel(proxy)
            yield from self._no_answer(error, proxy)
            return
        middle = (begun + self._means.now()) / 2
        yield self._tunnel(proxy)
        yield self._certificate(chain)
        yield self._clock(answer, middle)
        yield self._made(Step.ANSWER, Verdict.OK, status=answer.status)

    def _no_answer(self, error: NetworkError, proxy: Proxy | None) -> Iterator[Finding]:
        if isinstance(error, TlsRefused):
            chain = shown_chain(self._host, self._port, self._seconds, proxy)
            facts = _issuers(chain) | {"reason": error.fact("reason")}
            yield self._made(Step.CERTIFICATE, Verdict.FAIL, **facts)
            yield from self._skipped(Step.CERTIFICATE, after=True)
            return
        yield from self._skipped(Step.CERTIFICATE, until=Step.ANSWER)
        yield self._made(Step.ANSWER, Verdict.FAIL, **_of(error))

    def _tunnel(self, proxy: Proxy | None) -> Finding:
        if proxy is None:
            return self._made(Step.TUNNEL, Verdict.SKIPPED, because="no_proxy")
        return self._made(Step.TUNNEL, Verdict.OK, proxy=proxy.host)

    def _certificate(self, chain: tuple[bytes, ...]) -> Finding:
        if not self._is_tls:
            return self._made(Step.CERTIFICATE, Verdict.SKIPPED, because="plain")
        facts = _issuers(chain) | {"extra_only": self._is_extra_only()}
        doubtful = facts["extra_only"] or not facts["known"]
        verdict = Verdict.WARN if doubtful else Verdict.OK
        return self._made(Step.CERTIFICATE, verdict, **facts)

    def _is_extra_only(self) -> bool:
        """Whether the system's store alone would refuse what was accepted."""
        means = self._means
        if means.settings.extra_ca is None:
            return False
        bare = replace(means.settings, extra_ca=None)
        client = Client(bare, proxy_for=means.proxy_for)
        try:
            client.look(self._url, means.cancelled)
        except TlsRefused:
            return True
        except NetworkError:
            return False
        finally:
            client.close()
        return False

    def _clock(self, answer: Answer, here: float) -> Finding:
        there = answer.server_time()
        if there is None:
            return self._made(Step.CLOCK, Verdict.SKIPPED, because="no_date")
        # The header tells whole seconds: half of one is missing on average.
        skew = round(there + 0.5 - here)
        verdict = Verdict.WARN if abs(skew) > SKEW_SECONDS else Verdict.OK
        return self._made(Step.CLOCK, verdict, skew=skew)

    def _skipped(
        self, first: Step, *, after: bool = False, until: Step | None = None
    ) -> Iterator[Finding]:
        steps = list(Step)
        begin = steps.index(first) + after
        end = len(steps) if until is None else steps.index(until)
        for step in steps[begin:end]:
            yield self._made(step, Verdict.SKIPPED, because="before")

    def _made(self, step: Step, verdict: Verdict, **facts: Any) -> Finding:
        host = self._host
        return Finding(step, verdict, self._place, host, facts)


def _issuers(chain: tuple[bytes, ...]) -> dict[str, Any]:
    """Who issued the first and the last certificate that was sent."""
    read = [found for der in chain if (found := read_certificate(der)) is not None]
    if not read:
        return {"issuer": "", "top": "", "known": False}
    issuer, top = read[0].issuer, read[-1].issuer
    return {
        "issuer": str(issuer),
        "top": str(top),
        "known": _is_public(issuer) or _is_public(top),
    }


def _is_public(name: Name) -> bool:
    words = f"{name.common} {name.organization}".casefold()
    return any(known in words for known in PUBLIC_ISSUERS)


def _of(error: NetworkError) -> dict[str, Any]:
    told = ("status", "offered", "proxy", "reason", "seconds")
    facts = {key: error.facts[key] for key in told if key in error.facts}
    return {"error": type(error).__name__, **facts}
