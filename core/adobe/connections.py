"""Connections as Mintdesk wants them: no cookies, no redirects, nobody else's proxy."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final
from urllib.parse import urlencode

import httpx

from core.adobe.deadline import Deadline, keep
from core.adobe.endpoints import ADDRESS_LIMIT, host_is_loopback, is_allowed
from core.adobe.network_settings import NetworkSettings
from core.adobe.proxies import Proxy
from core.adobe.trust import read_certificates, trusting
from core.adobe.wire import proxy_login
from core.errors import BadAddress, Cancelled
from core.version import VERSION

_HEADERS: Final = {
    "User-Agent": f"Mintdesk/{VERSION}",
    "Accept": "application/json",
    "Accept-Encoding": "gzip",
}


class Connections:
    """Kept-alive connections, shared by threads: one httpx client for each proxy.

    The file of certificates is read once, here. Raises FileError or NoCertificate.
    """

    def __init__(
        self,
        settings: NetworkSettings,
        deadline: Deadline,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._settings = settings
        extra_ca = settings.extra_ca
        self._certificates = read_certificates(extra_ca) if extra_ca else ""
        self._deadline = deadline
        self._transport = transport
        self._lock = threading.Lock()
        self._clients: dict[Proxy | None, httpx.Client] = {}
        self._closed = False

    def through(self, proxy: Proxy | None) -> httpx.Client:
        """The client for a proxy, or for none; raises Cancelled once closed."""
        with self._lock:
            if self._closed:
                raise Cancelled
            if proxy not in self._clients:
                self._clients[proxy] = self._opened(proxy)
            return self._clients[proxy]

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            self._closed = True
            clients = tuple(self._clients.values())
            self._clients.clear()
        for client in clients:
            client.close()

    def _opened(self, proxy: Proxy | None) -> httpx.Client:
        context = trusting(self._certificates)
        through = None
        if proxy is not None:
            through = httpx.Proxy(
                proxy.address,
                auth=proxy_login(proxy.user, proxy.password),
                ssl_context=context if proxy.is_tls else None,
            )
        transport = httpx.HTTPTransport(
            verify=context,
            trust_env=False,
            proxy=through,
            limits=httpx.Limits(max_connections=10, keepalive_expiry=30.0),
        )
        keep(self._deadline, transport)
        settings = self._settings
        return httpx.Client(
            # Proxies are ours to choose: httpx would send 127.0.0.1 through them.
            trust_env=False,
            follow_redirects=False,
            headers=_HEADERS,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            timeout=httpx.Timeout(settings.connect_seconds, read=settings.read_seconds),
            transport=self._transport or transport,
        )


def address_of(url: str, params: Mapping[str, str] | None) -> httpx.URL:
    """The whole address; the rule is held on it as httpx will read it."""
    whole = url
    if params:
        whole += ("&" if "?" in url else "?") + urlencode(params, errors="replace")
    if not is_allowed(url) or len(whole) > 2 * ADDRESS_LIMIT:
        raise BadAddress(variable="")
    try:
        address = httpx.URL(whole)
    except httpx.InvalidURL:
        raise BadAddress(variable="") from None
    if address.scheme != "https" and not host_is_loopback(address.host):
        raise BadAddress(variable="", host=address.host)
    return address
